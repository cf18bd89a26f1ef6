/** Manifest of Eurostat's table of e-waste by operation, for a reader's own file: nothing of it was at hand. */
import type { Source } from '../../../schema/source.ts';

export const edition = 'open-scope';

export const eurostatWeee: Source = {
  id: 'eurostat-weee',
  publisher: 'Eurostat',
  title:
    'Waste electrical and electronic equipment by waste management operations, open scope (env_waseleeos)',
  shortTitle: {
    en: 'Eurostat, e-waste by operation',
    fr: 'Eurostat, déchets électroniques par opération',
    es: 'Eurostat, residuos electrónicos por operación',
  },
  url: 'https://ec.europa.eu/eurostat/databrowser/view/env_waseleeos/default/table',
  licence: 'CC-BY-4.0',
  attribution: 'Eurostat, env_waseleeos',
  citation:
    'Eurostat: Waste electrical and electronic equipment (WEEE) by waste management operations, open scope, 6 product categories, env_waseleeos, doi:10.2908/ENV_WASELEEOS.',
  interest: 'public',
  cadence: 'Yearly, about two years after the year.',
  covers: {
    en: 'E-waste collected, and recycled or prepared for reuse, in tonnes and per person, and the rate of collection: what was collected, of the average weight put on the market in the three years before. All six categories of equipment together, European countries and the Union, from 2018 on.',
    fr: 'Déchets électroniques collectés, et recyclés ou préparés au réemploi, en tonnes et par personne, et taux de collecte : ce qui a été collecté, rapporté au poids moyen mis sur le marché les trois années précédentes. Les six catégories d’équipements ensemble, pays européens et Union, depuis 2018.',
    es: 'Residuos electrónicos recogidos, y reciclados o preparados para su reutilización, en toneladas y por persona, y tasa de recogida: lo recogido, respecto al peso medio puesto en el mercado en los tres años anteriores. Las seis categorías de aparatos juntas, países europeos y la Unión, desde 2018.',
  },
  stages: ['end-of-life'],
  defects: [
    'This reader was written from the description of JSON-stat and from others’ programs, and never run on the publisher’s own file.',
    'The rate of collection is of what was put on the market, not of what arose: not to be compared with the rate of the UN.',
    'Large equipment holds photovoltaic panels; the total of all categories does too.',
    'A percentage under the unit PC does not say of what it is, and is left out.',
    'Countries count in their own ways: what Germany treats abroad stands under treatment at home, Hungary reports the first treatment, Poland leaves out whole appliances sent abroad.',
  ],
  editions: [
    {
      id: edition,
      title: 'env_waseleeos, as served',
      published: null,
      url: 'https://ec.europa.eu/eurostat/databrowser/view/env_waseleeos/default/table',
      doi: '10.2908/ENV_WASELEEOS',
      checksums: {},
    },
  ],
};
