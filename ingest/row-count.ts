/** How many rows a pinned file has, as whoever published or copied it says: a check that many adapters share. */
import type { Assertion } from './adapter.ts';

/** @param count rows as the layout of the file defines a row: lines under the header, records, rows of sheets */
export function fileHasRows(file: string, count: number): Assertion {
  return {
    says: `${file} has ${count} rows`,
    check: ({ rowsRead }) =>
      rowsRead.get(file) === count ? undefined : `${rowsRead.get(file) ?? 0} rows in ${file}`,
  };
}
