/** The manifest of the tables of value added in Science and Engineering Indicators of the US National Science Board. */
import type { Source } from '../../../schema/source.ts';

export const ncsesKti: Source = {
  id: 'ncses-kti',
  publisher:
    'National Center for Science and Engineering Statistics (NCSES), for the US National Science Board',
  title:
    'Science and Engineering Indicators: production and trade of knowledge- and technology-intensive industries',
  shortTitle: {
    en: 'NCSES, value added of electronics',
    fr: 'NCSES, valeur ajoutée de l’électronique',
    es: 'NCSES, valor añadido de la electrónica',
  },
  url: 'https://ncses.nsf.gov/indicators',
  licence: 'us-public-domain',
  attribution: 'Source: National Science Board, Science and Engineering Indicators',
  citation:
    'National Science Board, Science and Engineering Indicators, Production and Trade of Knowledge- and Technology-Intensive Industries: NSB-2020-5 (table S6-7), NSB-2022-6 (table SKTI-10), NSB-2024-7 (table SKTI-2).',
  interest: 'public',
  cadence:
    'Every two years; each edition revises all earlier years, so that years of two editions do not form one series.',
  covers: {
    en: 'Value added of computer, electronic and optical products (ISIC C26), components and devices together, in millions of current US dollars. The 2020 edition names 74 economies, 2002–2018; the 2022 edition 35 and lumps the others by region, 2002–2019; the 2024 edition the world, the EU-27 and ten economies, 2002–2022. DR Congo, Zambia and most economies of Africa are in none.',
    fr: 'Valeur ajoutée des produits informatiques, électroniques et optiques (CITI C26), composants et appareils réunis, en millions de dollars courants. L’édition 2020 nomme 74 économies, 2002–2018 ; l’édition 2022 en nomme 35 et regroupe les autres par région, 2002–2019 ; l’édition 2024 donne le monde, l’UE à 27 et dix économies, 2002–2022. La RD Congo, la Zambie et la plupart des économies d’Afrique n’y sont pas.',
    es: 'Valor añadido de productos informáticos, electrónicos y ópticos (CIIU C26), componentes y dispositivos juntos, en millones de dólares corrientes. La edición 2020 nombra 74 economías, 2002–2018; la edición 2022 nombra 35 y agrupa las demás por región, 2002–2019; la edición 2024 da el mundo, la UE-27 y diez economías, 2002–2022. RD Congo, Zambia y la mayoría de las economías de África no están en ninguna.',
  },
  stages: ['components', 'assembly'],
  defects: [
    'The editions revise each other: the world of 2018 is 1,185,851 million USD in 2020, 1,283,449 in 2022 and 1,285,242 in 2024. Years of different editions are never joined.',
    '2020 edition: in 2018 the economies leave 472 million USD (0.04 %) of the printed world over: the row of North America is 471 larger than Canada, Mexico and the United States together. In all other years they agree within 7.',
    '2020 edition: Nigeria has 252 to 2,324 million USD, of which the edition of 2022 leaves 2 to 10; no note says why, and both are kept.',
    '2020 edition: 0.05 stands for "less than 0.5" (Panama, Cameroon, Senegal); read as between zero and 0.5.',
    'The EU includes the United Kingdom in the 2020 edition and excludes it, for all years, in the editions of 2022 and 2024.',
    '2022 edition: China includes Hong Kong.',
    '2024 edition: rows of all industries stand in one table, with rows of "&nbsp;" between the economies; the economy is in a column of its own, and Taiwan, Singapore and other large producers are not named.',
    'The figures come from a commercial database (IHS Markit, now S&P Global); the United States from the Bureau of Economic Analysis.',
  ],
  editions: [
    {
      id: '2020',
      title: 'Science and Engineering Indicators 2020 (NSB-2020-5), table S6-7',
      published: '2020-01-23',
      url: 'https://ncses.nsf.gov/pubs/nsb20205/',
      doi: null,
      checksums: { 'data.csv': 'f3cc0ee8c579d2f0dc4bfa514a9df7bd232aa5ab5adb7acfe623fd9d41c8e662' },
    },
    {
      id: '2022',
      title: 'Science and Engineering Indicators 2022 (NSB-2022-6), table SKTI-10',
      published: '2022-04',
      url: 'https://ncses.nsf.gov/pubs/nsb20226/',
      doi: null,
      checksums: { 'data.csv': 'dd65d7c5351c3e00c69eb624971b1a9a2204baf5f52b554b85ef20480fd54467' },
    },
    {
      id: '2024',
      title: 'Science and Engineering Indicators 2024 (NSB-2024-7), table SKTI-2',
      published: '2024-04-22',
      url: 'https://ncses.nsf.gov/pubs/nsb20247/',
      doi: null,
      checksums: { 'data.csv': '7ed31f3ee1e0bffedc302e58b63c1f3533c2c228208c74403e157e5bf0a88f24' },
    },
  ],
};
