/** Presence as dots: one a documented pair, never a length. */
import type { LedgerBandResult } from './query.ts';

export interface Dot {
  readonly band: LedgerBandResult['band'];
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const order = ['SOUTH', 'CHINA', 'UNCLASSIFIED', 'NOT_NAMED', 'UNALLOCATED', 'NORTH'] as const;
/** Room at either end for the counts in words. */
const margin = 96;

/**
 * Dots column by column from left to right, South first, a gap of one column, then the others.
 * Widest spacing, in px, at which all of them fit the box is chosen; nothing is left out.
 */
export function placeDots(bands: readonly LedgerBandResult[], box: Box): Dot[] {
  const groups = order
    .map((band) => ({ band, count: countOf(bands.filter((other) => other.band === band)) }))
    .filter(({ count }) => count > 0);
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return [];
  const room = Math.max(40, box.width - 2 * margin);
  let pitch = 11;
  while (pitch > 2 && !fits(pitch)) pitch -= 0.25;
  function fits(size: number): boolean {
    const perColumn = Math.max(1, Math.floor((box.height - 6) / size));
    const columns = groups.reduce((sum, { count }) => sum + Math.ceil(count / perColumn) + 1, 0);
    return columns * size <= room;
  }
  const perColumn = Math.max(1, Math.floor((box.height - 6) / pitch));
  const top = box.y + (box.height - perColumn * pitch) / 2 + pitch / 2;
  const dots: Dot[] = [];
  let x = box.x + margin + pitch / 2;
  for (const { band, count } of groups) {
    for (let index = 0; index < count; index += 1) {
      dots.push({
        band,
        x: x + Math.floor(index / perColumn) * pitch,
        y: top + (index % perColumn) * pitch,
        radius: pitch * 0.34,
      });
    }
    x += Math.ceil(count / perColumn) * pitch;
    x += pitch;
  }
  return dots;
}

function countOf(bands: readonly LedgerBandResult[]): number {
  return bands.reduce((sum, { count }) => sum + Math.max(0, Math.trunc(count ?? 0)), 0);
}
