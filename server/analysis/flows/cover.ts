/** What a table of flows covers, how much of the answer is known, and what a reader must know. */
import type { Label } from '../../../schema/label.ts';
import { bases, units } from '../../../schema/unit.ts';
import type { CoverageShares } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { type CodeFit, hsCode, type TradeTable } from '../context/trade.ts';
import { fill, nameOf } from '../label.ts';
import type { Flow, FlowExtent, FlowTotal } from './answer.ts';
import { dimensionOf } from './choose.ts';
import { sumFigure } from './sum.ts';
import { caveats, coverageOf, extentNotStated } from './words.ts';

/** What the table covers in the measure; where it does not give the measure at all, in the other. */
export function flowExtent(context: GraphContext, table: TradeTable, measure: 'value' | 'mass'): FlowExtent {
  const own = dimensionOf(measure);
  const other = own === 'money' ? 'mass' : 'money';
  const isGiven = table[own].withValue > 0 || table[other].withValue === 0;
  const known = context.trade.extentOf(table, isGiven ? own : other);
  return known === undefined
    ? { kind: null, share: null, text: extentNotStated }
    : { kind: known.extent, share: known.share, text: known.text };
}

interface Covered {
  readonly table: TradeTable;
  readonly flows: readonly Flow[];
  readonly total: FlowTotal;
  readonly whole: FlowTotal | null;
  readonly measure: 'value' | 'mass';
}

/** How much is known of what was asked for; nothing is claimed of a whole that nobody gives. */
export function coverageOfFlows(
  context: GraphContext,
  { table, flows, total, whole, measure }: Covered,
): CoverageShares {
  const shares = (known: number, of: Label): CoverageShares => {
    const part = Math.min(1, Math.max(0, known));
    return { known: part, assumed: 0, unknown: 1 - part, of };
  };
  const extent = flowExtent(context, table, measure);
  if (extent.kind === 'complete') {
    if (measure === 'value') return shares(1, coverageOf.value);
    const valued = total.value?.quantity.value ?? 0;
    const withMass = flows.filter(({ mass }) => mass !== null);
    if (!(valued > 0))
      return shares(flows.length === 0 ? 1 : withMass.length / flows.length, coverageOf.massByCount);
    const known = sumFigure(withMass.map(({ value }) => value))?.quantity.value ?? 0;
    return shares(known / valued, coverageOf.mass);
  }
  const published = whole?.[measure]?.quantity.value ?? null;
  const own = total[measure]?.quantity.value ?? 0;
  if (published !== null && published > 0) return shares(own / published, coverageOf.published);
  return extent.share === null ? shares(0, coverageOf.notKnown) : shares(extent.share, coverageOf.published);
}

export function caveatsOf(
  context: GraphContext,
  {
    table,
    total,
    fit,
    flows,
    quarantined,
  }: Pick<Covered, 'table' | 'total' | 'flows'> & {
    readonly fit: CodeFit | null;
    readonly quarantined: number;
  },
): readonly Label[] {
  const found: Label[] = [];
  const product = nameOf(context, table.product);
  for (const measure of ['value', 'mass'] as const) {
    const extent = flowExtent(context, table, measure);
    const isGiven = total[measure] !== null || table[dimensionOf(measure)].withValue > 0;
    if (extent.kind !== 'complete' && isGiven) found.push(extent.text);
  }
  const code = hsCode(table.product);
  if (code !== undefined) found.push(fill(caveats.revision, { ...code }));
  if (fit === 'basket' || fit === 'dominant') found.push(fill(caveats[fit], { product }));
  if (context.trade.latestYearOf(table.source) === table.year) {
    found.push(fill(caveats.latestYear, { year: String(table.year) }));
  }
  const unit = total.value?.quantity.unit;
  const basis = unit === undefined ? undefined : bases.get(units.get(unit).basis).id;
  if (basis === 'fob' || basis === 'cif') found.push(caveats[basis]);
  if (total.mass !== null) found.push(caveats.goodsNotMetal);
  found.push(caveats.reExports);
  const counts = { flows: total.flows ?? 0 };
  const without = { mass: total.withoutMass ?? 0, value: flows.filter(({ value }) => value === null).length };
  if (total.mass !== null && without.mass > 0)
    found.push(fill(caveats.withoutMass, { ...counts, count: without.mass }));
  if (total.value !== null && without.value > 0)
    found.push(fill(caveats.withoutValue, { ...counts, count: without.value }));
  if (quarantined > 0) found.push(fill(caveats.quarantined, { count: quarantined }));
  const seen = new Set<string>();
  return found.filter(({ en }) => !seen.has(en) && seen.add(en));
}
