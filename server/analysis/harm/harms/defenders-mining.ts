/** Killings of land and environmental defenders who opposed mining. */
import { statedHarm } from './stated.ts';
import { noChain } from './words.ts';

export const defendersMining = statedHarm({
  id: 'harm:killing-of-defenders-mining',
  label: {
    en: 'Defenders killed, mining',
    fr: 'Défenseurs assassinés, mines',
    es: 'Defensores asesinados, minería',
  },
  kind: 'magnitude',
  stage: 'extraction',
  scope: {
    en: 'Killings that Global Witness could document, 2012 to 2021; many are never reported, and for half of them no sector could be confirmed: a lowest number.',
    fr: 'Assassinats que Global Witness a pu documenter, de 2012 à 2021 ; beaucoup ne sont jamais signalés, et pour la moitié aucun secteur n’a pu être confirmé : un minimum.',
    es: 'Asesinatos que Global Witness pudo documentar, de 2012 a 2021; muchos nunca se notifican, y de la mitad no se pudo confirmar el sector: un mínimo.',
  },
  source: 'global-witness-defenders',
  noChain: noChain.defenders,
});
