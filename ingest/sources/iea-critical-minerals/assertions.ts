/** What must come out of the edition of May 2025. */
import type { Assertion, ReconciledDraft } from '../../adapter.ts';
import { baseYear } from './row.ts';

function amountOf(
  statements: readonly ReconciledDraft[],
  subject: string,
  predicate: string,
  material: string,
  period: string,
): number | undefined {
  const found = statements.filter(
    (draft) =>
      draft.subject === subject &&
      draft.predicate === predicate &&
      draft.object === `material:${material}` &&
      draft.period === period,
  );
  return found.length === 1 ? found[0]?.value : undefined;
}

function baseYearIs(
  predicate: string,
  material: string,
  value: number,
  economy: string,
  share: number,
): Assertion {
  return {
    says: `${predicate} ${material} ${baseYear}: the world ${value} kt, ${economy} ${share} % of it`,
    check({ statements }) {
      const world = amountOf(statements, 'group:world', predicate, material, baseYear) ?? 0;
      const first = amountOf(statements, economy, predicate, material, baseYear) ?? 0;
      const found = `${world.toFixed(2)} kt, ${((first / world) * 100).toFixed(1)} %`;
      return Math.abs(world - value) < 0.05 && Math.abs((first / world) * 100 - share) < 0.05
        ? undefined
        : found;
    },
  };
}

/** Countries that have a row and are counted in the rest of the world as well. */
const countedTwice: ReadonlyMap<string, string> = new Map([
  ['extracts material:nickel', 'economy:AUS'],
  ['refines material:nickel', 'economy:CAN'],
  ['extracts material:graphite', 'economy:TZA'],
  ['refines material:battery-grade-graphite', 'economy:DEU'],
]);

const totalsAreSums: Assertion = {
  says: 'each total is the sum of the countries and the rest of the world, without a country counted twice',
  check({ statements }) {
    const sums = new Map<string, number>();
    const keyOf = (draft: ReconciledDraft): string => `${draft.predicate} ${draft.object} ${draft.period}`;
    for (const draft of statements)
      if (
        draft.subject !== 'group:world' &&
        countedTwice.get(`${draft.predicate} ${draft.object}`) !== draft.subject
      )
        sums.set(keyOf(draft), (sums.get(keyOf(draft)) ?? 0) + (draft.value ?? 0));
    const wrong = statements
      .filter(({ subject }) => subject === 'group:world')
      .filter((draft) => Math.abs((sums.get(keyOf(draft)) ?? 0) - (draft.value ?? 0)) > 0.01)
      .map((draft) => `${keyOf(draft)}: total ${draft.value}, sum ${sums.get(keyOf(draft))}`);
    return wrong.join('; ') || undefined;
  },
};

export const pinned: readonly Assertion[] = [
  {
    says: 'iea.json is read twice: 75 records of countries, 12 of totals',
    check: ({ rowsRead }) => {
      const found = [...rowsRead.values()].reduce((sum, count) => sum + count, 0);
      return found === 87 ? undefined : `${found} records`;
    },
  },
  totalsAreSums,
  baseYearIs('refines', 'copper', 26_944, 'economy:CHN', 44),
  baseYearIs('refines', 'cobalt', 250.15, 'economy:CHN', 78.4),
  baseYearIs('refines', 'lithium', 241.61, 'economy:CHN', 70.2),
  baseYearIs('refines', 'nickel', 3_483.7, 'economy:IDN', 42.9),
  baseYearIs('refines', 'battery-grade-graphite', 1_875.25, 'economy:CHN', 95.7),
  baseYearIs('refines', 'magnet-rare-earths', 80.81, 'economy:CHN', 91.3),
];
