/** What an answer about flows stands on beside its table: the code of the material, and both reports of a pair. */
import type { EditionUse } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { hsCode, type TradedAs, type TradeTable } from '../context/trade.ts';
import { groupBy } from '../group-by.ts';
import type { Flow, FlowMirror } from './answer.ts';

/** The statement that the material is traded under the code, or under the same number of another revision. */
export function linkOf(
  context: GraphContext,
  material: string | null,
  product: string,
): TradedAs | undefined {
  const codes = material === null ? [] : context.trade.codesOf(material);
  const number = hsCode(product)?.number;
  return (
    codes.find((code) => code.product === product) ??
    codes.find((code) => number !== undefined && hsCode(code.product)?.number === number)
  );
}

/** Mirrors of the flows of the answer alone. */
export function mirrorsOfFlows(
  list: readonly Flow[],
  all: Readonly<Record<string, FlowMirror>>,
): Readonly<Record<string, FlowMirror>> {
  const asked = new Set(list.map(({ from, to }) => `${from} ${to}`));
  return Object.fromEntries(Object.entries(all).filter(([key]) => asked.has(key)));
}

export function rowsOfMirror(mirror: FlowMirror): readonly number[] {
  const { exporterValue, importerValue, exporterMass, importerMass } = mirror;
  return [exporterValue, importerValue, exporterMass, importerMass].flatMap(
    (figure) => figure?.evidence ?? [],
  );
}

/** The evidence by source and edition: of thousands of statements of one table none is read again to be cited. */
export function usesOf(
  table: TradeTable,
  ofTable: readonly number[],
  fromElsewhere: readonly Pick<TradedAs, 'source' | 'edition'>[],
): readonly EditionUse[] {
  const { source, edition } = table;
  return [
    { source, edition, statements: ofTable.length },
    ...[...groupBy(fromElsewhere, (row) => JSON.stringify([row.source, row.edition])).values()].flatMap(
      ([first, ...rest]) =>
        first === undefined
          ? []
          : [{ source: first.source, edition: first.edition, statements: rest.length + 1 }],
    ),
  ];
}
