/** Disappearance of defenders: a figure of the world. */
import { statedHarm } from './stated.ts';
import { noChain, noExposure } from './words.ts';

export const disappearanceOfDefenders = statedHarm({
  id: 'harm:disappearance-of-defenders',
  label: {
    en: 'Disappearance of defenders',
    fr: 'Disparition de défenseurs',
    es: 'Desaparición de defensores',
  },
  kind: 'world-only',
  stage: null,
  scope: {
    en: 'Documented cases, all sectors: a lowest number.',
    fr: 'Cas documentés, tous secteurs : un minimum.',
    es: 'Casos documentados, todos los sectores: un mínimo.',
  },
  source: 'harm-figures-ngo',
  noChain: noChain.worldOnly,
  noExposure: noExposure.worldOnly,
});
