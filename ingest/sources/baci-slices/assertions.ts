/** What must come out of a copy of BACI: counts of rows and flows, and totals against what is known of it. */
import type { Assertion, ReconciledDraft } from '../../adapter.ts';

/** Rows of all files together. */
export function hasRows(count: number): Assertion {
  return {
    says: `the files have ${count} rows`,
    check({ rowsRead }) {
      const rows = [...rowsRead.values()].reduce((sum, read) => sum + read, 0);
      return rows === count ? undefined : `${rows} rows`;
    },
  };
}

/** Which statements of a unit are meant, by product, year and, where given, partners. */
export interface Selection {
  readonly unit: 'kUSD:fob' | 'USD:fob' | 't:gross';
  readonly product?: string;
  readonly year?: string;
  readonly from?: string;
  readonly to?: string;
}

function selected(statements: readonly ReconciledDraft[], of: Selection): ReconciledDraft[] {
  return statements.filter(
    ({ unit, product, period, subject, object }) =>
      unit === of.unit &&
      (of.product === undefined || product === of.product) &&
      (of.year === undefined || period === of.year) &&
      (of.from === undefined || subject === of.from) &&
      (of.to === undefined || object === of.to),
  );
}

function wordsOf({ unit, ...rest }: Selection): string {
  return [unit, ...Object.entries(rest).map(([key, value]) => `${key} ${value}`)].join(', ');
}

/** How many statements there are, and how many of them give no figure. */
export function hasFlows(of: Selection, count: number, missing = 0): Assertion {
  return {
    says: `${count} statements of ${wordsOf(of)}, of which ${missing} without a figure`,
    check({ statements }) {
      const found = selected(statements, of);
      const without = found.filter(({ value }) => value === undefined).length;
      return found.length === count && without === missing
        ? undefined
        : `${found.length}, of which ${without} without a figure`;
    },
  };
}

/** The sum of all figures, those kept out of answers too. */
export function sumsTo(of: Selection, sum: number, within: number): Assertion {
  return {
    says: `${wordsOf(of)} sums to ${sum}, within ${within}`,
    check({ statements }) {
      const found = selected(statements, of).reduce((total, { value }) => total + (value ?? 0), 0);
      return Math.abs(found - sum) <= within ? undefined : String(found);
    },
  };
}

/** How many statements each rule keeps out of every answer. */
export function keepsOut(rule: string, count: number): Assertion {
  return {
    says: `the rule ${rule} keeps ${count} statements out`,
    check({ statements }) {
      const found = statements.filter(({ quarantine }) => quarantine?.rule === rule).length;
      return found === count ? undefined : `${found} statements`;
    },
  };
}

/** A statement that is known to be wrong must be kept out, and its value must not. */
export function keepsOutMassOf(of: Omit<Selection, 'unit'>, rule: string): Assertion {
  return {
    says: `the mass of ${wordsOf({ unit: 't:gross', ...of })} is kept out by ${rule}`,
    check({ statements }) {
      const masses = selected(statements, { ...of, unit: 't:gross' });
      const kept = masses.filter(({ quarantine }) => quarantine?.rule !== rule).length;
      return masses.length > 0 && kept === 0 ? undefined : `${kept} of ${masses.length} are kept in`;
    },
  };
}
