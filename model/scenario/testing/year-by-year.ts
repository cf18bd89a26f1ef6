/**
 * Devices through the years the plain way: every cohort and every year as an object, every share worked out where it is
 * needed. The model of `../courses.ts` must give the same, and is measured against this.
 */
import { type Lifetime, stillUsed, wasteBetween } from '../../stock/lifetime.ts';

export interface Past {
  /** Devices sold by year, in any order, at most once a year. */
  readonly sales: readonly { readonly year: number; readonly amount: number }[];
  readonly lifetime: Lifetime;
}

/** Levers as the model takes them; `neutral` moves nothing. */
export interface Setting {
  readonly lifetime: number;
  readonly repair: number;
  readonly reuse: number;
  readonly purchases: number;
  readonly growth: number;
  /** Scale in years of how long a device lasts once repaired, or with another user. */
  readonly extraYears: number;
}

export interface DeviceYear {
  readonly year: number;
  readonly purchases: number;
  /** At the end of the year. */
  readonly inUse: number;
  readonly discarded: number;
  /** Of those, what was bought in the first year of the levers or later. */
  readonly discardedNew: number;
}

export interface Span {
  /** First year in which levers move anything. */
  readonly from: number;
  readonly to: number;
}

interface Cohort {
  /** First year of ageing. */
  readonly year: number;
  readonly amount: number;
  readonly lifetime: Lifetime;
  readonly isNew: boolean;
}

export const neutral: Setting = {
  lifetime: 1,
  repair: 0,
  reuse: 0,
  purchases: 1,
  growth: 0,
  extraYears: 1,
};

/**
 * Years `from` to `to`. From the first year after the last sales to `from` the number in use is kept.
 * @throws RangeError without sales, or for a first year that sales cover already
 */
export function devicesThrough(past: Past, { from, to }: Span, setting: Setting): readonly DeviceYear[] {
  const sales = [...past.sales].sort((a, b) => a.year - b.year);
  const last = sales.at(-1)?.year;
  if (last === undefined) throw new RangeError('devicesThrough: no sales');
  if (from <= last)
    throw new RangeError(`devicesThrough: sales of ${from} are known; levers begin after ${last}`);
  const cohorts: Cohort[] = sales.map(({ year, amount }) => ({
    year,
    amount,
    lifetime: past.lifetime,
    isNew: false,
  }));
  let inUse = sales.reduce(
    (sum, { year, amount }) => sum + amount * stillUsed(past.lifetime, last - year + 1),
    0,
  );
  const years: DeviceYear[] = [];
  for (let year = last + 1; year <= to; year += 1) {
    const isMoved = year >= from;
    const used = isMoved ? setting : neutral;
    const lifetime = { ...past.lifetime, scaleYears: past.lifetime.scaleYears * used.lifetime };
    const one = ageing(cohorts, year, lifetime, { inUse, used, isMoved });
    inUse = one.inUse;
    cohorts.push(...one.added);
    if (isMoved)
      years.push({
        year,
        purchases: one.purchases,
        inUse,
        discarded: one.discardedOld + one.discardedNew,
        discardedNew: one.discardedNew,
      });
  }
  return years;
}

function ageing(
  cohorts: readonly Cohort[],
  year: number,
  lifetime: Lifetime,
  { inUse, used, isMoved }: { readonly inUse: number; readonly used: Setting; readonly isMoved: boolean },
) {
  let [left, endOld, endNew] = [0, 0, 0];
  for (const cohort of cohorts) {
    const age = year - cohort.year;
    left += cohort.amount * stillUsed(cohort.lifetime, age + 1);
    const end = cohort.amount * wasteBetween(cohort.lifetime, age, age + 1);
    if (cohort.isNew) endNew += end;
    else endOld += end;
  }
  const lasting = stillUsed(lifetime, 1);
  const kept = used.repair + (1 - used.repair) * used.reuse;
  const wanted = inUse * (1 + used.growth);
  // What is bought fails too within the year, and some of that is used on.
  const needed = Math.max(0, (wanted - left - kept * (endOld + endNew)) / (lasting + kept * (1 - lasting)));
  const purchases = used.purchases * needed;
  const failed = purchases * (1 - lasting);
  const [old, fresh] = isMoved ? [endOld, endNew + failed] : [endOld + failed, endNew];
  // Used on from the end of this year: it ages from the next one on.
  const on: Lifetime = { ...lifetime, scaleYears: used.extraYears };
  return {
    purchases,
    inUse: left + purchases * lasting + kept * (old + fresh),
    discardedOld: (1 - kept) * old,
    discardedNew: (1 - kept) * fresh,
    added: [
      { year, amount: purchases, lifetime, isNew: isMoved },
      ...(kept > 0
        ? [
            { year: year + 1, amount: kept * old, lifetime: on, isNew: false },
            { year: year + 1, amount: kept * fresh, lifetime: on, isNew: true },
          ]
        : []),
    ],
  };
}

/**
 * Purchases spared that come back: devices beside those that are wanted, which wear out as the others do.
 * @param share 0 to 1 of what is spared each year; where more is bought than before nothing comes back
 */
export function withRebound(
  before: readonly DeviceYear[],
  after: readonly DeviceYear[],
  share: number,
  lifetime: Lifetime,
): readonly DeviceYear[] {
  if (share === 0) return after;
  const back = after.map(
    ({ purchases }, at) => share * Math.max(0, (before[at]?.purchases ?? 0) - purchases),
  );
  return after.map((year, at) => {
    let [more, gone] = [0, 0];
    for (let bought = 0; bought <= at; bought += 1) {
      more += (back[bought] ?? 0) * stillUsed(lifetime, at - bought + 1);
      gone += (back[bought] ?? 0) * wasteBetween(lifetime, at - bought, at - bought + 1);
    }
    return {
      year: year.year,
      purchases: year.purchases + (back[at] ?? 0),
      inUse: year.inUse + more,
      discarded: year.discarded + gone,
      discardedNew: year.discardedNew + gone,
    };
  });
}
