/** Rows that are no economy: regions, whose economies are printed too, and lumps of economies that are not. */
import type { Entity } from '../../../schema/entity.ts';
import type { Label } from '../../../schema/label.ts';
import { ncsesKti } from './source.ts';

/** A row of the publisher for several economies together. */
export interface GroupRow {
  readonly slug: string;
  readonly name: Label;
  /**
   * A lump holds economies that no other row of the edition names, so that it is added to them. A region
   * repeats economies that have rows of their own, so that it never is; only lumps are owned by the source.
   */
  readonly is: 'region' | 'lump';
}

const region = (slug: string, en: string, fr: string, es: string): GroupRow => ({
  slug,
  name: { en, fr, es },
  is: 'region',
});
const lump = (slug: string, en: string, fr: string, es: string): GroupRow => ({
  ...region(slug, en, fr, es),
  is: 'lump',
});

const northAmerica = region('north-america', 'North America', 'Amérique du Nord', 'América del Norte');
const southAmerica = region(
  'central-and-south-america',
  'Central and South America',
  'Amérique centrale et du Sud',
  'América Central y del Sur',
);
const europe = region('europe', 'Europe', 'Europe', 'Europa');
const middleEast = region('middle-east', 'Middle East', 'Moyen-Orient', 'Oriente Medio');
const africa = region('africa', 'Africa', 'Afrique', 'África');
const asia = region('asia', 'Asia', 'Asie', 'Asia');
const oceania = region('oceania', 'Oceania', 'Océanie', 'Oceanía');

/** By the name printed in each edition. */
export const groupRows: Readonly<Record<'2020' | '2022' | '2024', ReadonlyMap<string, GroupRow>>> = {
  '2020': new Map([
    ['North America', northAmerica],
    ['Central and South America', southAmerica],
    ['Europe', europe],
    ['EU', region('eu', 'EU with the United Kingdom', 'UE avec le Royaume-Uni', 'UE con el Reino Unido')],
    ['Other Europe', region('other-europe', 'Other Europe', 'Autre Europe', 'Otra Europa')],
    ['Middle East', middleEast],
    ['Africa', africa],
    ['Asia', asia],
    ['Oceania', oceania],
  ]),
  '2022': new Map([
    ['North America', northAmerica],
    ['Central and South America', southAmerica],
    [
      'Other Central and South America',
      lump(
        'other-central-and-south-america',
        'Other Central and South America',
        'Reste de l’Amérique centrale et du Sud',
        'Resto de América Central y del Sur',
      ),
    ],
    ['Europe', europe],
    ['EU', region('eu', 'EU without the United Kingdom', 'UE sans le Royaume-Uni', 'UE sin el Reino Unido')],
    ['Other EU', lump('other-eu', 'Other EU', 'Reste de l’UE', 'Resto de la UE')],
    ['Non-EU', region('non-eu', 'Europe outside the EU', 'Europe hors UE', 'Europa fuera de la UE')],
    [
      'Other non-EU',
      lump(
        'other-non-eu',
        'Other Europe outside the EU',
        'Reste de l’Europe hors UE',
        'Resto de Europa fuera de la UE',
      ),
    ],
    ['Middle East', middleEast],
    [
      'Other Middle East',
      lump('other-middle-east', 'Other Middle East', 'Reste du Moyen-Orient', 'Resto de Oriente Medio'),
    ],
    ['Africa', africa],
    ['Other Africa', lump('other-africa', 'Other Africa', 'Reste de l’Afrique', 'Resto de África')],
    ['Asia', asia],
    ['Other Asia', lump('other-asia', 'Other Asia', 'Reste de l’Asie', 'Resto de Asia')],
    ['Oceania', oceania],
  ]),
  '2024': new Map([['EU-27', region('eu-27', 'EU-27', 'UE-27', 'UE-27')]]),
};

const editions: ReadonlyMap<string, ReadonlyMap<string, GroupRow>> = new Map(Object.entries(groupRows));
/** Of an edition that is not known here: every name of the others, but what the EU is cannot be said. */
const anyEdition: ReadonlyMap<string, GroupRow> = new Map([
  ...Object.values(groupRows).flatMap((rows) => [...rows]),
  ['EU', region('eu', 'EU', 'UE', 'UE')],
]);

/** Groups by the name that an edition prints. */
export function groupsOf(edition: string): ReadonlyMap<string, GroupRow> {
  return editions.get(edition) ?? anyEdition;
}

/** The entity of a group in one edition; its name says whose region it is, since publishers cut the world differently. */
export function groupEntity({ slug, name, is }: GroupRow, edition: string): Entity {
  const named = (text: string): string => `${text} (NCSES ${edition})`;
  return {
    id: `group:${ncsesKti.id}-${edition}-${slug}`,
    name: { en: named(name.en), fr: named(name.fr), es: named(name.es) },
    latitude: null,
    longitude: null,
    partOf: null,
    ownedBy: is === 'lump' ? { source: ncsesKti.id, edition } : null,
    replacedBy: null,
  };
}
