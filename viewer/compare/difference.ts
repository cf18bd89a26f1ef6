/** What two figures differ by, and why it cannot be said where it cannot. */
import type { QuantityResult } from '../../picture/answer.ts';
import { formatNumber, formatQuantity, type NumberLabels } from '../../picture/number.ts';

/** Why two figures are not taken from each other; a page adds reasons of its own as words. */
export type WhyNot = 'unit' | 'unknown';

export interface Difference {
  /** The second less the first; null where one of them has bounds alone. */
  readonly value: number | null;
  /** Least and most that the bounds of both allow; equal to the value where neither has bounds. */
  readonly low: number;
  readonly high: number;
  /** The unit of both. */
  readonly unit: QuantityResult['unit'];
}

interface Ends {
  readonly low: number;
  readonly high: number;
}

function endsOf({ value, low, high }: QuantityResult): Ends | undefined {
  const [least, most] = [low ?? value, high ?? value];
  return least === null || most === null ? undefined : { low: least, high: most };
}

/** The second less the first, with the widest bounds that both allow; or the reason why not. */
export function differenceOf(
  first: QuantityResult | null | undefined,
  second: QuantityResult | null | undefined,
): Difference | WhyNot {
  if (first === null || first === undefined || second === null || second === undefined) return 'unknown';
  if (first.unit.id !== second.unit.id) return 'unit';
  const [one, other] = [endsOf(first), endsOf(second)];
  if (one === undefined || other === undefined) return 'unknown';
  return {
    value: first.value === null || second.value === null ? null : second.value - first.value,
    low: other.low - one.high,
    high: other.high - one.low,
    unit: first.unit,
  };
}

export interface DifferenceWords {
  /** BCP 47 tag. */
  readonly locale: string;
  readonly numbers: NumberLabels;
  /** "12 percentage points", of "12". */
  points(number: string): string;
}

/** "+12 percentage points", "−3 to +5 percentage points", "−1,200 t": always with its sign. */
export function differenceText(difference: Difference, words: DifferenceWords): string {
  const { value, low, high, unit } = difference;
  const { locale, numbers } = words;
  const isShare = /^fraction(:|$)/.test(unit.id);
  const signed = (amount: number, text: string): string => (amount > 0 ? `+${text}` : text);
  // Shares are shown with two figures, so that what they differ by is, too.
  const bare = (amount: number): string =>
    isShare ? signed(amount, formatNumber(amount * 100, locale, 2)) : signed(amount, textOf(amount));
  function textOf(amount: number): string {
    const quantity: QuantityResult = {
      value: amount,
      low: null,
      high: null,
      unit,
      status: 'DERIVED',
      missing: null,
    };
    return formatQuantity(quantity, locale, numbers).text;
  }
  const whole = (text: string): string => (isShare ? words.points(text) : text);
  const [least, most] = [bare(low), bare(high)];
  const range = least === most ? least : numbers.range.replace('{low}', least).replace('{high}', most);
  if (value === null || least === most) return whole(value === null ? range : bare(value));
  return `${whole(bare(value))} (${range})`;
}
