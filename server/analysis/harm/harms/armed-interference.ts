/** Armed interference at artisanal mines, by territory of eastern DR Congo. */
import { statedHarm } from './stated.ts';
import { noChain, sourceNames } from './words.ts';

export const armedInterference = statedHarm({
  id: 'harm:armed-interference-at-mines',
  label: {
    en: 'Armed interference at artisanal mines',
    fr: 'Ingérence armée dans des mines artisanales',
    es: 'Injerencia armada en minas artesanales',
  },
  kind: 'presence',
  stage: 'extraction',
  scope: {
    en: 'A presence: reported at a part of the visits to artisanal mines of eastern DR Congo, 2009 to 2020; mines are visited as they can be reached, it is no census.',
    fr: 'Une présence : signalée à une partie des visites de mines artisanales de l’est de la RD Congo, de 2009 à 2020 ; on visite les mines accessibles, ce n’est pas un recensement.',
    es: 'Una presencia: señalada en una parte de las visitas a minas artesanales del este de la RD Congo, de 2009 a 2020; se visitan las minas accesibles, no es un censo.',
  },
  source: 'ipis-drc-visits',
  sourceNames: sourceNames.mines,
  noChain: noChain.noMagnitude,
  hasMaterial: true,
});
