/** What a printed figure says: a number, bounds, or why there is none. Marks mean what their source says. */

import type { Missing } from '../../schema/status.ts';
import type { Row } from '../adapter.ts';

/** A cell that cannot be understood. The pipeline reports it with file, line and column. */
export class CellError extends Error {
  readonly column: string;
  readonly found: string;
  readonly expected: string;

  constructor(column: string, found: string, expected: string) {
    super(`column ${column}: ${JSON.stringify(found)} found; expected ${expected}`);
    this.name = 'CellError';
    this.column = column;
    this.found = found;
    this.expected = expected;
  }
}

/** The quantity of a draft, ready to be spread into it. */
export interface Figure {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly missing?: Missing;
}

/**
 * What a mark stands for in one source: `{ W: 'withheld', NA: 'not-available', '—': 'zero' }`. A mark that is
 * not listed is refused. `''` says what a blank cell means; without it a blank says nothing at all.
 */
export type Marks = Readonly<Record<string, 'zero' | Missing>>;

export interface FigureOptions {
  readonly marks?: Marks;
  /** How decimals are written; the other sign groups thousands. */
  readonly decimal?: '.' | ',';
  /** Refuse numbers below zero; true unless said otherwise. */
  readonly allowNegative?: boolean;
}

/**
 * Reads a figure as printed: `220,000`, `<0.5` (at most), `>25` (more than), `1,000–1,200` (bounds), or a mark.
 * @returns undefined for a blank cell that has no meaning of its own
 * @throws CellError for anything else
 */
export function figureOf(row: Row, column: string, options: FigureOptions = {}): Figure | undefined {
  return parseFigure(row.text(column), column, options);
}

export function parseFigure(
  published: string,
  column: string,
  options: FigureOptions = {},
): Figure | undefined {
  const text = published.trim();
  const marks = new Map(Object.entries(options.marks ?? {}));
  const mark = marks.get(text);
  if (mark !== undefined) return mark === 'zero' ? { value: 0 } : { missing: mark };
  if (text === '') return undefined;
  const number = (part: string): number => {
    const value = plainNumber(part, options.decimal ?? '.');
    if (value === undefined || (value < 0 && options.allowNegative !== true)) {
      throw new CellError(column, published, expectation(marks, options));
    }
    return value;
  };
  const bound = /^([<>≤≥])\s*(.+)$/.exec(text);
  if (bound !== null) {
    const limit = number(bound[2] ?? '');
    return bound[1] === '>' || bound[1] === '≥'
      ? { low: limit, missing: 'only-bounds' }
      : { low: 0, high: limit, missing: 'only-bounds' };
  }
  const range = /^([\d., \u00a0\u2009\u202f]+)\s*(?:–|—|-|\bto\b)\s*([\d., \u00a0\u2009\u202f]+)$/.exec(text);
  if (range !== null) {
    const low = number((range[1] ?? '').trim());
    const high = number((range[2] ?? '').trim());
    if (low > high) throw new CellError(column, published, 'a range from low to high');
    return { low, high, missing: 'only-bounds' };
  }
  return { value: number(text) };
}

function expectation(marks: ReadonlyMap<string, string>, options: FigureOptions): string {
  const listed = [...marks].map(([mark, meaning]) => `${JSON.stringify(mark)} (${meaning})`);
  const kind = options.allowNegative === true ? 'a number' : 'a number of zero or more';
  return `${kind}, a bound such as <0.5 or >25, a range${listed.length === 0 ? '' : `, or a mark: ${listed.join(', ')}`}`;
}

/** A number with thousands grouped properly or not at all; undefined for anything else (`1,00`, `1.2.3`). */
function plainNumber(text: string, decimal: '.' | ','): number | undefined {
  const group = decimal === '.' ? ',' : '.';
  const plain = text.replaceAll(/(?<=\d)[ \u00a0\u2009\u202f](?=\d{3})/g, group).replace(/^[−–](?=\d)/, '-');
  const escaped = { '.': '\\.', ',': ',' };
  const pattern = new RegExp(
    `^[+-]?(\\d+|\\d{1,3}(${escaped[group]}\\d{3})+)?(${escaped[decimal]}\\d*)?(e[+-]?\\d+)?$`,
    'i',
  );
  if (!pattern.test(plain) || !/\d/.test(plain)) return undefined;
  const value = Number(plain.replaceAll(group, '').replace(decimal, '.'));
  return Number.isFinite(value) ? (value === 0 ? 0 : value) : undefined;
}

/** A year or span as printed, and whether the publisher calls it estimated or projected there. */
export interface PrintedPeriod {
  /** As in PeriodSchema: `2024` or `2021/2024`. */
  readonly period: string;
  readonly isEstimated: boolean;
  readonly isProjected: boolean;
}

/**
 * Reads `2024`, `2023_estimated`, `2024e`, `2024 (projected)`, `2021–24`, `2011-2016`.
 * @throws CellError for anything else
 */
export function periodOf(row: Row, column: string): PrintedPeriod {
  return parsePeriod(row.text(column), column);
}

export function parsePeriod(published: string, column: string): PrintedPeriod {
  const match =
    /^(\d{4})(?:\s*[–—/-]\s*(\d{4}|\d{2}))?[\s_]*\(?(e|est\.?|estimated|p|proj\.?|projected)?\)?$/i.exec(
      published.trim(),
    );
  const [, from = '', printedTo = from, mark = ''] = match ?? [];
  const to = printedTo.length === 2 ? from.slice(0, 2) + printedTo : printedTo;
  if (match === null || Number(from) > Number(to) || Number(from) < 1000) {
    throw new CellError(column, published, 'a year (2024), a span (2021–24) or 2023_estimated');
  }
  return {
    period: from === to ? from : `${from}/${to}`,
    isEstimated: /^e/i.test(mark),
    isProjected: /^p/i.test(mark),
  };
}

/**
 * A name without the footnote letters that a publisher glues to it ("Russiae" → "Russia"), taken off only
 * where what remains is a known name and the whole is not.
 * @param letters the marks that the publisher uses: `['e', 'r']`
 */
export function stripFootnote(
  name: string,
  letters: readonly string[],
  isKnown: (name: string) => boolean,
): string {
  if (isKnown(name)) return name;
  let rest = name;
  // At most three marks stand together ("Chinae, r"); more would eat into names.
  for (let count = 0; count < 3; count += 1) {
    const mark = letters.find((letter) => rest.endsWith(letter) && rest.length > letter.length);
    if (mark === undefined) return name;
    rest = rest.slice(0, -mark.length).replace(/[\s,]+$/, '');
    if (isKnown(rest)) return rest;
  }
  return name;
}
