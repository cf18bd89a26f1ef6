/** Killing or disappearance of defenders who opposed mining: a figure of the world. */
import { statedHarm } from './stated.ts';
import { noChain, noExposure } from './words.ts';

export const defendersKilledOrDisappearedMining = statedHarm({
  id: 'harm:killing-or-disappearance-of-defenders-mining',
  label: {
    en: 'Killing or disappearance of defenders, mining',
    fr: 'Assassinat ou disparition de défenseurs, mines',
    es: 'Asesinato o desaparición de defensores, minería',
  },
  kind: 'world-only',
  stage: 'extraction',
  scope: {
    en: 'Documented cases, mining and extraction: a lowest number.',
    fr: 'Cas documentés, mines et extraction : un minimum.',
    es: 'Casos documentados, minería y extracción: un mínimo.',
  },
  source: 'harm-figures-ngo',
  noChain: noChain.worldOnly,
  object: 'harm:killing-or-disappearance-of-defenders',
  isEntity: false,
  noExposure: noExposure.worldOnly,
});
