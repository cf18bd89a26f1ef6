/** Which one series an answer takes for a predicate and object, and for which year: never two mixed in one share. */
import type { PredicateId } from '../../../schema/predicate.ts';
import type { StatementFilter } from '../../../schema/store.ts';
import type { Dimension } from '../../../schema/unit.ts';
import type { GraphContext } from '../context/context.ts';
import type { Series } from '../context/cover.ts';
import { nearestYear } from '../context/membership.ts';
import { groupBy } from '../group-by.ts';

export interface Choice {
  readonly series: Series;
  readonly year: number;
  /** False when a year was asked for and this is not it. */
  readonly isYearAsked: boolean;
  /** Series of other sources and editions that cover the same year in the same dimension, preferred first. */
  readonly others: readonly Series[];
  /** Name of the precedence rule, where there was something to choose. */
  readonly rule: string | null;
}

export interface Question {
  readonly predicate: PredicateId;
  readonly object: string | null;
  /** The year wanted; null for the latest of the preferred series. */
  readonly year: number | null;
  readonly rule: string;
  readonly dimension: Dimension;
}

/**
 * Years in which a series holds the world and not a single row of it: the publisher prints a world row, or at
 * least two economies are there, and half as many as in the series' fullest year. Publishers print their own
 * economy for more years than the others; shares of such a year would make a monopoly.
 */
export function wholeYears(series: Series): readonly number[] {
  const fullest = series.years.reduce((most, { economies }) => Math.max(most, economies), 0);
  return series.years
    .filter(({ economies, hasWorld }) => economies > 0 && (hasWorld || economies >= Math.max(2, fullest / 2)))
    .map(({ year }) => year);
}

/** The series that can answer, the preferred first. */
export function candidates(context: GraphContext, question: Question): readonly Series[] {
  const { predicate, object, rule, dimension } = question;
  const compare = context.precedence.compare(rule, predicate, object);
  const fullness = (series: Series): number =>
    series.years.reduce((most, { economies }) => Math.max(most, economies), 0);
  return context.cover
    .seriesOf(predicate, object)
    .filter((series) => series.dimension.split(':')[0] === dimension && wholeYears(series).length > 0)
    .toSorted(
      (a, b) =>
        compare(a, b) || Number(a.product !== null) - Number(b.product !== null) || fullness(b) - fullness(a),
    );
}

/** The series and year to use; undefined when nothing covers the question in any year. */
export function choose(context: GraphContext, question: Question): Choice | undefined {
  const known = candidates(context, question);
  const { year } = question;
  const yearsOf = new Map(known.map((series) => [series, wholeYears(series)]));
  const used =
    year === null ? yearsOf.get(known[0] as Series)?.at(-1) : nearestYear([...yearsOf.values()].flat(), year);
  const covering = used === undefined ? [] : known.filter((series) => yearsOf.get(series)?.includes(used));
  const [series, ...rest] = covering;
  if (used === undefined || series === undefined) return undefined;
  const others = rest.filter(
    (other) =>
      other.dimension === series.dimension &&
      (other.source !== series.source || other.edition !== series.edition),
  );
  return {
    series,
    year: used,
    isYearAsked: year === null || year === used,
    others,
    rule: others.length === 0 ? null : question.rule,
  };
}

/**
 * The filters that fetch series of a year: one for each source and year, and one more where the series have no
 * object. Measured: years or sources taken together cost more by the rows too many, and by the lists that the
 * store compares, than the queries they save. A filter may let other series of the source through; `whole` picks
 * its own.
 */
export function filtersOf(
  wanted: readonly { readonly series: Series; readonly year: number }[],
): readonly StatementFilter[] {
  const groups = groupBy(wanted, ({ series, year }) => `${year} ${series.object !== null} ${series.source}`);
  return [...groups.values()].map((items): StatementFilter => {
    const distinct = <T extends string>(pick: (series: Series) => T): readonly T[] =>
      [...new Set(items.map(({ series }) => pick(series)))].sort();
    const years = items.map(({ year }) => year);
    const hasObject = items.some(({ series }) => series.object !== null);
    return {
      predicate: distinct(({ predicate }) => predicate),
      source: distinct(({ source }) => source),
      edition: distinct(({ edition }) => edition),
      years: { from: Math.min(...years), to: Math.max(...years) },
      ...(hasObject ? { object: distinct(({ object }) => object ?? '') } : {}),
    };
  });
}
