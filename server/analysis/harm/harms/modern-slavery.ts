/** Modern slavery: a figure of the world. */
import { statedHarm } from './stated.ts';
import { noChain, noExposure } from './words.ts';

export const modernSlavery = statedHarm({
  id: 'harm:modern-slavery',
  label: {
    en: 'Modern slavery',
    fr: 'Esclavage moderne',
    es: 'Esclavitud moderna',
  },
  kind: 'world-only',
  stage: null,
  scope: {
    en: 'People, all sectors.',
    fr: 'Personnes, tous secteurs.',
    es: 'Personas, todos los sectores.',
  },
  source: 'harm-figures-ngo',
  noChain: noChain.worldOnly,
  noExposure: noExposure.worldOnly,
});
