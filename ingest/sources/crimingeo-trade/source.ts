/** The manifest of CriMinGeo's trade tables: sums over codes of UN Comtrade, the ten largest traders of each year. */
import type { Source } from '../../../schema/source.ts';

export const crimingeoEdition = '2000-2023';

export const crimingeoTrade: Source = {
  id: 'crimingeo-trade',
  publisher: 'CriMinGeo project, Institute for Economic Analysis (IAE-CSIC)',
  title: 'Trade in cobalt, copper and nickel: the ten largest exporters and importers',
  shortTitle: {
    en: 'CriMinGeo, largest traders',
    fr: 'CriMinGeo, principaux négociants',
    es: 'CriMinGeo, mayores comerciantes',
  },
  url: 'https://github.com/manuali-luciana/critical-minerals-replication',
  // The figures are UN Comtrade's, and count towards the limit of its policy.
  licence: 'un-comtrade',
  attribution: 'CriMinGeo project (IAE-CSIC), from UN Comtrade',
  citation:
    'CriMinGeo project (IAE-CSIC): trade in cobalt, copper and nickel, 2000 to 2023, from UN Comtrade.',
  interest: 'academic',
  cadence: 'Once.',
  covers: {
    en: 'The ten largest exporters and the ten largest importers of ores and of refined forms of cobalt, copper and nickel, each as a sum over codes of the Harmonized System, in dollars, 2000 to 2023.',
    fr: 'Les dix plus grands exportateurs et les dix plus grands importateurs de minerais et de formes raffinées de cobalt, de cuivre et de nickel, chacun comme somme de codes du Système harmonisé, en dollars, de 2000 à 2023.',
    es: 'Los diez mayores exportadores y los diez mayores importadores de minerales y de formas refinadas de cobalto, cobre y níquel, cada uno como suma de códigos del Sistema Armonizado, en dólares, de 2000 a 2023.',
  },
  stages: ['trade'],
  defects: [
    'Sums of the project’s own making over codes of UN Comtrade; the codes stand in the names of the products. They follow the baskets of the European Commission’s raw materials system.',
    'What exporters and what importers report is added apart; an economy that did not report a year is missing from it: DR Congo in many years, Indonesia in some. BACI, which reconciles both sides, is to be preferred where it covers the code.',
    'Gross trade: goods that pass through a trading place are counted there again.',
    'Imports are with insurance and freight but of the few importers that leave them out.',
    'The totals of all traders and the shares in the files are not read: they rest on the same reports. The production in them is that of the British Geological Survey, which its own adapter reads.',
  ],
  editions: [
    {
      id: crimingeoEdition,
      title: 'Trade in cobalt, copper and nickel, 2000 to 2023',
      published: null,
      url: 'https://github.com/manuali-luciana/critical-minerals-replication',
      doi: null,
      checksums: {
        'cobalt.json': '874f4ebaf4ce9decd11358c3d273b2dc105fffe7bca6bbaaf486ffb49abb2e28',
        'copper.json': '52136193b246ce44a50d08e9a2f06d4dc3e0d3dfed75d311015198baeca3af5b',
        'nickel.json': '9d3d5ec147c3f1d8799e739e36cf9eba8d7b428af6a50c2b8c78aabf210d0688',
      },
    },
  ],
};
