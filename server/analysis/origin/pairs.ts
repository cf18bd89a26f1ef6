/** The flows of a stage's table with the mass of the goods, as customs weigh them. */
import type { StatementRow } from '../../../schema/store.ts';
import { convert, dimensionOfUnit } from '../../../schema/unit.ts';
import type { GraphContext } from '../context/context.ts';
import { flowTable } from '../flows/table.ts';
import type { StagePlan } from './plan.ts';

export interface TradedPair {
  readonly from: string;
  readonly to: string;
  /** t gross. */
  readonly tonnes: number;
  /** Place among the codes of the plan. */
  readonly code: number;
  /** Taken from the value, because no mass is given. */
  readonly isFilled: boolean;
}

export interface TradedPairs {
  readonly pairs: readonly TradedPair[];
  /** Rows of what stands in `pairs`, sorted. */
  readonly evidence: readonly number[];
  /** Flows without a known mass that are left out. */
  readonly withoutMass: number;
  readonly quarantined: number;
  /** Sum of all values of the flows, in USD. */
  readonly value: number;
}

const gross = dimensionOfUnit('t:gross');

/** What one of a unit is in tonnes of goods, or in dollars; undefined for a unit of anything else. */
const scales = {
  tonnes: (unit: string): number | undefined =>
    dimensionOfUnit(unit) === gross ? convert(1, unit, 't:gross') : undefined,
  dollars: (unit: string): number | undefined => {
    const [, basis = ''] = unit.split(':');
    return ['fob', 'cif', 'current'].includes(basis) ? convert(1, unit, `USD:${basis}`) : undefined;
  },
};

/** Looks a unit up once: a table has thousands of rows and one unit. */
function amountsIn(of: keyof typeof scales): (row: StatementRow | null) => number | undefined {
  const known = new Map<string, number | undefined>();
  return (row) => {
    if (row === null || row.value === null || row.unit === null || row.value < 0) return undefined;
    if (!known.has(row.unit)) known.set(row.unit, scales[of](row.unit));
    const scale = known.get(row.unit);
    return scale === undefined ? undefined : row.value * scale;
  };
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length === 0
    ? undefined
    : ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/** @param isFilling a flow without mass gets that of its value at the median value of a tonne of its code */
export function tradedPairs(
  context: GraphContext,
  { codes }: Pick<StagePlan, 'codes'>,
  rows: readonly StatementRow[],
  isFilling: boolean,
): TradedPairs {
  const [tonnesOf, dollarsOf] = [amountsIn('tonnes'), amountsIn('dollars')];
  const pairs: TradedPair[] = [];
  const evidence: number[] = [];
  let [withoutMass, quarantined, value] = [0, 0, 0];
  for (const [code, { table }] of codes.entries()) {
    const own = flowTable(context, table, rows);
    quarantined += own.quarantined.length;
    const tonnes = own.pairs.map(({ mass }) => tonnesOf(mass));
    const dollars = own.pairs.map(({ value: worth }) => dollarsOf(worth));
    const perTonne = isFilling
      ? median(
          tonnes.flatMap((known, pair) => {
            const worth = dollars[pair];
            return known !== undefined && known > 0 && worth !== undefined ? [worth / known] : [];
          }),
        )
      : undefined;
    for (const [pair, { from, to, mass, value: said }] of own.pairs.entries()) {
      const [weighed, worth] = [tonnes[pair], dollars[pair]];
      value += worth ?? 0;
      const fill =
        weighed === undefined && worth !== undefined && perTonne !== undefined && perTonne > 0
          ? worth / perTonne
          : undefined;
      const known = weighed ?? fill;
      if (known === undefined) {
        withoutMass += 1;
        continue;
      }
      const row = weighed === undefined ? said : mass;
      if (row !== null) evidence.push(row.row);
      pairs.push({ from, to, tonnes: known, code, isFilled: weighed === undefined });
    }
  }
  return { pairs, evidence: evidence.sort((a, b) => a - b), withoutMass, quarantined, value };
}
