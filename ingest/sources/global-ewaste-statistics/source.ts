/** Manifest of the country pages of the Global E-waste Statistics Partnership: none was at hand. */
import type { Source } from '../../../schema/source.ts';

export const edition = 'country-pages';

export const globalEwasteStatisticsSource: Source = {
  id: 'global-ewaste-statistics',
  publisher: 'Global E-waste Statistics Partnership (UNITAR and ITU)',
  title: 'globalewaste.org: e-waste of a country and year',
  shortTitle: {
    en: 'Global E-waste Statistics Partnership',
    fr: 'Partenariat mondial pour les statistiques sur les déchets électroniques',
    es: 'Asociación mundial para las estadísticas de residuos electrónicos',
  },
  url: 'https://globalewaste.org/',
  licence: 'not-redistributable',
  attribution: 'Global E-waste Statistics Partnership, globalewaste.org',
  citation: 'Global E-waste Statistics Partnership, country sheet, https://globalewaste.org/.',
  interest: 'public',
  cadence: 'With each Global E-waste Monitor.',
  covers: {
    en: 'Equipment put on the market, e-waste generated, formally collected, imported and exported, of one country and year, in thousand tonnes.',
    fr: 'Équipements mis sur le marché, déchets électroniques produits, collectés officiellement, importés et exportés, d’un pays et d’une année, en milliers de tonnes.',
    es: 'Equipos puestos en el mercado, residuos electrónicos generados, recogidos formalmente, importados y exportados, de un país y un año, en miles de toneladas.',
  },
  stages: ['trade', 'end-of-life'],
  defects: [
    'No page was at hand: the labels were written from a list of what a page holds, and a page that prints them otherwise is refused.',
    'Country and year are read from the name of the saved file, since it is not known where a page prints them.',
    'Most figures are estimates of the partnership, and the pages do not tell which.',
    'The terms of the site were not at hand, so that its figures are not passed on.',
  ],
  editions: [
    {
      id: edition,
      title: 'Saved pages',
      published: null,
      url: 'https://globalewaste.org/',
      doi: null,
      checksums: {},
    },
  ],
};
