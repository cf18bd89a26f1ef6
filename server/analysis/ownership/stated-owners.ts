/** Who is stated to own something, and how much of it: of one source's statements those of the nearest year. */
import { yearsOfPeriod } from '../../../schema/statement.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { convert } from '../../../schema/unit.ts';
import { groupBy } from '../group-by.ts';

export interface StatedOwner {
  readonly owner: string;
  /** From 0 to 1 as stated; null where the owner is named without a share. */
  readonly part: number | null;
  /** Of each amount of this owner one statement. */
  readonly rows: readonly StatementRow[];
}

export interface StatedOwners {
  readonly owners: readonly StatedOwner[];
  /** Of the stated shares. */
  readonly sum: number;
  /** Owners of whom several shares are stated at once; `part` is the first of them. */
  readonly severalShares: readonly string[];
  /** Whether they are of another year than the one asked for. */
  readonly isOtherYear: boolean;
}

const isIn = ({ period }: StatementRow, year: number): boolean => {
  const { from, to } = yearsOfPeriod(period);
  return from <= year && year <= to;
};

/** Statements of the year, or else of the nearest; of two equally near, the later. */
export function ofNearestYear(rows: readonly StatementRow[], year: number): readonly StatementRow[] {
  const distance = ({ period }: StatementRow): number => {
    const { from, to } = yearsOfPeriod(period);
    return year < from ? from - year : year > to ? year - to + 0.5 : 0;
  };
  const least = Math.min(...rows.map(distance));
  return rows.filter((row) => distance(row) === least);
}

/** Whether a statement is of another year than the one asked for. */
export const isOfOtherYear = (row: StatementRow, year: number): boolean => !isIn(row, year);

/** @param rows `owns` statements about one thing, of one source and year, by one reading of it */
export function statedOwners(rows: readonly StatementRow[], year: number): StatedOwners {
  const owners = [...groupBy(rows, ({ subject }) => subject)].map(([owner, own]): StatedOwner => {
    const stated = own.filter(({ value, unit }) => value !== null && unit !== null);
    const byPart = groupBy(stated, ({ value, unit }) => convert(value ?? 0, unit ?? 'percent', 'fraction'));
    const [first] = byPart.keys();
    return first === undefined
      ? { owner, part: null, rows: own.slice(0, 1) }
      : { owner, part: first, rows: [...byPart.values()].flatMap(([row]) => row ?? []) };
  });
  return {
    owners,
    sum: owners.reduce((sum, { part }) => sum + (part ?? 0), 0),
    severalShares: owners.filter((one) => one.rows.length > 1).map(({ owner }) => owner),
    isOtherYear: rows.some((row) => isOfOtherYear(row, year)),
  };
}
