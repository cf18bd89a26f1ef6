/** A part of what a trace carries: base times share, each with its range, and the evidence of both. */
import type { Figure, Quantity } from '../../answer.ts';
import { derivedFigure } from '../../figure.ts';
import { bothRows } from './evidence.ts';

/** What a product needs of a figure or a plain number. */
export interface Factor {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export const whole: Factor = { value: 1, low: null, high: null };

/** The bounds of a product of what is not below zero; null where neither has a range, or a bound is not known. */
function range(a: Factor, b: Factor): Pick<Factor, 'low' | 'high'> {
  if ([a.low, a.high, b.low, b.high].every((bound) => bound === null)) return { low: null, high: null };
  const times = (left: number | null, right: number | null): number | null =>
    left === null || right === null ? null : left * right;
  return {
    low: times(a.low ?? a.value, b.low ?? b.value),
    high: times(a.high ?? a.value, b.high ?? b.value),
  };
}

/**
 * `base` × `share`: the same unit, or `unit` where the factor has one. Where the base has only bounds, so has the
 * product. Assumptions of both and those given stand on it.
 */
export function portion(
  base: Figure,
  share: Factor,
  {
    evidence = [],
    assumptions = [],
    unit = base.quantity.unit,
    rule = null,
  }: {
    readonly evidence?: readonly number[];
    readonly assumptions?: readonly string[];
    readonly unit?: string;
    readonly rule?: string | null;
  } = {},
): Figure {
  const { quantity } = base;
  const value = quantity.value === null || share.value === null ? null : quantity.value * share.value;
  const bounds = range(quantity, share);
  const figure = derivedFigure({ value: value ?? 0, ...bounds }, unit, bothRows(base.evidence, evidence), {
    rule: base.rule ?? rule,
    assumptions: [...base.assumptions, ...assumptions],
  });
  if (value !== null) return figure;
  const onlyBounds: Quantity = {
    ...figure.quantity,
    value: null,
    missing: quantity.missing ?? 'only-bounds',
  };
  return { ...figure, quantity: onlyBounds };
}

/** A figure's own quantity as a factor. */
export function factorOf({ quantity: { value, low, high } }: Figure): Factor {
  return { value, low, high };
}
