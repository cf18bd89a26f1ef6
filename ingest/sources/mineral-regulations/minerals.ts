/** The minerals of the atlas as materials, and its lumps that name none. */
import type { Entity } from '../../../schema/entity.ts';
import type { Label } from '../../../schema/label.ts';
import { edition, mineralRegulations } from './source.ts';

export interface Covered {
  readonly ids: readonly string[];
  readonly lump?: Entity;
  /** Whether the material says less exactly what the atlas prints. */
  readonly isLoose?: true;
}

const material = (...names: readonly string[]): Covered => ({ ids: names.map((name) => `material:${name}`) });
const loosely = (name: string): Covered => ({ ...material(name), isLoose: true });
const lump = (slug: string, name: Label): Covered => {
  const id = `product:mineral-regulations-${slug}`;
  const ownedBy = { source: mineralRegulations.id, edition };
  return {
    ids: [id],
    lump: { id, name, latitude: null, longitude: null, partOf: null, ownedBy, replacedBy: null },
  };
};

export const minerals: ReadonlyMap<string, Covered> = new Map([
  ['3Ts', material('tantalum', 'tin', 'tungsten')],
  ['Aluminum', material('aluminium')],
  ['Any', lump('any-mineral', { en: 'Any mineral', fr: 'Tout minerai', es: 'Cualquier mineral' })],
  [
    'Any (except energy)',
    lump('any-but-energy', {
      en: 'Any mineral except fuels',
      fr: 'Tout minerai sauf combustibles',
      es: 'Cualquier mineral salvo combustibles',
    }),
  ],
  ['Bauxite', material('bauxite')],
  ['Coal', material('coal')],
  ['Cobalt', material('cobalt')],
  ['Coloured Gemstones', loosely('gemstones')],
  ['Copper', material('copper')],
  ['Diamonds', material('gem-diamond')],
  ['Galena', loosely('lead')],
  ['Gemstones', material('gemstones')],
  ['Gold', material('gold')],
  ['Iron Ore', material('iron-ore')],
  ['Lead', material('lead')],
  ['Metals', lump('any-metal', { en: 'Any metal', fr: 'Tout métal', es: 'Cualquier metal' })],
  ['Mica', material('mica')],
  ['Natural Stones', loosely('dimension-stone')],
  ['Nickel', material('nickel')],
  ['Palladium', material('palladium')],
  ['Platinum', material('platinum')],
  ['Platinum Group Metals', material('platinum-group-metals')],
  [
    'Precious Metals',
    lump('precious-metals', { en: 'Precious metals', fr: 'Métaux précieux', es: 'Metales preciosos' }),
  ],
  ['Semi-Precious Stones', loosely('gemstones')],
  ['Silver', material('silver')],
  ['Steel', material('steel')],
  ['Zinc', material('zinc')],
]);
