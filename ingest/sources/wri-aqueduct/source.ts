/** Manifest of WRI's rankings of water risk, for a reader's own file: nothing of it was at hand. */
import type { Source } from '../../../schema/source.ts';

export const edition = '4.0';

export const wriAqueductSource: Source = {
  id: 'wri-aqueduct',
  publisher: 'World Resources Institute (WRI)',
  title: 'Aqueduct 4.0 country rankings',
  shortTitle: {
    en: 'WRI Aqueduct, water risk by country',
    fr: 'WRI Aqueduct, risque hydrique par pays',
    es: 'WRI Aqueduct, riesgo hídrico por país',
  },
  url: 'https://www.wri.org/data/aqueduct-40-country-rankings',
  licence: 'CC-BY-4.0',
  attribution: 'World Resources Institute, Aqueduct 4.0',
  citation:
    'Kuzma, S. et al. (2023), Aqueduct 4.0: Updated Decision-Relevant Global Water Risk Indicators, World Resources Institute.',
  interest: 'ngo',
  cadence: 'Years apart.',
  covers: {
    en: 'Scores from 0 to 5 of water stress, depletion, variability between and within years, drought and river floods by country, baseline, weighted by all uses of water. Provinces, single uses and the future are not read.',
    fr: 'Scores de 0 à 5 de stress hydrique, d’épuisement, de variabilité d’une année à l’autre et dans l’année, de sécheresse et de crues par pays, situation de référence, pondérés par tous les usages de l’eau. Les provinces, les usages pris un à un et l’avenir ne sont pas lus.',
    es: 'Puntuaciones de 0 a 5 de estrés hídrico, agotamiento, variabilidad entre años y dentro del año, sequía y crecidas por país, situación de referencia, ponderadas por todos los usos del agua. No se leen las provincias, los usos por separado ni el futuro.',
  },
  stages: ['extraction', 'refining', 'components', 'use'],
  defects: [
    'This reader was written from descriptions of the sheet and never run on the publisher’s own file; columns that nobody described are ignored.',
    'A country’s score is an average over its basins, weighted by use: a mine may stand in a dry basin of a wet country.',
    'The baseline is a model of 1979 to 2019, not a measurement of a year.',
  ],
  editions: [
    {
      id: edition,
      title: 'Aqueduct 4.0 (2023)',
      published: '2023',
      url: 'https://files.wri.org/aqueduct/aqueduct-4-0-country-rankings.zip',
      doi: null,
      checksums: {},
    },
  ],
};
