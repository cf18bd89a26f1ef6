/** Why a stage has no table of pairs: what is there of its codes instead. */
import type { GraphContext } from '../context/context.ts';
import type { TradeTable } from '../context/trade.ts';
import type { CodeFamily } from './codes.ts';
import type { OriginStageId } from './parameters.ts';

export interface Refusal {
  readonly why: 'output' | 'codes' | 'pairs' | 'factor';
  readonly text: string;
}

/** Whether a table gives pairs with a mass. */
export function hasPairs(context: GraphContext, table: TradeTable): boolean {
  const extent = context.trade.extentOf(table, 'mass') ?? context.trade.extentOf(table, 'money');
  return table.mass.withValue > 0 && extent?.extent !== 'totals';
}

export function noPairs(
  context: GraphContext,
  {
    material,
    stage,
    year,
    families,
  }: {
    readonly material: string;
    readonly stage: OriginStageId;
    readonly year: number;
    readonly families: readonly CodeFamily[];
  },
): Refusal {
  if (families.length === 0) {
    const other = context.trade.codesOf(material).map(({ product }) => product);
    return {
      why: 'codes',
      text:
        other.length === 0
          ? `no code is known under which ${material} is traded`
          : `no code of ${material} is counted at ${stage}; it is traded as ${other.slice(0, 6).join(', ')}`,
    };
  }
  const products = families.flat().map(({ product }) => product);
  const tables = products.flatMap((product) =>
    context.trade.tablesOf(product).filter((table) => table.year === year),
  );
  const quarantined = tables.reduce((sum, { mass }) => sum + mass.quarantined, 0);
  const rules = [...new Set(tables.flatMap(({ mass }) => mass.rules))].sort();
  const hasTotals = tables.some((table) => !hasPairs(context, table) && table.money.withValue > 0);
  const why =
    quarantined > 0 && tables.every(({ mass }) => mass.withValue === 0)
      ? `all ${quarantined} masses are kept out by the rule ${rules.join(', ')}`
      : hasTotals
        ? 'only totals or values are there, and no pairs of economies with a mass'
        : 'there is no table of pairs of economies with a mass';
  return { why: 'pairs', text: `trade of ${products.slice(0, 4).join(', ')} in ${year}: ${why}` };
}
