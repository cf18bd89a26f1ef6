/** What is refined at home of what is mined, year by year: a line an economy, all on one scale. */
import { scaleLinear } from 'd3-scale';
import { formatShare } from '../number.ts';
import { px, type Shape, textAt } from '../scene.ts';
import { shorten, textWidth } from '../text.ts';
import { footerOf, type WholePicture } from '../whole.ts';
import { fill } from '../words/fill.ts';
import { type Options, tokenOf } from './amounts.ts';
import { narrowBelow } from './drawn.ts';
import { homeShown, homeText } from './home.ts';
import type { HomeYearsWords } from './home-years-words.ts';
import type { ConcentrationData, HomeResult } from './query.ts';
import type { ConcentrationSvgOptions } from './svg.ts';

/** Beyond this the scale ends, and a line runs along its end: China refines several times what it mines. */
const end = 1.5;
const whole = 1;
const rowHeight = 92;
const plotHeight = 56;
const headHeight = 22;
const axisHeight = 24;

type EconomyRow = HomeResult['economies'][number];

interface Frame {
  readonly xOf: (year: number) => number;
  readonly yOf: (ratio: number) => number;
  readonly left: number;
  readonly right: number;
  readonly options: Options;
}

/** Years without a figure part the line: nothing is drawn over them. */
function runsOf(points: EconomyRow['points']): readonly (readonly { year: number; ratio: number }[])[] {
  const runs: { year: number; ratio: number }[][] = [];
  let before = Number.NaN;
  for (const { year, ratio } of points) {
    const { value } = ratio.quantity;
    if (value === null) continue;
    if (year !== before + 1) runs.push([]);
    runs.at(-1)?.push({ year, ratio: value });
    before = year;
  }
  return runs;
}

function economyShapes({ economy, side, points }: EconomyRow, frame: Frame): readonly Shape[] {
  const { xOf, yOf, left, right, options } = frame;
  const said = homeText(points, options);
  const room = right - left - textWidth(said, 14) - 16;
  const shapes: Shape[] = [
    textAt(left, 14, shorten(economy.name, Math.max(room, 60), 15, 'sans-bold'), {
      size: 15,
      face: 'sans-bold',
    }),
    textAt(right, 14, said, { size: 14, colour: 'ink-2', anchor: 'end' }),
    { kind: 'path', d: `M${left} ${yOf(0)}H${right}`, fill: null, line: 'hairline' },
    { kind: 'path', d: `M${left} ${yOf(whole)}H${right}`, fill: null, line: 'ink-3', dash: '3 3' },
  ];
  for (const run of runsOf(points)) {
    const d = run.map(({ year, ratio }, at) => `${at === 0 ? 'M' : 'L'}${xOf(year)} ${yOf(ratio)}`).join('');
    const [only] = run;
    shapes.push(
      run.length === 1 && only !== undefined
        ? { kind: 'dot', x: xOf(only.year), y: yOf(only.ratio), radius: 2.5, fill: tokenOf(side) }
        : { kind: 'path', d, fill: null, line: tokenOf(side), lineWidth: 2.5 },
    );
  }
  const last = points.at(-1);
  const value = last?.ratio.quantity.value ?? null;
  if (last !== undefined && value !== null)
    shapes.push({ kind: 'dot', x: xOf(last.year), y: yOf(value), radius: 5, fill: tokenOf(side) });
  return shapes;
}

const movedDown = (
  shapes: readonly Shape[],
  by: number,
): { x: number; y: number; shapes: readonly Shape[] } => ({
  x: 0,
  y: by,
  shapes,
});

/** @returns null where nobody gives both figures of one economy */
export function homeYearsWhole(
  { concentration, release }: ConcentrationData,
  words: HomeYearsWords,
  options: ConcentrationSvgOptions,
): WholePicture | null {
  const shown = homeShown(concentration);
  if (shown === undefined) return null;
  const { width, footer } = options;
  const years = shown.home.economies.flatMap(({ points }) => points.map(({ year }) => year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [left, right] = [0, width - (width < narrowBelow ? 6 : 56)];
  const x = scaleLinear()
    .domain([first, Math.max(last, first + 1)])
    .range([left + 4, right - 6]);
  const y = scaleLinear()
    .domain([0, end])
    .range([headHeight + plotHeight, headHeight]);
  const frame: Frame = {
    xOf: (year) => px(x(year)),
    yOf: (ratio) => px(y(Math.min(ratio, end))),
    left,
    right,
    options,
  };
  const rows = shown.home.economies.map((row, at) => movedDown(economyShapes(row, frame), at * rowHeight));
  const foot = shown.home.economies.length * rowHeight;
  const axis: Shape[] = [first, last].map((year, at) =>
    textAt(at === 0 ? left : right, foot + 8, String(year), {
      colour: 'ink-3',
      anchor: at === 0 ? 'start' : 'end',
    }),
  );
  const scale: Shape[] =
    width < narrowBelow
      ? []
      : [0, whole, end].map((tick) =>
          textAt(
            right + 8,
            frame.yOf(tick) + 4,
            `${formatShare(tick, options.locale)}${tick === end ? '+' : ''}`,
            {
              colour: 'ink-3',
            },
          ),
        );
  const { source, edition } = shown.home;
  return {
    width,
    height: foot + axisHeight,
    layers: [...rows, { x: 0, y: 0, shapes: [...scale, ...axis] }],
    legend: null,
    title: fill(words.title, { name: concentration.material.name }),
    subtitle: fill(words.subtitle, { source: source.shortTitle, edition }),
    description: words.description,
    footer: footerOf(
      { scheme: concentration.scheme.label, sources: [{ source }], release: release.id },
      footer,
    ),
    anchors: [],
  };
}
