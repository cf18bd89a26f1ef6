/**
 * How long things last: a Weibull distribution of ages at which they become waste, in the parameters of the
 * guidelines on e-waste statistics: survival S(a) = exp(−(a / scale)^shape).
 *
 * Baldé C.P., Kuehr R., Blumenthal K., Fondeur Gill S., Kern M., Micheli P., Magpantay E., Huisman J. (2015):
 * E-waste statistics: Guidelines on classification, reporting and indicators, UNU-IAS; Forti V., Baldé C.P.,
 * Kuehr R. (2018): E-waste statistics, second edition, UNU ViE-SCYCLE.
 */
import { gamma } from 'simple-statistics';

/** Shape without unit, scale in years; both above zero. */
export interface Lifetime {
  readonly shape: number;
  readonly scaleYears: number;
}

/** @throws RangeError unless both are finite and above zero */
function checked({ shape, scaleYears }: Lifetime, where: string): void {
  if (shape > 0 && scaleYears > 0 && Number.isFinite(shape) && Number.isFinite(scaleYears)) return;
  for (const [name, value] of Object.entries({ shape, scaleYears })) {
    if (!(value > 0) || !Number.isFinite(value))
      throw new RangeError(`${where}: ${name} is ${value}; expected a finite number above 0`);
  }
}

/** Share that is still in use at an age in years: 1 at age 0, falling to 0. */
export function stillUsed(lifetime: Lifetime, ageYears: number): number {
  checked(lifetime, 'stillUsed');
  if (!(ageYears > 0)) return 1;
  return Math.exp(-((ageYears / lifetime.scaleYears) ** lifetime.shape));
}

/**
 * Share of one year's sales that becomes waste between two ages, S(from) − S(to). Over ages that follow each other
 * from 0 to infinity the shares add up to 1, which yearly values of the density, as printed in the guidelines, only
 * come near to.
 */
export function wasteBetween(lifetime: Lifetime, fromYears: number, toYears: number): number {
  return stillUsed(lifetime, fromYears) - stillUsed(lifetime, toYears);
}

/** The age in years by which a share (0 up to below 1) has become waste: the median at 0.5. */
export function ageAtWaste(lifetime: Lifetime, share: number): number {
  checked(lifetime, 'ageAtWaste');
  if (!(share >= 0 && share < 1))
    throw new RangeError(`ageAtWaste: share is ${share}; expected 0 or more and below 1`);
  return lifetime.scaleYears * (-Math.log1p(-share)) ** (1 / lifetime.shape);
}

/** How long a device lasts on average, in years: scale · Γ(1 + 1 / shape). */
export function meanYears(lifetime: Lifetime): number {
  checked(lifetime, 'meanYears');
  return lifetime.scaleYears * gamma(1 + 1 / lifetime.shape);
}

/** The lifetime of a shape that lasts so many years on average. */
export function lifetimeOfMean(shape: number, years: number): Lifetime {
  const lifetime = { shape, scaleYears: years / meanYears({ shape, scaleYears: 1 }) };
  checked(lifetime, 'lifetimeOfMean');
  return lifetime;
}
