/** Holds a file's header against the declared columns: every column has a meaning or a reason to be ignored. */
import type { InputTable } from '../adapter.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { oddTextFault } from './odd-text.ts';

/** Place of each declared column among the cells; -1 for an optional one that the file does not have. */
export type ColumnPlaces = ReadonlyMap<string, number>;

/**
 * Names of a header as adapters declare them: the second column of one name is `Name (2)`, a column without
 * a name is `(A)`, `(B)` … by its place, as in a sheet.
 */
export function columnNames(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((cell, place) => {
    const name = cell.trim();
    if (name === '') return `(${letters(place)})`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** A, B … Z, AA … of a place counted from 0. */
export function letters(place: number): string {
  const rest = Math.floor(place / 26);
  return (rest === 0 ? '' : letters(rest - 1)) + String.fromCharCode(65 + (place % 26));
}

export interface HeaderMatch {
  readonly places: ColumnPlaces;
  /** Columns of the file without a name and without a declaration: their cells must be blank. */
  readonly unnamed: readonly number[];
  readonly problems: readonly Problem[];
}

/** Finds each declared column in a header; unknown and missing columns are problems, all listed. */
export function matchHeader(
  header: readonly string[],
  table: InputTable,
  at: { readonly file: string; readonly line: number; readonly sheet?: string },
): HeaderMatch {
  const names = columnNames(header);
  const declared = new Map(Object.entries(table.columns));
  const found = new Map(names.map((name, place) => [name, place]));
  const problems: Problem[] = [];
  const unnamed: number[] = [];
  const missing = [...declared].filter(([name, rule]) => !found.has(name) && rule.optional !== true);
  const missingNames = missing.map(([name]) => name);
  names.forEach((name, place) => {
    if (declared.has(name)) return;
    if (header[place]?.trim() === '') {
      unnamed.push(place);
      return;
    }
    if (table.others !== undefined) {
      // Not one of the publisher's own: a name that was tampered with would leave its column out unseen.
      const fault = oddTextFault(name);
      if (fault !== undefined) problems.push({ ...at, column: name, found: name, expected: fault });
      return;
    }
    const [near] = nearest(name, missingNames.length > 0 ? missingNames : declared.keys(), 1);
    problems.push({
      ...at,
      column: name,
      found: name,
      expected: `only columns that the adapter declares${near === undefined ? '' : `; nearest: ${JSON.stringify(near)}`}`,
    });
  });
  for (const name of missingNames) {
    problems.push({ ...at, column: name, expected: 'this column, which the file does not have' });
  }
  const places = new Map([...declared.keys()].map((name) => [name, found.get(name) ?? -1]));
  return { places, unnamed, problems };
}
