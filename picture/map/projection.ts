/** Equal Earth (Šavrič, Patterson & Jenny 2018): every area as large as it is, turned so that any longitude is in the middle. */
import { type GeoProjection, geoEqualEarth } from 'd3-geo';

/** Europe, Africa and Asia whole on the left, the Pacific whole in the middle; cut in the Atlantic at 30° W. */
export const defaultCentre = 150;

/** What is shown: Antarctica sends and receives nothing. */
const northernmost = 83.7;
const southernmost = -57;

export interface MapFrame {
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
  readonly centre: number;
  /** Position in px of a longitude and latitude. */
  readonly at: (longitude: number, latitude: number) => Point;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A longitude from −180 to below 180. */
export function turned(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}

/** The whole width of the sphere in `width` px; the height follows from it. */
export function frameOf(width: number, centre: number): MapFrame {
  const projection = geoEqualEarth().rotate([-centre, 0]).scale(1).translate([0, 0]).precision(0.3);
  const [half] = projection([centre + 180 - 1e-9, 0]) ?? [1];
  const scale = (width - 2) / (2 * Math.abs(half));
  projection.scale(scale);
  const [, top] = projection([centre, northernmost]) ?? [0, 0];
  const [, bottom] = projection([centre, southernmost]) ?? [0, 0];
  const height = Math.ceil(bottom - top);
  projection.translate([width / 2, -top]).clipExtent([
    [0, 0],
    [width, height],
  ]);
  const at = (longitude: number, latitude: number): Point => {
    const [x, y] = projection([longitude, latitude]) ?? [width / 2, height / 2];
    return { x, y };
  };
  return { projection, width, height, centre, at };
}
