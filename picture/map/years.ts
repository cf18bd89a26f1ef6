/** World trade year by year as bars under the slider: one unit, and a year of another table looks different. */
import { type Shape, type Text, textAt } from '../scene.ts';
import { textWidth } from '../text.ts';
import { fill } from '../words/fill.ts';
import { figureBy, largestOf, type Scale, said, scaleFor } from './measure.ts';
import type { MapOptions } from './options.ts';
import type { FlowsResult, FlowYearResult } from './query.ts';

/**
 * `revision`: the code is of another revision than the year shown; `part`: that year's table holds a part only;
 * `part-revision`: both.
 */
export type YearState = 'same' | 'revision' | 'part' | 'part-revision' | 'no-figure';

export interface YearBar {
  readonly year: FlowYearResult;
  readonly state: YearState;
  readonly isShown: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** In the unit of `scale`; null without a figure. */
  readonly value: string | null;
}

export interface YearsPicture {
  readonly width: number;
  readonly height: number;
  /** Where the bars stand; the slider's track. */
  readonly baseline: number;
  readonly bars: readonly YearBar[];
  /** Numbers over bars and years below them, as many as find room. */
  readonly texts: readonly Text[];
  /** Says unit and what is drawn differently. */
  readonly caption: readonly string[];
  readonly scale: Scale;
}

const barsTop = 20;
const barsHeight = 46;
const yearLine = 22;

/** Whether what a table covers is less than another does: complete is the most. */
function isPart(year: FlowYearResult): boolean {
  return year.extent.kind?.toUpperCase() !== 'COMPLETE';
}

/** `hs2017` of `product:hs2017-740311`. */
export function revisionOf(product: string): string {
  return product.replace(/^product:/, '').split('-')[0] ?? '';
}

/** Every year from the first to the last has its place, also one that no table has. */
export function yearsLayout(
  answer: FlowsResult,
  { width, locale, labels }: Pick<MapOptions, 'width' | 'locale' | 'labels'>,
): YearsPicture {
  const { years, measure } = answer;
  const { amount: largest, unit } = largestOf(years.map((year) => figureBy(measure, year)));
  const scale = scaleFor(largest, unit, locale, labels);
  const first = years[0]?.year ?? answer.year;
  const last = years.at(-1)?.year ?? answer.year;
  const step = width / (last - first + 1);
  const wide = Math.min(46, step * 0.78);
  const baseline = barsTop + barsHeight;
  const bars = years.map((year): YearBar => {
    const amount = figureBy(measure, year)?.quantity.value ?? null;
    const height = amount === null ? 6 : largest === 0 ? 0 : (amount / largest) * barsHeight;
    return {
      year,
      state: stateOf(year, amount, answer),
      isShown: year.year === answer.year,
      x: (year.year - first + 0.5) * step - wide / 2,
      y: baseline - height,
      width: wide,
      height,
      value: amount === null ? null : said(amount, scale),
    };
  });
  const states = new Set(bars.map(({ state }) => state));
  return {
    width,
    height: baseline + yearLine,
    baseline,
    bars,
    texts: textsOf(bars, baseline, step),
    scale,
    caption: [
      fill(labels.years.caption, { unit: scale.unit }),
      ...(states.has('revision') ? [labels.years.otherRevision] : []),
      ...(states.has('part') || states.has('part-revision') ? [labels.years.lesserExtent] : []),
      ...(states.has('part-revision') ? [labels.years.partOfRevision] : []),
    ],
  };
}

function stateOf(year: FlowYearResult, amount: number | null, answer: FlowsResult): YearState {
  if (amount === null) return 'no-figure';
  const isSame = revisionOf(year.product.id) === revisionOf(answer.product.id);
  if (isPart(year)) return isSame ? 'part' : 'part-revision';
  return isSame ? 'same' : 'revision';
}

/** The year shown, the first, the last and the highest have their number; years as often as they fit. */
function textsOf(bars: readonly YearBar[], baseline: number, step: number): Text[] {
  const highest = bars.reduce<YearBar | null>(
    (best, bar) => (bar.value !== null && (best === null || bar.height > best.height) ? bar : best),
    null,
  );
  const every = Math.max(1, Math.ceil((textWidth('2024', 13) + 10) / step));
  const shown = bars.find(({ isShown }) => isShown);
  const texts: Text[] = [];
  const isFree = (x: number, width: number, taken: readonly Text[]): boolean =>
    taken.every((text) => Math.abs(text.x - x) > (textWidth(text.text, text.size) + width) / 2 + 6);
  const numbers: Text[] = [];
  for (const bar of [shown, highest, bars[0], bars.at(-1)]) {
    if (bar === undefined || bar === null || bar.value === null) continue;
    const x = bar.x + bar.width / 2;
    if (!isFree(x, textWidth(bar.value, 13), numbers)) continue;
    numbers.push(
      textAt(x, bar.y - 5, bar.value, {
        anchor: 'middle',
        colour: bar.isShown ? 'ink' : 'ink-2',
        face: bar.isShown ? 'sans-bold' : 'sans',
      }),
    );
  }
  // The year shown is named first: others make room for it.
  for (const bar of [...(shown === undefined ? [] : [shown]), ...bars]) {
    const { year } = bar.year;
    const x = bar.x + bar.width / 2;
    const text = String(year);
    if (!bar.isShown && (year - (bars[0]?.year.year ?? year)) % every !== 0) continue;
    if (!isFree(x, textWidth(text, 13), texts)) continue;
    texts.push(
      textAt(x, baseline + yearLine - 5, text, {
        anchor: 'middle',
        colour: bar.isShown ? 'ink' : 'ink-3',
        face: bar.isShown ? 'sans-bold' : 'sans',
      }),
    );
  }
  return [...numbers, ...texts];
}

/** Bars, the vein that they stand on, and their words. */
export function yearsScene({ width, baseline, bars, texts }: YearsPicture): Shape[] {
  return [
    ...bars.flatMap((bar): Shape[] => {
      const box = { kind: 'rect', x: bar.x, y: bar.y, width: bar.width, height: bar.height } as const;
      if (bar.state === 'same') return [{ ...box, fill: bar.isShown ? 'vein' : 'control-line' }];
      const line = bar.isShown ? ('vein' as const) : ('control-line' as const);
      if (bar.state === 'revision') return [{ ...box, fill: 'paper', line, lineWidth: 1.4 }];
      const dash = bar.state === 'part-revision' ? { dash: '2 2' } : {};
      return [{ ...box, fill: 'hatch', line, lineWidth: bar.isShown ? 1.6 : 0.9, ...dash }];
    }),
    { kind: 'path', d: `M0 ${baseline}H${width}`, fill: null, line: 'vein', lineWidth: 1.6 },
    ...bars
      .filter(({ isShown }) => isShown)
      .map(
        (bar): Shape => ({
          kind: 'dot',
          x: bar.x + bar.width / 2,
          y: baseline,
          radius: 5,
          fill: 'paper',
          line: 'vein',
          lineWidth: 1.8,
        }),
      ),
    ...texts,
  ];
}
