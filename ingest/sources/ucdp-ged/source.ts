/** Manifest of UCDP's events, for a reader's own file: nothing of it was at hand. */
import type { Source } from '../../../schema/source.ts';

export const edition = '25.1';

export const ucdpGedSource: Source = {
  id: 'ucdp-ged',
  publisher: 'Uppsala Conflict Data Program (UCDP)',
  title: 'UCDP Georeferenced Event Dataset: deaths by country and year',
  shortTitle: {
    en: 'UCDP, georeferenced events',
    fr: 'UCDP, événements géoréférencés',
    es: 'UCDP, sucesos georreferenciados',
  },
  url: 'https://ucdp.uu.se/downloads/',
  licence: 'CC-BY-4.0',
  attribution: 'Uppsala Conflict Data Program, Georeferenced Event Dataset',
  citation:
    'Sundberg, R. and Melander, E. (2013), Introducing the UCDP Georeferenced Event Dataset, Journal of Peace Research 50 (4), 523–532; and the publication that UCDP names for the version.',
  interest: 'academic',
  cadence: 'Yearly; later versions revise earlier years.',
  covers: {
    en: 'Deaths in state-based and non-state conflict and in one-sided violence against civilians since 1989, added up here by country and year from single events. Parties, places and press reports of an event are not read. The country is meant, not mines: nothing here says that a death is due to minerals.',
    fr: 'Décès dans les conflits étatiques et non étatiques et dans la violence unilatérale contre des civils depuis 1989, additionnés ici par pays et par année à partir des événements. Ni les parties, ni les lieux, ni les articles de presse d’un événement ne sont lus. Il s’agit du pays, non des mines : rien ici ne dit qu’un décès soit dû aux minerais.',
    es: 'Muertes en conflictos estatales y no estatales y en violencia unilateral contra civiles desde 1989, sumadas aquí por país y año a partir de los sucesos. No se leen las partes, los lugares ni las noticias de un suceso. Se trata del país, no de las minas: nada aquí indica que una muerte se deba a los minerales.',
  },
  stages: [],
  defects: [
    'This reader was written from the list of columns and never run on the publisher’s own file.',
    'A country and year without a row has no event in the data, which is not the same as no death.',
    'The lower and upper bounds are sums of those of the events: the true bounds of a sum are narrower.',
    'Names follow UCDP, such as “Russia (Soviet Union)”: before 1992 the state that was is counted under the one that is.',
  ],
  editions: [
    {
      id: edition,
      title: 'GED 25.1 (2025)',
      published: '2025',
      url: 'https://ucdp.uu.se/downloads/ged/ged251-csv.zip',
      doi: null,
      checksums: {},
    },
  ],
};
