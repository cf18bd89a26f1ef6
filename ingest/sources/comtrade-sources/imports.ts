/** The manifest of UN Comtrade as importers report: what an economy says that it received, freight included. */
import type { Source } from '../../../schema/source.ts';
import { sharedDefects } from './defects.ts';
import { editionsOf } from './editions.ts';

export const comtradeImports: Source = {
  id: 'comtrade-imports',
  publisher: 'United Nations Statistics Division',
  title: 'UN Comtrade: imports as the importers report them',
  shortTitle: {
    en: 'UN Comtrade, importers’ reports',
    fr: 'UN Comtrade, déclarations des importateurs',
    es: 'UN Comtrade, declaraciones de los importadores',
  },
  url: 'https://comtradeplus.un.org/',
  licence: 'un-comtrade',
  attribution: 'UN Comtrade',
  citation:
    'United Nations Statistics Division, UN Comtrade Database, annual imports in the Harmonized System, https://comtradeplus.un.org/.',
  interest: 'public',
  cadence: 'Continuously, as economies report; figures of past years are revised.',
  covers: {
    en: 'What importers themselves report, by economy of origin, in dollars with insurance and freight and kilograms of net weight. For 2022, 162 economies and for 2024, 136 economies in 31 codes: ores, metals and chemicals of the digital life cycle, and permanent magnets; for 2024 also the integrated circuits of the United States from partners over 10 million USD (99.86 % of its total) and from the world. Nickel ores by partner, 2000 to 2024, and nickel mattes, 2000 to 2014; laptops, phones, network gear, computer parts and lithium-ion batteries of Indonesia, Japan, Mexico and South Africa, 2014 to 2025, not every code of each, and integrated circuits of China without memories, 2002 to 2023, values only.',
    fr: 'Ce que déclarent les importateurs eux-mêmes, par économie d’origine, en dollars assurance et fret compris et en kilogrammes de poids net. Pour 2022, 162 économies et pour 2024, 136 économies, dans 31 codes : minerais, métaux et produits chimiques du cycle de vie numérique, et aimants permanents ; pour 2024 aussi les circuits intégrés des États-Unis en provenance des partenaires de plus de 10 millions USD (99,86 % de leur total) et du monde.',
    es: 'Lo que declaran los propios importadores, por economía de origen, en dólares con seguro y flete y kilogramos de peso neto. Para 2022, 162 economías y para 2024, 136 economías, en 31 códigos: minerales, metales y productos químicos del ciclo de vida digital, e imanes permanentes; para 2024 también los circuitos integrados de Estados Unidos desde socios de más de 10 millones USD (99,86 % de su total) y desde el mundo.',
  },
  stages: ['trade'],
  defects: [
    ...sharedDefects,
    'Importers name the economy of origin, exporters that of the last known destination: through a trading place the two differ without an error of either.',
    'Canada, South Africa, Australia, Mexico and a few others value some imports of nickel without freight: those are free on board.',
    'Imports from the importer itself are goods that come back; they are left out: of China’s integrated circuits of 2023, 16.4 billion USD of the 176.2 under 854231.',
    'The weights of integrated circuits imported by the United States lie near 1,600 USD per kilogram for almost every partner and are very probably computed from the value: they are in quarantine.',
  ],
  editions: editionsOf('imports'),
};
