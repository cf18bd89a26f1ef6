/** The manifest of the World Bank's income groups. */
import type { Source } from '../../../schema/source.ts';

export const wbIncomeGroups: Source = {
  id: 'wb-income-groups',
  publisher: 'World Bank',
  title: 'Country Analytical History (OGHIST) and list of economies (CLASS)',
  shortTitle: {
    en: 'World Bank, income groups',
    fr: 'Banque mondiale, groupes de revenu',
    es: 'Banco Mundial, grupos de ingreso',
  },
  url: 'https://datahelpdesk.worldbank.org/knowledgebase/articles/906519',
  licence: 'CC-BY-4.0',
  attribution: 'World Bank, Country and Lending Groups (CC BY 4.0)',
  citation:
    'World Bank, Country Analytical History (OGHIST), calendar years 1987 to 2024, and list of economies of 2 July 2025 (fiscal year 2026).',
  interest: 'public',
  cadence: 'Every year on 1 July, for the calendar year before.',
  covers: {
    en: 'Low, lower middle, upper middle and high income by calendar year, for members of the World Bank and economies of more than 30,000 people. Classes stand as published in their year.',
    fr: 'Revenu faible, intermédiaire inférieur, intermédiaire supérieur et élevé par année civile, pour les membres de la Banque mondiale et les économies de plus de 30 000 habitants. Les classes sont celles publiées chaque année.',
    es: 'Ingreso bajo, mediano bajo, mediano alto y alto por año civil, para los miembros del Banco Mundial y las economías de más de 30 000 habitantes. Las clases son las publicadas cada año.',
  },
  stages: [],
  defects: [
    'The copy of the history puts Ethiopia into low income for 2024; the World Bank’s own list of 2 July 2025 leaves it unclassified, and decides.',
    'Venezuela has no group since 2020.',
    'Yemen has LM* for 1987 and 1988: two states then, which together would have been lower middle income.',
    'YUG is Serbia and Montenegro, YUGf the former Yugoslavia; CHI is the Channel Islands together; Kosovo is XKX.',
    'Cells at the end of a row are left out of the workbook where they are blank.',
  ],
  editions: [
    {
      id: '2025',
      title: 'Country Analytical History and list of economies, fiscal year 2026',
      published: '2025-07-01',
      url: 'https://datacatalogfiles.worldbank.org/ddh-published/0037712/DR0090754/OGHIST.xlsx',
      doi: null,
      checksums: {
        'OGHIST.xlsx': '3510e24737359279dde28b0f4c578a078a3af6ac6dbd6cece40cc2c920b4fe56',
        'CLASS_FY2026_2025-07-02.xlsx': '045cdac0dae551968dbde9ccc49cdc5cede11eed6951916919cec8138db10e38',
      },
    },
  ],
};
