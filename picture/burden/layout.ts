/** Economies as points by benefit and burden; those without a figure of one stand on its edge, hatched off. */
import { scaleLinear, scalePow } from 'd3-scale';
import type { QuantityResult, SideName } from '../answer.ts';
import { formatNumber, formatQuantity, formatShare, type NumberLabels } from '../number.ts';
import { textWidth, wrap } from '../text.ts';
import { fill } from '../words/fill.ts';
import type { BurdenEconomyResult, BurdenResult } from './query.ts';

export interface BurdenLabels {
  readonly numbers: NumberLabels;
  /** With `{count}`: economies without a figure of the burden, under the axis. */
  readonly noBurden: string;
  /** With `{count}`: economies without a figure of the benefit, left of the axis. */
  readonly noBenefit: string;
  /** That the axes grow by square roots. */
  readonly rootScale: string;
}

export interface BurdenOptions {
  readonly width: number;
  readonly locale: string;
  readonly labels: BurdenLabels;
}

export interface Point {
  readonly economy: string;
  readonly name: string;
  readonly side: SideName;
  readonly x: number;
  readonly y: number;
  readonly benefit: string;
  readonly burden: string;
}

export interface PointLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'end';
}

export interface BurdenPicture {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Those with both, by id of the economy. */
  readonly points: readonly Point[];
  readonly labels: readonly PointLabel[];
  /** Places on the horizontal axis of economies without a figure of the burden. */
  readonly withoutBurden: readonly { readonly x: number; readonly side: SideName }[];
  readonly withoutBenefit: readonly { readonly y: number; readonly side: SideName }[];
  readonly ticksX: readonly { readonly at: number; readonly text: string }[];
  readonly ticksY: readonly { readonly at: number; readonly text: string }[];
  /** What stands over the vertical axis, under the horizontal one, and under that, in lines. */
  readonly titleY: readonly string[];
  readonly titleX: readonly string[];
  readonly notes: readonly string[];
}

const edge = { top: 4, right: 18, foot: 52, strip: 14 } as const;
/** Room of a label on the vertical axis. */
const tickRoom = 52;
export const lineHeight = 18;
const narrowBelow = 640;
export const pointRadius = 5;
const labelSize = 13;
export const titleSize = 13.5;
export const noteSize = 12.5;
/** So many points are named, those with most of the burden first; the table names all. */
const mostLabels = 14;

const valueIn = (of: BurdenEconomyResult['benefit']): number | null => of?.quantity.value ?? null;

function textOf(quantity: QuantityResult, { locale, labels }: BurdenOptions): string {
  return quantity.unit.id === 'fraction' && quantity.value !== null
    ? formatShare(quantity.value, locale, labels.numbers.lessThan)
    : formatQuantity(quantity, locale, labels.numbers).text;
}

/** "E-waste generated, 2019, kg per person". */
function axisTitle(
  { label, period }: BurdenResult['benefit'],
  quantity: QuantityResult | undefined,
  more: readonly string[],
): string {
  const isPlain = quantity === undefined || ['percent', 'fraction', 'count'].includes(quantity.unit.id);
  return [label, period, ...(isPlain ? [] : [quantity.unit.symbol]), ...more].join(', ');
}

/** Positions of the whole picture. The same answer and width give the same positions. */
export function layOutBurden(answer: BurdenResult, options: BurdenOptions): BurdenPicture {
  const { economies } = answer;
  const { width, labels } = options;
  const isNarrow = width < narrowBelow;
  const left = tickRoom + edge.strip;
  const wide = width - left - edge.right;
  const sample = (of: 'benefit' | 'burden'): QuantityResult | undefined =>
    economies.map((one) => one[of]).find((figure) => figure !== null)?.quantity;
  // A percentage of people has room for all; amounts differ by thousands, and roots let the small be seen.
  const isRootX = sample('benefit')?.unit.id !== 'percent';
  const lines = (text: string): readonly string[] => wrap(text, wide, titleSize, 'sans-bold');
  const titleY = lines(`↑ ${axisTitle(answer.burden, sample('burden'), [labels.rootScale])}`);
  const titleX = lines(
    `${axisTitle(answer.benefit, sample('benefit'), isRootX ? [labels.rootScale] : [])} →`,
  );
  const without = (of: 'benefit' | 'burden'): number =>
    economies.filter((one) => valueIn(one[of]) === null).length;
  const notes = [
    fill(labels.noBurden, { count: without('burden') }),
    fill(labels.noBenefit, { count: without('benefit') }),
  ].flatMap((text) => wrap(text, wide, noteSize));
  const top = edge.top + titleY.length * lineHeight + 10;
  const plot = { x: left, y: top, width: wide, height: isNarrow ? 320 : 420 };
  const height = top + plot.height + edge.foot + (titleX.length + notes.length) * lineHeight;
  const known = economies.map((one) => ({ one, x: valueIn(one.benefit), y: valueIn(one.burden) }));
  const most = (values: readonly (number | null)[]): number =>
    Math.max(0, ...values.filter((value): value is number => value !== null)) || 1;
  const toX = (isRootX ? scalePow().exponent(0.5) : scaleLinear())
    .domain([0, isRootX ? most(known.map(({ x }) => x)) : 100])
    .range([plot.x, plot.x + plot.width]);
  const toY = scalePow()
    .exponent(0.5)
    .domain([0, most(known.map(({ y }) => y))])
    .range([plot.y + plot.height, plot.y]);
  const points = known
    .flatMap(({ one, x, y }): Point[] =>
      x === null || y === null || one.benefit === null || one.burden === null
        ? []
        : [
            {
              economy: one.economy.id,
              name: one.economy.name,
              side: one.side,
              x: toX(x),
              y: toY(y),
              benefit: textOf(one.benefit.quantity, options),
              burden: textOf(one.burden.quantity, options),
            },
          ],
    )
    .sort((a, b) => (a.economy < b.economy ? -1 : 1));
  const tick = (quantity: QuantityResult | undefined, value: number): string =>
    quantity !== undefined && ['percent', 'fraction'].includes(quantity.unit.id)
      ? textOf({ ...quantity, value, low: null, high: null }, options)
      : formatNumber(value, options.locale);
  const ticksX = toX
    .ticks(isNarrow ? 4 : 6)
    .map((value) => ({ at: toX(value), text: tick(sample('benefit'), value) }));
  return {
    width,
    height,
    plot,
    points,
    labels: namesOf(points, plot, isNarrow ? Math.round(mostLabels / 2) : mostLabels),
    withoutBurden: known.flatMap(({ one, x, y }) =>
      x !== null && y === null ? [{ x: toX(x), side: one.side }] : [],
    ),
    withoutBenefit: known.flatMap(({ one, x, y }) =>
      x === null && y !== null ? [{ y: toY(y), side: one.side }] : [],
    ),
    ticksX: apart(ticksX, Math.max(...ticksX.map(({ text }) => textWidth(text, labelSize))) + 12),
    ticksY: apart(
      toY.ticks(8).map((value) => ({ at: toY(value), text: tick(sample('burden'), value) })),
      22,
    ),
    titleY,
    titleX,
    notes,
  };
}

/** On a scale of roots the upper ticks crowd: those too near to the one before are left out. */
function apart<T extends { readonly at: number }>(ticks: readonly T[], room: number): readonly T[] {
  const kept: T[] = [];
  for (const one of ticks) {
    const last = kept.at(-1);
    if (last === undefined || Math.abs(one.at - last.at) >= room) kept.push(one);
  }
  return kept;
}

interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

const meet = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** Names of the highest points where they cover neither another name nor a point. */
function namesOf(
  points: readonly Point[],
  plot: BurdenPicture['plot'],
  count: number,
): readonly PointLabel[] {
  const taken: Box[] = points.map(({ x, y }) => ({
    x0: x - pointRadius,
    x1: x + pointRadius,
    y0: y - pointRadius,
    y1: y + pointRadius,
  }));
  const placed: PointLabel[] = [];
  const highest = [...points].sort((a, b) => a.y - b.y || (a.economy < b.economy ? -1 : 1));
  for (const { name, x, y } of highest) {
    if (placed.length >= count) break;
    const wide = textWidth(name, labelSize);
    const gap = pointRadius + 3;
    const free = [
      { anchor: 'start' as const, x: x + gap, x0: x + gap, x1: x + gap + wide },
      { anchor: 'end' as const, x: x - gap, x0: x - gap - wide, x1: x - gap },
    ].find(({ x0, x1 }) => {
      const box = { x0, x1, y0: y - 8, y1: y + 7 };
      return x0 > plot.x && x1 < plot.x + plot.width && !taken.some((other) => meet(box, other));
    });
    if (free === undefined) continue;
    taken.push({ x0: free.x0, x1: free.x1, y0: y - 8, y1: y + 7 });
    placed.push({ x: free.x, y: y + 4.5, text: name, anchor: free.anchor });
  }
  return placed;
}
