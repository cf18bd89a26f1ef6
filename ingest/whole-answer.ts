/** Whether all pages of an answer were given: one that is missing would leave a hole that nobody sees. */
import type { Emit, Row } from './adapter.ts';

interface Given {
  readonly row: Row;
  readonly count: number;
  readonly all: number;
}

/** Counts the records of each series of a service that gives its answers in pages. */
export class WholeAnswers {
  readonly #given = new Map<string, Given>();
  readonly #column: string;

  /** @param column holds on every record how many records the answer has on all pages */
  constructor(column: string) {
    this.#column = column;
  }

  /** Call it for every record, those that are left out among them. */
  count(row: Row, series: string, emit: Emit): void {
    const text = row.text(this.#column);
    if (!/^\d{1,9}$/.test(text)) {
      emit.fail(row, this.#column, text, 'how many records the answer has');
      return;
    }
    const before = this.#given.get(series);
    const all = Math.max(Number(text), before?.all ?? 0);
    this.#given.set(series, { row, count: (before?.count ?? 0) + 1, all });
  }

  /** Reports every series of which there are fewer records than its answer has. */
  end(emit: Emit): void {
    for (const [series, { row, count, all }] of this.#given)
      if (count < all)
        emit.fail(row, this.#column, `${count} of ${all} records of ${series}`, 'all pages of the series');
  }
}
