/** The manifest of UN Comtrade as exporters report: what an economy says that it sent, free on board. */
import type { Source } from '../../../schema/source.ts';
import { sharedDefects } from './defects.ts';
import { editionsOf } from './editions.ts';

export const comtradeExports: Source = {
  id: 'comtrade-exports',
  publisher: 'United Nations Statistics Division',
  title: 'UN Comtrade: exports as the exporters report them',
  shortTitle: {
    en: 'UN Comtrade, exporters’ reports',
    fr: 'UN Comtrade, déclarations des exportateurs',
    es: 'UN Comtrade, declaraciones de los exportadores',
  },
  url: 'https://comtradeplus.un.org/',
  licence: 'un-comtrade',
  attribution: 'UN Comtrade',
  citation:
    'United Nations Statistics Division, UN Comtrade Database, annual exports in the Harmonized System, https://comtradeplus.un.org/.',
  interest: 'public',
  cadence: 'Continuously, as economies report; figures of past years are revised.',
  covers: {
    en: 'What exporters themselves report, in dollars free on board and kilograms of net weight. For 2022, 144 economies and for 2024, 120 economies in 31 codes: ores, metals and chemicals of the digital life cycle, and permanent magnets; for 2024 also China’s integrated circuits to partners over 10 million USD (99.93 % of its total) and to the world. Integrated circuits (HS 8542) of every reporter to the world, 2013 to 2024; nickel ores by partner, 2000 to 2024, and nickel mattes, 2000 to 2014; copper ores, gold, parts of computers and phones and integrated circuits of eight economies to their five main partners, 2014 to 2025, values only; the six largest exporters of 51 codes of electronics in 2023, values only. An economy that did not report a year is absent: DR Congo reports 2022 and not 2024.',
    fr: 'Ce que déclarent les exportateurs eux-mêmes, en dollars franco à bord et en kilogrammes de poids net. Pour 2022, 144 économies et pour 2024, 120 économies, dans 31 codes : minerais, métaux et produits chimiques du cycle de vie numérique, et aimants permanents ; pour 2024 aussi les circuits intégrés de la Chine vers les partenaires de plus de 10 millions USD (99,93 % de son total) et vers le monde. Une économie qui n’a pas déclaré une année est absente : la RD Congo déclare 2022 et non 2024.',
    es: 'Lo que declaran los propios exportadores, en dólares franco a bordo y kilogramos de peso neto. Para 2022, 144 economías y para 2024, 120 economías, en 31 códigos: minerales, metales y productos químicos del ciclo de vida digital, e imanes permanentes; para 2024 también los circuitos integrados de China hacia socios de más de 10 millones USD (99,93 % de su total) y hacia el mundo. Una economía que no declaró un año está ausente: RD Congo declara 2022 y no 2024.',
  },
  stages: ['trade'],
  defects: [
    ...sharedDefects,
    'Weights of China’s integrated circuits are in part estimates of UN Comtrade, the total among them; so is, very probably, the 903 kg to Costa Rica.',
    'Of 2024 only 86 economies had reported integrated circuits when the years of HS 8542 were retrieved: its sum is not that of the world.',
    'The sum of all reporters of 2023 was made by those who drew the copy, from UN Comtrade’s own rows; re-exports are in it, so that goods are counted twice.',
    'Exports of integrated circuits hold chips that were brought in, tested or packed, and sent on: gross value, not value added.',
  ],
  editions: editionsOf('exports'),
};
