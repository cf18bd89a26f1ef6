/** Two rows of a table with one key: identical ones are told apart from contradictions. */
import type { InputTable, Row } from '../adapter.ts';
import type { Problem } from '../problem.ts';
import { readableColumns } from '../readers/row.ts';

/** Remembers the rows of one file by their keys. */
export class KeyCheck {
  readonly #table: InputTable;
  readonly #path: string;
  readonly #columns: readonly string[];
  readonly #seen = new Map<string, { readonly line: number; readonly cells: string }>();

  constructor(table: InputTable, path: string) {
    this.#table = table;
    this.#path = path;
    this.#columns = readableColumns(table);
  }

  get size(): number {
    return this.#seen.size;
  }

  /** Why the row is to be dropped; undefined when it is not. A contradiction goes to `problems`. */
  check(row: Row, problems: Problem[]): string | undefined {
    const { key } = this.#table;
    if (key === undefined) return undefined;
    // As JSON: cells may hold line breaks, and joined by any sign two rows could look like one.
    const name = JSON.stringify([row.sheet, ...key.map((column) => row.text(column))]);
    const cells = JSON.stringify(this.#columns.map((column) => row.text(column)));
    const before = this.#seen.get(name);
    if (before === undefined) {
      this.#seen.set(name, { line: row.line, cells });
      return undefined;
    }
    if (before.cells === cells) return 'identical row repeated';
    const first = JSON.parse(before.cells) as readonly string[];
    const column = this.#columns.find((name, place) => first[place] !== row.text(name));
    problems.push({
      file: this.#path,
      line: row.line,
      ...(column === undefined ? {} : { column, found: row.text(column) }),
      expected: `one row with the key ${key.map((part) => `${part} ${JSON.stringify(row.text(part))}`).join(', ')}; line ${before.line} has it with another value`,
    });
    return 'key repeated with another value';
  }
}
