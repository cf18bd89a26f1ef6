/** Figures that the book prints and that must come out of the file: a misreading of a column cannot pass. */
import type { Assertion, ReconciledDraft } from '../../adapter.ts';

export interface Total {
  readonly subject: string;
  readonly predicate: ReconciledDraft['predicate'];
  readonly material: string;
  readonly period: string;
  readonly value: number;
  readonly unit: string;
}

/** Holds one statement to its value; exactly one must be there. */
export function totalIs({ subject, predicate, material, period, value, unit }: Total): Assertion {
  const name = `${subject} ${predicate} ${material} in ${period}`;
  return {
    says: `${name} is ${value} ${unit}`,
    check({ statements }) {
      const found = statements
        .filter(
          (draft) =>
            draft.subject === subject &&
            draft.predicate === predicate &&
            draft.object === material &&
            draft.period === period &&
            draft.unit === unit,
        )
        .map((draft) => draft.value);
      return found.length === 1 && found[0] === value
        ? undefined
        : `${name}: ${found.map((item) => item ?? 'no value').join(', ') || 'no statement'}`;
    },
  };
}

/** Holds the number of rows of a file. */
export function rowsAre(file: string, rows: number): Assertion {
  return {
    says: `${file} has ${rows} rows`,
    check({ rowsRead }) {
      const found = rowsRead.get(file) ?? 0;
      return found === rows ? undefined : `${found} rows`;
    },
  };
}
