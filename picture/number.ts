/** Numbers as people read them: by locale, rounded to what a source can bear, and words where there is no number. */
import type { MissingName, QuantityResult, StatusName } from './answer.ts';
import { type MarkName, markOfMissing, markOfStatus, type NothingName } from './mark.ts';
import { numberFormat } from './number-format.ts';
import {
  countWordsFrom,
  powerNumber,
  powersFrom,
  saidScale,
  unitAfterWord,
  unitInNumber,
  wordNumber,
  wordsFrom,
} from './scale.ts';

/** The words of a language that go with numbers. `{…}` is filled in. */
export interface NumberLabels {
  readonly status: Readonly<Record<StatusName, string>>;
  readonly missing: Readonly<Record<MissingName, string>>;
  readonly noFigure: string;
  /** With `{low}` and `{high}`: "182,000 to 226,000". */
  readonly range: string;
  /** With `{value}`: only a lowest, or only a highest value is known. */
  readonly atLeast: string;
  readonly atMost: string;
  /** With `{value}`: "less than 0.01 %". */
  readonly lessThan: string;
}

export interface NumberText {
  /** "226,000", or the words for why there is no value: "withheld". */
  readonly value: string;
  /** "t", or the empty text. */
  readonly unit: string;
  /** Value and unit together: "226,000 t". */
  readonly text: string;
  /** "182,000 to 226,000 t"; null when there are no bounds. */
  readonly range: string | null;
  /** "estimated", or the reason why it is missing. */
  readonly word: string;
  readonly mark: MarkName;
  /** Set when there is no value: which kind of nothing it is. */
  readonly nothing: NothingName | null;
}

const narrow = '\u202f';

/** Significant figures that are printed of a number, unless told otherwise. */
const shownDigits = 3;

/** A ratio from here on is said as a multiple: 220 times a limit is no 22,000%. */
const timesFrom = 10;

/** Narrow no-break spaces inside numbers, and a real minus. */
function typeset(text: string): string {
  return text.replace(/[\u00a0 ]/g, narrow).replace(/^-|(?<=\s)-/, '−');
}

/** A number and its word stay on one line, with a whole space between them, and a real minus. */
function wordsTogether(text: string): string {
  return text.replaceAll(' ', '\u00a0').replace(/^-/, '−');
}

/**
 * A plain number with so many significant figures, never more; whole numbers above keep their zeros:
 * 226,400 with 3 is "226,000".
 * @param locale a BCP 47 tag: en, fr, es
 */
export function formatNumber(value: number, locale: string, significant = shownDigits): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a number that can be shown`);
  // Spanish prints 4 figures without a point and 5 with one; the academies and ISO ask for a space.
  const format = numberFormat(locale, {
    maximumSignificantDigits: significant,
    useGrouping: Math.abs(value) >= 10_000 || locale === 'en',
  });
  const text = format
    .formatToParts(value === 0 ? 0 : value)
    .map(({ type, value: part }) => (type === 'group' && locale !== 'en' ? narrow : part))
    .join('');
  return typeset(text);
}

/** Decimals are kept below ten, so that 8.1 and 0.42 can be told; 99.7 does not become 100. */
function significantOfPercent(percent: number): number {
  const size = Math.abs(percent);
  if (size >= 99.5 && size < 100) return 3;
  return 2;
}

/**
 * A share from 0 to 1 as per cent: "75%", « 2,6 % ». A share above zero that would round to less than a
 * hundredth of a per cent is said to be less than that, never zero.
 */
export function formatShare(share: number, locale: string, lessThan = '< {value}'): string {
  const percent = share * 100;
  const sign = locale === 'en' ? '%' : `${narrow}%`;
  if (percent !== 0 && Math.abs(percent) < 0.01) {
    return lessThan.replace('{value}', `${formatNumber(0.01, locale, 1)}${sign}`);
  }
  const capped = percent > 99.95 && percent < 100 ? 99.9 : percent;
  return `${formatNumber(capped, locale, significantOfPercent(capped))}${sign}`;
}

function isShare(unit: QuantityResult['unit']): boolean {
  return unit.id === 'fraction' || unit.id.startsWith('fraction:');
}

function isPercent(unit: QuantityResult['unit']): boolean {
  return unit.id === 'percent' || unit.id.startsWith('percent:');
}

function bare(value: number, quantity: QuantityResult, locale: string, labels: NumberLabels): string {
  if (isShare(quantity.unit)) {
    return Math.abs(value) >= timesFrom
      ? `${formatNumber(value, locale)}\u00a0×`
      : formatShare(value, locale, labels.lessThan);
  }
  if (isPercent(quantity.unit)) return formatShare(value / 100, locale, labels.lessThan);
  const size = Math.abs(value);
  if (size >= powersFrom) return wordsTogether(powerNumber(value, locale));
  if (isCount(quantity.unit)) {
    if (size >= countWordsFrom) return wordsTogether(wordNumber(value, locale));
    // An estimate of thousands may come with a fraction of a thing; a smaller one bears no more digits than any number.
    const whole = size >= 1000 ? Math.round(value) : value;
    return formatNumber(whole, locale, Number.isInteger(whole) ? 15 : shownDigits);
  }
  return size >= wordsFrom ? wordsTogether(wordNumber(value, locale)) : formatNumber(value, locale);
}

function isCount(unit: QuantityResult['unit']): boolean {
  return unit.dimension.toLowerCase() === 'count';
}

/** The unit as it stands after that number. */
function unitAfter(value: number, quantity: QuantityResult, locale: string): string {
  const { unit } = quantity;
  if (isShare(unit) || isPercent(unit)) return '';
  const size = Math.abs(value);
  const isWord = size < powersFrom && size >= (isCount(unit) ? countWordsFrom : wordsFrom);
  if (isWord) return unitAfterWord(unit.symbol, locale);
  return unitInNumber(unit.symbol, Number(value.toPrecision(shownDigits)), locale);
}

/**
 * A quantity in words and figures. What is missing is said in words and is never zero; null is "no figure yet".
 * @param locale a BCP 47 tag: en, fr, es
 */
export function formatQuantity(
  published: QuantityResult | null | undefined,
  locale: string,
  labels: NumberLabels,
): NumberText {
  if (published === null || published === undefined) {
    return {
      value: labels.noFigure,
      unit: '',
      text: labels.noFigure,
      range: null,
      word: labels.noFigure,
      mark: 'unknown',
      nothing: 'no-figure',
    };
  }
  const quantity = saidScale(published);
  const withUnit = (text: string, unit: string) => (unit === '' ? text : `${text}\u00a0${unit}`);
  const { low, high } = quantity;
  const rangeUnit = unitAfter(high ?? low ?? 0, quantity, locale);
  const range = rangeText(low, high, quantity, locale, labels);
  if (quantity.value === null) {
    const reason = quantity.missing ?? 'NOT_AVAILABLE';
    const word = labels.missing[reason];
    // Bounds that print alike are one number.
    const known = range ?? (low === null || high === null ? null : bare(low, quantity, locale, labels));
    return {
      value: known ?? word,
      unit: known === null ? '' : rangeUnit,
      text: known === null ? word : withUnit(known, rangeUnit),
      range: range === null ? null : withUnit(range, rangeUnit),
      word,
      mark: 'unknown',
      nothing: markOfMissing(reason),
    };
  }
  const value = bare(quantity.value, quantity, locale, labels);
  const unit = unitAfter(quantity.value, quantity, locale);
  return {
    value,
    unit,
    text: withUnit(value, unit),
    range: range === null ? null : withUnit(range, rangeUnit),
    word: labels.status[quantity.status],
    mark: markOfStatus(quantity.status),
    nothing: null,
  };
}

function rangeText(
  low: number | null,
  high: number | null,
  quantity: QuantityResult,
  locale: string,
  labels: NumberLabels,
): string | null {
  const one = (label: string, bound: number) =>
    label.replace('{value}', bare(bound, quantity, locale, labels));
  if (low === null) return high === null ? null : one(labels.atMost, high);
  // Where nothing but a most is known, zero is no lower bound that anybody found.
  if (quantity.value === null && low === 0 && high !== null) return one(labels.atMost, high);
  if (high === null) return one(labels.atLeast, low);
  const [least, most] = [bare(low, quantity, locale, labels), bare(high, quantity, locale, labels)];
  if (least === most) return null;
  return labels.range.replace('{low}', least).replace('{high}', most);
}
