/** Where only totals are published: the least and most that they force on each pair. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { Side } from '../../../schema/scheme.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { boundFigure } from '../concentration/figures.ts';
import type { GraphContext } from '../context/context.ts';
import type { TradeTable } from '../context/trade.ts';
import { rowsOf } from '../figure.ts';
import { publishedTotal, unitOf } from '../flows/sum.ts';
import { flowTable, type Pair } from '../flows/table.ts';
import type { OriginBound } from './answer.ts';
import { bounds } from './solve/bounds.ts';

/** An upper end nearer to all that the receiver imports says next to nothing. */
const mostTelling = 0.95;
/** Of so many pairs of a code without a least value the upper end is given. */
const mostUpperEnds = 24;

const ends = ({ amount: { quantity } }: OriginBound): readonly [low: number, high: number] => [
  quantity.low ?? quantity.value ?? 0,
  quantity.high ?? quantity.value ?? 0,
];

/** Whether the totals prove that the pair traded. */
export const hasLeast = (bound: OriginBound): boolean => ends(bound)[0] > 0;

/**
 * Pairs of which the totals say more than nothing: first those that must have traded, by code, largest least value
 * first; then those of which only the upper end says something, by code, where it settles most of what the receiver
 * imports first. None where totals contradict each other.
 */
export function boundsOfTotals(
  context: GraphContext,
  tables: readonly TradeTable[],
  rows: readonly StatementRow[],
  sideOf: (economy: string) => Side,
): readonly OriginBound[] {
  return tables
    .flatMap((table) => boundsOfTable(context, table, rows, sideOf))
    .sort((a, b) => Number(hasLeast(b)) - Number(hasLeast(a)) || byCodeUnit(a.product, b.product));
}

function boundsOfTable(
  context: GraphContext,
  table: TradeTable,
  rows: readonly StatementRow[],
  sideOf: (economy: string) => Side,
): readonly OriginBound[] {
  const { sends, receives, world } = flowTable(context, table, rows);
  const totals = [...sends.values(), ...receives.values()];
  const unit = unitOf(totals, 'value');
  if (unit === undefined) return [];
  const figureOf = (pair: Pair | null | undefined) =>
    publishedTotal(pair, { value: unit, mass: undefined })?.value ?? null;
  const all = figureOf(world)?.quantity.value ?? null;
  if (all === null) return [];
  const economies = [...new Set([...sends.keys(), ...receives.keys()])].sort(byCodeUnit);
  const amounts = (side: ReadonlyMap<string, Pair>): (number | undefined)[] =>
    economies.map((economy) => figureOf(side.get(economy))?.quantity.value ?? undefined);
  const between = boundsOr({ exports: amounts(sends), imports: amounts(receives), world: all });
  if (between === undefined) return [];
  const evidence = rowsOf(...[...totals, world].map((pair) => figureOf(pair)?.evidence ?? []));
  const grounds = { evidence, rule: null, assumptions: [] };
  const found = [...sends.keys()].flatMap((from) =>
    [...receives.keys()].flatMap((to): Settled[] => {
      const bound = between(economies.indexOf(from), economies.indexOf(to));
      const imported = figureOf(receives.get(to))?.quantity.value ?? 0;
      if (from === to || !(imported > 0)) return [];
      // From nothing to all of it is no finding: anybody may have sent that much.
      if (!(bound.low > 0) && bound.high >= mostTelling * imported) return [];
      const { product, year, source, edition } = table;
      const told: OriginBound = {
        product,
        year,
        source,
        edition,
        from,
        to,
        fromSide: sideOf(from),
        toSide: sideOf(to),
        amount: boundFigure(bound, unit, grounds),
        shareOfImports: boundFigure(
          { low: bound.low / imported, high: Math.min(1, bound.high / imported) },
          'fraction',
          grounds,
        ),
      };
      return [{ told, settled: imported - (bound.high - bound.low) }];
    }),
  );
  const byPair = (a: Settled, b: Settled): number =>
    byCodeUnit(a.told.from + a.told.to, b.told.from + b.told.to);
  const leasts = found.filter(({ told }) => hasLeast(told));
  const uppers = found.filter(({ told }) => !hasLeast(told));
  leasts.sort((a, b) => ends(b.told)[0] - ends(a.told)[0] || byPair(a, b));
  uppers.sort((a, b) => b.settled - a.settled || byPair(a, b));
  return [...leasts, ...uppers.slice(0, mostUpperEnds)].map(({ told }) => told);
}

interface Settled {
  readonly told: OriginBound;
  /** Of what the receiver imports, what the bounds leave no room for. */
  readonly settled: number;
}

/** Undefined where the totals contradict each other: that is the publisher's, not ours. */
function boundsOr(margins: Parameters<typeof bounds>[0]): ReturnType<typeof bounds> | undefined {
  try {
    return bounds(margins);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
