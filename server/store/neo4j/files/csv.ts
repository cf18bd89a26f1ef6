/** CSV as `neo4j-admin database import` reads it: fields that hold a quote, comma or line break are quoted. */
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

export type Cell = string | number | null;

/** Null is an empty field, which the import leaves out. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Object.is(cell, -0) ? '-0.0' : String(cell);
  return /[",\r\n;]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export const line = (cells: readonly Cell[]): string => `${cells.map(cellText).join(',')}\n`;

/** Between the items of a list in one field; no name of a data set, predicate or label holds it. */
export function list(items: readonly string[]): string {
  const wrong = items.find((item) => item.includes(';') || item === '');
  if (wrong !== undefined) throw new Error(`"${wrong}" cannot stand in a list of an import file`);
  return items.join(';');
}

export interface CsvFile {
  readonly path: string;
  /** Adds lines; waits where the disk is slower than we are. */
  write(text: string): Promise<void>;
  /** Resolves when all is written. */
  end(): Promise<void>;
}

export function csvFile(path: string, header: readonly string[]): CsvFile {
  const stream = createWriteStream(path);
  // A failure is told by the next write, or at the end.
  const done = finished(stream);
  done.catch(() => {});
  stream.write(line(header));
  return {
    path,
    async write(text) {
      if (stream.destroyed) await done;
      if (stream.write(text)) return;
      await Promise.race([new Promise<void>((drained) => stream.once('drain', () => drained())), done]);
    },
    async end() {
      stream.end();
      await done;
    },
  };
}
