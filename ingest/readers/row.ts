/** One record of a file behind the declared columns: what is declared a person or ignored cannot be read. */
import type { InputTable, Row } from '../adapter.ts';

/** Where a cell stands among a record's cells, or why it is not read. */
type Access = number | { readonly refusal: string };

/** Makes rows of one table out of cells. */
export class RowMaker {
  readonly #access: ReadonlyMap<string, Access>;
  readonly #file: string;
  readonly #sheet: string | undefined;

  constructor(table: InputTable, places: ReadonlyMap<string, number>, file: string, sheet?: string) {
    this.#file = file;
    this.#sheet = sheet;
    this.#access = new Map(
      Object.entries(table.columns).map(([name, rule]): [string, Access] => {
        if ('ignored' in rule) return [name, { refusal: `is declared as ignored (${rule.ignored})` }];
        if (rule.is === 'person') return [name, { refusal: 'holds persons: it is never read' }];
        return [name, places.get(name) ?? -1];
      }),
    );
  }

  /** @param cells by place, as published, white space at both ends removed */
  make(line: number, cells: readonly string[]): Row {
    const access = this.#access;
    const file = this.#file;
    const text = (column: string): string => {
      const place = access.get(column);
      if (place === undefined) throw new Error(`${file}: the column "${column}" is not declared`);
      if (typeof place !== 'number') throw new Error(`${file}: the column "${column}" ${place.refusal}`);
      return cells[place] ?? '';
    };
    return this.#sheet === undefined ? { file, line, text } : { file, line, sheet: this.#sheet, text };
  }
}

/** Names of the columns that an adapter may read, in the declared order. */
export function readableColumns(table: InputTable): string[] {
  return Object.entries(table.columns).flatMap(([name, rule]) =>
    'ignored' in rule || rule.is === 'person' ? [] : [name],
  );
}

/** Where a row stands, as a locator: `goods.xml, line 12`, `bom.xlsx, sheet Laptops, row 4`. */
export function rowLocator(row: Row, recordName: 'line' | 'row' | 'record' = 'line'): string {
  if (row.sheet !== undefined) return `${row.file}, sheet ${row.sheet}, row ${row.line}`;
  return `${row.file}, ${recordName} ${row.line}`;
}
