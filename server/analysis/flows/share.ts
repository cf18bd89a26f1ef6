/** Shares of flows in a whole, and what a tonne of one is worth. */
import { convert } from '../../../schema/unit.ts';
import type { Figure } from '../answer.ts';
import { derivedFigure, rowsOf, shareFigure } from '../figure.ts';
import type { FlowsAnswer, FlowTotal } from './answer.ts';

/** The share of an unknown whole is not published. */
const unknownShare: Figure = {
  quantity: {
    value: null,
    low: null,
    high: null,
    unit: 'fraction',
    status: 'derived',
    missing: 'not-available',
  },
  rule: null,
  assumptions: [],
  evidence: [],
};

/**
 * The share of a figure in the whole of a quantity.
 * @returns null where the figure itself is not known; a figure without a value where the whole is not
 */
export function shareOf(figure: Figure | null, whole: FlowTotal | null, of: 'value' | 'mass'): Figure | null {
  if (figure === null || figure.quantity.value === null) return null;
  const all = whole?.[of] ?? null;
  const total = all?.quantity.value ?? null;
  if (all === null || total === null || !(total > 0)) return unknownShare;
  const { quantity } = figure;
  const own =
    quantity.unit === all.quantity.unit
      ? quantity.value
      : convert(quantity.value ?? 0, quantity.unit, all.quantity.unit);
  return shareFigure({ value: (own ?? 0) / total }, shareEvidence(figure, all));
}

/** The rows of a part of a sum stand among those of the sum. */
function shareEvidence(figure: Figure, all: Figure): readonly number[] {
  return figure.evidence.length < all.evidence.length && all.evidence.length > 1
    ? all.evidence
    : rowsOf(figure.evidence, all.evidence);
}

/** Value by mass in dollars a tonne of goods; null where either is not known, or the mass is nil. */
export function unitValueOf({
  value,
  mass,
}: {
  readonly value: Figure | null;
  readonly mass: Figure | null;
}): Figure | null {
  if (value === null || mass === null) return null;
  const { value: amount, unit } = value.quantity;
  const { value: weight, unit: massUnit } = mass.quantity;
  if (amount === null || weight === null || !(weight > 0) || !massUnit.endsWith(':gross')) return null;
  const [, basis = ''] = unit.split(':');
  const dollars = convert(amount, unit, `USD:${basis}`);
  const tonnes = convert(weight, massUnit, 't:gross');
  return derivedFigure({ value: dollars / tonnes }, 'USD/t:gross', rowsOf(value.evidence, mass.evidence));
}

/** Shares of one flow, side or economy in the whole of an answer. */
export function sharesIn(
  { whole }: Pick<FlowsAnswer, 'whole'>,
  part: { readonly value: Figure | null; readonly mass: Figure | null },
): { readonly shareOfValue: Figure | null; readonly shareOfMass: Figure | null } {
  return {
    shareOfValue: shareOf(part.value, whole, 'value'),
    shareOfMass: shareOf(part.mass, whole, 'mass'),
  };
}
