/** What the model is measured on, in plain numbers: the figures that sources give, and nothing of where they stand. */
import type { Stated } from '../drawn/drawn.ts';
import { type Lifetime, stillUsed } from '../stock/lifetime.ts';
import type { Span } from './courses.ts';
import type { Gases } from './gases.ts';
import type { Range } from './moved.ts';

/** A number, drawn from its range where it has one. */
export type Drawn = Stated & { readonly value: number };

export interface MeasuredMetal {
  readonly material: string;
  /** Tonnes in one device, over all documents. */
  readonly tonnes: Range;
  /** The most that is recovered of it from all products together, 0 to 1; null where nobody gives one. */
  readonly recoveredMost: number | null;
  /** USD per kilogram contained; null where nobody gives one. */
  readonly usdPerKg: number | null;
}

export interface Measured {
  readonly span: Span;
  /** Devices sold, year after year without a gap; none where no source counts them. */
  readonly sales: readonly (Drawn & { readonly year: number })[];
  /** The class of the statistics first: it gives the value, all of them the range. */
  readonly lifetimes: readonly Lifetime[];
  /** Kilograms of one device; null where nobody weighs it. */
  readonly massKg: Drawn | null;
  /** Null where a part of the life of a device is not known. */
  readonly gases: Gases | null;
  /** Share of e-waste that is collected on record; null where nobody publishes one. */
  readonly collection: number | null;
  readonly metals: readonly MeasuredMetal[];
}

/** A lifetime with the sales of its past. */
export interface Choice {
  readonly lifetime: Lifetime;
  readonly firstYear: number;
  readonly sold: readonly Drawn[];
}

/** Sales that are known; else those that keep 1,000 in use, which differ with the lifetime. */
export function choicesOf({ sales, lifetimes, span }: Measured): readonly Choice[] {
  const [first] = sales;
  return lifetimes.map((lifetime) =>
    first === undefined
      ? { lifetime, ...steadySales(lifetime, span.from - 1) }
      : { lifetime, firstYear: first.year, sold: sales },
  );
}

/** Years of the same sales, so many that the number in use no longer changes by more than the last digit. */
const steadyYears = 400;

/** Yearly sales that keep 1,000 devices in use, and from which year to which. */
export function steadySales(lifetime: Lifetime, last: number): Pick<Choice, 'firstYear' | 'sold'> {
  let inUse = 0;
  for (let age = 1; age <= steadyYears; age += 1) inUse += stillUsed(lifetime, age);
  return {
    firstYear: last - steadyYears + 1,
    sold: Array.from({ length: steadyYears }, () => ({ value: 1000 / inUse })),
  };
}
