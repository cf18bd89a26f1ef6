/**
 * The year test of trade: a year in which the mass of a product halves or doubles while its value does not, so
 * that quantities are missing or wrong as a whole, and no total or share by mass may be taken.
 */
import { fourDigits } from './unit-value.ts';

/**
 * The test, chosen on the bauxite of BACI HS 2022: 154, 68 and 183 Mt in 2022 to 2024 at 8.2, 10.0 and 11.4 billion
 * USD. A boom moves the price and leaves the mass (lithium carbonate 2022), a slump moves mass and value alike:
 * neither is a gap.
 */
export const massGap = {
  rule: 'year-with-mass-gap',
  /** Years on each side that a year is held against, itself among them. */
  window: 2,
  /** Fewer years in the window cannot tell which of them is wrong: none is judged. */
  fewestYears: 3,
  /** The mass is this many times above or under the median of the window … */
  massFactor: 2,
  /** … while the unit value is this many times on the other side of its own. */
  unitValueFactor: 2,
} as const;

/** All flows of one product in a year that have value and mass, without those that the band refuses. */
export interface WeighedYear {
  readonly year: number;
  readonly valueUsd: number;
  readonly massTonnes: number;
}

/**
 * The years of one product whose masses are refused, with the reason.
 * @param years of one publisher, edition and product; those without a mass are left out
 */
export function yearsWithMassGap(years: readonly WeighedYear[]): ReadonlyMap<number, string> {
  const weighed = years.filter(({ valueUsd, massTonnes }) => valueUsd > 0 && massTonnes > 0);
  const refused = new Map<number, string>();
  for (const { year, valueUsd, massTonnes } of weighed) {
    const window = weighed.filter((other) => Math.abs(other.year - year) <= massGap.window);
    if (window.length < massGap.fewestYears) continue;
    const usualMass = median(window.map((other) => other.massTonnes));
    const usualUnitValue = median(window.map((other) => other.valueUsd / other.massTonnes));
    const mass = massTonnes / usualMass;
    const unitValue = valueUsd / massTonnes / usualUnitValue;
    const isGap = mass <= 1 / massGap.massFactor && unitValue >= massGap.unitValueFactor;
    const isGlut = mass >= massGap.massFactor && unitValue <= 1 / massGap.unitValueFactor;
    if (!isGap && !isGlut) continue;
    const found = window.map((other) => other.year);
    refused.set(
      year,
      `all flows of ${year} weigh ${fourDigits(massTonnes)} t against a median of ${fourDigits(usualMass)} t in ${Math.min(...found)}–${Math.max(...found)}, and cost ${fourDigits(valueUsd / massTonnes)} USD/t against ${fourDigits(usualUnitValue)}: the value did not move with the mass, so the quantities of the year are not to be trusted`,
    );
  }
  return refused;
}

/** Of an even count, the lower of the two in the middle: it is a year that was. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
