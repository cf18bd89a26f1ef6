/** The land under the flows as SVG paths, projected once for an atlas, a width, a centre and a view of boundaries. */
import { type GeoPermissibleObjects, geoGraticule, geoPath } from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Polygon } from 'topojson-specification';
import type { Atlas, AtlasArea } from './atlas.ts';
import type { BoundaryView } from './boundaries.ts';
import { frameOf, type MapFrame } from './projection.ts';

export interface LandArea {
  /** The economy's id, or the name in the atlas of an area that is none. */
  readonly id: string;
  readonly economy: string | null;
  readonly d: string;
}

export interface Land {
  readonly frame: MapFrame;
  /** Outline of the globe. */
  readonly sphere: string;
  /** Meridians and parallels. */
  readonly graticule: string;
  readonly areas: readonly LandArea[];
  /** Borders between areas. */
  readonly borders: string;
  /** Borders that view A draws and view B does not; the empty path in view B. */
  readonly otherBorders: string;
}

const gridStep: [number, number] = [30, 20];

/** So many projected lands are kept for each atlas. */
const most = 6;
const known = new WeakMap<Atlas, Map<string, Land>>();

/** The same land again costs nothing: a year, a measure or a scheme moves no coast. */
export function landOf(atlas: Atlas, width: number, centre: number, view: BoundaryView): Land {
  const lands = known.get(atlas) ?? new Map<string, Land>();
  known.set(atlas, lands);
  const key = `${width} ${centre} ${view}`;
  const held = lands.get(key);
  if (held !== undefined) return held;
  const land = projected(atlas, frameOf(width, centre), view);
  const [oldest] = lands.keys();
  if (lands.size >= most && oldest !== undefined) lands.delete(oldest);
  lands.set(key, land);
  return land;
}

function projected({ topology, areas }: Atlas, frame: MapFrame, view: BoundaryView): Land {
  const path = geoPath(frame.projection).digits(1);
  const draw = (object: GeoPermissibleObjects): string => path(object) ?? '';
  const groups = new Map<string, AtlasArea[]>();
  for (const area of areas) {
    const own = groups.get(area.owner[view]) ?? [];
    own.push(area);
    groups.set(area.owner[view], own);
  }
  const byGeometry = new Map<GeometryObject, AtlasArea>(areas.map((area) => [area.geometry, area]));
  const isSplit = (a: GeometryObject, b: GeometryObject, by: BoundaryView): boolean =>
    byGeometry.get(a)?.owner[by] !== byGeometry.get(b)?.owner[by];
  const countries = topology.objects.countries as Parameters<typeof mesh>[1];
  return {
    frame,
    sphere: draw({ type: 'Sphere' }),
    graticule: draw(geoGraticule().step(gridStep)()),
    areas: [...groups].map(([id, own]) => ({
      id,
      economy: id.startsWith('economy:') ? id : null,
      d: draw(
        merge(
          topology,
          own.map(({ geometry }) => geometry as Polygon | MultiPolygon),
        ),
      ),
    })),
    borders: draw(mesh(topology, countries, (a, b) => isSplit(a, b, view) && isSplit(a, b, 'un'))),
    otherBorders: draw(mesh(topology, countries, (a, b) => isSplit(a, b, view) && !isSplit(a, b, 'un'))),
  };
}
