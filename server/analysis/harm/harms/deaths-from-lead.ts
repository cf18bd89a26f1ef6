/** Deaths from cardiovascular disease due to lead exposure: a figure of the world. */
import { statedHarm } from './stated.ts';
import { noChain, noExposure } from './words.ts';

export const deathsFromLead = statedHarm({
  id: 'harm:deaths-from-lead',
  label: {
    en: 'Deaths from cardiovascular disease due to lead exposure',
    fr: 'Décès par maladie cardiovasculaire dus au plomb',
    es: 'Muertes cardiovasculares debidas al plomo',
  },
  kind: 'world-only',
  stage: null,
  scope: {
    en: 'All sources of lead, not e-waste alone.',
    fr: 'Toutes les sources de plomb, pas seulement les déchets électroniques.',
    es: 'Todas las fuentes de plomo, no solo los residuos electrónicos.',
  },
  source: 'harm-figures-academic',
  noChain: noChain.worldOnly,
  noExposure: noExposure.worldOnly,
});
