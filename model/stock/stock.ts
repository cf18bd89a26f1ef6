/**
 * Sales, stock and waste: what is put on the market year by year, how much of it is in use at the end of each year,
 * and what becomes waste in each (Baldé et al. 2015, Forti et al. 2018: the model of sales and lifespans).
 *
 * What is sold in a year counts as sold at its beginning: of it, S(k) − S(k + 1) becomes waste in the k-th year after
 * (k = 0 in the year itself), and S(k + 1) is in use at the end of that year. So in each year, and over all of them,
 * sales = change of the stock + waste.
 */
import { type Lifetime, stillUsed, wasteBetween } from './lifetime.ts';

/** Sales of a year, in any one unit (devices or tonnes); one kind of thing may have other lifetimes later on. */
export interface Sales {
  readonly year: number;
  readonly amount: number;
  /** Of what is sold in that year. */
  readonly lifetime: Lifetime;
}

/** A year, in the unit of the sales. */
export interface StockYear {
  readonly year: number;
  readonly sales: number;
  /** Of it all, what becomes waste in this year: e-waste generated. */
  readonly waste: number;
  /** In use at the end of the year. */
  readonly stock: number;
}

export interface StockQuestion {
  /** In any order, at most one of a year. */
  readonly sales: readonly Sales[];
  /** Last year; the first is that of the first sales. */
  readonly to: number;
}

/**
 * Stock and waste of each year from the first sales on. What was in use before them is not known and not in it: where
 * sales were known only from some year on, stock and waste are least values.
 * @throws RangeError for amounts below zero or not finite, years that are no whole numbers, a year that stands twice
 */
export function stock({ sales, to }: StockQuestion): readonly StockYear[] {
  const cohorts = [...sales].sort((a, b) => a.year - b.year);
  const [first] = cohorts;
  for (const [index, { year, amount }] of cohorts.entries()) {
    if (!Number.isInteger(year)) throw new RangeError(`stock: ${year} is no year`);
    if (cohorts[index - 1]?.year === year) throw new RangeError(`stock: sales of ${year} stand twice`);
    if (!(amount >= 0) || !Number.isFinite(amount))
      throw new RangeError(`stock: sales of ${year} are ${amount}; expected a finite number from 0 up`);
  }
  if (!Number.isInteger(to)) throw new RangeError(`stock: ${to} is no year`);
  if (first === undefined) return [];
  const years: StockYear[] = [];
  for (let year = first.year; year <= to; year += 1) {
    let [sold, waste, inUse] = [0, 0, 0];
    for (const cohort of cohorts) {
      const age = year - cohort.year;
      if (age < 0) break;
      if (age === 0) sold += cohort.amount;
      waste += cohort.amount * wasteBetween(cohort.lifetime, age, age + 1);
      inUse += cohort.amount * stillUsed(cohort.lifetime, age + 1);
    }
    years.push({ year, sales: sold, waste, stock: inUse });
  }
  return years;
}
