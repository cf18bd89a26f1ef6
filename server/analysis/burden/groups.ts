/** Economies by quarters of a benefit, and what share of a burden each quarter bears. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { Figure } from '../answer.ts';
import { rowsOf, shareFigure } from '../figure.ts';
import type { BurdenGroup } from './answer.ts';
import type { Measured } from './measures/measure.ts';

const quarters = [1, 2, 3, 4] as const;
/** Fewer make no quarters. */
export const fewest = 8;

const amountOf = (figure: Figure): number => figure.quantity.value ?? 0;

/** Shares of the measure's whole that these economies have together. */
export function shareOf(burden: Measured, economies: Iterable<string>): Figure {
  const own = [...economies].flatMap((economy) => burden.shares.get(economy) ?? []);
  const evidence = rowsOf(...own.map((share) => share.evidence));
  const all = [...burden.shares.values()];
  return shareFigure(
    {
      value: Math.min(
        1,
        own.reduce((sum, share) => sum + amountOf(share), 0),
      ),
    },
    evidence.length === 0 ? rowsOf(...all.map((share) => share.evidence)) : evidence,
  );
}

/**
 * Economies with a figure of the benefit in the order of it, cut into four of as equal a number as can be.
 * @returns empty where there are too few
 */
export function groupsOf(benefit: Measured, burden: Measured): readonly BurdenGroup[] {
  const ranked = [...benefit.figures].sort(
    ([a, one], [b, other]) => amountOf(one) - amountOf(other) || byCodeUnit(a, b),
  );
  if (ranked.length < fewest) return [];
  const cut = (part: number): number => Math.round((ranked.length * part) / quarters.length);
  return quarters.flatMap((quarter): BurdenGroup[] => {
    const own = ranked.slice(cut(quarter - 1), cut(quarter));
    const [least, most] = [own[0]?.[1], own.at(-1)?.[1]];
    if (least === undefined || most === undefined) return [];
    const economies = own.map(([economy]) => economy);
    return [
      { quarter, economies: economies.sort(byCodeUnit), least, most, share: shareOf(burden, economies) },
    ];
  });
}
