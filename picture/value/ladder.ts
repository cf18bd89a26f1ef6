/** What a kilogram costs from rung to rung: an exporter a dot on one scale, as large as its part of the value. */
import { scaleLog, scaleSqrt } from 'd3-scale';
import type { QuantityResult, SideName } from '../answer.ts';
import { formatNumber } from '../number.ts';
import { type Shape, textAt } from '../scene.ts';
import { shorten, textWidth, wrap } from '../text.ts';
import type { Token } from '../tokens.ts';

/** A dollar amount for a kilogram: a value, or bounds alone. */
export type Price = Pick<QuantityResult, 'value' | 'low' | 'high'>;

export interface LadderDot {
  readonly name: string;
  readonly side: SideName;
  readonly price: Price;
  /** Share of the value of the flows that are counted, 0 to 1. */
  readonly share: number;
}

export interface LadderPictureRow {
  readonly key: string;
  /** "Ore". */
  readonly rung: string;
  /** "Copper ores and concentrates (HS 2022)"; the reason of a rung without figures. */
  readonly about: string;
  readonly dots: readonly LadderDot[];
  /** All exporters together. */
  readonly all: Price | null;
  readonly allText: string;
}

export interface LadderPicture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export const markOfSide: Readonly<Record<SideName, Token>> = {
  SOUTH: 'south-mark',
  NORTH: 'north-mark',
  UNCLASSIFIED: 'ink-2',
};
const narrowBelow = 640;
const rowTall = 84;
const emptyTall = 46;
const radius = { least: 2.2, most: 13 } as const;
/** Places above and below the middle of a row that dots take in turn. */
const lanes = [0, -2, 2, -1, 1, -3, 3] as const;
const lane = 6;

/** Where a price stands: its value, or the middle of its bounds on a scale of powers. */
export function placeOf({ value, low, high }: Price): number | null {
  if (value !== null) return value > 0 ? value : null;
  if (low === null || high === null) return low ?? high;
  return low > 0 && high > 0 ? Math.sqrt(low * high) : null;
}

/** The same rows and width give the same positions. */
export function drawLadder(
  rows: readonly LadderPictureRow[],
  { width, locale, axis }: { readonly width: number; readonly locale: string; readonly axis: string },
): LadderPicture {
  const isNarrow = width < narrowBelow;
  const left = isNarrow ? 8 : 210;
  const right = width - 16;
  const prices = rows.flatMap(({ dots, all }) =>
    [...dots.map(({ price }) => price), ...(all === null ? [] : [all])].flatMap((price) =>
      [price.low, price.high, price.value].filter((one): one is number => one !== null && one > 0),
    ),
  );
  if (prices.length === 0) return { width, height: 0, shapes: [] };
  const toX = scaleLog()
    .domain([Math.min(...prices) / 1.15, Math.max(...prices) * 1.15])
    .range([left, right]);
  const toRadius = scaleSqrt().domain([0, 1]).range([radius.least, radius.most]);
  const shapes: Shape[] = [];
  let y = 6;
  for (const row of rows) {
    const isEmpty = row.dots.length === 0;
    const words = isNarrow ? width - 16 : left - 24;
    const about = linesOf(row.about, words, isNarrow ? 2 : 3);
    shapes.push(
      textAt(isNarrow ? left : 0, y + 16, row.rung, { size: 15, face: 'sans-bold' }),
      ...about.map((text, index) =>
        textAt(isNarrow ? left : 0, y + 34 + index * 16, text, {
          size: 12.5,
          colour: 'ink-2',
        }),
      ),
    );
    const top = isNarrow ? y + 24 + about.length * 16 : y;
    const tall = isEmpty ? (isNarrow ? 14 : Math.max(emptyTall, 30 + about.length * 16)) : rowTall;
    const middle = top + tall / 2;
    if (isEmpty) {
      shapes.push({ kind: 'rect', x: left, y: middle - 6, width: right - left, height: 12, fill: 'hatch' });
    } else {
      shapes.push(
        { kind: 'rect', x: left, y: middle, width: right - left, height: 1, fill: 'hairline' },
        ...dotsOf(row.dots, middle, toX, toRadius),
        ...allOf(row, middle, toX, right),
      );
    }
    y = top + tall + 12;
  }
  for (const value of ticksOf(toX, isNarrow ? 70 : 60)) {
    const text = formatNumber(value, locale);
    shapes.push(
      { kind: 'rect', x: toX(value), y: y, width: 1, height: 5, fill: 'ink-2' },
      textAt(toX(value), y + 20, text, { colour: 'ink-2', anchor: 'middle' }),
    );
  }
  shapes.push(
    { kind: 'rect', x: left, y, width: right - left, height: 1, fill: 'ink' },
    textAt(left, y + 40, shorten(axis, right - left, 13), { size: 13, face: 'sans-bold' }),
  );
  return { width, height: y + 50, shapes };
}

/** At most so many lines; what is cut off is seen to be. */
function linesOf(text: string, wide: number, most: number): readonly string[] {
  const lines = wrap(text, wide, 12.5);
  return lines.length <= most
    ? lines
    : [...lines.slice(0, most - 1), shorten(lines.slice(most - 1).join(' '), wide, 12.5)];
}

interface Scale {
  (value: number): number;
  ticks(count?: number): number[];
}

/** Powers of ten, and what lies between them where there is room. */
function ticksOf(toX: Scale, room: number): readonly number[] {
  const kept: number[] = [];
  for (const value of toX.ticks(12)) {
    const last = kept.at(-1);
    if (last === undefined || toX(value) - toX(last) >= room) kept.push(value);
  }
  return kept;
}

/** Large ones first, so that small ones lie upon them; bounds are a line through the dot. */
function dotsOf(
  dots: readonly LadderDot[],
  middle: number,
  toX: Scale,
  toRadius: (share: number) => number,
): readonly Shape[] {
  return [...dots]
    .sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1))
    .flatMap(({ price, side, share }, index): Shape[] => {
      const at = placeOf(price);
      if (at === null) return [];
      const y = middle + (lanes[index % lanes.length] ?? 0) * lane;
      const fill = markOfSide[side];
      const { low, high } = price;
      return [
        ...(low !== null && high !== null && low > 0
          ? [
              {
                kind: 'rect' as const,
                x: toX(low),
                y: y - 0.6,
                width: toX(high) - toX(low),
                height: 1.2,
                fill,
                opacity: 0.7,
              },
            ]
          : []),
        { kind: 'dot', x: toX(at), y, radius: toRadius(share), fill, line: 'paper', lineWidth: 1 },
      ];
    });
}

function allOf(
  { all, allText }: LadderPictureRow,
  middle: number,
  toX: Scale,
  right: number,
): readonly Shape[] {
  const at = all === null ? null : placeOf(all);
  if (at === null) return [];
  const x = toX(at);
  const wide = textWidth(allText, 13, 'sans-bold') + 8;
  const isRight = x + wide <= right;
  // Where neither side has room the text ends with the picture.
  const end = isRight || x - wide >= 0 ? x - 5 : right;
  return [
    { kind: 'rect', x: x - 1, y: middle - 30, width: 2, height: 60, fill: 'ink' },
    textAt(isRight ? x + 5 : end, middle - 24, allText, {
      size: 13,
      face: 'sans-bold',
      anchor: isRight ? 'start' : 'end',
      halo: 'paper',
    }),
  ];
}
