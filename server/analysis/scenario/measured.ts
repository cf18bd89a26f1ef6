/** The figures of the inputs as the plain numbers that the model takes. */
import type { Span } from '../../../model/scenario/courses.ts';
import type { Drawn, Measured, MeasuredMetal } from '../../../model/scenario/measured.ts';
import type { Range } from '../../../model/scenario/moved.ts';
import { rowsOf } from '../figure.ts';
import type { Inputs, Known } from './inputs.ts';
import type { Metal, ScenarioPlan } from './plan.ts';

/** Parts of the life of a device, in its order. */
export const lifeParts = ['construction', 'distribution', 'use-per-year', 'end-of-life'].map(
  (part) => `indicator:footprint-${part}`,
);

export const gasRows = ({ emissions }: Inputs): readonly number[] =>
  rowsOf(
    lifeParts.flatMap((id) => emissions.get(id)?.rows.map(({ row }) => row) ?? []).sort((a, b) => a - b),
  );

function gasesOf({ emissions }: Inputs): Measured['gases'] {
  const [made, carried, used, thrown] = lifeParts.map((id) => emissions.get(id)?.value);
  return made === undefined || carried === undefined || used === undefined || thrown === undefined
    ? null
    : { made, carried, used, thrown };
}

/** Documents that disagree are a choice: the preferred one's grams, and the least and most of all. */
function tonnesIn({ content: { grams, accounts } }: Metal): Range {
  const all = [grams, ...accounts.map((account) => account.grams)];
  return { value: grams / 1e6, low: Math.min(...all) / 1e6, high: Math.max(...all) / 1e6 };
}

const drawn = ({ value, low, high }: Known): Drawn => ({ value, low, high });

export function measuredOf({ metals }: ScenarioPlan, inputs: Inputs, span: Span): Measured {
  const { sales, lifetimes, mass, collection, recoveredMost, prices } = inputs;
  return {
    span,
    sales: sales.map(({ year, amount, row: { low, high } }) => ({
      year,
      value: amount,
      ...(low === null || high === null ? {} : { low, high }),
    })),
    lifetimes: lifetimes.map(({ lifetime }) => lifetime),
    massKg: mass === undefined ? null : drawn(mass),
    gases: gasesOf(inputs),
    collection: collection?.value ?? null,
    metals: metals.map(
      (metal): MeasuredMetal => ({
        material: metal.material,
        tonnes: tonnesIn(metal),
        recoveredMost: recoveredMost.get(metal.material)?.most ?? null,
        usdPerKg: prices.get(metal.material)?.usdPerKg ?? null,
      }),
    ),
  };
}
