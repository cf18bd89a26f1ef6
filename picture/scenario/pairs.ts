/** Before and after as pairs of bars, a row a quantity: how far a setting moves it, with its range. What is not known is hatched. */
import type { QuantityResult } from '../answer.ts';
import { type Shape, textAt } from '../scene.ts';
import { shorten, textWidth, wrap } from '../text.ts';
import type { Token } from '../tokens.ts';

export type PairQuantity = Pick<QuantityResult, 'value' | 'low' | 'high'>;

export interface PairRow {
  readonly key: string;
  /** Printed above the row when it differs from the row before: "Extraction". */
  readonly heading: string;
  readonly label: string;
  /** A second line in grey: the side of an economy, or what there is to mind. */
  readonly about: string;
  readonly before: PairQuantity | null;
  readonly after: PairQuantity | null;
  /** What is written beside the bars: "12 kt → 6 kt (−50%)"; the reason where a quantity is not known. */
  readonly text: string;
  readonly hue: Token;
}

export interface PairPicture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

const narrowBelow = 640;
const bar = { tall: 11, apart: 3 } as const;
const rowApart = 16;
const headingTall = 34;
const labelWide = 230;
const textWide = 290;
/** Numbers are bold, and so much wider than text is measured. */
const boldWidening = 1.09;

/** The largest that a quantity may be; undefined where nothing of it is known. */
export function mostOf(quantity: PairQuantity | null): number | undefined {
  const known = [quantity?.value, quantity?.high, quantity?.low].filter(
    (one): one is number => one !== null && one !== undefined,
  );
  return known.length === 0 ? undefined : Math.max(...known);
}

/** The longest bar of a row: each row has its own unit, so each has its own scale unless one is given. */
function lengthOfRow({ before, after }: PairRow): number {
  return Math.max(0, mostOf(before) ?? 0, mostOf(after) ?? 0);
}

export interface PlacedPairs extends PairPicture {
  /** The middle of each row's bars, where a note may be pinned. */
  readonly places: readonly { readonly key: string; readonly x: number; readonly y: number }[];
}

/**
 * The same rows and width give the same positions; bars alone move with the figures, rows never do.
 * @param most what the longest bar stands for where all rows have one unit; null for a scale a row
 */
export function drawPairs(
  rows: readonly PairRow[],
  { width, most = null }: { readonly width: number; readonly most?: number | null },
): PlacedPairs {
  const isNarrow = width < narrowBelow;
  const left = isNarrow ? 0 : labelWide;
  const right = isNarrow ? width : Math.max(left + 80, width - textWide);
  const shapes: Shape[] = [];
  const places: PlacedPairs['places'][number][] = [];
  let y = 0;
  let heading = '';
  for (const row of rows) {
    if (row.heading !== heading) {
      heading = row.heading;
      shapes.push(textAt(0, y + 22, heading, { size: 15, face: 'sans-bold' }), {
        kind: 'rect',
        x: 0,
        y: y + headingTall - 6,
        width,
        height: 1,
        fill: 'hairline',
      });
      y += headingTall + 2;
    }
    const label = wrap(row.label, isNarrow ? width : labelWide - 16, 13.5).slice(0, 2);
    const about = row.about === '' ? [] : [shorten(row.about, isNarrow ? width : labelWide - 16, 12.5)];
    shapes.push(
      ...label.map((text, index) => textAt(0, y + 13 + index * 17, text, { size: 13.5 })),
      ...about.map((text) => textAt(0, y + 13 + label.length * 17, text, { size: 12.5, colour: 'ink-2' })),
    );
    const labelTall = (label.length + about.length) * 17;
    const top = isNarrow ? y + labelTall + 2 : y;
    const longest = most ?? lengthOfRow(row);
    shapes.push(
      ...barOf(row.before, { x: left, y: top, longest, wide: right - left, fill: 'plain-mark' }),
      ...barOf(row.after, {
        x: left,
        y: top + bar.tall + bar.apart,
        longest,
        wide: right - left,
        fill: row.hue,
      }),
    );
    const barsTall = 2 * bar.tall + bar.apart;
    places.push({ key: row.key, x: left + (right - left) / 2, y: top + barsTall / 2 });
    const lines = wrap(row.text, (isNarrow ? width : textWide - 14) / boldWidening, 13).slice(0, 3);
    shapes.push(
      ...lines.map((text, index) =>
        textAt(isNarrow ? 0 : right + 14, (isNarrow ? top + barsTall + 16 : top + 12) + index * 16, text, {
          face: 'sans-bold',
        }),
      ),
    );
    const textTall = lines.length * 16 + 4;
    y = isNarrow
      ? top + barsTall + textTall + rowApart
      : y + Math.max(labelTall, barsTall, textTall) + rowApart;
  }
  return { width, height: y, shapes, places };
}

interface Place {
  readonly x: number;
  readonly y: number;
  /** What the whole width stands for. */
  readonly longest: number;
  readonly wide: number;
  readonly fill: Token;
}

/** A bar up to the value and a line from least to most; hatching over the whole width where nothing is known. */
function barOf(quantity: PairQuantity | null, { x, y, longest, wide, fill }: Place): readonly Shape[] {
  const most = mostOf(quantity);
  if (quantity === null || most === undefined)
    return [{ kind: 'rect', x, y, width: wide, height: bar.tall, fill: 'hatch' }];
  const { value, low, high } = quantity;
  const length = (of: number): number => (of > 0 ? wide * Math.min(1, of / longest) : 0);
  return [
    // Where only bounds are known the bar ends at the least, and the rest up to the most is hatched.
    value === null
      ? { kind: 'rect', x, y, width: length(low ?? 0), height: bar.tall, fill }
      : { kind: 'rect', x, y, width: length(value), height: bar.tall, fill },
    ...(value === null
      ? [
          {
            kind: 'rect' as const,
            x: x + length(low ?? 0),
            y,
            width: length(most) - length(low ?? 0),
            height: bar.tall,
            fill: 'hatch' as const,
          },
        ]
      : []),
    ...(low !== null && high !== null && high > low
      ? whisker(x + length(low), x + length(high), y + bar.tall / 2)
      : []),
  ];
}

/** A line with a foot at each end, on a ground of its own, so that it is seen on any bar. */
function whisker(from: number, to: number, y: number): readonly Shape[] {
  const at = (value: number): string => value.toFixed(2);
  const d = `M${at(from)} ${at(y - 3)}V${at(y + 3)}M${at(from)} ${at(y)}H${at(to)}M${at(to)} ${at(y - 3)}V${at(y + 3)}`;
  return [
    { kind: 'path', d, fill: null, line: 'paper', lineWidth: 3.6 },
    { kind: 'path', d, fill: null, line: 'ink', lineWidth: 1.3 },
  ];
}

/** What the two bars of a row are, on one line above the rows. */
export function drawPairKey(
  { before, after, unknown }: { readonly before: string; readonly after: string; readonly unknown: string },
  { width, hues }: { readonly width: number; readonly hues: readonly Token[] },
): PairPicture {
  const shapes: Shape[] = [];
  let x = 0;
  let y = 0;
  const items: readonly { readonly text: string; readonly fills: readonly (Token | 'hatch')[] }[] = [
    { text: before, fills: ['plain-mark'] },
    { text: after, fills: hues },
    { text: unknown, fills: ['hatch'] },
  ];
  for (const { text, fills } of items) {
    const wide = fills.length * 16 + 8 + textWidth(text, 13) + 22;
    if (x > 0 && x + wide > width) {
      x = 0;
      y += 20;
    }
    for (const [index, fill] of fills.entries())
      shapes.push({ kind: 'rect', x: x + index * 16, y: y + 3, width: 14, height: 11, fill });
    shapes.push(textAt(x + fills.length * 16 + 4, y + 13, text, { colour: 'ink-2' }));
    x += wide;
  }
  return { width, height: y + 22, shapes };
}
