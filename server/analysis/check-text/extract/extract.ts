/**
 * The figures of a text: what each says, in which unit, of which year, and where it stands. Nothing is guessed: a
 * number whose unit is not told is given as that.
 */
import Big from 'big.js';
import type { Language } from '../../../../schema/label.ts';
import { type Range, roundingOf } from '../../claims/range.ts';
import { type Amount, amountAt } from './amount.ts';
import { type Bound, boundBefore } from './approximators.ts';
import { nearestPeriod } from './nearest-period.ts';
import { rangeAt } from './ranges.ts';
import { sentencesOf } from './sentences.ts';
import { spelledShare } from './spelled.ts';
import { type Token, tokensOf } from './tokens.ts';
import { type Span, trapsOf } from './traps.ts';
import type { TextUnit } from './units.ts';
import { yearsOf } from './years.ts';

/** How a figure is written: a number, two ends, a part of a whole in words, so many times something. */
export const forms = ['number', 'range', 'share', 'times'] as const;
export type Form = (typeof forms)[number];

export interface TextFigure {
  /** Places in the text as sent, in UTF-16 units; the end is not included. */
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  /** In its unit, a share in per cent; null for a range. */
  readonly value: number | null;
  /** What it allows, in its unit: by its rounding, its two ends, or the words before it; infinite where open. */
  readonly range: Range;
  /** Null for a number without a unit. */
  readonly unit: TextUnit | null;
  readonly bound: Bound;
  /** The year or years that stand nearest to it in its sentence; null where none does. */
  readonly period: string | null;
  /** Whether its signs mean another number in another language: `1.300`. */
  readonly isAmbiguous: boolean;
  /** The sentence that it stands in. */
  readonly sentence: Span;
}

/** Shares in words are rounded: a twentieth to each side. */
const shareRounding = '0.05';

const times = (value: Big | number, exponent: number): number =>
  Number(Big(value).times(Big(10).pow(exponent)));

type Found = Omit<TextFigure, 'period' | 'sentence'>;

/** What begins at a token, and the token behind it; of a change two figures, else one. */
interface Read {
  readonly figures: readonly Found[];
  readonly next: number;
  /** The number alone, where it is one. */
  readonly amount: Amount | null;
}

function withBound(value: number, rounding: Range, bound: Bound): Range {
  if (bound === 'at-least') return { low: value, high: Number.POSITIVE_INFINITY };
  if (bound === 'at-most') return { low: Number.NEGATIVE_INFINITY, high: value };
  return rounding;
}

function shareRead(tokens: readonly Token[], at: number, language: Language): Read | null {
  const share = spelledShare(tokens, at, language);
  const [first, last] = [tokens[at], tokens[at + (share?.length ?? 0) - 1]];
  if (share === null || first === undefined || last === undefined) return null;
  const percent = Big(share.part).times(100).div(share.whole);
  const slack = percent.times(shareRounding);
  const bound = boundBefore(tokens, at, language);
  const value = percent.toNumber();
  const rounding = { low: percent.minus(slack).toNumber(), high: percent.plus(slack).toNumber() };
  const figure: Found = {
    start: first.start,
    end: last.end,
    form: 'share',
    value,
    range: withBound(value, rounding, bound),
    unit: { dimension: 'ratio', factor: '0.01', bases: null, symbol: '%' },
    bound,
    isAmbiguous: false,
  };
  return { figures: [figure], next: at + share.length, amount: null };
}

function figureOf(amount: Amount, bound: Bound): Found {
  const { start, end, unit, isAmbiguous, decimal, exponent } = amount;
  const { low, high } = roundingOf(decimal);
  const value = times(Big(decimal), exponent);
  const rounding = { low: times(low, exponent), high: times(high, exponent) };
  return {
    start,
    end,
    form: unit?.symbol === '×' ? 'times' : 'number',
    value,
    range: withBound(value, rounding, bound),
    unit,
    bound,
    isAmbiguous,
  };
}

function amountRead(tokens: readonly Token[], at: number, language: Language): Read | null {
  const amount = amountAt(tokens, at, language);
  if (amount === null) return null;
  const ends = rangeAt(tokens, amount, language);
  if (ends === null) {
    const bound = boundBefore(tokens, amount.first, language);
    return { figures: [figureOf(amount, bound)], next: amount.next, amount };
  }
  const { lower, higher, isChange } = ends;
  const { next } = higher;
  if (isChange) return { figures: [figureOf(lower, 'exact'), figureOf(higher, 'exact')], next, amount: null };
  const figure: Found = {
    start: lower.start,
    end: higher.end,
    form: 'range',
    value: null,
    range: {
      low: times(Big(lower.decimal), lower.exponent),
      high: times(Big(higher.decimal), higher.exponent),
    },
    unit: higher.unit,
    bound: 'exact',
    isAmbiguous: lower.isAmbiguous || higher.isAmbiguous,
  };
  return { figures: [figure], next, amount: null };
}

function isIn(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) => start < span.end && end > span.start);
}

/** A number without a unit that stands behind a name is a part of it: "iPhone 15", "Windows 11". */
function isOfName(tokens: readonly Token[], at: number, starts: ReadonlySet<number>): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return false;
  const isCapital = /^\p{Lu}/u.test(before.text) && !starts.has(before.start);
  return isCapital || /^\p{Ll}+\p{Lu}/u.test(before.text);
}

const ordinal = /^(?:st|nd|rd|th|e|er|re|eme|ere|nde|nd|o|a)$/;

/** "5G", "3D", "21st", "15e": letters that stand at a number and are no unit. */
function isJoinedToWord(tokens: readonly Token[], { last, unit }: Amount): boolean {
  const next = tokens[last + 1];
  const own = tokens[last];
  if (unit !== null || next?.kind !== 'word' || own?.end !== next.start) return false;
  return ordinal.test(next.folded) || next.text.length <= 3;
}

/**
 * Figures in the order in which they stand.
 * @param text without markup, every word where it was sent
 */
export function figuresOf(text: string, language: Language): readonly TextFigure[] {
  const tokens = tokensOf(text);
  const traps = trapsOf(text);
  const trapped = tokens.map((token) => token.kind === 'number' && isIn(traps, token));
  const sentences = sentencesOf(text);
  const years = yearsOf(tokens, (at) => {
    if (trapped[at]) return true;
    const amount = amountAt(tokens, at, language);
    return amount !== null && (amount.hasMoney || amount.exponent > 0 || isMeasured(amount.unit));
  });
  const ofYears = new Set(
    years.flatMap(({ from, to }) => [...Array(to - from).keys()].map((step) => from + step)),
  );
  const starts = new Set<number>();
  const found: TextFigure[] = [];
  let place = 0;
  let first = true;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    while (place < sentences.length - 1 && token.start >= (sentences[place]?.end ?? 0)) {
      place += 1;
      first = true;
    }
    if (first) starts.add(token.start);
    first = false;
    const isFree = !trapped[at] && !ofYears.has(at);
    const read = isFree ? (shareRead(tokens, at, language) ?? amountRead(tokens, at, language)) : null;
    if (read === null || isOther(tokens, at, read.amount, starts)) {
      at += 1;
      continue;
    }
    const sentence = sentences[place] ?? { start: 0, end: text.length };
    const [own] = read.figures;
    const period = own === undefined ? null : nearestPeriod(years, own, sentence);
    read.figures.forEach((figure, end) => {
      found.push({ ...figure, period: read.figures.length > 1 ? endOf(period, end) : period, sentence });
    });
    at = read.next;
  }
  return found;
}

/** Of a change between two years, its first figure is of the first and its second of the last. */
function endOf(period: string | null, place: number): string | null {
  return period?.split('/').at(place) ?? period;
}

function isOther(
  tokens: readonly Token[],
  at: number,
  amount: Amount | null,
  starts: ReadonlySet<number>,
): boolean {
  if (amount === null) return false;
  if (isJoinedToWord(tokens, amount)) return true;
  return amount.unit === null && amount.exponent === 0 && isOfName(tokens, at, starts);
}

/** Four digits before a counted noun may be a year, "in 2022 workers …"; before a unit that measures they are none. */
function isMeasured(unit: TextUnit | null): boolean {
  return unit !== null && unit.dimension !== 'count' && unit.dimension !== 'duration';
}
