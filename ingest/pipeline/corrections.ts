/** Misprints of a publisher, mended by data: what was found must be there exactly, or the run stops. */
import type { Correction } from '../../schema/source.ts';
import type { Adapter, InputTable, Row } from '../adapter.ts';
import type { Problem } from '../problem.ts';
import { rowLocator } from '../readers/row.ts';

/** Applies the corrections of an adapter's edition and remembers which were met. */
export class Corrector {
  readonly #adapter: Adapter;
  readonly #isPinned: boolean;
  readonly #met = new Set<string>();
  /** Those that changed a cell. */
  readonly applied: Correction[] = [];

  /** @param isPinned in another file a correction is made only where key and misprint are both met */
  constructor(adapter: Adapter, isPinned: boolean) {
    this.#adapter = adapter;
    this.#isPinned = isPinned;
  }

  /**
   * The row with its corrections. A correction names its row by place (`World.csv, line 12`) or by the table's
   * key (`World.csv, Cobalt / Australia`).
   */
  correct(row: Row, table: InputTable, path: string, problems: Problem[]): Row {
    const { corrections, edition } = this.#adapter;
    if (corrections.length === 0) return row;
    const places = [keyLocator(row, table), ...(this.#isPinned ? [rowLocator(row)] : [])];
    const mine = corrections.filter((item) => item.edition === edition && places.includes(item.locator));
    if (mine.length === 0) return row;
    const changed = new Map<string, string>();
    for (const correction of mine) {
      const { locator, column, found, corrected } = correction;
      this.#met.add(`${locator}\n${column}`);
      const there = row.text(column);
      if (there !== found) {
        if (!this.#isPinned) continue;
        problems.push({
          file: path,
          line: row.line,
          column,
          found: there,
          expected: `${JSON.stringify(found)}, which a correction would change to ${JSON.stringify(corrected)}; review the corrections of ${this.#adapter.id}`,
        });
        continue;
      }
      changed.set(column, corrected);
      this.applied.push(correction);
    }
    return { ...row, text: (column) => changed.get(column) ?? row.text(column) };
  }

  /** Corrections whose row never came. */
  unmet(file: string): Problem[] {
    if (!this.#isPinned) return [];
    return this.#adapter.corrections
      .filter(({ edition, locator, column }) => {
        return edition === this.#adapter.edition && !this.#met.has(`${locator}\n${column}`);
      })
      .map(({ locator, column, found }) => ({
        file,
        column,
        expected: `a row at "${locator}" with ${JSON.stringify(found)}, which a correction mends; review the corrections of ${this.#adapter.id}`,
      }));
  }
}

function keyLocator(row: Row, table: InputTable): string | undefined {
  if (table.key === undefined) return undefined;
  return `${row.file}, ${table.key.map((column) => row.text(column)).join(' / ')}`;
}
