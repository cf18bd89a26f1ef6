/** Environmental conflicts of the public extract of the EJAtlas: cases, without material. */
import { statedHarm } from './stated.ts';
import { noChain, noExposure } from './words.ts';

export const environmentalConflict = statedHarm({
  id: 'harm:environmental-conflict',
  label: {
    en: 'Environmental conflict',
    fr: 'Conflit environnemental',
    es: 'Conflicto ambiental',
  },
  kind: 'presence',
  stage: null,
  scope: {
    en: 'Cases of a public extract made for the IPBES values assessment: every sector, no material named.',
    fr: 'Cas d’un extrait public fait pour l’évaluation des valeurs de l’IPBES : tous secteurs, aucune matière nommée.',
    es: 'Casos de un extracto público hecho para la evaluación de valores de la IPBES: todos los sectores, ningún material nombrado.',
  },
  source: 'ejatlas-cases',
  noChain: noChain.noMagnitude,
  noExposure: noExposure.allSectors,
});
