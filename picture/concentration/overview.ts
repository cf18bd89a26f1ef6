/** All materials: the share of the largest economy at extraction and at refining, and the index, a row a material. */
import { formatNumber } from '../number.ts';
import { px, type Shape, textAt } from '../scene.ts';
import { shorten, textWidth } from '../text.ts';
import { fill } from '../words/fill.ts';
import { endsOf, type Options, textOf, tokenOf } from './amounts.ts';
import { type Drawn, type Hit, narrowBelow } from './drawn.ts';
import type { OverviewData, OverviewRowResult, OverviewStageResult } from './query.ts';

/** So many materials of one stage are drawn unless all are asked for. */
export const shownOfOne = 24;

interface Told {
  readonly stage: 'EXTRACTION' | 'REFINING';
  readonly held: OverviewStageResult;
}

export interface OverviewGroups {
  readonly both: readonly OverviewRowResult[];
  readonly one: readonly OverviewRowResult[];
  /** How many of one stage are left out. */
  readonly more: number;
}

const stagesOf = ({ extraction, refining }: OverviewRowResult): readonly Told[] => [
  ...(extraction === null ? [] : [{ stage: 'EXTRACTION' as const, held: extraction }]),
  ...(refining === null ? [] : [{ stage: 'REFINING' as const, held: refining }]),
];

/** What is certain of the largest share, at the stage where it is larger. */
const rank = (row: OverviewRowResult): number =>
  Math.max(...stagesOf(row).map(({ held }) => endsOf(held.topOne.share)?.low ?? 0));

/** Figures this much older than the newest are of another time: they are told in the table. */
const yearsKept = 5;

/** Pixels that the name of a quarter of the scale needs. */
const quarterRoom = 48;

/** Materials in the order in which they are drawn: the largest share first, then by id. */
export function overviewGroups({ concentrationOverview }: OverviewData, isAll: boolean): OverviewGroups {
  const newest = Math.max(
    ...concentrationOverview.rows.flatMap((row) => stagesOf(row).map(({ held }) => held.year)),
  );
  const isRecent = (held: OverviewStageResult | null): OverviewStageResult | null =>
    held !== null && held.year >= newest - yearsKept ? held : null;
  const rows = concentrationOverview.rows
    .map((row) =>
      isAll ? row : { ...row, extraction: isRecent(row.extraction), refining: isRecent(row.refining) },
    )
    .filter((row) => stagesOf(row).length > 0)
    .sort((a, b) => rank(b) - rank(a) || (a.material.id < b.material.id ? -1 : 1));
  const one = rows.filter((row) => stagesOf(row).length === 1);
  const shown = isAll ? one : one.slice(0, shownOfOne);
  const all = concentrationOverview.rows.length;
  const both = rows.filter((row) => stagesOf(row).length === 2);
  return { both, one: shown, more: all - both.length - shown.length };
}

/** "Cobalt, Extraction: DR Congo 73 %, index 0.56 (2025)". */
export function toldText(row: OverviewRowResult, { stage, held }: Told, options: Options): string {
  const { labels } = options;
  return fill(labels.said, {
    name: row.material.name,
    stage: labels.stages[stage],
    holder: held.topOne.holders[0]?.label ?? '',
    share: textOf(held.topOne.share, options),
    index: textOf(held.index, options),
    year: held.year,
  });
}

interface Columns {
  readonly isNarrow: boolean;
  readonly nameWidth: number;
  readonly shareOf: (value: number) => number;
  readonly indexOf: (value: number) => number;
  readonly numbersAt: number;
  readonly rowHeight: number;
}

function columnsOf(width: number): Columns {
  const isNarrow = width < narrowBelow;
  if (isNarrow) {
    const along = (value: number): number => px(8 + value * (width - 16));
    return { isNarrow, nameWidth: width, shareOf: along, indexOf: along, numbersAt: 0, rowHeight: 74 };
  }
  const nameWidth = Math.min(230, width * 0.2);
  const indexRoom = width * 0.16;
  const numbers = 210;
  const [left, right] = [nameWidth + 16, width - indexRoom - numbers - 140];
  return {
    isNarrow,
    nameWidth,
    shareOf: (value) => px(left + value * (right - left)),
    indexOf: (value) => px(width - indexRoom - numbers + value * (indexRoom - 12)),
    numbersAt: width - numbers + 12,
    rowHeight: 32,
  };
}

export function drawOverview(data: OverviewData, options: Options & { readonly isAll: boolean }): Drawn {
  const { width, labels } = options;
  const columns = columnsOf(width);
  const groups = overviewGroups(data, options.isAll);
  const shapes: Shape[] = legendShapes(options);
  const hits: Hit[] = [];
  let y = columns.isNarrow ? 96 : 44;
  for (const [title, rows] of [
    [labels.both, groups.both],
    [labels.one, groups.one],
  ] as const) {
    if (rows.length === 0) continue;
    shapes.push(
      { kind: 'path', d: `M0 ${y}H${width}`, fill: null, line: 'ink', lineWidth: 2 },
      textAt(0, y + 26, title, { size: 20, face: 'serif' }),
    );
    const top = y + (columns.isNarrow ? 40 : 92);
    shapes.push(...axisShapes(columns, options, { y: top, foot: top + rows.length * columns.rowHeight }));
    rows.forEach((row, index) => {
      const at = top + index * columns.rowHeight;
      shapes.push(...rowShapes(row, at, columns, options));
      hits.push({
        key: row.material.id,
        leadsTo: 'material',
        x: 0,
        y: at,
        width,
        height: columns.rowHeight - 1,
        label: stagesOf(row)
          .map((told) => toldText(row, told, options))
          .join('; '),
      });
    });
    y = top + rows.length * columns.rowHeight + 28;
  }
  if (groups.more > 0) {
    const text = fill(labels.more, { count: formatNumber(groups.more, options.locale, 15) });
    shapes.push(textAt(0, y, text, { size: 14, colour: 'ink-2' }));
    y += 20;
  }
  return { width, height: y, shapes, hits };
}

/** A round mark for extraction, a square one for refining: told by form, and by place in the words. */
function markShapes(stage: Told['stage'], x: number, y: number, held: OverviewStageResult): Shape[] {
  const token = tokenOf(held.topOne.holders[0]?.side ?? null);
  return stage === 'EXTRACTION'
    ? [{ kind: 'dot', x, y, radius: 6.5, fill: token, line: 'paper', lineWidth: 1.5 }]
    : [
        {
          kind: 'rect',
          x: x - 6.5,
          y: y - 6.5,
          width: 13,
          height: 13,
          fill: token,
          line: 'paper',
          lineWidth: 1.5,
        },
      ];
}

function legendShapes({ width, labels }: Options): Shape[] {
  const isNarrow = width < narrowBelow;
  const shapes: Shape[] = [];
  let [x, y] = [8, 14];
  const put = (text: string, draw: (x: number, y: number) => Shape[]): void => {
    const room = textWidth(text, 14) + 42;
    if (isNarrow && x + room > width) [x, y] = [8, y + 26];
    shapes.push(...draw(x, y), textAt(x + 14, y + 5, text, { size: 14 }));
    x += room;
  };
  put(labels.stages.EXTRACTION, (at, mid) => [{ kind: 'dot', x: at, y: mid, radius: 6, fill: 'ink-2' }]);
  put(labels.stages.REFINING, (at, mid) => [
    { kind: 'rect', x: at - 6, y: mid - 6, width: 12, height: 12, fill: 'ink-2' },
  ]);
  put(labels.sides.SOUTH, (at, mid) => [{ kind: 'dot', x: at, y: mid, radius: 6, fill: 'south-mark' }]);
  put(labels.sides.NORTH, (at, mid) => [{ kind: 'dot', x: at, y: mid, radius: 6, fill: 'north-mark' }]);
  put(labels.rangeKey, (at, mid) => [
    { kind: 'rect', x: at - 8, y: mid - 5, width: 18, height: 10, fill: 'hatch', line: 'unknown-line' },
  ]);
  return shapes;
}

function axisShapes(
  { isNarrow, shareOf, indexOf }: Columns,
  { labels, locale }: Options,
  { y, foot }: { readonly y: number; readonly foot: number },
): Shape[] {
  if (isNarrow) return [];
  const line = (x: number): Shape => ({
    kind: 'path',
    d: `M${x} ${y - 4}V${foot - 4}`,
    fill: null,
    line: 'hairline',
  });
  const tick = (x: number, text: string): Shape =>
    textAt(x, y - 10, text, { colour: 'ink-3', anchor: 'middle' });
  return [
    textAt(shareOf(0), y - 28, labels.shareAxis, { colour: 'ink-2' }),
    textAt(indexOf(0), y - 28, labels.indexAxis, { colour: 'ink-2' }),
    // Where quarters have no room, only halves are named.
    ...[0, 0.25, 0.5, 0.75, 1].flatMap((value) => [
      line(shareOf(value)),
      ...(value % 0.5 === 0 || shareOf(0.25) - shareOf(0) > quarterRoom
        ? [tick(shareOf(value), `${value * 100}%`)]
        : []),
    ]),
    ...[0, 0.5, 1].flatMap((value) => [
      line(indexOf(value)),
      tick(indexOf(value), formatNumber(value, locale)),
    ]),
  ];
}

function rowShapes(row: OverviewRowResult, y: number, columns: Columns, options: Options): Shape[] {
  const { isNarrow, nameWidth, shareOf, indexOf, numbersAt, rowHeight } = columns;
  const middle = isNarrow ? y + 34 : y + rowHeight / 2 - 3;
  const told = stagesOf(row);
  const shapes: Shape[] = [
    textAt(0, isNarrow ? y + 16 : middle + 5, shorten(row.material.name, nameWidth, 15, 'sans-bold'), {
      size: 15,
      face: 'sans-bold',
    }),
    ...trackShapes(told, middle, shareOf, ({ topOne }) => topOne.share),
  ];
  if (isNarrow) {
    const line = (place: number): string => {
      const one = told[place];
      if (one === undefined) return '';
      const { stage, held } = one;
      return `${options.labels.stages[stage]}${options.labels.colon}${held.topOne.holders[0]?.label ?? ''} ${textOf(held.topOne.share, options)}`;
    };
    const text = told.map((_, place) => line(place)).join(' · ');
    shapes.push(textAt(0, y + 58, shorten(text, nameWidth, 13), { colour: 'ink-2' }));
    shapes.push({
      kind: 'path',
      d: `M${shareOf(0)} ${middle}H${shareOf(1)}`,
      fill: null,
      line: 'hairline',
      opacity: 0.8,
    });
    return shapes;
  }
  shapes.push(...trackShapes(told, middle, indexOf, ({ index }) => index));
  shapes.push(...nameShapes(told, middle, shareOf, options));
  const numbers = told.map(({ held }) => textOf(held.index, options)).join('  →  ');
  shapes.push(textAt(numbersAt, middle + 5, shorten(numbers, 196, 13), { colour: 'ink-2' }));
  return shapes;
}

/** The line between two stages, hatching where a figure is a range, then the marks. */
function trackShapes(
  told: readonly Told[],
  y: number,
  along: (value: number) => number,
  of: (held: OverviewStageResult) => OverviewStageResult['index'],
): Shape[] {
  const placed = told.flatMap(({ stage, held }) => {
    const ends = endsOf(of(held));
    return ends === undefined ? [] : [{ stage, held, low: along(ends.low), high: along(ends.high) }];
  });
  const [first, last] = [placed[0], placed.at(-1)];
  const shapes: Shape[] = [];
  if (first !== undefined && last !== undefined && first !== last) {
    shapes.push({
      kind: 'path',
      d: `M${first.low} ${y}H${last.low}`,
      fill: null,
      line: 'ink-3',
      lineWidth: 2,
    });
  }
  for (const { low, high } of placed) {
    if (high - low < 3) continue;
    shapes.push({
      kind: 'rect',
      x: low,
      y: y - 5,
      width: high - low,
      height: 10,
      fill: 'hatch',
      line: 'unknown-line',
      lineWidth: 0.8,
    });
  }
  shapes.push(...placed.flatMap(({ stage, low, held }) => markShapes(stage, low, y, held)));
  return shapes;
}

/** Who it is, beside the marks: outside of the two, where there is room. */
function nameShapes(
  told: readonly Told[],
  y: number,
  along: (value: number) => number,
  options: Options,
): Shape[] {
  const placed = told
    .flatMap(({ held }) => {
      const ends = endsOf(held.topOne.share);
      if (ends === undefined) return [];
      const text = `${held.topOne.holders[0]?.label ?? ''} ${textOf(held.topOne.share, options)}`;
      return [{ text, left: along(ends.low), right: along(ends.high) }];
    })
    .sort((a, b) => a.left - b.left);
  const [first, last] = [placed[0], placed.at(-1)];
  if (first === undefined || last === undefined) return [];
  const atRight = textAt(last.right + 12, y + 5, shorten(last.text, 200, 13), { halo: 'paper' });
  if (first === last) return [atRight];
  const width = textWidth(first.text, 13);
  const hasRoom = first.left - 12 - width > along(0) - 8;
  const between = last.left - first.right > width + 34;
  if (hasRoom) return [textAt(first.left - 12, y + 5, first.text, { anchor: 'end', halo: 'paper' }), atRight];
  return between ? [textAt(first.right + 12, y + 5, first.text, { halo: 'paper' }), atRight] : [atRight];
}
