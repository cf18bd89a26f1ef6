/** The land of `picture/map/land/` (Natural Earth's countries) joined to the economies of the data by M49 code. */
import type { GeometryObject, Topology } from 'topojson-specification';
import { kosovo, type MapEconomy } from './atlas-names.ts';
import type { BoundaryView } from './boundaries.ts';
import { economyRows } from './economies.ts';
import type { LandTopology } from './land-file.ts';

/** One area of the atlas. */
export interface AtlasArea {
  /** `economy:XXX`; null for an area that is no economy of the data (Northern Cyprus, Siachen). */
  readonly economy: string | null;
  /** With what each view draws it: an economy, or the area's English name in the atlas, which is not for people. */
  readonly owner: Readonly<Record<BoundaryView, string>>;
  readonly geometry: GeometryObject;
}

export interface Atlas {
  readonly topology: Topology;
  readonly areas: readonly AtlasArea[];
}

const economies: readonly MapEconomy[] = economyRows.map(([iso3, code, longitude, latitude, region]) => ({
  economy: `economy:${iso3}`,
  code,
  longitude,
  latitude,
  region,
}));

/** Every economy that an atlas draws, with the point from which its flows leave. */
export const mapEconomies: ReadonlyMap<string, MapEconomy> = new Map(
  economies.map((economy) => [economy.economy, economy]),
);

const byCode: ReadonlyMap<string, string> = new Map(
  economies.flatMap(({ economy, code }) => (code === null ? [] : [[code, economy] as const])),
);

/**
 * Reads the topology of `picture/map/land/countries-110m.json` or `countries-50m.json`.
 * @throws Error when the file is not such a topology
 */
export function readAtlas(file: unknown): Atlas {
  const topology = file as LandTopology | null;
  const countries = topology?.objects?.countries;
  if (topology?.type !== 'Topology' || countries?.type !== 'GeometryCollection') {
    throw new Error(
      'The atlas is not a TopoJSON topology with the object "countries"; expected countries-110m.json or countries-50m.json of picture/map/land, as scripts/land.ts writes them.',
    );
  }
  const areas = countries.geometries.map((geometry): AtlasArea => {
    const { name = '', un } = geometry.properties ?? {};
    const economy = name === kosovo.name ? kosovo.economy : (byCode.get(String(geometry.id ?? '')) ?? null);
    const control = economy ?? name;
    return {
      economy,
      owner: { control, un: un === undefined ? control : (byCode.get(un) ?? un) },
      geometry,
    };
  });
  return { topology, areas };
}
