/** Manifest of the visits to artisanal mines by IPIS. */
import type { Source } from '../../../schema/source.ts';

export const visitsFile = 'IPIS_data_for_region.csv';

export const ipisVisitsSource: Source = {
  id: 'ipis-drc-visits',
  publisher: 'International Peace Information Service (IPIS)',
  title:
    'IPIS Open Data: artisanal mining sites in eastern DR Congo, visits counted by territory, mineral and year',
  shortTitle: {
    en: 'IPIS, artisanal mines of eastern DR Congo',
    fr: 'IPIS, mines artisanales de l’est de la RD Congo',
    es: 'IPIS, minas artesanales del este de la RD Congo',
  },
  url: 'https://ipisresearch.be/home/maps-data/open-data/',
  licence: 'ipis-unverified',
  attribution: 'International Peace Information Service (IPIS), open data on artisanal mining sites',
  citation:
    'International Peace Information Service (IPIS), IPIS Open Data: artisanal mining sites in eastern DR Congo, visits of 2009 to 2020.',
  interest: 'ngo',
  cadence: 'Irregular; the publisher’s file of 2026 has more visits.',
  covers: {
    en: 'Visits to artisanal mines in eastern DR Congo, 2009 to October 2020, counted here by territory, first mineral and year: visits, mines, workers, and the share of visits at which armed men, their interference, children under 15 or mercury were reported. Mines are visited as they can be reached; it is no census. No mine, place, person or armed group is named.',
    fr: 'Visites de mines artisanales dans l’est de la RD Congo, de 2009 à octobre 2020, comptées ici par territoire, premier minerai et année : visites, mines, travailleurs, et part des visites où des hommes armés, leur ingérence, des enfants de moins de 15 ans ou du mercure ont été signalés. Les mines sont visitées selon leur accès ; ce n’est pas un recensement. Aucune mine, aucun lieu, aucune personne ni aucun groupe armé n’est nommé.',
    es: 'Visitas a minas artesanales del este de la RD Congo, de 2009 a octubre de 2020, contadas aquí por territorio, primer mineral y año: visitas, minas, trabajadores y la parte de las visitas en que se señalaron hombres armados, su injerencia, menores de 15 años o mercurio. Las minas se visitan según su acceso; no es un censo. No se nombra ninguna mina, lugar, persona ni grupo armado.',
  },
  stages: ['extraction'],
  defects: [
    'The licence was not found in a text of the publisher; catalogues name ODC-BY or ODbL. Only counts of ours are given here.',
    'Sites are visited as they can be reached: a count of visits is no count of mines, and two years are not comparable.',
    'A mine that yields several minerals is counted under the first that is printed.',
    'Counts of fewer than three visits are left out, since they would be rows of a site.',
    'Children under 15 were asked about in later campaigns only; shares are of the visits with an answer.',
    'Visits dated the first of January or July stand for a campaign, not for a day; the year is right.',
    'Some territories are printed under a province that does not hold them; territories are told apart by name alone.',
  ],
  editions: [
    {
      id: '2020-10',
      title: 'Visits until October 2020',
      published: '2022',
      url: 'https://ipisresearch.be/home/maps-data/open-data/',
      doi: null,
      checksums: { [visitsFile]: 'fce49658ff7ce8bdcc7e63bc5db7f4f263a931730d6f35426afa2a134c2665d9' },
    },
  ],
};
