/** Rows of two figures together. Hundreds of figures of a trace share the same two lists, so that each pair is merged once. */
import { rowsOf } from '../../figure.ts';

type Rows = readonly number[];

const known = new WeakMap<Rows, WeakMap<Rows, Rows>>();

/** Sorted, without repetition; the same list each time for the same two lists. */
export function bothRows(some: Rows, others: Rows): Rows {
  if (some === others || others.length === 0) return rowsOf(some);
  if (some.length === 0) return rowsOf(others);
  const held = known.get(some) ?? new WeakMap<Rows, Rows>();
  known.set(some, held);
  const merged = held.get(others) ?? rowsOf(some, others);
  held.set(others, merged);
  return merged;
}
