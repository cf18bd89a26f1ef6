/** Makes the table of economies that the map stands on, from the atlas and the data set of economies. */
import { geoDistance } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { anchorOf } from './anchor.ts';
import { kosovo, type MapEconomy, type RegionName } from './atlas-names.ts';

export interface EconomySources {
  /** Rows with `entity`, `system` and `code`. */
  readonly codes: readonly Readonly<Record<string, string>>[];
  /** Rows with `subject` and `object`: memberOf statements of the M49 list. */
  readonly members: readonly Readonly<Record<string, string>>[];
  /** The one that is drawn first, then finer ones, for what the first leaves out. */
  readonly atlases: readonly Topology[];
}

/** The M49 regions that the edges of the map are named by. */
const regionOfGroup: Readonly<Record<string, RegionName>> = {
  'group:m49-002': 'AFRICA',
  'group:m49-005': 'SOUTH_AMERICA',
  'group:m49-013': 'NORTH_AMERICA',
  'group:m49-021': 'NORTH_AMERICA',
  'group:m49-029': 'NORTH_AMERICA',
  'group:m49-142': 'ASIA',
  'group:m49-150': 'EUROPE',
  'group:m49-009': 'OCEANIA',
};

/** Sorted by id. An economy that the M49 list leaves out has the region of the nearest one that it holds. */
export function economiesOf({ codes, members, atlases }: EconomySources): MapEconomy[] {
  const byCode = new Map(
    codes.flatMap(({ entity = '', system, code = '' }) =>
      system === 'm49' ? [[code, entity] as const] : [],
    ),
  );
  const regions = new Map<string, RegionName>();
  for (const { subject = '', object = '' } of members) {
    const region = regionOfGroup[object];
    if (region !== undefined) regions.set(subject, region);
  }
  const anchors = new Map<string, Omit<MapEconomy, 'region'>>();
  for (const atlas of atlases) {
    const features = feature(atlas, atlas.objects.countries as GeometryCollection<{ name: string }>).features;
    for (const { id, properties, geometry } of features) {
      const economy = properties.name === kosovo.name ? kosovo.economy : byCode.get(String(id));
      // Two areas of Australia bear its code: its own name comes first in no order, the larger one counts.
      if (economy === undefined || properties.name.startsWith('Ashmore') || anchors.has(economy)) continue;
      const code = id === undefined ? null : String(id);
      anchors.set(economy, { economy, code, ...anchorOf(geometry as Polygon | MultiPolygon) });
    }
  }
  const known = [...anchors.values()].flatMap((one) => {
    const region = regions.get(one.economy);
    return region === undefined ? [] : [{ ...one, region }];
  });
  const nearest = ({ longitude, latitude }: Omit<MapEconomy, 'region'>): RegionName => {
    const distance = (other: MapEconomy): number =>
      geoDistance([longitude, latitude], [other.longitude, other.latitude]);
    return known.reduce((best, other) => (distance(other) < distance(best) ? other : best)).region;
  };
  return [...anchors.values()]
    .map((one): MapEconomy => ({ ...one, region: regions.get(one.economy) ?? nearest(one) }))
    .sort((a, b) => (a.economy < b.economy ? -1 : 1));
}

/** The text of `economies.ts`. */
export function economiesText(economies: readonly MapEconomy[]): string {
  const rows = economies.map(({ economy, code, longitude, latitude, region }) => {
    const written = code === null ? 'null' : `'${code}'`;
    return `  ['${economy.slice('economy:'.length)}', ${written}, ${longitude}, ${latitude}, '${region}'],`;
  });
  return `${[
    '/** Written by scripts/map-economies.ts: ISO 3166 code, M49 code, anchor (longitude, latitude) and region. */',
    "import type { EconomyRow } from './atlas-names.ts';",
    '',
    'export const economyRows: readonly EconomyRow[] = [',
    ...rows,
    '];',
  ].join('\n')}\n`;
}
