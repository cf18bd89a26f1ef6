/** The manifests of the two recycling rates of e-waste in Europe. */
import type { Source } from '../../../schema/source.ts';

export const eurostatFile = 'ewaste_europe.csv';
export const owidFile = 'electronic-waste-recycling-rate.csv';

export const eurostatRate: Source = {
  id: 'eurostat-ewaste-rate',
  publisher: 'Eurostat',
  title: 'Recycling rate of e-waste (circular economy monitoring, cei_wm050)',
  shortTitle: {
    en: 'Eurostat, recycling rate of e-waste',
    fr: 'Eurostat, taux de recyclage des déchets électroniques',
    es: 'Eurostat, tasa de reciclaje de residuos electrónicos',
  },
  url: 'https://ec.europa.eu/eurostat/databrowser/view/cei_wm050/default/table',
  licence: 'CC-BY-4.0',
  attribution: 'Eurostat, recycling rate of e-waste',
  citation: 'Eurostat: Recycling rate of e-waste, cei_wm050, 2008–2018.',
  interest: 'public',
  cadence: 'Yearly until the series ended.',
  covers: {
    en: 'E-waste recycled, as a share of the equipment put on the market in the three years before: 31 European countries and two totals of the European Union, 2008–2018. What is exported as used or handled outside formal systems is not in it.',
    fr: 'Déchets électroniques recyclés, rapportés aux équipements mis sur le marché les trois années précédentes : 31 pays européens et deux totaux de l’Union européenne, 2008–2018. Ce qui est exporté d’occasion ou traité hors circuits officiels n’y est pas.',
    es: 'Residuos electrónicos reciclados, respecto a los aparatos puestos en el mercado en los tres años anteriores: 31 países europeos y dos totales de la Unión Europea, 2008–2018. No incluye lo exportado como usado ni lo tratado fuera de los circuitos formales.',
  },
  stages: ['end-of-life'],
  defects: [
    'The denominator is what was put on the market, not what was collected: not to be compared with the rate of the UN.',
    'Rates above 100 in Bulgaria (2016) and Liechtenstein (2014–2016): more was recycled than was put on the market. They are kept.',
    'Read in a copy that names neither the day of its download nor the flags of Eurostat.',
  ],
  editions: [
    {
      id: '2008-2018',
      title: 'Recycling rate of e-waste, 2008–2018',
      published: null,
      url: 'https://ec.europa.eu/eurostat/databrowser/view/cei_wm050/default/table',
      doi: null,
      checksums: { [eurostatFile]: '54e8458253289c556832b8f1ea22bedb6f60d8e1b1b9ce71d5b626b39a198c91' },
    },
  ],
};

export const owidRate: Source = {
  id: 'owid-ewaste-rate',
  publisher: 'Our World in Data',
  title: 'Electronic waste recycling rate, from UN SDG series EN_EWT_RCYR',
  shortTitle: {
    en: 'Our World in Data, rate of e-waste recycling',
    fr: 'Our World in Data, taux de recyclage des déchets électroniques',
    es: 'Our World in Data, tasa de reciclaje de residuos electrónicos',
  },
  url: 'https://ourworldindata.org/grapher/electronic-waste-recycling-rate',
  licence: 'CC-BY-4.0',
  attribution: 'Our World in Data, from the UN SDG database',
  citation: 'Our World in Data: Electronic waste recycling rate, from UN SDG series EN_EWT_RCYR, 2005–2020.',
  interest: 'academic',
  cadence: 'Yearly.',
  covers: {
    en: 'Share of collected e-waste that is recycled, 31 European countries, 2005–2020. The same series as in the UN SDG database, of another release.',
    fr: 'Part des déchets électroniques collectés qui est recyclée, 31 pays européens, 2005–2020. La même série que dans la base ODD de l’ONU, d’une autre publication.',
    es: 'Parte de los residuos electrónicos recogidos que se recicla, 31 países europeos, 2005–2020. La misma serie que en la base ODS de la ONU, de otra publicación.',
  },
  stages: ['end-of-life'],
  defects: [
    'What was collected is the denominator: a country that collects little may have a high rate.',
    'Portugal in 2005 and Liechtenstein in 2007 have exactly 100, Malta in 2005 has 0.1: odd, and kept.',
    'Malta recycled more than it collected in 2011, 2014 and 2016: kept in quarantine.',
  ],
  editions: [
    {
      id: '2005-2020',
      title: 'Electronic waste recycling rate, 2005–2020',
      published: null,
      url: 'https://ourworldindata.org/grapher/electronic-waste-recycling-rate',
      doi: null,
      checksums: { [owidFile]: 'a7df7b6b32b19f034e97e57bea69d7f12fa1a06f35371bf16b12d46342ca3b57' },
    },
  ],
};
