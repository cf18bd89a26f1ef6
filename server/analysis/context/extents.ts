/** What is said of a table of trade: of the lines that speak of it the one that speaks of the least else. */
import type { Extent } from '../../../schema/extent.ts';
import { yearsOfPeriod } from '../../../schema/statement.ts';
import { groupBy } from '../group-by.ts';
import type { TradeDimension, TradeTable } from './trade.ts';

interface Line {
  readonly extent: Extent;
  readonly from: number;
  readonly to: number;
}

/**
 * Looks up the extent of a table in one dimension: a line of its product before one of all products, of one
 * dimension before one of both, of fewer years before one of more. Undefined where no line speaks of it.
 */
export function extentsOfTables(
  extents: readonly Extent[],
): (table: TradeTable, dimension: TradeDimension) => Extent | undefined {
  const ofEdition = groupBy(
    extents
      .filter(({ predicate }) => predicate === 'exportsTo')
      .map((extent): Line => ({ extent, ...yearsOfPeriod(extent.period) })),
    ({ extent: { source, edition } }) => JSON.stringify([source, edition]),
  );
  const find = (table: TradeTable, dimension: TradeDimension): Extent | undefined => {
    const speaks = ({ extent, from, to }: Line): boolean =>
      (extent.product === null || extent.product === table.product) &&
      (extent.dimension === null || extent.dimension === dimension) &&
      from <= table.year &&
      table.year <= to;
    const rank = ({ extent: { product, dimension: own } }: Line): number =>
      2 * Number(product === null) + Number(own === null);
    return (ofEdition.get(JSON.stringify([table.source, table.edition])) ?? [])
      .filter(speaks)
      .sort((a, b) => rank(a) - rank(b) || a.to - a.from - (b.to - b.from))[0]?.extent;
  };
  // Every question compares the same tables again.
  const known = new WeakMap<TradeTable, Partial<Record<TradeDimension, Extent | null>>>();
  return (table, dimension) => {
    const held = known.get(table) ?? {};
    const found = held[dimension] === undefined ? (find(table, dimension) ?? null) : held[dimension];
    known.set(table, { ...held, [dimension]: found });
    return found ?? undefined;
  };
}
