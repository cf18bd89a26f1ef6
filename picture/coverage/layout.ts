/** Where everything of the coverage picture stands: a stage below the other, a row a measure, a column a year. */
import type { StageName } from '../answer.ts';
import { formatNumber } from '../number.ts';
import { textWidth, wrap } from '../text.ts';
import { fill } from '../words/fill.ts';
import type { CoverageLabels } from './labels.ts';
import {
  type CoverageMomentResult,
  type CoverageResult,
  type CoverageRowResult,
  type CoverageStateName,
  coverageStateNames,
} from './query.ts';
import { economiesIn, rowWords } from './words.ts';

export interface CoverageOptions {
  /** Width of the picture in px; under 640 the names stand above their cells. */
  readonly width: number;
  readonly locale: string;
  readonly labels: CoverageLabels;
}

export interface CellPosition {
  readonly year: number;
  readonly x: number;
  readonly width: number;
  /** Undefined where nothing stands. */
  readonly moment: CoverageMomentResult | undefined;
  /** How much of the cell each state fills, from its foot upwards, in px; the rest is hatched. */
  readonly fills: readonly { readonly state: CoverageStateName; readonly height: number }[];
}

export interface CoverageRowPosition {
  /** Null for a stage without any row. */
  readonly row: CoverageRowResult | null;
  /** Name and measure, on one line where both fit; `y` is the baseline. */
  readonly words: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly isName: boolean;
  }[];
  readonly height: number;
  readonly cellsY: number;
  readonly cells: readonly CellPosition[];
}

export interface CoveragePartPosition {
  readonly stage: StageName;
  /** Left end of its line and its words. */
  readonly x: number;
  readonly y: number;
  /** Baseline of its heading. */
  readonly headY: number;
  readonly rows: readonly CoverageRowPosition[];
  readonly isEmpty: boolean;
  /** Rows that are not shown; null when all are. */
  readonly more: { readonly x: number; readonly y: number; readonly text: string } | null;
}

export interface CoveragePicture {
  readonly width: number;
  readonly height: number;
  readonly isNarrow: boolean;
  readonly isOfOne: boolean;
  readonly cellHeight: number;
  readonly years: { readonly from: number; readonly to: number };
  /** Years that are written, by their middle. */
  readonly yearLabels: readonly { readonly year: number; readonly x: number }[];
  readonly legend: {
    readonly items: readonly {
      readonly state: CoverageStateName;
      readonly x: number;
      readonly y: number;
      readonly text: string;
    }[];
    readonly note: { readonly y: number; readonly lines: readonly string[] };
  };
  /** From the first stage to the last; null for one stage. */
  readonly vein: { readonly x: number; readonly y0: number; readonly y1: number } | null;
  readonly parts: readonly CoveragePartPosition[];
}

const cellHeight = 24;
/** A finger finds 24 px; a year has at least that. */
const narrowestYear = 24;
const gap = 2;
const legendSwatch = 26;
/** Beside the names, for the line that runs through the stages; one stage alone needs none. */
const veinRoom = 24;

export function layOutCoverage(answer: CoverageResult, options: CoverageOptions): CoveragePicture {
  const { width, labels, locale } = options;
  const { grid } = answer;
  const isNarrow = width < 640;
  const isOfOne = answer.economy !== null;
  const gutter = grid.parts.length > 1 ? veinRoom : 0;
  const cellsX = isNarrow ? gutter : Math.round(Math.min(340, width * 0.3));
  const most = Math.max(1, Math.floor((width - cellsX) / narrowestYear));
  const from = Math.max(grid.from, grid.to - most + 1);
  const years = Array.from({ length: grid.to - from + 1 }, (_, index) => from + index);
  const column = (width - cellsX) / years.length;
  const legend = legendOf(options, isOfOne);

  let y = legend.bottom + 20;
  const parts = grid.parts.map((part): CoveragePartPosition => {
    const top = y;
    const headY = top + 28;
    y = headY + (isNarrow ? 34 : 16);
    const rows = (part.rows.length === 0 ? [null] : part.rows).map((row) => {
      const position = rowPosition(row, y);
      y += position.height;
      return position;
    });
    const left = part.rowCount - part.rows.length;
    const text = fill(labels.more, { count: formatNumber(left, locale, 15) });
    const more = left <= 0 ? null : { x: gutter, y: y + (isNarrow ? 18 : 14), text };
    // A finger finds 44 px.
    if (more !== null) y += isNarrow ? 36 : 24;
    y += 16;
    const isEmpty = rows.every(({ cells }) => cells.every(({ fills }) => fills.length === 0));
    return { stage: part.stage, x: gutter, y: top, headY, rows, isEmpty, more };
  });

  function rowPosition(row: CoverageRowResult | null, top: number): CoverageRowPosition {
    const said = row === null ? { name: emptyName(answer, labels), measure: '' } : rowWords(row, labels);
    const room = (isNarrow ? width : cellsX - 14) - gutter;
    const words = wordLines(said, { x: gutter, y: isNarrow ? top + 14 : top + 17, room });
    const foot = (words.at(-1)?.y ?? top) + 8;
    const fullest = fullestOf(row, years);
    return {
      row,
      words,
      // Beside two lines the cells stand in the middle.
      cellsY: isNarrow ? foot : top + Math.max(0, (foot - top - cellHeight - 1) / 2),
      height: isNarrow ? foot + cellHeight + 12 - top : Math.max(cellHeight + 6, foot - top + 2),
      cells: years.map((year, index): CellPosition => {
        const moment = row?.moments.find((one) => one.year === year);
        return {
          year,
          x: cellsX + index * column,
          width: column - gap,
          moment,
          fills: moment === undefined ? [] : fillsOf(moment, isOfOne ? 0 : fullest),
        };
      }),
    };
  }

  const [first, last] = [parts[0], parts.at(-1)];
  return {
    width,
    height: Math.ceil(y),
    isNarrow,
    isOfOne,
    cellHeight,
    years: { from, to: grid.to },
    yearLabels: yearLabels(years, cellsX, column),
    legend,
    vein:
      first === undefined || last === undefined || first === last
        ? null
        : { x: 6, y0: first.headY - 7, y1: last.headY - 7 },
    parts,
  };
}

/** A stage of which nothing is said keeps one row, hatched from end to end. */
function emptyName({ material }: CoverageResult, { noRow, colon }: CoverageLabels): string {
  if (material === null) return noRow.charAt(0).toUpperCase() + noRow.slice(1);
  return `${material.name.charAt(0).toUpperCase()}${material.name.slice(1)}${colon}${noRow}`;
}

const nameSize = 15;
const measureSize = 13;

/** The measure follows the name on its line, or stands on lines of its own; nothing is cut off. */
function wordLines(
  { name, measure }: { readonly name: string; readonly measure: string },
  { x, y, room }: { readonly x: number; readonly y: number; readonly room: number },
): CoverageRowPosition['words'] {
  const after = textWidth(name, nameSize) + 8;
  if (measure !== '' && after + textWidth(measure, measureSize) <= room) {
    return [
      { text: name, x, y, isName: true },
      { text: measure, x: x + after, y, isName: false },
    ];
  }
  const names = wrap(name, room, nameSize);
  return [
    ...names.map((text, index) => ({ text, x, y: y + index * 18, isName: true })),
    ...wrap(measure, room, measureSize).map((text, index) => ({
      text,
      x,
      y: y + (names.length + index) * 18 - 2,
      isName: false,
    })),
  ];
}

function fullestOf(row: CoverageRowResult | null, years: readonly number[]): number {
  const shown = row?.moments.filter(({ year }) => years.includes(year)) ?? [];
  return Math.max(0, ...shown.map(economiesIn));
}

/**
 * How a cell is filled: of one economy, or of what is no economy, whole; of all economies, as high as they are
 * many. What is there is never thinner than 3 px.
 * @param fullest economies in the fullest year of the row; 0 where cells are whole
 */
function fillsOf(moment: CoverageMomentResult, fullest: number): CellPosition['fills'] {
  if (moment.state === 'NOTHING') return [];
  const count = economiesIn(moment);
  if (fullest === 0) return [{ state: moment.state, height: cellHeight }];
  // Of the world or a region, and of no single economy.
  if (count === 0) return [{ state: moment.state, height: 3 }];
  const heights = [
    ['KNOWN', moment.known],
    ['ESTIMATED', moment.estimated],
    ['ASSUMED', moment.assumed],
  ] as const;
  return heights.flatMap(([state, own]) =>
    own === 0 ? [] : [{ state, height: Math.max(3, (own / fullest) * cellHeight) }],
  );
}

/** Every year where there is room, else every second, fifth or tenth. */
function yearLabels(years: readonly number[], cellsX: number, column: number): CoveragePicture['yearLabels'] {
  const step = [1, 2, 5, 10].find((size) => size * column >= 40) ?? 20;
  const last = years.at(-1) ?? 0;
  return years.flatMap((year, index) => {
    const isShown = step <= 2 ? (last - year) % step === 0 : year % step === 0;
    return isShown ? [{ year, x: cellsX + index * column + (column - gap) / 2 }] : [];
  });
}

function legendOf(
  { width, labels }: CoverageOptions,
  isOfOne: boolean,
): CoveragePicture['legend'] & { readonly bottom: number } {
  let [x, y] = [0, 0];
  const items = coverageStateNames.map((state) => {
    const text = labels.states[state];
    const wide = legendSwatch + 8 + textWidth(text, 14) + 24;
    if (x > 0 && x + wide - 24 > width) [x, y] = [0, y + 28];
    const item = { state, x, y, text };
    x += wide;
    return item;
  });
  const lines = isOfOne ? [] : wrap(labels.height, Math.min(width, 720), 13);
  const noteY = y + 24 + 18;
  return {
    items,
    note: { y: noteY, lines },
    bottom: lines.length === 0 ? y + 20 : noteY + lines.length * 18 - 14,
  };
}
