/** What a setting moves, by id: over all years, and in each. */
import { type Courses, total } from './courses.ts';
import { gasesIn } from './gases.ts';
import { type DugYear, type MovedMetal, metalYears } from './metals.ts';
import {
  added,
  type Case,
  exactly,
  type Moved,
  movedOf,
  product,
  type Range,
  rangeOf,
  sumOf,
  times,
} from './moved.ts';
import type { Reckoning } from './reckoning.ts';
import { eachDraw } from './runs.ts';

/** Id of what is to be dug of a material. */
export const dugId = (material: string): string => `dug-${material.replace('material:', '')}`;

/** One number of each draw, by lifetime. */
const casesOf = ({ runs }: Reckoning, of: (courses: Courses, draw: number) => number): readonly Case[] =>
  runs.map(({ before, after }) => ({
    before: eachDraw(before, (draw) => of(before, draw)),
    after: eachDraw(after, (draw) => of(after, draw)),
  }));

/** Dollars that all metals with a price are worth; undefined where none has one. */
export function worthOf(metals: readonly MovedMetal[]): Moved | undefined {
  const priced = metals.flatMap(({ metal: { usdPerKg }, moved }) =>
    usdPerKg === null ? [] : [times(moved, exactly(usdPerKg * 1000))],
  );
  return priced.length === 0 ? undefined : added(priced);
}

/**
 * Over all years: `purchases`, `discarded`, `in-use` (at the end) in devices; `dug-…` in tonnes contained; `ewaste` and
 * `collected` in tonnes; `gases` in tonnes of CO2 equivalent; `value` in USD. What cannot be told is absent.
 */
export function outcomeOf(reckoning: Reckoning): ReadonlyMap<string, Moved> {
  const { measured, metals, massKg, collected } = reckoning;
  const found = new Map<string, Moved>();
  const take = (id: string, of: (courses: Courses, draw: number) => number): void => {
    found.set(id, movedOf(casesOf(reckoning, of)));
  };
  take('purchases', (courses, draw) => total(courses, 'purchases', draw));
  take('discarded', (courses, draw) => total(courses, 'discarded', draw));
  take('in-use', ({ inUse, years }, draw) => inUse[(draw + 1) * years - 1] as number);
  for (const { metal, moved } of metals) found.set(dugId(metal.material), moved);
  if (massKg !== undefined) {
    const thrown = casesOf(
      reckoning,
      (courses, draw) => (total(courses, 'discarded', draw) * (massKg[draw] as number)) / 1000,
    );
    found.set('ewaste', movedOf(thrown));
    if (collected !== null)
      found.set(
        'collected',
        movedOf(
          thrown.map(({ before, after }) => ({
            before: before.map((tonnes) => tonnes * collected.before),
            after: after.map((tonnes) => tonnes * collected.after),
          })),
        ),
      );
  }
  const { gases } = measured;
  if (gases !== null)
    take('gases', (courses, draw) => {
      const { years } = courses;
      let sum = 0;
      for (let at = draw * years; at < (draw + 1) * years; at += 1) sum += gasesIn(gases, courses, at);
      return sum;
    });
  const worth = worthOf(metals);
  if (worth !== undefined) found.set('value', worth);
  return found;
}

/**
 * The same in each year of the span: `purchases`, `in-use` (at its end), `discarded`, `ewaste`, `gases`,
 * `value`, and `dug-…` of one metal.
 * @param yearly the material that is told year by year
 */
export function yearsOf(
  reckoning: Reckoning,
  yearly: string | undefined,
): ReadonlyMap<string, readonly DugYear[]> {
  const { measured, runs, metals, massKg } = reckoning;
  const { span, gases } = measured;
  const each = (of: (at: number) => DugYear): readonly DugYear[] =>
    Array.from({ length: span.to - span.from + 1 }, (_, at) => of(at));
  const found = new Map<string, readonly DugYear[]>();
  /** @param of a number, of its place in the flows (draw and year) and of the draw */
  const take = (id: string, of: (courses: Courses, at: number, draw: number) => number): void => {
    const side = (which: 'before' | 'after', year: number) =>
      rangeOf(
        runs.map(({ [which]: courses }) =>
          eachDraw(courses, (draw) => of(courses, draw * courses.years + year, draw)),
        ),
      );
    found.set(
      id,
      each((year) => ({ before: side('before', year), after: side('after', year) })),
    );
  };
  take('purchases', ({ purchases }, at) => purchases[at] as number);
  take('in-use', ({ inUse }, at) => inUse[at] as number);
  take('discarded', ({ discarded }, at) => discarded[at] as number);
  if (massKg !== undefined)
    take(
      'ewaste',
      ({ discarded }, at, draw) => ((discarded[at] as number) * (massKg[draw] as number)) / 1000,
    );
  if (gases !== null) take('gases', (courses, at) => gasesIn(gases, courses, at));
  const dugIn = metalYears(runs);
  const worth = metals.flatMap((one) => {
    const { usdPerKg } = one.metal;
    return usdPerKg === null ? [] : [{ usdPerTonne: exactly(usdPerKg * 1000), years: dugIn(one) }];
  });
  if (worth.length > 0) {
    const sum = (which: 'before' | 'after', at: number): Range =>
      sumOf(
        worth.flatMap(({ usdPerTonne, years }) => {
          const year = years[at];
          return year === undefined ? [] : [product(year[which], usdPerTonne)];
        }),
      );
    found.set(
      'value',
      each((at) => ({ before: sum('before', at), after: sum('after', at) })),
    );
  }
  const told = metals.find(({ metal }) => metal.material === yearly);
  if (told !== undefined) found.set(dugId(told.metal.material), dugIn(told));
  return found;
}
