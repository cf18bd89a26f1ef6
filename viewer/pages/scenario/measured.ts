/** What the model takes, as the answer carries it, and the query for it. */
import type { Measured } from '../../../model/scenario/measured.ts';
import type { Lifetime } from '../../../model/stock/lifetime.ts';

interface DrawnResult {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

export interface MeasuredResult {
  readonly sales: readonly (DrawnResult & { readonly year: number })[];
  readonly lifetimes: readonly Lifetime[];
  readonly massKg: DrawnResult | null;
  readonly gases: Measured['gases'];
  readonly collection: number | null;
  readonly metals: readonly {
    readonly material: { readonly id: string };
    readonly tonnes: number | null;
    readonly tonnesLow: number;
    readonly tonnesHigh: number;
    readonly recoveredMost: number | null;
    readonly usdPerKg: number | null;
  }[];
}

export const measuredFields = `measured {
  sales { year value low high } lifetimes { shape scaleYears } massKg { value low high }
  gases { made carried used thrown } collection
  metals { material { id } tonnes tonnesLow tonnesHigh recoveredMost usdPerKg }
}`;

const drawnOf = ({ value, low, high }: DrawnResult) =>
  low === null || high === null ? { value } : { value, low, high };

export function measuredFrom(of: MeasuredResult, span: Measured['span']): Measured {
  return {
    span,
    sales: of.sales.map((sold) => ({ year: sold.year, ...drawnOf(sold) })),
    lifetimes: of.lifetimes,
    massKg: of.massKg === null ? null : drawnOf(of.massKg),
    gases: of.gases,
    collection: of.collection,
    metals: of.metals.map(({ material, tonnes, tonnesLow, tonnesHigh, recoveredMost, usdPerKg }) => ({
      material: material.id,
      tonnes: { value: tonnes, low: tonnesLow, high: tonnesHigh },
      recoveredMost,
      usdPerKg,
    })),
  };
}
