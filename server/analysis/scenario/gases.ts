/** Greenhouse gases of a year of the devices: made, carried, used and thrown away. */
import { rowsOf } from '../figure.ts';
import type { Inputs } from './inputs.ts';
import type { Courses } from './model.ts';

export const lifeParts = ['construction', 'distribution', 'use-per-year', 'end-of-life'].map(
  (part) => `indicator:footprint-${part}`,
);

/** Tonnes of CO2 equivalent of one year of one draw; undefined where a part of the life of a device is not known. */
export function gasesIn({ emissions }: Inputs): ((courses: Courses, at: number) => number) | undefined {
  const [made, carried, used, thrown] = lifeParts.map((id) => emissions.get(id)?.value);
  if (made === undefined || carried === undefined || used === undefined || thrown === undefined)
    return undefined;
  return ({ purchases, inUse, discarded }, at) =>
    ((purchases[at] as number) * (made + carried) +
      (inUse[at] as number) * used +
      (discarded[at] as number) * thrown) /
    1000;
}

export const gasRows = ({ emissions }: Inputs): readonly number[] =>
  rowsOf(
    lifeParts.flatMap((id) => emissions.get(id)?.rows.map(({ row }) => row) ?? []).sort((a, b) => a - b),
  );
