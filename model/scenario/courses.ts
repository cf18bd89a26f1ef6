/**
 * Devices of one class through the years: bought, in use, used on, thrown away. Purchases follow the stock: each year so
 * many are bought as keep the wanted number in use (Weibull survival as in `stock`). See docs/methods/scenario.md.
 */
import { type Lifetime, stillUsed } from '../stock/lifetime.ts';

/** Levers as the model takes them; `neutral` moves nothing. */
export interface Setting {
  readonly lifetime: number;
  readonly repair: number;
  readonly reuse: number;
  readonly purchases: number;
  readonly growth: number;
}
export const neutral: Setting = { lifetime: 1, repair: 0, reuse: 0, purchases: 1, growth: 0 };

export interface Span {
  /** First year in which levers move anything. */
  readonly from: number;
  readonly to: number;
}

/** Devices sold, year after year without a gap; the last year is that before the number in use is kept. */
export interface Past {
  readonly firstYear: number;
  readonly sold: Float64Array;
}

/** Shares still used at age 0, 1, 2 …; see `survival`. */
export interface Ages {
  /** Of what is bought from the first year of the levers on. */
  readonly fresh: Float64Array;
  /** Of what is used on: repaired, or with another user. */
  readonly extra: Float64Array;
}

/** Shares still used at each age in whole years from 0 up to `most`. */
export function survival(lifetime: Lifetime, most: number): Float64Array {
  return Float64Array.from({ length: most + 1 }, (_, age) => stillUsed(lifetime, age));
}

/**
 * What happens in each year of a span, one course for each draw: devices, the years of a draw one after another, so that
 * year `at` of draw `draw` stands at `draw * years + at`.
 */
export interface Courses {
  readonly years: number;
  /** In use at the end of the year before, by draw. */
  readonly start: Float64Array;
  readonly purchases: Float64Array;
  /** At the end of the year; of those, what was bought before the levers and under them. */
  readonly inUse: Float64Array;
  readonly inUseOld: Float64Array;
  readonly inUseNew: Float64Array;
  /** At the end of a use: either used on or thrown away. */
  readonly ended: Float64Array;
  readonly usedOn: Float64Array;
  readonly discarded: Float64Array;
  readonly discardedOld: Float64Array;
  readonly discardedNew: Float64Array;
}

export const flows = [
  'purchases',
  'inUse',
  'inUseOld',
  'inUseNew',
  'ended',
  'usedOn',
  'discarded',
  'discardedOld',
  'discardedNew',
] as const satisfies readonly (keyof Courses)[];
export type Flow = (typeof flows)[number];

export function emptyCourses(draws: number, years: number): Courses {
  const all = Object.fromEntries(flows.map((flow) => [flow, new Float64Array(draws * years)]));
  return { years, start: new Float64Array(draws), ...(all as Record<Flow, Float64Array>) };
}

/** The first draw of a flow in all draws: where nothing is drawn they are alike. */
export function repeatFirst({ start, years, ...all }: Courses): void {
  start.fill(start[0] as number);
  for (const flow of flows)
    for (let draw = 1; draw < start.length; draw += 1) all[flow].copyWithin(draw * years, 0, years);
}

/** A flow of a draw over all years. */
export function total({ years, ...all }: Courses, flow: Flow, draw: number): number {
  const list = all[flow];
  let sum = 0;
  for (let at = draw * years; at < (draw + 1) * years; at += 1) sum += list[at] as number;
  return sum;
}

/** Years that a table of ages must reach for a past and a span. */
export const agesFor = ({ firstYear }: Past, { to }: Span): number => to - firstYear + 1;

/** What was bought before the levers: in use before their first year, and what is left and ends in each year. */
export interface Former {
  readonly inUse: number;
  readonly left: Float64Array;
  readonly ended: Float64Array;
}

/**
 * Known sales, then what keeps the number in use until the levers begin.
 * @param old shares still used at each age, up to `agesFor`
 * @throws RangeError without sales, or for a first year that sales cover already
 */
export function formerOf({ firstYear, sold }: Past, { from, to }: Span, old: Float64Array): Former {
  if (sold.length === 0) throw new RangeError('formerOf: no sales');
  const last = firstYear + sold.length - 1;
  if (from <= last) throw new RangeError(`formerOf: sales of ${from} are known; levers begin after ${last}`);
  const bought = new Float64Array(from - firstYear);
  bought.set(sold);
  let inUse = leftAt(sold.length - 1, sold.length, bought, old);
  for (let at = sold.length; at < bought.length; at += 1) {
    const left = leftAt(at, at, bought, old);
    bought[at] = Math.max(0, (inUse - left) / (old[1] as number));
    inUse = left + (bought[at] as number) * (old[1] as number);
  }
  const [left, ended] = [new Float64Array(to - from + 1), new Float64Array(to - from + 1)];
  for (let at = 0; at < left.length; at += 1) {
    left[at] = leftAt(bought.length + at, bought.length, bought, old);
    // Each cohort by itself: the difference of two sums would be what is rounded of them.
    for (let one = 0; one < bought.length; one += 1) {
      const age = bought.length + at - one;
      const end = (old[age] as number) - (old[age + 1] as number);
      ended[at] = (ended[at] as number) + (bought[one] as number) * end;
    }
  }
  return { inUse, left, ended };
}

/** Left of the first `until` years at the end of a year. */
function leftAt(year: number, until: number, bought: Float64Array, old: Float64Array): number {
  let sum = 0;
  for (let one = 0; one < until; one += 1) sum += (bought[one] as number) * (old[year - one + 1] as number);
  return sum;
}

/** Fills in the course of a draw under a setting; bit for bit the same for the same input. */
export function follow(
  into: Courses,
  draw: number,
  former: Former,
  setting: Setting,
  { fresh, extra }: Ages,
): void {
  const keep = setting.repair + (1 - setting.repair) * setting.reuse;
  const lasting = fresh[1] as number;
  const { years } = into;
  const base = draw * years;
  const length = keep > 0 ? years : 0;
  const [onOld, onNew] = [new Float64Array(length), new Float64Array(length)];
  into.start[draw] = former.inUse;
  let inUse = former.inUse;
  for (let at = 0; at < years; at += 1) {
    let leftOld = former.left[at] as number;
    let endOld = former.ended[at] as number;
    let [leftNew, endNew] = [0, 0];
    for (let one = 0; one < at; one += 1) {
      const left = fresh[at - one + 1] as number;
      const amount = into.purchases[base + one] as number;
      leftNew += amount * left;
      endNew += amount * ((fresh[at - one] as number) - left);
    }
    // Used on from the end of its year: it ages from the next one on.
    if (keep > 0)
      for (let one = 0; one < at; one += 1) {
        const left = extra[at - one] as number;
        const end = (extra[at - one - 1] as number) - left;
        leftOld += (onOld[one] as number) * left;
        endOld += (onOld[one] as number) * end;
        leftNew += (onNew[one] as number) * left;
        endNew += (onNew[one] as number) * end;
      }
    const left = leftOld + leftNew;
    // What is bought fails too within the year, and some of that is used on.
    const needed =
      (inUse * (1 + setting.growth) - left - keep * (endOld + endNew)) / (lasting + keep * (1 - lasting));
    const purchases = setting.purchases * Math.max(0, needed);
    endNew += purchases * (1 - lasting);
    const [oldOn, newOn] = [keep * endOld, keep * endNew];
    if (keep > 0) {
      onOld[at] = oldOn;
      onNew[at] = newOn;
    }
    inUse = left + purchases * lasting + keep * (endOld + endNew);
    into.purchases[base + at] = purchases;
    into.inUse[base + at] = inUse;
    into.inUseOld[base + at] = leftOld + oldOn;
    into.inUseNew[base + at] = leftNew + purchases * lasting + newOn;
    into.ended[base + at] = endOld + endNew;
    into.usedOn[base + at] = oldOn + newOn;
    into.discarded[base + at] = (1 - keep) * (endOld + endNew);
    into.discardedOld[base + at] = (1 - keep) * endOld;
    into.discardedNew[base + at] = (1 - keep) * endNew;
  }
}

/**
 * Purchases spared that come back: devices beside those that are wanted, which wear out as the others do. Added to the
 * draw of `after`.
 * @param share 0 to 1 of what is spared each year; where more is bought than before nothing comes back
 */
export function addRebound(
  after: Courses,
  before: Courses,
  draw: number,
  share: number,
  fresh: Float64Array,
): void {
  if (share === 0) return;
  const { years } = after;
  const base = draw * years;
  const back = new Float64Array(years);
  for (let at = 0; at < years; at += 1)
    back[at] =
      share * Math.max(0, (before.purchases[base + at] as number) - (after.purchases[base + at] as number));
  for (let at = 0; at < years; at += 1) {
    let [more, gone] = [0, 0];
    for (let bought = 0; bought <= at; bought += 1) {
      const left = fresh[at - bought + 1] as number;
      more += (back[bought] as number) * left;
      gone += (back[bought] as number) * ((fresh[at - bought] as number) - left);
    }
    add(after.purchases, base + at, back[at] as number);
    add(after.inUse, base + at, more);
    add(after.inUseNew, base + at, more);
    add(after.ended, base + at, gone);
    add(after.discarded, base + at, gone);
    add(after.discardedNew, base + at, gone);
  }
}

function add(to: Float64Array, at: number, amount: number): void {
  to[at] = (to[at] as number) + amount;
}
