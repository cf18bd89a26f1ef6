/** The numbers by which UN Comtrade calls economies, and the areas that are none. */
import type { Label } from '../../../schema/label.ts';
import type { Source } from '../../../schema/source.ts';
import type { Emit, Reference } from '../../adapter.ts';

/** Economies that BACI's table of codes, whose numbers are the same, does not list. */
const ownNumbers: ReadonlyMap<string, string> = new Map([
  ['10', 'economy:ATA'],
  ['234', 'economy:FRO'],
  ['336', 'economy:VAT'],
  ['581', 'economy:UMI'],
]);

interface Area {
  readonly slug: string;
  readonly name: Label;
}

const area = (code: string, slug: string, en: string, fr: string, es: string): readonly [string, Area] => [
  code,
  { slug, name: { en, fr, es } },
];

/** Remainders, and places outside the customs of any economy. They hold goods that somebody reports. */
const areas: ReadonlyMap<string, Area> = new Map([
  area(
    '473',
    'latin-american-integration-association',
    'Latin American Integration Association, not specified',
    'Association latino-américaine d’intégration, non précisé',
    'Asociación Latinoamericana de Integración, sin especificar',
  ),
  area('527', 'oceania', 'Oceania, not specified', 'Océanie, non précisé', 'Oceanía, sin especificar'),
  area(
    '568',
    'other-europe',
    'Other Europe, not specified',
    'Reste de l’Europe, non précisé',
    'Resto de Europa, sin especificar',
  ),
  area(
    '577',
    'other-africa',
    'Other Africa, not specified',
    'Reste de l’Afrique, non précisé',
    'Resto de África, sin especificar',
  ),
  area(
    '636',
    'rest-of-america',
    'Rest of America, not specified',
    'Reste de l’Amérique, non précisé',
    'Resto de América, sin especificar',
  ),
  area(
    '637',
    'north-and-central-america',
    'North and Central America, not specified',
    'Amérique du Nord et centrale, non précisé',
    'América del Norte y Central, sin especificar',
  ),
  // Two economies since: neither may be credited with the whole.
  area('736', 'sudan-until-2011', 'Sudan until 2011', 'Soudan jusqu’en 2011', 'Sudán hasta 2011'),
  area(
    '837',
    'bunkers',
    'Bunkers of ships and aircraft',
    'Soutes de navires et d’avions',
    'Combustible de buques y aeronaves',
  ),
  area('838', 'free-zones', 'Free zones', 'Zones franches', 'Zonas francas'),
  area('839', 'special-categories', 'Special categories', 'Catégories spéciales', 'Categorías especiales'),
  area('899', 'areas', 'Areas, not specified', 'Zones, non précisées', 'Zonas, sin especificar'),
]);

/**
 * The entity of a number: the world, an economy, or a group that the edition of the source owns.
 * @param code as printed, without leading zeros: `156`, `490` (Taiwan), `0` (the world)
 */
export function areaOf(code: string, source: Source, edition: string, emit: Emit): Reference {
  if (code === '0') return 'group:world';
  const own = ownNumbers.get(code);
  if (own !== undefined) return own;
  const group = areas.get(code);
  if (group === undefined) return { kind: 'economy', system: 'baci', code };
  const { en, fr, es } = source.shortTitle;
  const id = `group:${source.id}-${edition}-${group.slug}`;
  emit.entity({
    id,
    name: { en: `${group.name.en} (${en})`, fr: `${group.name.fr} (${fr})`, es: `${group.name.es} (${es})` },
    latitude: null,
    longitude: null,
    partOf: null,
    ownedBy: { source: source.id, edition },
    replacedBy: null,
  });
  return id;
}

/** Short names of UN Comtrade that no table of names knows, for copies that leave the numbers out. */
const numbersOfNames: ReadonlyMap<string, string> = new Map([
  ['Areas, nes', '899'],
  ['Bosnia Herzegovina', '70'],
  ['Br. Virgin Isds', '92'],
  ['Cayman Isds', '136'],
  ['Christmas Isds', '162'],
  ['Cocos Isds', '166'],
  ['Cook Isds', '184'],
  ['Dem. Rep. of the Congo', '180'],
  ['FS Micronesia', '583'],
  ['Faeroe Isds', '234'],
  ['Falkland Isds (Malvinas)', '238'],
  ['Faroe Isds', '234'],
  ['Holy See (Vatican City State)', '336'],
  ['LAIA, nes', '473'],
  ['Marshall Isds', '584'],
  ['Mayotte (Overseas France)', '175'],
  ['Netherlands Antilles (...2010)', '530'],
  ['Norfolk Isds', '574'],
  ['North America and Central America, nes', '637'],
  ['Oceania, nes', '527'],
  ['Other Africa, nes', '577'],
  ['Other Asia, nes', '490'],
  ['Other Europe, nes', '568'],
  ['Rep. of Korea', '410'],
  ['Rep. of Moldova', '498'],
  ['Rest of America, nes', '636'],
  ['Serbia and Montenegro (...2005)', '891'],
  ['Solomon Isds', '90'],
  ['Special Categories', '839'],
  ['Sudan (...2011)', '736'],
  ['Turks and Caicos Isds', '796'],
  ['United Rep. of Tanzania', '834'],
  ['Wallis and Futuna Isds', '876'],
]);

/** The entity of a short name, where a copy prints no numbers. */
export function areaNamed(name: string, source: Source, edition: string, emit: Emit): Reference {
  const code = numbersOfNames.get(name);
  return code === undefined ? { kind: 'economy', name } : areaOf(code, source, edition, emit);
}
