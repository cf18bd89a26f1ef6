/** Numbers of BACI that are no economy of today: former states and remainders, kept as groups of the edition. */
import type { Entity } from '../../../schema/entity.ts';
import type { Label } from '../../../schema/label.ts';
import { baci } from './source.ts';

interface Lump {
  readonly number: string;
  readonly slug: string;
  readonly name: Label;
}

/** Dates as the publisher’s table of countries and the UN’s list of areas give them. */
const lumps: readonly Lump[] = [
  {
    number: '58',
    slug: 'belgium-luxembourg',
    name: {
      en: 'Belgium and Luxembourg together',
      fr: 'Belgique et Luxembourg ensemble',
      es: 'Bélgica y Luxemburgo juntos',
    },
  },
  {
    number: '280',
    slug: 'federal-republic-of-germany',
    name: {
      en: 'Federal Republic of Germany before 1991',
      fr: 'République fédérale d’Allemagne avant 1991',
      es: 'República Federal de Alemania antes de 1991',
    },
  },
  {
    number: '697',
    slug: 'efta-not-elsewhere-specified',
    name: {
      en: 'European Free Trade Association, not elsewhere specified',
      fr: 'Association européenne de libre-échange, non précisé ailleurs',
      es: 'Asociación Europea de Libre Comercio, no especificado en otra parte',
    },
  },
  {
    number: '711',
    slug: 'southern-african-customs-union',
    name: {
      en: 'Southern African Customs Union as one',
      fr: 'Union douanière d’Afrique australe, en bloc',
      es: 'Unión Aduanera del África Austral, en conjunto',
    },
  },
  {
    number: '736',
    slug: 'sudan-before-2012',
    name: {
      en: 'Sudan before 2012, with South Sudan',
      fr: 'Soudan avant 2012, avec le Soudan du Sud',
      es: 'Sudán antes de 2012, con Sudán del Sur',
    },
  },
  {
    number: '849',
    slug: 'us-pacific-islands',
    name: {
      en: 'US miscellaneous Pacific islands',
      fr: 'Îles diverses du Pacifique (États-Unis)',
      es: 'Islas diversas del Pacífico (Estados Unidos)',
    },
  },
];

/** The groups of an edition by the publisher's number. */
export function lumpsOf(edition: string): ReadonlyMap<string, Entity> {
  const mark = (name: string): string => `${name} (BACI, ${edition.toUpperCase()})`;
  return new Map(
    lumps.map(({ number, slug, name }): [string, Entity] => [
      number,
      {
        id: `group:${baci.id}-${edition}-${slug}`,
        name: { en: mark(name.en), fr: mark(name.fr), es: mark(name.es) },
        latitude: null,
        longitude: null,
        partOf: null,
        ownedBy: { source: baci.id, edition },
        replacedBy: null,
      },
    ]),
  );
}
