/** Lengths of the bars of an anomaly: only figures that compare share a scale. */
import type { QuantityResult } from '../../../picture/answer.ts';

export interface Measured {
  readonly quantity: QuantityResult;
  /** What its unit counts for among those of its dimension and basis. */
  readonly measured: { readonly unit: { readonly factor: number } };
}

/** Tonnes of metal and tonnes of goods stand on one scale here, as the anomaly itself compares them. */
function scaleOf({ quantity: { unit } }: Measured): string {
  return unit.dimension === 'mass' ? 'mass' : `${unit.dimension} ${unit.basis}`;
}

/**
 * Shares of the longest bar, 0 to 1, of the figures on the first scale that two of them are on; else none.
 * @param figures null for one that gets no bar
 */
export function barsOf(figures: readonly (Measured | null)[]): readonly (number | undefined)[] {
  const scales = figures.map((figure) => (figure === null ? null : scaleOf(figure)));
  const shared = scales.find((scale, index) => scale !== null && scales.indexOf(scale, index + 1) !== -1);
  const amounts = figures.map((figure, index) => {
    const value = figure?.quantity.value ?? null;
    if (figure === null || value === null || scales[index] !== shared) return undefined;
    return value * figure.measured.unit.factor;
  });
  const longest = Math.max(0, ...amounts.flatMap((amount) => amount ?? []));
  return amounts.map((amount) => (amount === undefined || longest === 0 ? undefined : amount / longest));
}

/** Stand beside what is compared: a lump would dwarf it, and counts of lists and of smelters do not compare. */
const beside: readonly string[] = ['lump', 'lists', 'smelters'];

/** In the order of its figures. */
export const barsOfAnomaly = ({
  figures,
}: {
  readonly figures: readonly { readonly id: string; readonly figure: Measured }[];
}): readonly (number | undefined)[] =>
  barsOf(figures.map(({ id, figure }) => (beside.includes(id) ? null : figure)));
