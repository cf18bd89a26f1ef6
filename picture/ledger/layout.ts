/** Where everything of the ledger picture stands: a bar a row, South to North, the unknown between them. */

import type { StatusName } from '../answer.ts';
import { formatQuantity, formatShare, type NumberLabels } from '../number.ts';
import { textWidth, wrap } from '../text.ts';
import type { Token } from '../tokens.ts';
import { type Dot, placeDots } from './dots.ts';
import type { LedgerBandName, LedgerBandResult, LedgerResult, LedgerRowResult } from './query.ts';

/** The words of the picture in one language; `{…}` is filled in. */
export interface LedgerLabels {
  readonly numbers: NumberLabels;
  readonly band: Readonly<Record<LedgerBandName, string>>;
  readonly africa: string;
  /** "{count} schemes: {range}". */
  readonly spread: string;
  /** "{count} documented". */
  readonly documented: string;
}

export interface LedgerOptions {
  /** Width of the picture in px; under 640 it takes the form for phones. */
  readonly width: number;
  readonly locale: string;
  readonly labels: LedgerLabels;
  /** Draws Africa's line under each bar. */
  readonly hasAfrica: boolean;
}

export interface BandPosition {
  readonly band: LedgerBandName;
  readonly share: number;
  readonly x: number;
  readonly width: number;
  readonly isHatched: boolean;
  /** Null for hatching. */
  readonly fill: Token | null;
  /** The label inside the band; null when it does not fit. */
  readonly label: string | null;
}

export interface RowPosition {
  readonly row: LedgerRowResult;
  /** Top of the row and its whole height. */
  readonly y: number;
  readonly height: number;
  readonly title: { readonly x: number; readonly y: number; readonly lines: readonly string[] };
  readonly measure: { readonly x: number; readonly y: number; readonly lines: readonly string[] };
  readonly bar: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly bands: readonly BandPosition[];
  readonly dots: readonly Dot[];
  /** Where South ends, in px; null when no share is known. */
  readonly frontier: number | null;
  /** Lowest to highest South share over the schemes. */
  readonly spread: {
    readonly x0: number;
    readonly x1: number;
    readonly y: number;
    readonly text: string;
  } | null;
  readonly africa: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly text: string;
  } | null;
  readonly note: { readonly x: number; readonly y: number; readonly lines: readonly string[] };
  /** How sure the shares are and who says so, under the note; null for a row without figures. */
  readonly said: {
    readonly status: StatusName;
    readonly x: number;
    readonly y: number;
    readonly lines: readonly string[];
  } | null;
}

export interface LedgerPicture {
  readonly width: number;
  readonly height: number;
  readonly isNarrow: boolean;
  /** Baseline of "South" and "North" above the first bar, and where the bars begin and end. */
  readonly heads: { readonly y: number; readonly south: number; readonly north: number };
  readonly rows: readonly RowPosition[];
  /** The vein, a piece from frontier to frontier; dashed where it passes rows without a share. */
  readonly vein: readonly {
    readonly x0: number;
    readonly y0: number;
    readonly x1: number;
    readonly y1: number;
    readonly isDashed: boolean;
  }[];
}

const barHeight = 36;
/** South first and China beside it, North last, all that has no side between them. */
const bandOrder: readonly LedgerBandName[] = [
  'SOUTH',
  'CHINA',
  'UNCLASSIFIED',
  'NOT_NAMED',
  'UNALLOCATED',
  'NORTH',
];
const fillOfBand: Readonly<Record<LedgerBandName, Token | null>> = {
  SOUTH: 'south-mark',
  CHINA: 'china-mark',
  UNCLASSIFIED: 'plain-node',
  NOT_NAMED: null,
  UNALLOCATED: null,
  NORTH: 'north-mark',
};

/** A share as drawn: what is not a number from 0 up takes no room. */
function drawnShare(band: LedgerBandResult): number {
  const value = band.share.quantity.value;
  return value === null || !Number.isFinite(value) || value < 0 ? 0 : value;
}

function bandPositions(
  row: LedgerRowResult,
  bar: RowPosition['bar'],
  options: LedgerOptions,
): BandPosition[] {
  const present = bandOrder.flatMap((name) => row.bands.filter(({ band }) => band === name));
  const whole = Math.max(
    1,
    present.reduce((sum, band) => sum + drawnShare(band), 0),
  );
  let x = bar.x;
  return present.map((band) => {
    const share = drawnShare(band);
    const width = (share / whole) * bar.width;
    const number = formatShare(share, options.locale, options.labels.numbers.lessThan);
    const named = `${number} ${options.labels.band[band.band]}`;
    const fits = (text: string, around: number) => textWidth(text, 15, 'sans-bold') + around <= width;
    const label = fits(named, 20) ? named : fits(number, 8) ? number : null;
    const fill = fillOfBand[band.band];
    const position = { band: band.band, share, x, width, isHatched: fill === null, fill, label };
    x += width;
    return position;
  });
}

function spreadPosition(
  row: LedgerRowResult,
  bar: RowPosition['bar'],
  options: LedgerOptions,
): RowPosition['spread'] {
  const shares = row.spread
    .map(({ southShare }) => southShare.quantity.value)
    .filter((value): value is number => value !== null && Number.isFinite(value));
  if (shares.length < 2) return null;
  const [low, high] = [Math.min(...shares), Math.max(...shares)];
  const print = (share: number) => formatShare(share, options.locale);
  const range = print(low) === print(high) ? print(low) : `${print(low).replace(/\s?%$/, '')}–${print(high)}`;
  return {
    x0: bar.x + low * bar.width,
    x1: bar.x + high * bar.width,
    y: bar.y + barHeight + 10,
    text: options.labels.spread.replace('{count}', String(shares.length)).replace('{range}', range),
  };
}

/** Room of the status mark before its words. */
const markRoom = 16;

/** "E-waste generated, 53.6 million t, 2019": what is measured, how much of it there is, when. */
function measureText(row: LedgerRowResult, { locale, labels }: LedgerOptions): string {
  const total =
    row.state === 'COVERED' && row.total !== null
      ? formatQuantity(row.total.quantity, locale, labels.numbers).text
      : null;
  return [row.measure, total, row.period].filter((part) => part !== null).join(', ');
}

/** "derived, USGS Mineral Commodity Summaries 2026". */
function saidOf(row: LedgerRowResult, wide: number, { labels }: LedgerOptions) {
  const known = row.bands.find(({ share }) => share.quantity.value !== null);
  if (known === undefined) return null;
  const { status } = known.share.quantity;
  const sources = row.sources.map(({ source, edition }) => `${source.shortTitle} ${edition}`);
  return { status, lines: wrap([labels.numbers.status[status], ...sources].join(', '), wide, 13) };
}

/** So many lines say what is not known of a row without a figure; the table says the rest. */
const mostUnknownLines = 5;

function noteOf(row: LedgerRowResult, wide: number): readonly string[] {
  const lines = wrap(row.note ?? '', wide, 14);
  if (row.state !== 'NO_FIGURE' || lines.length <= mostUnknownLines) return lines;
  const last = (lines[mostUnknownLines - 1] ?? '').split(' ');
  while (last.length > 1 && textWidth(`${last.join(' ')} …`, 14) > wide) last.pop();
  return [...lines.slice(0, mostUnknownLines - 1), `${last.join(' ')} …`];
}

/** Positions of the whole picture. The same answer and width give the same positions. */
export function layOutLedger(ledger: LedgerResult, options: LedgerOptions): LedgerPicture {
  const { width } = options;
  const isNarrow = width < 640;
  const barX = isNarrow ? 0 : Math.round(width * 0.233);
  const barWidth = isNarrow ? width : Math.round(width * 0.508);
  const noteX = isNarrow ? 0 : barX + barWidth + 24;
  const textWide = isNarrow ? width : barX - 24;
  const top = isNarrow ? 0 : 26;
  let y = top;
  const rows: RowPosition[] = [];
  for (const row of ledger.rows) {
    const measure = measureText(row, options);
    const measureLines = wrap(measure, textWide, 14);
    const noteWide = isNarrow ? width : width - noteX;
    const noteLines = noteOf(row, noteWide);
    const said = saidOf(row, noteWide - markRoom, options);
    const saidHeight = said === null ? 0 : said.lines.length * 17 + 3;
    const titleLines = wrap(row.title, textWide, 20, 'serif');
    const titleY = y + 17;
    const lastTitleY = titleY + Math.max(0, titleLines.length - 1) * 24;
    const barY = isNarrow ? lastTitleY + 10 + measureLines.length * 18 + 8 : y;
    const bar = { x: barX, y: barY, width: barWidth, height: barHeight };
    const bands = row.state === 'COVERED' ? bandPositions(row, bar, options) : [];
    const south = bands.filter(({ band }) => band === 'SOUTH' || band === 'CHINA');
    const lastSouth = south.at(-1);
    const spread = row.state === 'COVERED' ? spreadPosition(row, bar, options) : null;
    const africa =
      options.hasAfrica && row.africa !== null
        ? africaPosition(row.africa, row.state === 'PRESENCE', bar, spread !== null, options)
        : null;
    const underBar = (spread === null ? 0 : 18) + (africa === null ? 0 : 20);
    const noteY = isNarrow ? barY + barHeight + underBar + 22 : y + 14;
    const contentEnd = isNarrow
      ? noteY + noteLines.length * 18 + saidHeight
      : Math.max(
          barY + barHeight + underBar,
          lastTitleY + 6 + measureLines.length * 18,
          noteY + noteLines.length * 18 + saidHeight,
        );
    rows.push({
      row,
      y,
      height: contentEnd - y,
      title: { x: 0, y: titleY, lines: titleLines },
      measure: { x: 0, y: lastTitleY + 20, lines: measureLines },
      bar,
      bands,
      dots: row.state === 'PRESENCE' ? placeDots(row.bands, bar) : [],
      frontier: lastSouth === undefined ? null : lastSouth.x + lastSouth.width,
      spread,
      africa,
      note: { x: noteX, y: noteY, lines: noteLines },
      said: said === null ? null : { ...said, x: noteX, y: noteY + noteLines.length * 18 },
    });
    y = contentEnd + (isNarrow ? 34 : 30);
  }
  return {
    width,
    height: Math.ceil(rows.length === 0 ? top : y - (isNarrow ? 10 : 6)),
    isNarrow,
    heads: { y: 16, south: barX, north: barX + barWidth },
    rows,
    vein: isNarrow ? [] : veinPieces(rows),
  };
}

/** Presence has no magnitude: there Africa's line is a count in words, never a length. */
function africaPosition(
  africa: LedgerBandResult,
  isPresence: boolean,
  bar: RowPosition['bar'],
  isBelowSpread: boolean,
  { locale, labels }: LedgerOptions,
): RowPosition['africa'] {
  const share = isPresence ? null : africa.share.quantity.value;
  if (share === null && africa.count === null) return null;
  const figure = share === null ? String(africa.count) : formatShare(share, locale);
  return {
    x: bar.x,
    y: bar.y + barHeight + (isBelowSpread ? 24 : 8),
    width: (share ?? 0) * bar.width,
    text: `${labels.africa} ${figure}`,
  };
}

/** From the foot of each frontier to the head of the next one known; dashed where it passes rows that know none. */
function veinPieces(rows: readonly RowPosition[]): LedgerPicture['vein'] {
  const known = rows.flatMap((row, index) =>
    row.frontier === null ? [] : [{ frontier: row.frontier, bar: row.bar, index }],
  );
  return known.slice(1).map((to, index) => {
    const from = known[index] ?? to;
    return {
      x0: from.frontier,
      y0: from.bar.y + barHeight,
      x1: to.frontier,
      y1: to.bar.y,
      isDashed: to.index - from.index > 1,
    };
  });
}
