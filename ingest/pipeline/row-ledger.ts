/**
 * The one place in which each row of a publisher's file is accounted for: kept, quarantined or dropped with a
 * reason. A row that gives nothing and of which nothing is said is bad input, since nobody would miss it.
 */
import { byCodeUnit } from '../../schema/canonical.ts';
import type { RowCounts } from '../../schema/row-account.ts';
import type { Row } from '../adapter.ts';
import type { Problem } from '../problem.ts';

/** What became of a statement as an adapter drafted it. */
export type Outcome = 'refused' | 'kept' | 'quarantined' | 'repeated';

export const repeatedStatement = 'identical statement repeated';

const isSameRow = (a: Row, b: Row): boolean => a.line === b.line && a.sheet === b.sheet && a.file === b.file;
const placeOf = ({ file, sheet, line }: Row): string => JSON.stringify([file, sheet, line]);

/** Counts are held, and not rows: a file may have millions of them. */
export class RowLedger {
  #read = 0;
  #kept = 0;
  readonly #dropped = new Map<string, number>();
  /** Three numbers for each row with statements: its first one, the first one after it, and 1 where it gave more. */
  readonly #stated: number[] = [];
  /** Rows of a gatherer that has not said yet what becomes of them. */
  readonly #waiting = new Map<string, Row>();
  #row: Row | undefined;
  #from = 0;
  #gives = false;
  #fails = false;
  #reason: string | undefined;

  /** @param drafted statements that the run has drafted so far */
  open(row: Row, drafted: number): void {
    this.#row = row;
    this.#from = drafted;
    this.#gives = false;
    this.#fails = false;
    this.#reason = undefined;
  }

  /** The row in hand gives something else than a statement. */
  give(): void {
    this.#gives = true;
  }

  /** The row goes into a figure about many rows. */
  gather(row: Row): void {
    if (this.#isInHand(row)) this.#gives = true;
    else if (this.#waiting.delete(placeOf(row))) this.#kept += 1;
  }

  /** Of several reasons the first counts: it is the one for which the row as a whole was left out. */
  drop(row: Row, reason: string): void {
    if (this.#isInHand(row)) this.#reason ??= reason;
    else if (this.#waiting.delete(placeOf(row))) this.#add(reason);
  }

  /** Something is wrong with the row and stands among the problems of the run. */
  fail(row: Row): void {
    if (this.#isInHand(row)) this.#fails = true;
    else this.#waiting.delete(placeOf(row));
  }

  /**
   * The adapter is done with the row in hand.
   * @param mayWait whether a gatherer may still say what becomes of it
   * @returns whether the row is accounted for, or may yet be
   */
  close(drafted: number, mayWait: boolean): boolean {
    const row = this.#row;
    this.#row = undefined;
    if (row === undefined) return true;
    this.#read += 1;
    if (drafted > this.#from) this.#stated.push(this.#from, drafted, this.#gives ? 1 : 0);
    else if (this.#gives) this.#kept += 1;
    else if (this.#reason !== undefined) this.#add(this.#reason);
    else if (this.#fails) return true;
    else if (mayWait) this.#waiting.set(placeOf(row), row);
    else return false;
    return true;
  }

  /** Rows of which a gatherer that has spoken has said nothing; they wait no longer. */
  forgotten(): readonly Row[] {
    const rows = [...this.#waiting.values()];
    this.#waiting.clear();
    return rows;
  }

  /**
   * The account, which adds up unless the run has problems.
   * @param outcomes of each statement drafted, in their order
   */
  counts(outcomes: readonly Outcome[]): RowCounts {
    let kept = this.#kept;
    let quarantined = 0;
    const dropped = new Map(this.#dropped);
    for (let at = 0; at < this.#stated.length; at += 3) {
      const [from = 0, to = 0, gives = 0] = this.#stated.slice(at, at + 3);
      const own = outcomes.slice(from, to);
      if (own.includes('kept')) kept += 1;
      else if (own.includes('quarantined')) quarantined += 1;
      else if (gives === 1) kept += 1;
      else dropped.set(repeatedStatement, (dropped.get(repeatedStatement) ?? 0) + 1);
    }
    return {
      read: this.#read,
      kept,
      quarantined,
      dropped: Object.fromEntries([...dropped].sort(([a], [b]) => byCodeUnit(a, b))),
    };
  }

  #isInHand(row: Row): boolean {
    return this.#row !== undefined && isSameRow(this.#row, row);
  }

  #add(reason: string): void {
    this.#dropped.set(reason, (this.#dropped.get(reason) ?? 0) + 1);
  }
}

/** Why a row that nobody accounts for stops the run. */
export function unaccounted(row: Row, path: string): Problem {
  return {
    file: path,
    line: row.line,
    ...(row.sheet === undefined ? {} : { sheet: row.sheet }),
    found: 'an unaccounted row: it gave nothing, and nothing was said of it',
    expected: 'a row that gives something, or emit.drop with the reason, or emit.gathered',
  };
}
