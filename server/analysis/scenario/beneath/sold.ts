/** What economies export of a metal, in dollars of one year, as ore and as metal: only by tables of which the whole is known. */
import { defaultPrecedence } from '../../../../schema/precedence.ts';
import type { StatementFilter, StatementRow } from '../../../../schema/store.ts';
import { latestTables, type ShareTable, tradeFilterOf } from '../../concentration/tables.ts';
import type { GraphContext } from '../../context/context.ts';
import { rowFigure, sumFigure, unitOf } from '../../flows/sum.ts';
import { flowTable } from '../../flows/table.ts';
import { groupBy } from '../../group-by.ts';
import { stagesOfCode } from '../../origin/codes.ts';

export const soldStages = ['extraction', 'refining'] as const;
export type SoldStage = (typeof soldStages)[number];

export interface SoldPlan {
  readonly material: string;
  readonly stage: SoldStage;
  readonly table: ShareTable;
  readonly filter: StatementFilter;
}

export interface Sold {
  readonly material: string;
  readonly stage: SoldStage;
  readonly product: string;
  readonly year: number;
  /** Dollars of the year, by id. */
  readonly economies: readonly {
    readonly economy: string;
    readonly usd: number;
    readonly rows: readonly number[];
  }[];
}

/** At each stage the best fitting code; a code that holds other goods too says nothing of this metal. */
export function soldPlans(context: GraphContext, material: string): readonly SoldPlan[] {
  const tables = latestTables(context, {
    material,
    product: null,
    year: null,
    measure: 'value',
    precedence: defaultPrecedence,
  }).filter(({ fit }) => fit === 'exact' || fit === 'dominant');
  return soldStages.flatMap((stage) => {
    const table = tables.find(({ table: { product } }) => stagesOfCode(context, product).has(stage));
    return table === undefined ? [] : [{ material, stage, table, filter: tradeFilterOf([table]) }];
  });
}

export function soldOf(
  context: GraphContext,
  { material, stage, table: { table, kind } }: SoldPlan,
  rows: readonly StatementRow[],
): Sold {
  const own = flowTable(context, table, rows);
  const pairs = kind === 'complete' ? own.pairs : [...own.sends.values()];
  const unit = unitOf(pairs, 'value');
  const economies = [...groupBy(pairs, ({ from }) => from)].flatMap(([economy, list]) => {
    if (!economy.startsWith('economy:')) return [];
    const figure = sumFigure(list.map(({ value }) => rowFigure(value, unit)));
    const usd = figure?.quantity.value ?? null;
    return figure === null || usd === null || usd <= 0 ? [] : [{ economy, usd, rows: figure.evidence }];
  });
  return {
    material,
    stage,
    product: table.product,
    year: table.year,
    economies: economies.sort((a, b) => (a.economy < b.economy ? -1 : 1)),
  };
}
