/** The manifests of the table of pay and prices: what others say, and what a company files of itself. */
import type { Source } from '../../../schema/source.ts';
import { documents, editionOf } from './documents.ts';

export const fileName = 'figures.csv';
const table = {
  id: '2025',
  title: 'Filon’s table of single figures, each cited with its document',
  published: '2025',
  url: null,
  doi: null,
  checksums: { [fileName]: '4f66c5bca7274a94fd4dbbfb064fad15fb9a036cd01813e3df8065e7ec52e83c' },
} as const;
const of = (isSelfReport: boolean) =>
  documents.filter((document) => document.isSelfReport === isSelfReport).map(editionOf);

export const labourFigures: Source = {
  id: 'labour-figures',
  publisher: 'Filon, from the documents named by edition',
  title:
    'Pay at the mine and on the assembly line, levies and prices: single figures from nineteen documents',
  shortTitle: {
    en: 'Pay and prices, cited figures',
    fr: 'Salaires et prix, chiffres cités',
    es: 'Salarios y precios, cifras citadas',
  },
  url: 'https://goodelectronics.org/',
  licence: 'facts',
  attribution: 'The document that the edition names, as quoted by Filon',
  citation: 'The document that the edition names; the place in it is the locator.',
  interest: 'ngo',
  cadence: 'Irregular: when another document is read.',
  covers: {
    en: 'Earnings of artisanal cobalt and coltan miners in the DRC, the levy of M23 at Rubaya, wages at Foxconn in China and India, wages and living costs in Viet Nam; 2012 to 2025. Not what a kilogram of cobalt brings at the depot, nor wages in Mexico or at Samsung.',
    fr: 'Revenus des mineurs artisanaux de cobalt et de coltan en RDC, prélèvement du M23 à Rubaya, salaires chez Foxconn en Chine et en Inde, salaires et coût de la vie au Viet Nam ; de 2012 à 2025. Ni le prix d’un kilo de cobalt au dépôt, ni les salaires au Mexique ou chez Samsung.',
    es: 'Ingresos de los mineros artesanales de cobalto y coltán en la RDC, el gravamen del M23 en Rubaya, salarios de Foxconn en China y la India, salarios y coste de la vida en Viet Nam; de 2012 a 2025. Ni lo que se paga por un kilo de cobalto en el depósito, ni los salarios en México o en Samsung.',
  },
  stages: ['extraction', 'refining', 'assembly'],
  defects: [
    'Most figures were read in press or in texts that quote the document; the note says which grade a row has.',
    'One miner’s statement (Rubaya, 40 USD a month) is not a survey; 3 USD a day is what a consultancy calls common.',
    'Pay by hour, day and month is never converted into each other, nor one currency into another.',
    'The survey of gold miners at Kamituga prints no year: its four figures are left out.',
    'Workers at Foxconn Zhengzhou in 2025: Foxconn rejects the findings.',
    '120 t of coltan a month at 7 USD a kilogram are 840,000 USD, close to the 800,000 that is reported.',
  ],
  editions: [table, ...of(false)],
};

export const labourFiguresMaker: Source = {
  id: 'labour-figures-maker',
  publisher: 'Apple Inc.',
  title: 'What Apple files of its pay and profit',
  shortTitle: {
    en: 'Apple, filings on pay and profit',
    fr: 'Apple, déclarations de rémunérations et de bénéfices',
    es: 'Apple, informes sobre remuneraciones y beneficios',
  },
  url: 'https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=0000320193',
  licence: 'facts',
  attribution: 'Apple Inc., as quoted by Filon',
  citation: 'Apple Inc., proxy statements (DEF 14A).',
  interest: 'self-report',
  cadence: 'Yearly.',
  covers: {
    en: 'Net income, net sales, pay of the chief executive by function and of the other executives on average, 2021 to 2024; pay of the median employee in 2020. No other company here.',
    fr: 'Bénéfice net, chiffre d’affaires, rémunération du directeur général par fonction et moyenne des autres dirigeants, 2021 à 2024 ; rémunération du salarié médian en 2020. Aucune autre entreprise ici.',
    es: 'Beneficio neto, ventas netas, remuneración del director ejecutivo por función y media de los demás directivos, 2021 a 2024; remuneración del empleado mediano en 2020. Ninguna otra empresa aquí.',
  },
  stages: [],
  defects: [
    'Net income of 2023: the filing of January 2025 prints 96,955 million USD, that of January 2024 96,995, which is the one of the year; both are kept.',
    'The pay ratios of 2020 and 2021 were read in a text that quotes them.',
  ],
  editions: [table, ...of(true)],
};
