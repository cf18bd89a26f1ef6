/** The unit-value and year tests as rules of an adapter: they judge the mass statements of flows between economies. */
import { convert } from '../../schema/unit.ts';
import type { Draft, QuarantineRule, Reference } from '../adapter.ts';
import { massGap, type WeighedYear, yearsWithMassGap } from './mass-gap.ts';
import { bandOf, isOutsideBand, unitValueBand, unitValueReason, type WeighedFlow } from './unit-value.ts';

/** The unit-value test of each product and year, and then the year test of each product. */
export const tradeQuarantine: readonly QuarantineRule[] = [
  { id: unitValueBand.rule, applies: (draft, all) => judged(all).flows.get(draft) },
  { id: massGap.rule, applies: (draft, all) => judged(all).years.get(draft) },
];

interface Verdicts {
  readonly flows: ReadonlyMap<Draft, string>;
  readonly years: ReadonlyMap<Draft, string>;
}

/** A run asks once for every draft; the verdicts on all of them are worked out at the first. */
const known = new WeakMap<readonly Draft[], Verdicts>();

function judged(all: readonly Draft[]): Verdicts {
  const before = known.get(all);
  if (before !== undefined) return before;
  const verdicts = judge(all);
  known.set(all, verdicts);
  return verdicts;
}

/** A mass statement with the value of the same flow. */
interface Pair extends WeighedFlow {
  readonly draft: Draft;
}

/** Products of one edition, and under each its years. */
type Series = ReadonlyMap<string, ReadonlyMap<number, readonly Pair[]>>;

function judge(all: readonly Draft[]): Verdicts {
  const flows = new Map<Draft, string>();
  const years = new Map<Draft, string>();
  for (const series of pairs(all).values()) {
    const weighed: WeighedYear[] = [];
    for (const [year, found] of series) {
      const band = bandOf(found);
      if (band !== undefined)
        for (const pair of found)
          if (isOutsideBand(pair, band)) flows.set(pair.draft, unitValueReason(pair, band));
      const kept = found.filter(({ draft }) => !flows.has(draft));
      weighed.push({
        year,
        valueUsd: kept.reduce((sum, pair) => sum + pair.valueUsd, 0),
        massTonnes: kept.reduce((sum, pair) => sum + pair.massTonnes, 0),
      });
    }
    for (const [year, reason] of yearsWithMassGap(weighed))
      for (const { draft } of series.get(year) ?? []) years.set(draft, reason);
  }
  return { flows, years };
}

function pairs(all: readonly Draft[]): Series {
  const values = new Map<string, number>();
  const masses: Draft[] = [];
  for (const draft of all) {
    if (draft.predicate !== 'exportsTo' || draft.value === undefined || draft.unit === undefined) continue;
    if (isWorld(draft.subject) || isWorld(draft.object)) continue;
    if (draft.unit.endsWith(':fob') || draft.unit.endsWith(':cif'))
      values.set(flowOf(draft), Math.round(convert(draft.value, draft.unit, dollars(draft.unit))));
    else if (draft.value > 0) masses.push(draft);
  }
  const series = new Map<string, Map<number, Pair[]>>();
  for (const draft of masses) {
    const valueUsd = values.get(flowOf(draft));
    if (valueUsd === undefined || draft.value === undefined || draft.unit === undefined) continue;
    const massTonnes = convert(draft.value, draft.unit, 't:gross');
    const name = JSON.stringify([draft.edition, draft.product]);
    const product = series.get(name) ?? new Map<number, Pair[]>();
    series.set(name, product);
    const year = Number(draft.period);
    const list = product.get(year);
    if (list === undefined) product.set(year, [{ draft, valueUsd, massTonnes }]);
    else list.push({ draft, valueUsd, massTonnes });
  }
  return series;
}

function flowOf({ subject, object, product, period, edition }: Draft): string {
  return JSON.stringify([subject, object, product, period, edition]);
}

function dollars(unit: string): string {
  return unit.endsWith(':cif') ? 'USD:cif' : 'USD:fob';
}

function isWorld(reference: Reference | undefined): boolean {
  return reference === 'group:world';
}
