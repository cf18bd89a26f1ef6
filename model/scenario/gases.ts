/** Greenhouse gases of a year of the devices: made, carried, used and thrown away. */
import type { Courses } from './courses.ts';

/** Kilograms of CO2 equivalent of one device; `used` is of one year of use. */
export interface Gases {
  readonly made: number;
  readonly carried: number;
  readonly used: number;
  readonly thrown: number;
}

/** Tonnes of CO2 equivalent of one year of one draw. */
export function gasesIn(
  { made, carried, used, thrown }: Gases,
  { purchases, inUse, discarded }: Courses,
  at: number,
): number {
  return (
    ((purchases[at] as number) * (made + carried) +
      (inUse[at] as number) * used +
      (discarded[at] as number) * thrown) /
    1000
  );
}
