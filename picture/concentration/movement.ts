/** How the index moved: a line for each edition, never joined to another; a band where it is a range. */
import { formatNumber } from '../number.ts';
import { px, type Shape, textAt } from '../scene.ts';
import { shorten, textWidth } from '../text.ts';
import type { Token } from '../tokens.ts';
import { fill } from '../words/fill.ts';
import { endsOf, type Options, textOf } from './amounts.ts';
import { type Drawn, emptyDrawn, type Hit, narrowBelow } from './drawn.ts';
import type { ConcentrationResult, SeriesResult } from './query.ts';

interface Point {
  readonly year: number;
  readonly low: number;
  readonly high: number;
}

const pointsOf = ({ points }: SeriesResult): readonly Point[] =>
  points.flatMap(({ year, index }) => {
    const ends = endsOf(index);
    return ends === undefined ? [] : [{ year, ...ends }];
  });

export const seriesKey = (place: number, year: number): string => `series.${place}.${year}`;

export function editionName({ source, edition }: SeriesResult, { labels }: Options): string {
  return fill(labels.edition, { source: source.shortTitle, edition });
}

/** The steps of the axis: enough for the highest, in fifths or tenths. */
function topOf(highest: number): { readonly top: number; readonly step: number } {
  const step = highest > 0.5 ? 0.2 : highest > 0.2 ? 0.1 : 0.05;
  return { top: Math.max(step, Math.ceil((highest - 1e-9) / step) * step), step };
}

/** The years and the highest index that the axes of a picture reach. */
export interface MovementFrame {
  readonly from: number;
  readonly to: number;
  readonly highest: number;
}

/** One frame around several answers, so that their lines can stand beside each other; null without a point. */
export function movementFrame(answers: readonly ConcentrationResult[]): MovementFrame | null {
  const all = answers.flatMap(({ series }) => series.flatMap((one) => pointsOf(one)));
  if (all.length === 0) return null;
  const years = all.map(({ year }) => year);
  return {
    from: Math.min(...years),
    to: Math.max(...years),
    highest: Math.max(...all.map(({ high }) => high)),
  };
}

/** @param frame that of several answers; its own when not given */
export function drawMovement(
  answer: ConcentrationResult,
  options: Options,
  frame: MovementFrame | null = movementFrame([answer]),
): Drawn {
  const { series } = answer;
  const { width } = options;
  const count = series.reduce((sum, one) => sum + pointsOf(one).length, 0);
  if (frame === null || count < 2) return emptyDrawn(width);
  const isNarrow = width < narrowBelow;
  const names = series.map((one) => editionName(one, options));
  const labelRoom = isNarrow ? 10 : Math.min(360, Math.max(...names.map((name) => textWidth(name, 13))) + 24);
  const [left, top, foot] = [44, 12, 252];
  const { from, to } = frame;
  const scale = topOf(frame.highest);
  const room = width - left - labelRoom - 10;
  const xOf = (year: number): number => px(left + 8 + ((year - from) / Math.max(1, to - from)) * (room - 16));
  const yOf = (value: number): number => px(foot - (value / scale.top) * (foot - top));
  const shapes: Shape[] = axes(options, { from, to, left, foot, right: left + room, ...scale, xOf, yOf });
  const hits: Hit[] = [];
  const ends: { readonly y: number; readonly x: number; readonly name: string; readonly colour: Token }[] =
    [];
  // The chosen one is drawn last, over the others.
  [...series.entries()].reverse().forEach(([place, one]) => {
    const points = pointsOf(one);
    const colour: Token = one.isChosen ? 'vein' : 'ink-3';
    shapes.push(...lineShapes(points, { colour, width: one.isChosen ? 3 : 1.5, xOf, yOf }));
    const last = points.at(-1);
    const raw = one.points.at(-1);
    if (last === undefined || raw === undefined) return;
    const [x, y] = [xOf(last.year), yOf(last.low)];
    shapes.push({ kind: 'dot', x, y, radius: one.isChosen ? 5 : 3.5, fill: colour });
    hits.push({
      key: seriesKey(place, last.year),
      leadsTo: 'figure',
      x: x - 14,
      y: y - 14,
      width: 28,
      height: 28,
      label: `${names[place]}, ${last.year}${options.labels.colon}${textOf(raw.index, options)}`,
    });
    const name = endName(one, labelRoom - 16);
    ends.push({ x, y, name, colour: one.isChosen ? 'ink' : 'ink-3' });
  });
  if (!isNarrow) {
    shapes.push(...endNames(ends, { x: left + room + 12, foot }));
    return { width, height: foot + 34, shapes, hits };
  }
  // On a phone there is room for the name of the chosen one only.
  const chosen = series.find(({ isChosen }) => isChosen);
  if (chosen === undefined) return { width, height: foot + 34, shapes, hits };
  shapes.push(
    { kind: 'dot', x: left + 6, y: foot + 42, radius: 5, fill: 'vein' },
    textAt(left + 18, foot + 46, endName(chosen, width - left - 20), { face: 'sans-bold' }),
  );
  return { width, height: foot + 58, shapes, hits };
}

/** The edition tells the lines of one publisher apart, so that its name is shortened first. */
function endName({ source, edition }: SeriesResult, width: number): string {
  const end = `, ${shorten(edition, width * 0.5, 13)}`;
  return `${shorten(source.shortTitle, width - textWidth(end, 13, 'sans-bold'), 13, 'sans-bold')}${end}`;
}

interface Axes {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly foot: number;
  readonly top: number;
  readonly step: number;
  readonly xOf: (year: number) => number;
  readonly yOf: (value: number) => number;
}

function axes({ locale }: Options, { from, to, left, right, foot, top, step, xOf, yOf }: Axes): Shape[] {
  const shapes: Shape[] = [];
  for (let value = 0; value <= top + 1e-9; value += step) {
    const y = yOf(value);
    shapes.push({
      kind: 'path',
      d: `M${left} ${y}H${px(right)}`,
      fill: null,
      line: value === 0 ? 'ink-3' : 'hairline',
    });
    shapes.push(
      textAt(left - 8, y + 4, formatNumber(Number(value.toFixed(2)), locale), {
        colour: 'ink-3',
        anchor: 'end',
      }),
    );
  }
  const span = to - from;
  const every = span > 40 ? 10 : span > 12 ? 5 : span > 5 ? 2 : 1;
  for (let year = Math.ceil(from / every) * every; year <= to; year += every) {
    shapes.push(textAt(xOf(year), foot + 20, String(year), { colour: 'ink-3', anchor: 'middle' }));
  }
  return shapes;
}

function lineShapes(
  points: readonly Point[],
  {
    colour,
    width,
    xOf,
    yOf,
  }: {
    readonly colour: Token;
    readonly width: number;
    readonly xOf: (year: number) => number;
    readonly yOf: (value: number) => number;
  },
): Shape[] {
  const shapes: Shape[] = [];
  const pathOf = (end: 'low' | 'high', list: readonly Point[]): string =>
    list.map((point, index) => `${index === 0 ? 'M' : 'L'}${xOf(point.year)} ${yOf(point[end])}`).join('');
  if (points.some(({ low, high }) => yOf(low) - yOf(high) > 1.5)) {
    const back = [...points].reverse();
    const [only] = points;
    const d =
      points.length === 1 && only !== undefined
        ? `M${xOf(only.year) - 4} ${yOf(only.low)}h8V${yOf(only.high)}h-8z`
        : `${pathOf('high', points)}L${pathOf('low', back).slice(1)}z`;
    shapes.push({ kind: 'path', d, fill: 'hatch', line: 'unknown-line', lineWidth: 0.8 });
  }
  if (points.length > 1)
    shapes.push({ kind: 'path', d: pathOf('low', points), fill: null, line: colour, lineWidth: width });
  return shapes;
}

/** Names beside the ends of their lines, pushed apart where they would meet. */
function endNames(
  ends: readonly { readonly y: number; readonly x: number; readonly name: string; readonly colour: Token }[],
  { x, foot }: { readonly x: number; readonly foot: number },
): Shape[] {
  const gap = 17;
  const sorted = [...ends].sort((a, b) => a.y - b.y);
  const highest = Math.max(14, foot + 10 - sorted.length * gap);
  let next = 0;
  const placed = sorted.map((one, index) => {
    const y = Math.max(next, Math.min(one.y + 4, highest + index * gap));
    next = y + gap;
    return { ...one, at: y };
  });
  return placed.flatMap(({ name, colour, at, x: from, y }): Shape[] => [
    { kind: 'path', d: `M${px(from + 6)} ${y}L${px(x - 4)} ${px(at - 4)}`, fill: null, line: 'hairline' },
    textAt(x, px(at), name, { colour, face: colour === 'ink' ? 'sans-bold' : 'sans' }),
  ]);
}
