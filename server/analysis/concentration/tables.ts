/** Which tables of trade a share can be made of: those that hold every flow, or the totals and the world's. */
import type { StatementFilter } from '../../../schema/store.ts';
import { QuestionError } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { type CodeFit, hsCode, type TradeTable } from '../context/trade.ts';
import {
  allowedTables,
  candidatesFor,
  chooseTable,
  compareCandidates,
  dimensionOf,
  type FlowQuestion,
} from '../flows/choose.ts';
import type { ConcentrationParameters } from './answer.ts';
import { yearNotCovered } from './outputs.ts';

export type TableKind = 'complete' | 'totals';

export interface ShareTable {
  readonly table: TradeTable;
  readonly kind: TableKind;
  readonly fit: CodeFit | null;
}

type Asked = Pick<ConcentrationParameters, 'material' | 'product' | 'year' | 'measure' | 'precedence'>;

/** Undefined for a table of which nobody knows the whole. */
export function kindOf(
  context: GraphContext,
  table: TradeTable,
  measure: Asked['measure'],
): TableKind | undefined {
  const dimension = dimensionOf(measure);
  if (table[dimension].withValue === 0) return undefined;
  const extent = context.trade.extentOf(table, dimension)?.extent;
  return extent === 'complete' || extent === 'totals' ? extent : undefined;
}

const questionOf = ({ material, product, year, measure, precedence }: Asked): FlowQuestion => ({
  material,
  product,
  year,
  measure,
  precedence,
  source: null,
  edition: null,
});

/** All tables of a code that shares can be made of, by year and in each year the preferred first. */
export function shareTables(
  context: GraphContext,
  product: string,
  asked: Pick<Asked, 'measure' | 'precedence'>,
): readonly ShareTable[] {
  const rule = { precedence: asked.precedence, source: null, edition: null };
  const fit = context.trade.materialsOf(product)[0]?.fit ?? null;
  return [...allowedTables(context, product, rule).values()].flat().flatMap((table): ShareTable[] => {
    const kind = kindOf(context, table, asked.measure);
    return kind === undefined ? [] : [{ table, kind, fit }];
  });
}

/** So many codes of a material are looked at for choke points and buyers. */
const mostCodes = 4;

/** The latest table of each code of a material, the best fitting code first; one revision of each number. */
export function latestTables(context: GraphContext, asked: Asked): readonly ShareTable[] {
  const rule = { precedence: asked.precedence, source: null, edition: null };
  const dimension = dimensionOf(asked.measure);
  const seen = new Set<string>();
  return [...candidatesFor(context, asked.material, { rule, dimension })]
    .sort(compareCandidates(context))
    .flatMap(({ product, fit }): ShareTable[] => {
      const number = hsCode(product)?.number ?? product;
      const latest = shareTables(context, product, asked).findLast(
        ({ table }) => asked.year === null || table.year <= asked.year,
      );
      if (latest === undefined || seen.has(number)) return [];
      seen.add(number);
      // Of one year the preferred stands first.
      const first = shareTables(context, product, asked).find(
        ({ table }) => table.year === latest.table.year,
      );
      return [{ ...(first ?? latest), fit }];
    })
    .slice(0, mostCodes);
}

export interface TradeChoice {
  readonly chosen: ShareTable;
  readonly years: readonly number[];
  /** Tables of the same code that can be set beside it, ascending. */
  readonly beside: readonly ShareTable[];
}

/**
 * The table that answers how concentrated the trade of a material is.
 * @throws QuestionError where there is no trade of it, or none of which the whole is known
 */
export function tradeChoice(context: GraphContext, asked: Asked): TradeChoice {
  const products =
    asked.product === null
      ? latestTables(context, { ...asked, year: null }).map(({ table }) => table.product)
      : [chooseTable(context, { ...questionOf(asked), year: null }).table.product];
  for (const product of products) {
    const beside = shareTables(context, product, asked);
    const years = [...new Set(beside.map(({ table }) => table.year))];
    const year = asked.year ?? years.at(-1);
    const chosen = beside.find(({ table }) => table.year === year);
    if (chosen !== undefined) return { chosen, years, beside };
    if (asked.product !== null && years.length > 0 && asked.year !== null) {
      throw yearNotCovered(`no trade of ${product} of which the whole is known`, asked.year, years);
    }
  }
  throw noWhole(context, asked, products);
}

function noWhole(context: GraphContext, asked: Asked, products: readonly string[]): QuestionError {
  // What is wrong with the material, code or year is said as of any question about trade.
  const { table } = chooseTable(context, questionOf(asked));
  const years = [
    ...new Set(
      products.flatMap((product) => shareTables(context, product, asked).map((one) => one.table.year)),
    ),
  ];
  if (asked.year !== null && years.length > 0) {
    return yearNotCovered(`no trade of ${asked.material} of which the whole is known`, asked.year, years);
  }
  const nearest = [`flows(material: ${asked.material})`, `material: ${asked.material}, stage: EXTRACTION`];
  return new QuestionError(
    'NOT_ANSWERABLE',
    `the tables of ${table.product} hold only a part of its trade, and no world total stands beside them: shares of an unknown whole are not given; answerable: ${nearest.join('; ')}`,
    nearest,
    asked.material,
  );
}

/** One query for some tables. */
export function tradeFilterOf(tables: readonly ShareTable[]): StatementFilter {
  const distinct = (of: (table: TradeTable) => string): readonly string[] =>
    [...new Set(tables.map(({ table }) => of(table)))].sort();
  const years = tables.map(({ table }) => table.year);
  return {
    predicate: ['exportsTo'],
    product: distinct(({ product }) => product),
    source: distinct(({ source }) => source),
    edition: distinct(({ edition }) => edition),
    years: { from: Math.min(...years), to: Math.max(...years) },
  };
}
