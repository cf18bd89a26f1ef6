/**
 * Texts that many rows share, sent once. Each text that comes out of DuckDB costs a call, a number does not: a row
 * names its texts by a key, and a second query gives the texts of each key.
 */
import type { Columns } from './graph-file.ts';
import { unpacked } from './packed.ts';

/** Whole numbers below this are exact in a DOUBLE. */
const mostKeys = 2 ** 53;

/**
 * The expression of the key of columns of texts: equal texts have equal keys, unlike texts hardly ever.
 * @param attempt another number gives other keys
 */
export function kindKey(columns: readonly string[], attempt: number, keys = mostKeys): string {
  return `(hash(xor(hash(${columns.join(', ')}), ${attempt}::UBIGINT)) % ${keys}::UBIGINT)::DOUBLE`;
}

/**
 * The texts by key.
 * @param kinds the columns of a query for each kind once: its key, its packed texts
 * @returns undefined where unlike texts have one key: another attempt is needed
 */
export function kindsByKey({
  values: [keys = [], lines = []],
}: Columns): ReadonlyMap<unknown, readonly (string | null)[]> | undefined {
  const texts = unpacked(lines);
  const kinds = new Map(keys.map((key, at) => [key, texts[at] ?? []]));
  return kinds.size === keys.length ? kinds : undefined;
}
