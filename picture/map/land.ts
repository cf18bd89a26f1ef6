/** The land under the flows as SVG paths, projected once for an atlas, a width, a centre and a view of boundaries. */
import { type GeoPermissibleObjects, geoArea, geoGraticule, geoPath } from 'd3-geo';
import type { MultiPolygon as Polygons, Position } from 'geojson';
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
  const ownerOf = ({ name, economy, m49 }: AtlasArea): string => (view === 'm49' ? m49 : economy) ?? name;
  const groups = new Map<string, AtlasArea[]>();
  for (const area of areas) groups.set(ownerOf(area), [...(groups.get(ownerOf(area)) ?? []), area]);

  const byGeometry = new Map<GeometryObject, AtlasArea>(areas.map((area) => [area.geometry, area]));
  const owners = (a: GeometryObject, b: GeometryObject) =>
    [a, b].map((geometry) => {
      const area = byGeometry.get(geometry);
      return area === undefined ? '' : ownerOf(area);
    });
  const groupedOwners = (a: GeometryObject, b: GeometryObject) =>
    [a, b].map((geometry) => {
      const area = byGeometry.get(geometry);
      return area?.m49 ?? area?.name;
    });
  const isSplitByGroup = (a: GeometryObject, b: GeometryObject): boolean => {
    const [left, right] = groupedOwners(a, b);
    return left !== right;
  };
  const countries = topology.objects.countries as Parameters<typeof mesh>[1];
  const lines = (keep: (a: GeometryObject, b: GeometryObject) => boolean): string =>
    draw(
      mesh(topology, countries, (a, b) => {
        const [left, right] = owners(a, b);
        return left !== right && keep(a, b);
      }),
    );
  return {
    frame,
    sphere: draw({ type: 'Sphere' }),
    graticule: draw(geoGraticule().step(gridStep)()),
    areas: [...groups].map(([id, own]) => ({
      id,
      economy: id.startsWith('economy:') ? id : null,
      d: draw(
        rightlyWound(
          merge(
            topology,
            own.map(({ geometry }) => geometry as Polygon | MultiPolygon),
          ),
        ),
      ),
    })),
    borders: lines(isSplitByGroup),
    otherBorders: view === 'm49' ? '' : lines((a, b) => !isSplitByGroup(a, b)),
  };
}

const ringArea = (ring: Position[]): number => geoArea({ type: 'Polygon', coordinates: [ring] });
const half = 2 * Math.PI;
/** Rings with more corners than this are no islets: they cannot have turned over. */
const mostCorners = 24;

/**
 * On a sphere the winding of a ring says which side of it is inside. An islet that lost detail may have turned
 * over and would flood the globe: rings larger than half of it are turned back, holes the other way.
 */
function rightlyWound({ type, coordinates }: Polygons): Polygons {
  return {
    type,
    coordinates: coordinates.map((rings) =>
      rings.map((ring, index) =>
        ring.length > mostCorners || ringArea(ring) > half === index > 0 ? ring : [...ring].reverse(),
      ),
    ),
  };
}
