/** The manifest of charges received for the use of intellectual property, in a vintage of the World Bank of 2016. */
import type { Source } from '../../../schema/source.ts';

export const wdiIpReceipts: Source = {
  id: 'wdi-ip-receipts',
  publisher: 'World Bank',
  title:
    'World Development Indicators: charges for the use of intellectual property, receipts (BX.GSR.ROYL.CD)',
  shortTitle: {
    en: 'World Bank, receipts for intellectual property',
    fr: 'Banque mondiale, recettes de propriété intellectuelle',
    es: 'Banco Mundial, ingresos por propiedad intelectual',
  },
  url: 'https://data.worldbank.org/indicator/BX.GSR.ROYL.CD',
  licence: 'CC-BY-4.0',
  attribution: 'World Bank, World Development Indicators (CC BY 4.0), from balance of payments of the IMF',
  citation: 'World Bank, World Development Indicators, series BX.GSR.ROYL.CD, download of early 2016.',
  interest: 'public',
  cadence: 'Several times a year; the whole series is revised.',
  covers: {
    en: 'What residents receive from abroad for the use of patents, trademarks, copyrights and franchises, of all goods and not of digital ones alone, in current US dollars, 2005–2014; two thirds of economies in 2013, a third in 2014.',
    fr: 'Ce que les résidents reçoivent de l’étranger pour l’usage de brevets, marques, droits d’auteur et franchises, pour tous les biens et non les seuls biens numériques, en dollars courants, 2005–2014 ; deux tiers des économies en 2013, un tiers en 2014.',
    es: 'Lo que los residentes reciben del exterior por el uso de patentes, marcas, derechos de autor y franquicias, de todos los bienes y no solo de los digitales, en dólares corrientes, 2005–2014; dos tercios de las economías en 2013, un tercio en 2014.',
  },
  stages: [],
  defects: [
    'An old vintage: later ones revise these years and reach 2024.',
    'Large values are rounded in the file to three digits (1.28E+11).',
    'The column of 2015 is blank throughout, and half of 2014.',
    'Companies book such receipts where taxes are low: Ireland and the Netherlands receive for what was invented elsewhere.',
  ],
  editions: [
    {
      id: '2016',
      title: 'World Development Indicators, download of early 2016',
      published: '2016',
      url: 'https://data.worldbank.org/indicator/BX.GSR.ROYL.CD',
      doi: null,
      checksums: {
        'IntellectualPropertyReceipts.csv':
          '5cad7f83088f42013805c9efa7acccfa03c134c1d4e4c4c256163c7d12acfd44',
      },
    },
  ],
};
