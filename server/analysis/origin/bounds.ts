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

/** Pairs of which the totals say more than nothing, largest least value first; none where totals contradict each other. */
export function boundsOfTotals(
  context: GraphContext,
  tables: readonly TradeTable[],
  rows: readonly StatementRow[],
  sideOf: (economy: string) => Side,
): readonly OriginBound[] {
  return tables
    .flatMap((table) => boundsOfTable(context, table, rows, sideOf))
    .sort(
      (a, b) =>
        byCodeUnit(a.product, b.product) ||
        (b.amount.quantity.low ?? b.amount.quantity.value ?? 0) -
          (a.amount.quantity.low ?? a.amount.quantity.value ?? 0) ||
        byCodeUnit(a.from + a.to, b.from + b.to),
    );
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
  return [...sends.keys()].flatMap((from) =>
    [...receives.keys()].flatMap((to): OriginBound[] => {
      const bound = between(economies.indexOf(from), economies.indexOf(to));
      const imported = figureOf(receives.get(to))?.quantity.value ?? 0;
      // From nothing upwards is no finding: anybody may have sent that much.
      if (from === to || !(bound.low > 0) || !(imported > 0)) return [];
      const { product, year, source, edition } = table;
      return [
        {
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
        },
      ];
    }),
  );
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
