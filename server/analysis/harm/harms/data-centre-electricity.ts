/** Electricity of data centres, where a publisher gives it by economy. */
import { statedHarm } from './stated.ts';
import { noChain, noExposure } from './words.ts';

export const dataCentreElectricity = statedHarm({
  id: 'harm:electricity-of-data-centres',
  label: {
    en: 'Electricity used by data centres',
    fr: 'Électricité des centres de données',
    es: 'Electricidad de los centros de datos',
  },
  kind: 'magnitude',
  stage: 'use',
  scope: {
    en: 'Electricity of data centres of one publisher’s world; it names two economies and puts the others in lumps. Energy used, not a damage: what it does depends on the grid.',
    fr: 'Électricité des centres de données du monde d’un éditeur ; il nomme deux économies et réunit les autres. De l’énergie consommée, non un dommage : l’effet dépend du réseau.',
    es: 'Electricidad de los centros de datos del mundo de un editor; nombra dos economías y agrupa las demás. Energía usada, no un daño: el efecto depende de la red.',
  },
  source: 'iea-data-centres',
  noChain: noChain.services,
  predicate: 'usesEnergy',
  object: 'indicator:electricity-of-data-centres',
  isEntity: false,
  noExposure: noExposure.notOfSupply,
});
