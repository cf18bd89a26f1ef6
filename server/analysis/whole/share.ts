/** Figures of a whole: what parts of it have, their share, what is left over, and the sum. */
import type { Figure } from '../answer.ts';
import { derivedFigure, figureOfRow, rowsOf, shareFigure } from '../figure.ts';
import { type Part, sumOf, type Whole } from './whole.ts';

interface Amount {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** What parts have: their own statement where there is one, else the sum of their statements. */
export function quantityFigure(world: Whole, parts: readonly Part[]): Figure {
  const rows = parts.flatMap((part) => part.rows);
  const [only] = rows;
  const single = rows.length === 1 && only !== undefined ? figureOfRow(only, world.unit, world) : null;
  if (single !== null) return single;
  return derivedFigure(amountOf(parts), world.unit, rowsOf(rows.map((row) => row.row)), world);
}

/**
 * The share that parts have of the whole. Its range, where the source states one, puts these parts at their
 * low (high) and all others at their high (low): the least and most that the source allows.
 */
export function partShare(world: Whole, parts: readonly Part[]): Figure {
  return shareFigure(shareAmount(world, parts), world.evidence, world);
}

/** The same share as plain numbers. */
export function shareAmount(world: Whole, parts: readonly Part[]): Amount {
  const value = sumOf(parts) / world.total;
  if (world.sumLow === world.sumHigh) return { value, low: null, high: null };
  const least = sumOf(parts, 'low');
  const most = sumOf(parts, 'high');
  // Differences of sums may fall below zero by the last digit.
  const restLow = Math.max(0, world.sumLow - least);
  const restHigh = Math.max(0, world.sumHigh - most);
  const divide = (own: number, rest: number): number | null => {
    const all = own + rest + world.unallocated;
    return all > 0 ? own / all : null;
  };
  const [low, high] = [divide(least, restHigh), divide(most, restLow)];
  return low === null || high === null
    ? { value, low: null, high: null }
    : { value, low: Math.min(low, value), high: Math.max(high, value) };
}

/** What the published world holds and no row does. */
export function unallocatedFigures(world: Whole): { readonly share: Figure; readonly quantity: Figure } {
  return {
    share: shareFigure({ value: world.unallocated / world.total }, world.evidence, world),
    quantity: derivedFigure({ value: world.unallocated }, world.unit, world.evidence, world),
  };
}

/** Sum of the parts and of what is left over: the whole that shares are of. */
export function totalFigure(world: Whole): Figure {
  const { value, low, high } = amountOf([...world.economies, ...world.lumps]);
  const add = (bound: number | null): number | null => (bound === null ? null : bound + world.unallocated);
  return derivedFigure(
    { value: value + world.unallocated, low: add(low), high: add(high) },
    world.unit,
    world.evidence,
    world,
  );
}

/** The publisher's own world row. */
export function publishedFigure(world: Whole): Figure | null {
  return world.published === null ? null : figureOfRow(world.published, world.unit, world);
}

function amountOf(parts: readonly Part[]): Amount {
  const hasRange = parts.some((part) => part.low !== part.high);
  return {
    value: sumOf(parts),
    low: hasRange ? sumOf(parts, 'low') : null,
    high: hasRange ? sumOf(parts, 'high') : null,
  };
}
