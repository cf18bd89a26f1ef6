/** One step of the ladder: unit values of one table, by exporter and side, for the goods and for what they contain. */
import { byCodeUnit } from '../../../../schema/canonical.ts';
import { type Side, sides } from '../../../../schema/scheme.ts';
import type { StatementRow } from '../../../../schema/store.ts';
import { convert, units } from '../../../../schema/unit.ts';
import type { GraphContext } from '../../context/context.ts';
import { derivedFigure, rowsOf, shareFigure } from '../../figure.ts';
import { flowExtent } from '../../flows/cover.ts';
import { flowTable } from '../../flows/table.ts';
import type { LadderExporter, LadderStep, UnitValue } from './answer.ts';
import { type Content, contentOf } from './content.ts';
import type { PlannedStep } from './plan.ts';

/** For a kilogram contained: the less there is in the goods, the more each kilogram of it costs. */
function unitValue(perKg: number, rows: readonly number[], content: Content | undefined): UnitValue {
  const goods = derivedFigure({ value: perKg }, 'USD/kg:gross', rows);
  if (content === undefined) return { goods, contained: null };
  const at = (part: number): number => Number((perKg / part).toPrecision(15));
  const { figure, low, high } = content;
  const isAssumed = figure.assumptions.length > 0;
  return {
    goods,
    contained: {
      quantity: {
        value: content.value === null ? null : at(content.value),
        low: low === high ? null : at(high),
        high: low === high ? null : at(low),
        unit: 'USD/kg:contained',
        status: isAssumed ? 'assumed' : 'derived',
        missing: content.value === null ? 'only-bounds' : null,
      },
      rule: null,
      assumptions: figure.assumptions,
      evidence: rowsOf(rows, figure.evidence),
    },
  };
}

interface Sum {
  readonly usd: number;
  readonly kg: number;
  readonly rows: readonly number[];
}

const added = (sums: readonly Sum[]): Sum => ({
  usd: sums.reduce((sum, { usd }) => sum + usd, 0),
  kg: sums.reduce((sum, { kg }) => sum + kg, 0),
  rows: rowsOf(...sums.map(({ rows }) => rows), []),
});

/** Dollars and kilograms in whatever basis the table prints; undefined without both, above zero. */
function sumOfPair(value: StatementRow | null, mass: StatementRow | null): Sum | undefined {
  if (value?.value == null || mass?.value == null || value.unit === null || mass.unit === null)
    return undefined;
  const usd = convert(value.value, value.unit, `USD:${units.get(value.unit).basis}`);
  const kg = convert(mass.value, mass.unit, `kg:${units.get(mass.unit).basis}`);
  return usd > 0 && kg > 0 ? { usd, kg, rows: [value.row, mass.row] } : undefined;
}

function median(values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => a - b);
  const middle = Math.floor(ordered.length / 2);
  const upper = ordered[middle] ?? Number.NaN;
  return ordered.length % 2 === 1 ? upper : ((ordered[middle - 1] ?? upper) + upper) / 2;
}

/**
 * @param rows statements in the order of ids; those of the table are picked out
 * @returns undefined where no flow has both a value and a mass
 */
export function ladderStep(
  context: GraphContext,
  { table, fit }: PlannedStep,
  {
    material,
    rows,
    sideOf,
  }: {
    readonly material: string;
    readonly rows: readonly StatementRow[];
    readonly sideOf: (economy: string) => Side;
  },
): LadderStep | undefined {
  const { pairs, sends, quarantined } = flowTable(context, table, rows);
  // Some tables have no pairs, but what each exporter sends to all: that has a unit value as well.
  const isOfTotals = !pairs.some(({ value, mass }) => sumOfPair(value, mass) !== undefined);
  const counted = isOfTotals ? [...sends.values()] : pairs;
  const byExporter = new Map<string, Sum[]>();
  let flows = 0;
  for (const { from, value, mass } of counted) {
    const sum = sumOfPair(value, mass);
    if (sum === undefined) continue;
    flows += 1;
    byExporter.set(from, [...(byExporter.get(from) ?? []), sum]);
  }
  if (flows === 0) return undefined;
  const content = contentOf(context, table.product, material);
  const sums = [...byExporter].map(([economy, own]) => ({ economy, side: sideOf(economy), sum: added(own) }));
  const all = added(sums.map(({ sum }) => sum));
  const exporters = sums
    .map(({ economy, side, sum }) => ({
      perKg: sum.usd / sum.kg,
      usd: sum.usd,
      line: {
        economy,
        side,
        share: shareFigure({ value: sum.usd / all.usd }, all.rows),
        ...unitValue(sum.usd / sum.kg, sum.rows, content),
      } satisfies LadderExporter,
    }))
    .sort((a, b) => b.usd - a.usd || byCodeUnit(a.line.economy, b.line.economy));
  const byPrice = exporters.toSorted(
    (a, b) => a.perKg - b.perKg || byCodeUnit(a.line.economy, b.line.economy),
  );
  const [least, most] = [byPrice[0]?.line, byPrice.at(-1)?.line];
  if (least === undefined || most === undefined) return undefined;
  const first = rows.find(
    ({ product, unit }) =>
      product === table.product && unit !== null && units.get(unit).dimension === 'money',
  );
  return {
    product: table.product,
    fit,
    source: table.source,
    edition: table.edition,
    extent: flowExtent(context, table, 'mass'),
    valueBasis: first?.unit == null ? 'current' : units.get(first.unit).basis,
    content: content?.figure ?? null,
    isOfTotals,
    flows,
    unweighed: counted.length - flows,
    keptOut: quarantined.length,
    weighted: unitValue(all.usd / all.kg, all.rows, content),
    median: unitValue(median(exporters.map(({ perKg }) => perKg)), all.rows, content),
    least,
    most,
    bySide: sides.ids.flatMap((side) => {
      const own = sums.filter((one) => one.side === side);
      if (own.length === 0) return [];
      const { usd, kg, rows: ownRows } = added(own.map(({ sum }) => sum));
      return [{ side, exporters: own.length, ...unitValue(usd / kg, ownRows, content) }];
    }),
    exporters: exporters.map(({ line }) => line),
  };
}
