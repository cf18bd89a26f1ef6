/** The amounts of a map: one measure, said in one unit over the whole picture. */
import type { FigureResult, QuantityResult, UnitResult } from '../answer.ts';
import { formatNumber } from '../number.ts';
import { fill } from '../words/fill.ts';
import type { MapLabels, UnitWord } from './labels.ts';
import type { FlowMeasureName, FlowResult } from './query.ts';

/** A figure of a flow, or of a total, under the measure shown. */
export function figureBy(
  measure: FlowMeasureName,
  { value, mass }: { readonly value: FigureResult | null; readonly mass: FigureResult | null },
): FigureResult | null {
  return measure === 'VALUE' ? value : mass;
}

/** The amount of a flow, in the unit of the answer; null when the source does not give it. */
export function amountOf(measure: FlowMeasureName, flow: FlowResult): number | null {
  return figureBy(measure, flow)?.quantity.value ?? null;
}

interface Step {
  readonly word: UnitWord;
  /** How many units of the answer it is. */
  readonly size: number;
}

/** By the beginning of a unit's id. */
const steps: Readonly<Record<string, readonly Step[]>> = {
  t: [
    { word: 't', size: 1 },
    { word: 'kt', size: 1000 },
    { word: 'Mt', size: 1_000_000 },
  ],
  kUSD: [
    { word: 'kUSD', size: 1 },
    { word: 'MUSD', size: 1000 },
    { word: 'GUSD', size: 1_000_000 },
  ],
  USD: [
    { word: 'USD', size: 1 },
    { word: 'MUSD', size: 1_000_000 },
    { word: 'GUSD', size: 1_000_000_000 },
  ],
};

/** From this number on the next larger unit is taken. */
const longest = 10_000;
/** Classes reach from the smallest economy to the largest: one more step of the unit would hide the small ones. */
export const longestOfClasses = 10_000_000;

export interface Scale {
  /** In words: "thousand tonnes, gross". */
  readonly unit: string;
  /** Units of the answer in one of the unit shown. */
  readonly size: number;
  readonly locale: string;
}

/** The unit in which the largest amount has at most four figures before the point, or less than `most`. */
export function scaleFor(
  largest: number,
  unit: UnitResult | null,
  locale: string,
  labels: MapLabels,
  most = longest,
): Scale {
  const own = unit === null ? undefined : steps[unit.id.split(':')[0] ?? ''];
  const step = own?.find(({ size }) => Math.abs(largest) / size < most) ?? own?.at(-1);
  const word = step === undefined ? (unit?.symbol ?? '') : labels.units[step.word];
  const basis = unit?.basisLabel ?? '';
  return {
    unit: basis === '' ? word : fill(labels.unitWithBasis, { unit: word, basis }),
    size: step?.size ?? 1,
    locale,
  };
}

/** An amount as it stands on the map, without its unit: three significant figures. */
export function said(amount: number, { size, locale }: Scale): string {
  return formatNumber(amount / size, locale);
}

/** The largest of some figures, and the unit that they are in. */
export function largestOf(figures: readonly (FigureResult | null)[]): {
  readonly amount: number;
  readonly unit: UnitResult | null;
} {
  let largest: QuantityResult | null = null;
  for (const figure of figures) {
    const quantity = figure?.quantity;
    if (quantity == null || quantity.value === null) continue;
    if (largest === null || quantity.value > (largest.value ?? 0)) largest = quantity;
  }
  return { amount: largest?.value ?? 0, unit: largest?.unit ?? null };
}
