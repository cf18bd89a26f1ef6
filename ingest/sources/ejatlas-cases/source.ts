/** The manifest of the located conflicts that EJAtlas let be published, without names. */
import type { Source } from '../../../schema/source.ts';

export const fileName = 'ej_data_public.csv';
export const edition = '2025';

export const ejatlasCases: Source = {
  id: 'ejatlas-cases',
  publisher: 'EJAtlas (ICTA-UAB), published by the IPBES Transformative Change Assessment',
  title: 'Environmental justice cases: public, anonymised extract',
  shortTitle: {
    en: 'Environmental conflicts (EJAtlas extract of IPBES)',
    fr: 'Conflits environnementaux (extrait EJAtlas de l’IPBES)',
    es: 'Conflictos ambientales (extracto del EJAtlas de la IPBES)',
  },
  url: 'https://doi.org/10.5281/zenodo.15005038',
  licence: 'CC-BY-NC-SA-4.0',
  attribution: 'EJAtlas, Environmental Justice Atlas (ejatlas.org), extract published by IPBES',
  citation:
    'IPBES Transformative Change Assessment (2025): environmental justice cases, provided by EJAtlas, doi 10.5281/zenodo.15005038.',
  interest: 'academic',
  cadence: 'Once.',
  covers: {
    en: '2,796 conflicts over the environment, of every sector and not of mining alone, each with a place and what came of it: reform, resistance met by repression, or transformation. No names, materials or years.',
    fr: '2 796 conflits environnementaux, de tous secteurs et non des seules mines, chacun avec un lieu et son issue\u202f: réforme, résistance réprimée ou transformation. Ni noms, ni matières, ni années.',
    es: '2796 conflictos ambientales, de todos los sectores y no solo de la minería, cada uno con un lugar y su desenlace: reforma, resistencia reprimida o transformación. Sin nombres, materias ni años.',
  },
  stages: [],
  defects: [
    'No sector or commodity is given: a case is not evidence about a mineral or a device.',
    'The year of a conflict is not given; the period is the year in which the extract was published.',
    'The outcome is a statistical clustering of the assessment, not of EJAtlas.',
    'The extract names no country. It is derived from the place and the borders of Natural Earth, and left open within 10 km of another economy, in disputed areas and far at sea: 145 cases.',
    'Cases are known where activists report them: few cases in an economy is no finding.',
    'The number of a case in EJAtlas is not read, so that the anonymised extract is not joined back.',
  ],
  editions: [
    {
      id: edition,
      title: 'Extract of 2025',
      published: '2025',
      url: 'https://doi.org/10.5281/zenodo.15005038',
      doi: '10.5281/zenodo.15005038',
      checksums: { [fileName]: '7486d6f33e1bc704ff72368d1bad7358862cdb42b371c7fce9ece49389199a70' },
    },
  ],
};
