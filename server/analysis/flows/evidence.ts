/** What an answer about flows stands on: its table, and the statement that names the code of the material. */
import type { EditionUse } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { hsCode, type TradedAs, type TradeTable } from '../context/trade.ts';

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

/** The evidence by source and edition: of thousands of statements of one table none is read again to be cited. */
export function usesOf(
  { source, edition }: TradeTable,
  ofTable: readonly number[],
  link: TradedAs | undefined,
): readonly EditionUse[] {
  return [
    { source, edition, statements: ofTable.length },
    ...(link === undefined ? [] : [{ source: link.source, edition: link.edition, statements: 1 }]),
  ];
}
