/** The point of an area from which its flows leave: computed from its polygons, never chosen by hand. */
import { geoArea, geoCentroid, geoContains } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';

export interface LonLat {
  readonly longitude: number;
  readonly latitude: number;
}

/** Steps of the search for the point farthest from the border: the grid is refined three times. */
const gridSteps = 24;
const refinements = 3;

/**
 * The middle of the largest part of an area; where that lies outside of it (Viet Nam, Croatia), the point of
 * that part that is farthest from its border.
 */
export function anchorOf(shape: Polygon | MultiPolygon): LonLat {
  const parts = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const largest = parts
    .map((coordinates) => ({ coordinates, area: geoArea({ type: 'Polygon', coordinates }) }))
    .reduce((best, part) => (part.area > best.area ? part : best));
  const polygon: Polygon = { type: 'Polygon', coordinates: largest.coordinates };
  const middle = geoCentroid(polygon);
  const [longitude, latitude] = geoContains(polygon, middle) ? middle : farthestFromBorder(polygon);
  return { longitude: rounded(longitude), latitude: rounded(latitude) };
}

const rounded = (degrees: number): number => Math.round(degrees * 100) / 100;

/** On the plane of degrees, longitudes shortened as they are at the middle of the part. */
function farthestFromBorder(polygon: Polygon): readonly [number, number] {
  const border = polygon.coordinates.flat();
  const [west, east] = [Math.min(...border.map(x)), Math.max(...border.map(x))];
  const [south, north] = [Math.min(...border.map(y)), Math.max(...border.map(y))];
  const shortened = Math.cos((((south + north) / 2) * Math.PI) / 180);
  let best: readonly [number, number] = [(west + east) / 2, (south + north) / 2];
  let most = -1;
  let [width, height] = [east - west, north - south];
  for (let round = 0; round < refinements; round += 1) {
    const [middleX, middleY] = best;
    for (let column = 0; column <= gridSteps; column += 1) {
      for (let row = 0; row <= gridSteps; row += 1) {
        const point: readonly [number, number] = [
          middleX + (column / gridSteps - 0.5) * width,
          middleY + (row / gridSteps - 0.5) * height,
        ];
        const distance = distanceToBorder(point, polygon, shortened);
        if (distance > most && geoContains(polygon, [...point])) {
          most = distance;
          best = point;
        }
      }
    }
    width /= gridSteps / 3;
    height /= gridSteps / 3;
  }
  return best;
}

const x = (position: Position): number => position[0] ?? 0;
const y = (position: Position): number => position[1] ?? 0;

function distanceToBorder([px, py]: readonly [number, number], polygon: Polygon, shortened: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const ring of polygon.coordinates) {
    for (let index = 1; index < ring.length; index += 1) {
      const [from = [], to = []] = [ring[index - 1], ring[index]];
      const [ax, ay] = [(x(from) - px) * shortened, y(from) - py];
      const [dx, dy] = [(x(to) - x(from)) * shortened, y(to) - y(from)];
      const length = dx * dx + dy * dy;
      const part = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
      least = Math.min(least, Math.hypot(ax + part * dx, ay + part * dy));
    }
  }
  return least;
}
