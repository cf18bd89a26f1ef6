/** Sums of the flows of a code, year by year: of each year the one best table among revisions of the same number. */
import { z } from 'zod';
import { defaultPrecedence } from '../../../schema/precedence.ts';
import { analysis } from '../analysis.ts';
import type { GraphContext } from '../context/context.ts';
import type { TradeTable } from '../context/trade.ts';
import { groupBy } from '../group-by.ts';
import type { FlowYear } from './answer.ts';
import { allowedTables, codeOf, compareTables, extentRank, type TableRule } from './choose.ts';
import { flowExtent } from './cover.ts';
import { rowFigure, totalOf, unitOf } from './sum.ts';
import { flowTable } from './table.ts';

export interface FlowYearsParameters extends TableRule {
  readonly product: string;
  readonly measure: 'value' | 'mass';
}

/**
 * The table of each year, ascending: the fullest among revisions of the same number. Of tables as full the code
 * that was asked for stays, so that it is not left without need.
 */
export function tablesOverYears(
  context: GraphContext,
  { product, ...rule }: FlowYearsParameters,
): readonly TradeTable[] {
  const byYear = new Map<number, TradeTable[]>();
  for (const code of [product, ...context.trade.sameNumber(product).filter((other) => other !== product)]) {
    for (const [year, [first]] of allowedTables(context, code, rule)) {
      if (first !== undefined) byYear.set(year, [...(byYear.get(year) ?? []), first]);
    }
  }
  const compare = compareTables(context, rule);
  return [...byYear.keys()]
    .sort((a, b) => a - b)
    .flatMap(
      (year) =>
        (byYear.get(year) ?? []).sort(
          (a, b) =>
            extentRank(context, a) - extentRank(context, b) ||
            Number(b.product === product) - Number(a.product === product) ||
            compare(a, b),
        )[0] ?? [],
    );
}

const text = z.string().min(1).max(200);
const parameters = z.strictObject({
  product: text.describe('Id of the code.'),
  measure: z.enum(['value', 'mass']).default('value').describe('Whose extent is given.'),
  precedence: text.default(defaultPrecedence).describe('Rule that chooses among sources.'),
  source: text.nullable().default(null).describe('Id of the one source to use.'),
  edition: text.nullable().default(null).describe('Id of the one edition to use.'),
  from: z.int().describe('First year.'),
  to: z.int().describe('Last year.'),
});

export const flowYears = analysis({
  id: 'flow-years',
  label: { en: 'Trade by year', fr: 'Échanges par année', es: 'Comercio por año' },
  sentence: {
    en: 'Sums of the flows of a code, year by year.',
    fr: 'Sommes des flux d’un code, année par année.',
    es: 'Sumas de los flujos de un código, año por año.',
  },
  method: 'flows',
  parameters,
  gather: (context, { values }) =>
    spansOf(tablesInYears(context, values)).map(({ product, source, edition, from, to }) => ({
      predicate: ['exportsTo'],
      product: [product],
      source: [source],
      edition: [edition],
      years: { from, to },
    })),
  compute(context, { values }, slices): readonly FlowYear[] {
    const tables = tablesInYears(context, values);
    return spansOf(tables).flatMap((span, place) => {
      const byPeriod = groupBy(slices[place] ?? [], ({ period }) => period);
      return tables
        .filter((table) => isOf(span, table))
        .map((table): FlowYear => {
          const { pairs } = flowTable(context, table, byPeriod.get(String(table.year)) ?? []);
          const units = { value: unitOf(pairs, 'value'), mass: unitOf(pairs, 'mass') };
          const total = totalOf(
            pairs.map(({ value, mass }) => ({
              value: rowFigure(value, units.value),
              mass: rowFigure(mass, units.mass),
            })),
          );
          return {
            year: table.year,
            product: table.product,
            revision: codeOf(table.product).revision,
            source: table.source,
            edition: table.edition,
            extent: flowExtent(context, table, values.measure),
            value: total.value,
            mass: total.mass,
            flows: pairs.length,
            withoutMass: total.withoutMass ?? 0,
          };
        });
    });
  },
});

function tablesInYears(context: GraphContext, values: z.output<typeof parameters>): readonly TradeTable[] {
  const { from, to, ...rest } = values;
  return tablesOverYears(context, rest).filter(({ year }) => year >= from && year <= to);
}

interface Span {
  readonly product: string;
  readonly source: string;
  readonly edition: string;
  readonly from: number;
  readonly to: number;
}

function isOf(span: Span, table: TradeTable): boolean {
  return (
    table.product === span.product &&
    table.source === span.source &&
    table.edition === span.edition &&
    table.year >= span.from &&
    table.year <= span.to
  );
}

/** Years in a row of one edition: they are fetched at once. */
function spansOf(tables: readonly TradeTable[]): readonly Span[] {
  const spans: Span[] = [];
  for (const table of tables) {
    const last = spans.at(-1);
    const { product, source, edition, year } = table;
    if (last !== undefined && isOf({ ...last, to: year }, table))
      spans[spans.length - 1] = { ...last, to: year };
    else spans.push({ product, source, edition, from: year, to: year });
  }
  return spans;
}

/** Statements fetched at once: more are read span after span, so that a bulk import does not stand in memory whole. */
const rowsAtOnce = 30_000;

/** Spans of years to ask for one after another, ascending. */
export function batchesOf(
  tables: readonly TradeTable[],
): readonly { readonly from: number; readonly to: number }[] {
  const batches: { from: number; to: number; rows: number }[] = [];
  for (const table of tables) {
    const rows = statementsOf(table);
    const last = batches.at(-1);
    if (last !== undefined && last.rows + rows <= rowsAtOnce) {
      last.to = table.year;
      last.rows += rows;
    } else batches.push({ from: table.year, to: table.year, rows });
  }
  return batches.map(({ from, to }) => ({ from, to }));
}

function statementsOf({ money, mass }: TradeTable): number {
  return money.withValue + money.withoutValue + mass.withValue + mass.withoutValue;
}
