/** For lists of suppliers and smelters: columns of a PDF, places of its rows, and checks of what came out. */
import type { Assertion, ReconciledDraft, Row } from '../../adapter.ts';

/** A column of a PDF with the place in points where its cells begin. */
export const columnAt = (name: string, left: number): { readonly name: string; readonly left: number } => ({
  name,
  left,
});

/** Where a row of a PDF stands. */
export const pageOf = (row: Row): string => `${row.sheet ?? row.file}, row ${row.line}`;

export const count = (
  says: string,
  expected: number,
  fits: (draft: ReconciledDraft) => boolean,
): Assertion => ({
  says,
  check({ statements }) {
    const found = statements.filter(fits).length;
    return found === expected ? undefined : String(found);
  },
});
