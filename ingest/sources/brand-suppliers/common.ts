/** What the adapters of the lists share: their data set, their way of reading, and checks of what came out. */
import type { Adapter, Assertion, ReconciledDraft, Row } from '../../adapter.ts';
import { brandSuppliersSource } from './source.ts';

export const common = {
  dataset: 'brand-suppliers',
  source: brandSuppliersSource,
  read: 'copy',
  rawFolder: 'manufacture/brand-supplier-lists',
  corrections: [],
  quarantine: [],
  assertions: [],
} as const satisfies Partial<Adapter>;

/** A column of a PDF with the place in points where its cells begin. */
export const columnAt = (name: string, left: number): { readonly name: string; readonly left: number } => ({
  name,
  left,
});

/** Where a row of a PDF stands. */
export const pageOf = (row: Row): string => `${row.sheet ?? row.file}, row ${row.line}`;

export const rows = (file: string, expected: number): Assertion => ({
  says: `${file} has ${expected} rows`,
  check: ({ rowsRead }) => (rowsRead.get(file) === expected ? undefined : `${rowsRead.get(file) ?? 0} rows`),
});

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

export const isSupplier = ({ predicate, object }: ReconciledDraft): boolean =>
  predicate === 'suppliedBy' && object?.startsWith('org:') === true;
