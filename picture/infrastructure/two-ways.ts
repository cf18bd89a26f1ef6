/** Emissions of bought electricity counted in two ways: a dot by place and a ring by market on one scale, a row a year. */
import { scaleLinear } from 'd3-scale';
import { type Shape, textAt } from '../scene.ts';
import { shorten, textWidth } from '../text.ts';

export interface TwoWaysRow {
  readonly key: string;
  /** The organisation; printed once, above its first row. */
  readonly group: string;
  /** The year. */
  readonly name: string;
  /** In one unit for all rows; null where it was not found, which is not zero. */
  readonly byPlace: number | null;
  readonly byMarket: number | null;
  /** What stands after the row, in words. */
  readonly said: string;
}

export interface TwoWaysOptions {
  readonly width: number;
  /** Writes a value of the axis. */
  readonly tick: (value: number) => string;
  readonly words: { readonly byPlace: string; readonly byMarket: string };
}

export interface TwoWaysPicture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

const rowHeight = 24;
const headHeight = 30;
const legendHeight = 34;
const axisHeight = 30;
const radius = 5.5;
/** Below this width what is said of a row stands in the table alone. */
const narrowBelow = 640;
const room = { name: 52, said: 330, narrow: 12 } as const;

/** Room for the shapes of all rows; nothing is drawn where there are none. */
export function drawTwoWays(rows: readonly TwoWaysRow[], options: TwoWaysOptions): TwoWaysPicture {
  const { width, words } = options;
  if (rows.length === 0) return { width, height: 0, shapes: [] };
  const isNarrow = width < narrowBelow;
  const end = width - (isNarrow ? room.narrow : room.said);
  const most = Math.max(...rows.flatMap(({ byPlace, byMarket }) => [byPlace ?? 0, byMarket ?? 0]));
  const toX = scaleLinear()
    .domain([0, most === 0 ? 1 : most])
    .range([room.name, end - radius]);
  const below: Shape[] = [];
  const above: Shape[] = [];
  let y = legendHeight;
  let group = '';
  for (const row of rows) {
    if (row.group !== group) {
      group = row.group;
      above.push(textAt(0, y + 20, shorten(group, width, 15, 'sans-bold'), { size: 15, face: 'sans-bold' }));
      y += headHeight;
    }
    const middle = y + rowHeight / 2;
    above.push(textAt(0, middle + 4.5, row.name, { colour: 'ink-2' }));
    above.push(...rowShapes(row, { middle, end, toX }));
    if (!isNarrow && row.said !== '') {
      above.push(textAt(end + 12, middle + 4.5, shorten(row.said, room.said - 12, 13), { colour: 'ink-2' }));
    }
    y += rowHeight;
  }
  for (const value of toX.ticks(isNarrow ? 3 : 5)) {
    const x = toX(value);
    below.push({ kind: 'rect', x, y: legendHeight, width: 1, height: y - legendHeight, fill: 'hairline' });
    below.push(
      textAt(x, y + 20, options.tick(value), {
        colour: 'ink-2',
        anchor: value === 0 ? 'start' : x > width - 60 ? 'end' : 'middle',
      }),
    );
  }
  return { width, height: y + axisHeight, shapes: [...legend(words), ...below, ...above] };
}

function rowShapes(
  { byPlace, byMarket }: TwoWaysRow,
  {
    middle,
    end,
    toX,
  }: { readonly middle: number; readonly end: number; readonly toX: (value: number) => number },
): readonly Shape[] {
  // Of which nothing was found, the whole row is unknown.
  if (byPlace === null && byMarket === null) {
    return [{ kind: 'rect', x: toX(0), y: middle - 4, width: end - toX(0), height: 8, fill: 'hatch' }];
  }
  const joined: readonly Shape[] =
    byPlace === null || byMarket === null
      ? []
      : [
          {
            kind: 'rect',
            x: Math.min(toX(byPlace), toX(byMarket)),
            y: middle - 1,
            width: Math.abs(toX(byPlace) - toX(byMarket)),
            height: 2,
            fill: 'ink-3',
          },
        ];
  // Where one was not found, its place on the scale is anywhere.
  const unknown: readonly Shape[] =
    byPlace === null && byMarket !== null
      ? [
          {
            kind: 'rect',
            x: toX(byMarket) + radius,
            y: middle - 4,
            width: Math.max(0, end - toX(byMarket) - radius),
            height: 8,
            fill: 'hatch',
          },
        ]
      : [];
  return [
    ...unknown,
    ...joined,
    ...(byPlace === null ? [] : [placeDot(toX(byPlace), middle)]),
    ...(byMarket === null ? [] : [marketRing(toX(byMarket), middle)]),
  ];
}

const placeDot = (x: number, y: number): Shape => ({ kind: 'dot', x, y, radius, fill: 'ink' });
const marketRing = (x: number, y: number): Shape => ({
  kind: 'dot',
  x,
  y,
  radius: radius - 1,
  fill: 'paper',
  line: 'ink',
  lineWidth: 2,
});

/** The two marks with their names. */
function legend({ byPlace, byMarket }: TwoWaysOptions['words']): readonly Shape[] {
  const ring = 20 + textWidth(byPlace, 13) + 28;
  return [
    placeDot(radius + 1, 12),
    textAt(20, 16.5, byPlace, { colour: 'ink-2' }),
    marketRing(ring, 12),
    textAt(ring + 14, 16.5, byMarket, { colour: 'ink-2' }),
  ];
}
