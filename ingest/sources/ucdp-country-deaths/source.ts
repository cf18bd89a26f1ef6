/** Manifest of deaths in organised violence by country and year. */
import type { Source } from '../../../schema/source.ts';

export const deathsFile = 'Conflict deaths by country – UCDP (2019).csv';

export const ucdpSource: Source = {
  id: 'ucdp-country-deaths',
  publisher: 'Uppsala Conflict Data Program (UCDP), summed by Our World in Data',
  title: 'UCDP Georeferenced Event Dataset 19.1: deaths by country and year',
  shortTitle: {
    en: 'UCDP, deaths in organised violence',
    fr: 'UCDP, décès dans la violence organisée',
    es: 'UCDP, muertes en la violencia organizada',
  },
  url: 'https://ucdp.uu.se/downloads/',
  licence: 'CC-BY-4.0',
  attribution: 'Uppsala Conflict Data Program, Georeferenced Event Dataset 19.1; Our World in Data',
  citation:
    'Sundberg, R. and Melander, E. (2013), Introducing the UCDP Georeferenced Event Dataset, Journal of Peace Research 50 (4), 523–532; version 19.1, summed by Our World in Data (2019).',
  interest: 'academic',
  cadence: 'Yearly; later versions revise earlier years.',
  covers: {
    en: 'Deaths in state-based and non-state conflict and in one-sided violence against civilians, by country and year, 1989 to 2018: the best estimates of all events added up. Syria is not in it. The country is meant, not mines: nothing here says that a death is due to minerals.',
    fr: 'Décès dans les conflits étatiques et non étatiques et dans la violence unilatérale contre des civils, par pays et par année, de 1989 à 2018 : somme des meilleures estimations de tous les événements. La Syrie n’y figure pas. Il s’agit du pays, non des mines : rien ici ne dit qu’un décès soit dû aux minerais.',
    es: 'Muertes en conflictos estatales y no estatales y en violencia unilateral contra civiles, por país y año, de 1989 a 2018: suma de las mejores estimaciones de todos los sucesos. Siria no figura. Se trata del país, no de las minas: nada aquí indica que una muerte se deba a los minerales.',
  },
  stages: [],
  defects: [
    'The version of 2019 ends with 2018; later versions revise the years before.',
    'Only the best estimates are summed; the lower and upper ones are not given.',
    'A country and year without a row has no event in the data, which is not the same as no death.',
  ],
  editions: [
    {
      id: 'ged-19.1',
      title: 'GED 19.1 (2019)',
      published: '2019',
      url: 'https://ucdp.uu.se/downloads/',
      doi: null,
      checksums: { [deathsFile]: '8474f8f4715144082e617b83ec427ef327c5f61e9b97468e9252f8707b1ad917' },
    },
  ],
};
