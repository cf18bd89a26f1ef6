/**
 * Keeps the slices that were asked for lately: a release never changes, and questions that differ in a scheme
 * or a least share need the same statements. Askers at the same time share one reading.
 */
import { LRUCache } from 'lru-cache';
import type { GraphStore, StatementFilter, StatementRow } from '../../schema/store.ts';

/** A larger slice is read once, when the graph is made ready, and not kept. */
const largestKept = 5_000;

/** One text for one filter, whatever the order of its conditions. */
function keyOf(filter: StatementFilter): string {
  return JSON.stringify(Object.entries(filter).sort(([a], [b]) => (a < b ? -1 : 1)));
}

type Reading<Row> = (filter: StatementFilter) => Promise<readonly Row[]>;

/** Askers of the same at the same time share one reading; nothing is kept. */
export function sharingReadings<Row>(read: Reading<Row>): Reading<Row> {
  const reading = new Map<string, Promise<readonly Row[]>>();
  return (filter) => {
    const key = keyOf(filter);
    const under = reading.get(key);
    if (under !== undefined) return under;
    const rows = read(filter).finally(() => reading.delete(key));
    reading.set(key, rows);
    return rows;
  };
}

/** @param mostRows statements kept at most; one takes about one kilobyte */
export function keepingSlices(read: GraphStore['slice'], mostRows = 20_000): GraphStore['slice'] {
  const kept = new LRUCache<string, readonly StatementRow[]>({
    maxSize: mostRows,
    maxEntrySize: Math.min(largestKept, mostRows),
    // An empty slice takes its place, too.
    sizeCalculation: (rows) => rows.length + 1,
  });
  const readOnce = sharingReadings(async (filter) => {
    const found = Object.freeze(await read(filter));
    kept.set(keyOf(filter), found);
    return found;
  });
  return async (filter) => kept.get(keyOf(filter)) ?? readOnce(filter);
}
