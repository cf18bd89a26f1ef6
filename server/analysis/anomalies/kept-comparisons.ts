/**
 * Comparisons made lately, by graph. What one kind finds in one year is the same whichever economy, page or language
 * is asked for, and a hundred thousand amounts are read to find it.
 */
import { LRUCache } from 'lru-cache';
import type { GraphContext } from '../context/context.ts';
import type { Found } from './kind.ts';

/** Whose a statement is. */
export interface Told {
  readonly row: number;
  readonly source: string;
  readonly edition: string;
}

export interface Comparison {
  readonly found: Found;
  /** The statements behind its anomalies. */
  readonly statements: readonly Told[];
}

/** Anomalies kept for one graph; one takes some five kilobytes. */
const mostAnomalies = 3000;

const kept = new WeakMap<GraphContext, LRUCache<string, Comparison>>();

export function keptComparison(context: GraphContext, key: string): Comparison | undefined {
  return kept.get(context)?.get(key);
}

/** @param read what was read for it; what stands behind no anomaly is let go of */
export function keepComparison(
  context: GraphContext,
  key: string,
  found: Found,
  read: readonly (readonly Told[])[],
): void {
  const behind = new Set(found.anomalies.flatMap(({ evidence }) => evidence));
  const statements = read.flatMap((list) =>
    list.flatMap(({ row, source, edition }) => (behind.delete(row) ? [{ row, source, edition }] : [])),
  );
  const held =
    kept.get(context) ??
    new LRUCache<string, Comparison>({
      maxSize: mostAnomalies,
      sizeCalculation: (comparison) => comparison.found.anomalies.length + 1,
    });
  kept.set(context, held);
  held.set(key, { found, statements });
}
