/** Rows of two marks each: who shipped it last, thin, and where it comes from, full, with its range; hatched where not known. */
import type { ShownSide } from '../answer.ts';
import { tokenOf } from '../concentration/amounts.ts';
import { type Drawn, emptyDrawn, type Hit, narrowBelow } from '../concentration/drawn.ts';
import { px, type Shape, textAt } from '../scene.ts';
import { shorten, textWidth, wrap } from '../text.ts';
import type { Token } from '../tokens.ts';
import type { Bar, Group, Options, Row } from './groups.ts';
import { hatchedShapes } from './hatch.ts';

export interface SharesOptions extends Options {
  /** What the full bars say; null leaves the key out. */
  readonly barKey: string;
  readonly hasLast: boolean;
  readonly foot: readonly string[];
  /** In px for a share of one; as much as there is room for when not given. */
  readonly scale?: number;
}

const nodeOf = (side: ShownSide | null): Token =>
  side === 'SOUTH' ? 'south-node' : side === 'NORTH' ? 'north-node' : 'plain-node';
const textToken = (side: ShownSide | null): Token =>
  side === 'SOUTH' ? 'south-text' : side === 'NORTH' ? 'north-text' : 'ink-2';

interface Frame {
  readonly isNarrow: boolean;
  readonly x0: number;
  readonly nameWidth: number;
  readonly scale: number;
  readonly rowHeight: (row: Row) => number;
}

function frameOf(groups: readonly Group[], options: SharesOptions): Frame {
  const { width } = options;
  const isNarrow = width < narrowBelow;
  const bars = groups.flatMap(({ rows }) =>
    rows.flatMap(({ last, bar }) => [last, bar].filter((one) => one !== null)),
  );
  const most = Math.max(0.01, ...bars.map(({ high }) => high));
  const nameWidth = isNarrow ? width : Math.min(340, width * 0.3);
  const x0 = isNarrow ? 0 : nameWidth;
  // Every text must find room after its bar: the scale is what the tightest of them leaves.
  const room = Math.min(
    ...bars.map(({ high, text }) => (width - x0 - textWidth(text, 14, 'sans-bold') - 20) / (high / most)),
  );
  const head = isNarrow ? 22 : 0;
  const rowHeight = ({ last, bar }: Row): number => head + (last !== null && bar !== null ? 44 : 30);
  return { isNarrow, x0, nameWidth, scale: options.scale ?? Math.max(40, room) / most, rowHeight };
}

/** Px for a share of one, at most, so that every text has room; two pictures of the smaller one can be compared. */
export function shareScale(groups: readonly Group[], options: SharesOptions): number {
  return frameOf(groups, options).scale;
}

export function drawShares(groups: readonly Group[], options: SharesOptions): Drawn {
  const { width } = options;
  if (groups.length === 0) return emptyDrawn(width);
  const frame = frameOf(groups, options);
  const key = keyShapes(groups, options, frame.scale);
  const shapes: Shape[] = [...key.shapes];
  const hits: Hit[] = [];
  let y = key.height;
  for (const { title, rows } of groups) {
    if (title !== null) {
      const lines = wrap(title, width, 15, 'sans-bold');
      shapes.push({ kind: 'path', d: `M0 ${y + 8}H${width}`, fill: null, line: 'hairline' });
      lines.forEach((line, place) => {
        shapes.push(textAt(0, y + 29 + place * 19, line, { size: 15, face: 'sans-bold' }));
      });
      y += 20 + lines.length * 19;
    }
    for (const row of rows) {
      drawRow(row, y, { frame, options, shapes, hits });
      y += frame.rowHeight(row);
    }
  }
  for (const text of options.foot) {
    for (const line of wrap(text, width, 14)) {
      y += 20;
      shapes.push(textAt(0, y, line, { size: 14, colour: 'ink-2' }));
    }
  }
  return { width, height: y + 10, shapes, hits };
}

/** Whether least and most are far enough apart to be seen. */
const isRange = (bar: Bar | null, scale: number): boolean =>
  bar !== null && (bar.high - bar.low) * scale >= 3;

interface Canvas {
  readonly frame: Frame;
  readonly options: SharesOptions;
  readonly shapes: Shape[];
  readonly hits: Hit[];
}

function drawRow(row: Row, top: number, canvas: Canvas): void {
  const { frame, shapes, options } = canvas;
  const { isNarrow, nameWidth } = frame;
  const { last, bar, side, marks, name } = row;
  const barsTop = isNarrow ? top + 22 : top;
  const height = frame.rowHeight(row) - (isNarrow ? 22 : 0);
  const middle = barsTop + height / 2;
  // China apart is named by its own name.
  const said = [...(side === null || side === 'CHINA' ? [] : [options.labels.sides[side]]), ...marks].join(
    ' · ',
  );
  if (isNarrow) {
    const room = nameWidth * (said === '' ? 1 : 0.5);
    const text = shorten(name, room, 15);
    shapes.push(textAt(0, top + 17, text, { size: 15 }));
    const left = textWidth(text, 15) + 10;
    if (said !== '')
      shapes.push(textAt(left, top + 17, shorten(said, nameWidth - left, 13), { colour: textToken(side) }));
  } else {
    const isTall = height > 40;
    const at = nameWidth - 14;
    if (isTall) {
      shapes.push(textAt(at, middle - 2, shorten(name, at, 15), { size: 15, anchor: 'end' }));
      if (said !== '')
        shapes.push(
          textAt(at, middle + 15, shorten(said, at, 13), { anchor: 'end', colour: textToken(side) }),
        );
    } else {
      // One line: the name first, and as much beside it as has room.
      const sideText = said === '' ? '' : shorten(said, Math.max(0, at - textWidth(name, 15) - 10), 13);
      const right = sideText === '' ? at : at - textWidth(sideText, 13) - 8;
      shapes.push(textAt(right, middle + 5, shorten(name, right, 15), { size: 15, anchor: 'end' }));
      if (sideText !== '')
        shapes.push(textAt(at, middle + 5, sideText, { anchor: 'end', colour: textToken(side) }));
    }
  }
  const isBoth = last !== null && bar !== null;
  if (last !== null) drawBar(row, last, isBoth ? barsTop + 12 : middle, { ...canvas, isThin: true });
  if (bar !== null) drawBar(row, bar, isBoth ? barsTop + 30 : middle, { ...canvas, isThin: false });
}

function drawBar(
  row: Row,
  bar: Bar,
  middle: number,
  { frame, options, shapes, hits, isThin }: Canvas & { readonly isThin: boolean },
): void {
  const { x0, scale } = frame;
  const { labels } = options;
  const half = isThin ? 4 : 7;
  const width = Math.max(1.5, bar.amount * scale);
  const box = { x: x0, y: middle - half, width, height: half * 2 };
  if (row.kind !== null) shapes.push(...hatchedShapes(box, row.kind));
  else
    shapes.push({
      kind: 'rect',
      x: px(x0),
      y: px(box.y),
      width: px(width),
      height: px(box.height),
      fill: isThin ? nodeOf(row.side) : tokenOf(row.side),
      ...(isThin ? { line: tokenOf(row.side) } : {}),
    });
  const [low, high] = [px(x0 + bar.low * scale), px(x0 + bar.high * scale)];
  if (isRange(bar, scale)) {
    const [up, down] = [px(middle - 4), px(middle + 4)];
    const d = `M${low} ${up}V${down}M${low} ${px(middle)}H${high}M${high} ${up}V${down}`;
    shapes.push(
      { kind: 'path', d, fill: null, line: 'paper', lineWidth: 3.4 },
      { kind: 'path', d, fill: null, line: 'ink', lineWidth: 1.3 },
    );
  }
  const end = px(Math.max(x0 + width, high) + 8);
  shapes.push(
    textAt(end, px(middle + 5), bar.text, {
      size: 14,
      ...(isThin ? { colour: 'ink-2' as const } : { face: 'sans-bold' as const }),
    }),
  );
  if (bar.key === null) return;
  const what = isThin ? labels.key.last : row.kind === null ? options.barKey : labels.kinds[row.kind];
  const height = isThin && row.bar !== null ? 18 : row.last !== null && row.bar !== null ? 22 : 26;
  hits.push({
    key: bar.key,
    leadsTo: 'figure',
    x: frame.isNarrow ? 0 : x0 - 4,
    y: px(middle - height / 2),
    width: px(options.width - (frame.isNarrow ? 0 : x0 - 4)),
    height,
    label: `${row.name}, ${what}${labels.colon}${bar.text}`,
  });
}

function keyShapes(
  groups: readonly Group[],
  { width, labels, barKey, hasLast }: SharesOptions,
  scale: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const shapes: Shape[] = [];
  let [x, y] = [0, 12];
  const put = (text: string, draw: (x: number, y: number) => Shape[]): void => {
    const lines = wrap(text, width - 40, 14);
    const room = Math.max(...lines.map((line) => textWidth(line, 14))) + 62;
    if (x > 0 && x + room > width + 24) [x, y] = [0, y + 24];
    shapes.push(...draw(x, y));
    lines.forEach((line, place) => {
      shapes.push(textAt(x + 34, y + 5 + place * 18, line, { size: 14 }));
    });
    x += room;
    y += (lines.length - 1) * 18;
  };
  const rect = (at: number, middle: number, half: number, fillToken: Token, line?: Token): Shape => ({
    kind: 'rect',
    x: at,
    y: middle - half,
    width: 26,
    height: half * 2,
    fill: fillToken,
    ...(line === undefined ? {} : { line }),
  });
  if (hasLast) put(labels.key.last, (at, middle) => [rect(at + 1, middle, 4, 'plain-node', 'plain-mark')]);
  put(barKey, (at, middle) => [rect(at, middle, 7, 'plain-mark')]);
  const hasRange = groups.some(({ rows }) =>
    rows.some(({ bar, last }) => isRange(bar, scale) || isRange(last, scale)),
  );
  if (hasRange)
    put(labels.key.range, (at, middle) => [
      {
        kind: 'path',
        d: `M${at + 2} ${middle - 4}V${middle + 4}M${at + 2} ${middle}H${at + 24}M${at + 24} ${middle - 4}V${middle + 4}`,
        fill: null,
        line: 'ink',
        lineWidth: 1.3,
      },
    ]);
  return { shapes, height: y + 22 };
}
