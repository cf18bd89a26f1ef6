/** Amounts for each person: a division whose amounts are divided by the people of the economies that have a figure. */

import { yearsOfPeriod } from '../../../schema/statement.ts';
import type { StatementFilter, StatementRow } from '../../../schema/store.ts';
import { convert, units } from '../../../schema/unit.ts';
import type { Figure } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { nearestYear } from '../context/membership.ts';
import { derivedFigure, rowsOf } from '../figure.ts';
import { groupBy } from '../group-by.ts';
import { populationIndicator } from '../whole/indicator.ts';
import type { Division, Of, Who } from './division.ts';

/** People of each economy in one year, by one publisher. */
export interface Population {
  readonly year: number;
  readonly people: ReadonlyMap<string, StatementRow>;
}

/** Years about those of the rows that are fetched: a publisher's last year may be before them. */
const reach = 5;

/** The populations near the years of the rows. */
export function populationFilter(years: readonly number[]): StatementFilter {
  return {
    predicate: ['hasIndicator'],
    object: [populationIndicator],
    years: { from: Math.min(...years) - reach, to: Math.max(...years) + reach },
  };
}

/**
 * The people of a year, or of the nearest that the preferred publisher gives. Projections are passed over.
 * @param rows statements of any kind
 * @param rule that chooses among publishers
 * @returns undefined when the rows hold no population
 */
export function populationOf(
  context: GraphContext,
  rows: readonly StatementRow[],
  year: number,
  rule: string,
): Population | undefined {
  const compare = context.precedence.compare(rule, 'hasIndicator', populationIndicator);
  const own = rows
    .filter(
      ({ predicate, object, status, value, period }) =>
        predicate === 'hasIndicator' &&
        object === populationIndicator &&
        status !== 'projected' &&
        value !== null &&
        value > 0 &&
        yearsOfPeriod(period).from === yearsOfPeriod(period).to,
    )
    .toSorted((a, b) => compare(a, b) || a.row - b.row);
  const [first] = own;
  if (first === undefined) return undefined;
  const ofSource = own.filter(({ source, edition }) => source === first.source && edition === first.edition);
  const byYear = groupBy(ofSource, ({ period }) => yearsOfPeriod(period).from);
  const used = nearestYear([...byYear.keys()], year);
  if (used === undefined) return undefined;
  return { year: used, people: new Map(byYear.get(used)?.map((row) => [row.subject, row])) };
}

/** For how many people an amount is given: whole things are few for each person. */
export type Heads = 'person' | 'hundred';
const persons: Readonly<Record<Heads, number>> = { person: 1, hundred: 100 };

/** The unit for so many persons of an amount's unit, and the unit that the amount is first converted to. */
function unitPerPerson(unit: string): { readonly whole: string; readonly perPerson: string } | undefined {
  const { dimension, basis } = units.get(unit);
  const pairs: Readonly<Partial<Record<typeof dimension, readonly [whole: string, perPerson: string]>>> = {
    count: ['count', 'per100persons'],
    money: [`USD:${basis}`, `USD/person:${basis}`],
    mass: [`kg:${basis}`, `kg/person:${basis}`],
  };
  const [whole, perPerson] = pairs[dimension] ?? [];
  return whole !== undefined && perPerson !== undefined && units.has(whole) && units.has(perPerson)
    ? { whole, perPerson }
    : undefined;
}

function dividedBy(amount: Figure | null, people: readonly StatementRow[], heads: Heads): Figure | null {
  const unit = amount === null ? undefined : unitPerPerson(amount.quantity.unit);
  const all = people.reduce((sum, { value }) => sum + (value ?? 0), 0);
  if (amount === null || unit === undefined || amount.quantity.value === null || all === 0) return null;
  const { value, low, high } = amount.quantity;
  const each = (of: number): number => (convert(of, amount.quantity.unit, unit.whole) / all) * persons[heads];
  return derivedFigure(
    { value: each(value), low: low === null ? null : each(low), high: high === null ? null : each(high) },
    unit.perPerson,
    rowsOf(
      amount.evidence,
      people.map(({ row }) => row),
    ),
    amount,
  );
}

/**
 * The same division with its amounts for each person of the economies that have a figure; shares stay. What no
 * economy stands for has no people, and an economy without a population is in no amount.
 */
export function perHead(division: Division, { people }: Population, heads: Heads = 'person'): Division {
  const amountOf = (of: Who): Figure | null => {
    const own = division.economies.filter((economy) => people.has(economy) && of(economy, division.year));
    const counted = new Set(own);
    return dividedBy(
      division.amount((economy) => counted.has(economy)),
      own.flatMap((economy) => people.get(economy) ?? []),
      heads,
    );
  };
  return {
    ...division,
    amount: (of: Of) => (typeof of === 'function' ? amountOf(of) : null),
    // Of the same economies as the sides: the publisher's world has people of whom no figure tells.
    total: amountOf(() => true),
  };
}

/** Economies with a figure and without a population, by id. */
export function withoutPeople({ economies }: Division, { people }: Population): readonly string[] {
  return economies.filter((economy) => !people.has(economy));
}
