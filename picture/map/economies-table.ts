/** Makes the table of economies that the map stands on, from the land and the data set of economies. */
import { geoDistance } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { anchorOf } from './anchor.ts';
import { kosovo, type MapEconomy, type RegionName } from './atlas-names.ts';
import type { LandTopology } from './land-file.ts';

export interface EconomySources {
  /** Rows with `entity`, `system` and `code`. */
  readonly codes: readonly Readonly<Record<string, string>>[];
  /** Rows with `subject` and `object`: memberOf statements of the M49 list. */
  readonly members: readonly Readonly<Record<string, string>>[];
  /** The finest land that is drawn. */
  readonly land: LandTopology;
  /** Rows with `id`, `latitude` and `longitude`, decimal degrees: for what that land leaves out. */
  readonly points: readonly Readonly<Record<string, string>>[];
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
export function economiesOf({ codes, members, land, points }: EconomySources): MapEconomy[] {
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
  for (const { id, properties, geometry } of feature(land, land.objects.countries).features) {
    const economy = properties?.name === kosovo.name ? kosovo.economy : byCode.get(String(id));
    // Crimea bears Russia's code in view A and Ukraine's in view B: neither leaves its flows from there.
    const isElsewhere = id !== undefined && properties?.un !== undefined;
    if (economy === undefined || isElsewhere) continue;
    const code = id === undefined ? null : String(id);
    anchors.set(economy, { economy, code, ...anchorOf(geometry as Polygon | MultiPolygon) });
  }
  const codeOf = new Map([...byCode].map(([code, economy]) => [economy, code]));
  for (const { id = '', latitude = '', longitude = '' } of points) {
    const code = codeOf.get(id);
    if (code === undefined || latitude === '' || longitude === '' || anchors.has(id)) continue;
    anchors.set(id, { economy: id, code, longitude: rounded(longitude), latitude: rounded(latitude) });
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

const rounded = (degrees: string): number => Math.round(Number(degrees) * 100) / 100;

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
