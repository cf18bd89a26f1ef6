/** Rows that are no economy: the world and Ember's regions, whose economies have rows of their own. */
import type { Entity } from '../../../schema/entity.ts';

const region = (slug: string, en: string, fr: string, es: string): Entity => ({
  id: `group:ember-${slug}`,
  name: { en: `${en} (Ember)`, fr: `${fr} (Ember)`, es: `${es} (Ember)` },
  latitude: null,
  longitude: null,
  partOf: null,
  // A region repeats economies that are printed too: it is no lump to be added to them.
  ownedBy: null,
  replacedBy: null,
});

export const world = 'World';

/** By the name that Ember prints where it prints no code. */
export const regions: ReadonlyMap<string, Entity> = new Map([
  ['ASEAN', region('asean', 'ASEAN', 'ASEAN', 'ASEAN')],
  ['Africa', region('africa', 'Africa', 'Afrique', 'África')],
  ['Asia', region('asia', 'Asia', 'Asie', 'Asia')],
  ['EU', region('eu', 'European Union', 'Union européenne', 'Unión Europea')],
  ['Europe', region('europe', 'Europe', 'Europe', 'Europa')],
  ['G20', region('g20', 'G20', 'G20', 'G20')],
  ['G7', region('g7', 'G7', 'G7', 'G7')],
  [
    'Latin America and Caribbean',
    region(
      'latin-america-and-caribbean',
      'Latin America and Caribbean',
      'Amérique latine et Caraïbes',
      'América Latina y el Caribe',
    ),
  ],
  ['Middle East', region('middle-east', 'Middle East', 'Moyen-Orient', 'Oriente Medio')],
  ['North America', region('north-america', 'North America', 'Amérique du Nord', 'América del Norte')],
  ['OECD', region('oecd', 'OECD', 'OCDE', 'OCDE')],
  ['Oceania', region('oceania', 'Oceania', 'Océanie', 'Oceanía')],
]);
