/** Tropical forest lost directly to industrial mining: a figure of the world. */
import { statedHarm } from './stated.ts';
import { noChain, noExposure } from './words.ts';

export const deforestation = statedHarm({
  id: 'harm:deforestation',
  label: {
    en: 'Tropical forest lost directly to industrial mining',
    fr: 'Forêt tropicale perdue directement à la mine industrielle',
    es: 'Bosque tropical perdido directamente por la minería industrial',
  },
  kind: 'world-only',
  stage: 'extraction',
  scope: {
    en: '26 countries of the tropics together, 2000–2019 (Giljum et al. 2022); by country see tree cover lost inside mines.',
    fr: '26 pays des tropiques ensemble, 2000–2019 (Giljum et al. 2022) ; par pays, voir le couvert arboré perdu dans les mines.',
    es: '26 países de los trópicos juntos, 2000–2019 (Giljum et al. 2022); por país, véase la cubierta arbórea perdida en minas.',
  },
  source: 'harm-figures-academic',
  noChain: noChain.worldOnly,
  noExposure: noExposure.worldOnly,
});
