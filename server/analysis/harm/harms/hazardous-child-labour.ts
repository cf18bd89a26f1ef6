/** Hazardous child labour: a figure of the world. */
import { statedHarm } from './stated.ts';
import { noChain, noExposure } from './words.ts';

export const hazardousChildLabour = statedHarm({
  id: 'harm:hazardous-child-labour',
  label: {
    en: 'Hazardous child labour',
    fr: 'Travail dangereux des enfants',
    es: 'Trabajo infantil peligroso',
  },
  kind: 'world-only',
  stage: null,
  scope: {
    en: 'Children, all sectors; part of the figure of child labour of the world.',
    fr: 'Enfants, tous secteurs ; partie du chiffre mondial du travail des enfants.',
    es: 'Menores, todos los sectores; parte de la cifra mundial de trabajo infantil.',
  },
  source: 'harm-figures-public',
  noChain: noChain.worldOnly,
  noExposure: noExposure.worldOnly,
});
