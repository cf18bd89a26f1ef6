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
