/** The land with less detail, for pictures that must be light. */
import type { Topology } from 'topojson-specification';
import type { Atlas } from './atlas.ts';
import { fewerPoints, type Line } from './simplify.ts';

/** A line of a quantised topology (TopoJSON 1, "transform"): each point is the step from the one before. */
function inDegrees(steps: Line, { transform }: Topology): Line {
  if (transform === undefined) return steps;
  const [scaleX, scaleY] = transform.scale;
  const [startX, startY] = transform.translate;
  let [x, y] = [0, 0];
  return steps.map(([right = 0, up = 0]) => {
    x += right;
    y += up;
    return [x * scaleX + startX, y * scaleY + startY];
  });
}

/**
 * Areas still share their borders, and none is left out: a small island keeps three points.
 * @param tolerance in degrees
 */
export function lighterAtlas({ topology, areas }: Atlas, tolerance: number): Atlas {
  const { transform: _, ...rest } = topology;
  const arcs = topology.arcs.map((steps) =>
    fewerPoints(inDegrees(steps, topology), tolerance).map((point) => [...point]),
  );
  return { topology: { ...rest, arcs }, areas };
}
