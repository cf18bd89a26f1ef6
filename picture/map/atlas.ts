/** Natural Earth's countries (`world-atlas`) joined to the economies of the data by ISO numeric code. */
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { kosovo, type MapEconomy } from './atlas-names.ts';
import { groupedByM49 } from './boundaries.ts';
import { economyRows } from './economies.ts';
import { simplified } from './simplify.ts';

/** One area of the atlas. */
export interface AtlasArea {
  /** Its name in the atlas: English, not for people. */
  readonly name: string;
  /** `economy:XXX`; null for an area that is no economy of the data (Northern Cyprus, Siachen). */
  readonly economy: string | null;
  /** The economy with which view B draws it; the same as `economy` for all but a few. */
  readonly m49: string | null;
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

/** Detail that a picture 1,400 px wide cannot show, in degrees: a fifth of a pixel. */
const finest = 0.05;

/**
 * Reads the topology of `world-atlas/countries-110m.json` or `countries-50m.json`. The finer one is simplified
 * line by line, so that neighbours keep their common border.
 * @throws Error when the file is not such a topology
 */
export function readAtlas(file: unknown): Atlas {
  const topology = file as Topology;
  const countries = topology?.objects?.countries;
  if (topology?.type !== 'Topology' || countries?.type !== 'GeometryCollection') {
    throw new Error(
      'The atlas is not a TopoJSON topology with the object "countries"; expected countries-110m.json or countries-50m.json of the package world-atlas.',
    );
  }
  const areas = (countries as GeometryCollection).geometries.map((geometry): AtlasArea => {
    const name = (geometry.properties as { readonly name?: string } | undefined)?.name ?? '';
    const economy = name === kosovo.name ? kosovo.economy : (byCode.get(String(geometry.id ?? '')) ?? null);
    return { name, economy, m49: groupedByM49[name] ?? economy, geometry };
  });
  return { topology: simplified(topology, finest), areas };
}
