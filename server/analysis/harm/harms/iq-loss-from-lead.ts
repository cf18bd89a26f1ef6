/** IQ points lost to lead exposure: a figure of the world. */
import { statedHarm } from './stated.ts';
import { noChain, noExposure } from './words.ts';

export const iqLossFromLead = statedHarm({
  id: 'harm:iq-loss-from-lead',
  label: {
    en: 'IQ points lost to lead exposure',
    fr: 'Points de QI perdus par l’exposition au plomb',
    es: 'Puntos de CI perdidos por el plomo',
  },
  kind: 'world-only',
  stage: null,
  scope: {
    en: 'Children under five; all sources of lead, not e-waste alone.',
    fr: 'Enfants de moins de cinq ans ; toutes les sources de plomb, pas seulement les déchets électroniques.',
    es: 'Menores de cinco años; todas las fuentes de plomo, no solo los residuos electrónicos.',
  },
  source: 'harm-figures-academic',
  noChain: noChain.worldOnly,
  noExposure: noExposure.worldOnly,
});
