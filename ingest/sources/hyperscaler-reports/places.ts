/** Parts of a company that the reports count apart: sites with a place, and groups of what lies in several. */
import type { Entity } from '../../../schema/entity.ts';
import type { Label } from '../../../schema/label.ts';

/** A part of a company, and the economy that a site lies in. */
export interface Part {
  readonly entity: Entity;
  readonly economy?: string;
}

const bare = { latitude: null, longitude: null, replacedBy: null } as const;

function group(slug: string, company: string, edition: string, name: Label): Part {
  return {
    entity: {
      ...bare,
      id: `group:${company}-${slug}`,
      name,
      partOf: `org:${company}`,
      ownedBy: { source: 'hyperscaler-reports', edition },
    },
  };
}

const ofMicrosoft = (slug: string, en: string, fr: string, es: string): Part =>
  group(slug, 'microsoft', 'microsoft-2024', {
    en: `Microsoft, operations in ${en}`,
    fr: `Microsoft, activités en ${fr}`,
    es: `Microsoft, operaciones en ${es}`,
  });
const ofApple = (slug: string, en: string, fr: string, es: string): Part =>
  group(slug, 'apple', 'apple-2024', { en: `Apple, ${en}`, fr: `Apple, ${fr}`, es: `Apple, ${es}` });

/** A data centre of Apple; the report gives its town. */
const appleSite = (slug: string, town: string, economy: string): Part => ({
  entity: {
    ...bare,
    id: `site:apple-data-centre-${slug}`,
    name: {
      en: `Apple data centre, ${town}`,
      fr: `Centre de données d’Apple, ${town}`,
      es: `Centro de datos de Apple, ${town}`,
    },
    partOf: null,
    ownedBy: null,
  },
  economy,
});

/** By company and what the table names; the whole of a company is "World". */
export const parts: ReadonlyMap<string, Part> = new Map([
  ['Microsoft, Asia', ofMicrosoft('asia', 'Asia', 'Asie', 'Asia')],
  [
    'Microsoft, Europe, Middle East, Africa',
    ofMicrosoft(
      'europe-middle-east-africa',
      'Europe, the Middle East and Africa',
      'Europe, au Moyen-Orient et en Afrique',
      'Europa, Oriente Medio y África',
    ),
  ],
  [
    'Microsoft, Latin America',
    ofMicrosoft('latin-america', 'Latin America', 'Amérique latine', 'América Latina'),
  ],
  [
    'Microsoft, North America',
    ofMicrosoft('north-america', 'North America', 'Amérique du Nord', 'América del Norte'),
  ],
  ['Apple, Maiden, NC, US', appleSite('maiden', 'Maiden, NC', 'economy:USA')],
  ['Apple, Mesa, AZ, US', appleSite('mesa', 'Mesa, AZ', 'economy:USA')],
  ['Apple, Newark, CA, US', appleSite('newark', 'Newark, CA', 'economy:USA')],
  ['Apple, Prineville, OR, US', appleSite('prineville', 'Prineville, OR', 'economy:USA')],
  ['Apple, Reno, NV, US', appleSite('reno', 'Reno, NV', 'economy:USA')],
  ['Apple, Viborg, Denmark', appleSite('viborg', 'Viborg', 'economy:DNK')],
  [
    'Apple, Data centers total',
    ofApple('data-centres', 'all data centres', 'tous les centres de données', 'todos los centros de datos'),
  ],
  [
    'Apple, China (data center)',
    ofApple(
      'data-centres-china',
      'data centres in China',
      'centres de données en Chine',
      'centros de datos en China',
    ),
  ],
  [
    'Apple, Colocation facilities (U.S.)',
    ofApple(
      'colocation-usa',
      'rented data centres in the United States',
      'centres de données loués aux États-Unis',
      'centros de datos alquilados en Estados Unidos',
    ),
  ],
  [
    'Apple, Colocation facilities (international)',
    ofApple(
      'colocation-international',
      'rented data centres outside the United States',
      'centres de données loués hors des États-Unis',
      'centros de datos alquilados fuera de Estados Unidos',
    ),
  ],
  ['Apple, Corporate total', ofApple('corporate', 'offices', 'bureaux', 'oficinas')],
  ['Apple, Retail total', ofApple('retail', 'shops', 'magasins', 'tiendas')],
]);
