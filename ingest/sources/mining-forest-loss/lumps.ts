/** Commodities and areas of the tables: materials where the name is one, lumps of the publisher otherwise. */
import type { Entity } from '../../../schema/entity.ts';
import type { Label } from '../../../schema/label.ts';
import { edition, miningForestLoss } from './source.ts';

const lump = (id: string, name: Label): Entity => ({
  id,
  name,
  latitude: null,
  longitude: null,
  partOf: null,
  ownedBy: { source: miningForestLoss.id, edition },
  replacedBy: null,
});

/** By the name of the commodity: a material of the vocabulary, or a lump. */
export const commodities: ReadonlyMap<string, string | Entity> = new Map<string, string | Entity>([
  ['Bauxite', 'material:bauxite'],
  ['Coal', 'material:coal'],
  ['Copper', 'material:copper'],
  ['Gold', 'material:gold'],
  ['Iron Ore', 'material:iron-ore'],
  ['Nickel', 'material:nickel'],
  ['Tin', 'material:tin'],
  ['U3O8', 'material:uranium'],
  [
    'Lead/Zinc/Silver',
    lump('product:mining-forest-loss-lead-zinc-silver', {
      en: 'Lead, zinc and silver ores together',
      fr: 'Minerais de plomb, de zinc et d’argent réunis',
      es: 'Minerales de plomo, zinc y plata juntos',
    }),
  ],
  [
    'Other non-ferrous ores n.e.c.',
    lump('product:mining-forest-loss-other-ores', {
      en: 'Other non-ferrous ores, cobalt, lithium, tantalum and rare earths among them',
      fr: 'Autres minerais non ferreux, dont cobalt, lithium, tantale et terres rares',
      es: 'Otros minerales no ferrosos, entre ellos cobalto, litio, tantalio y tierras raras',
    }),
  ],
  [
    'unknown',
    lump('product:mining-forest-loss-unknown', {
      en: 'Mined commodity not known',
      fr: 'Matière extraite inconnue',
      es: 'Materia extraída desconocida',
    }),
  ],
]);

const area = (code: string, en: string, fr: string, es: string): [string, Entity] => [
  code,
  lump(`group:mining-forest-loss-${code.toLowerCase()}`, {
    en: `${en} (${code}, mines outside the listed economies)`,
    fr: `${fr} (${code}, mines hors des économies énumérées)`,
    es: `${es} (${code}, minas fuera de las economías enumeradas)`,
  }),
];

/** Codes of areas that are no economy. */
export const areas: ReadonlyMap<string, Entity> = new Map([
  area('XAF', 'Africa', 'Afrique', 'África'),
  area('XAM', 'Americas', 'Amériques', 'América'),
  area('XAS', 'Asia', 'Asie', 'Asia'),
  area('XEU', 'Europe', 'Europe', 'Europa'),
]);
