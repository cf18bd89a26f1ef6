/** Killings of land and environmental defenders, all sectors. */
import { statedHarm } from './stated.ts';
import { noChain, noExposure } from './words.ts';

export const defenders = statedHarm({
  id: 'harm:killing-of-defenders',
  label: {
    en: 'Defenders killed, all sectors',
    fr: 'Défenseurs assassinés, tous secteurs',
    es: 'Defensores asesinados, todos los sectores',
  },
  kind: 'magnitude',
  stage: null,
  scope: {
    en: 'Killings that Global Witness could document, 2012 to 2021; many are never reported, and for half of them no sector could be confirmed: a lowest number. All sectors, most of them not digital.',
    fr: 'Assassinats que Global Witness a pu documenter, de 2012 à 2021 ; beaucoup ne sont jamais signalés, et pour la moitié aucun secteur n’a pu être confirmé : un minimum. Tous secteurs, la plupart non numériques.',
    es: 'Asesinatos que Global Witness pudo documentar, de 2012 a 2021; muchos nunca se notifican, y de la mitad no se pudo confirmar el sector: un mínimo. Todos los sectores, la mayoría no digitales.',
  },
  source: 'global-witness-defenders',
  noChain: noChain.defenders,
  noExposure: noExposure.allSectors,
});
