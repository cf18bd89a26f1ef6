/**
 * What each series of the graph covers: per predicate, object, source, edition, dimension and product, the
 * years and how many economies. It lets an analysis say which slices it needs without reading them.
 */
import type { PredicateId } from '../../../schema/predicate.ts';
import type { CountKey, StatementCount, StatementFilter } from '../../../schema/store.ts';
import { dimensionOfUnit } from '../../../schema/unit.ts';
import { internetIndicator, mobileIndicator } from '../whole/indicator.ts';

/** The publisher's own world rows have it as subject. */
export const worldGroup = 'group:world';

export interface CoveredYear {
  readonly year: number;
  /** Economies with a value in that year. */
  readonly economies: number;
  /** Whether the publisher prints a world row. */
  readonly hasWorld: boolean;
}

export interface Series {
  readonly predicate: PredicateId;
  readonly object: string | null;
  readonly source: string;
  readonly edition: string;
  /** Dimension with its basis: `mass:contained`. */
  readonly dimension: string;
  readonly product: string | null;
  /** Sorted by year. */
  readonly years: readonly CoveredYear[];
}

export interface Cover {
  /** Every series of a predicate and object, ordered by source, edition, dimension and product. */
  seriesOf(predicate: PredicateId, object: string | null): readonly Series[];
  /** Objects of a predicate that have a series, sorted; a series without object is left out. */
  objectsOf(predicate: PredicateId): readonly string[];
}

/** Predicates whose statements are shares of a whole world, and so are indexed here. */
export const coveredPredicates = [
  'extracts',
  'hasReserves',
  'smelts',
  'refines',
  'capturesValue',
  'generatesEwaste',
  'collectsEwaste',
  'recyclesEwaste',
  'hasPrice',
] as const satisfies readonly PredicateId[];

/** What `cover` is counted from: of the statements themselves neither amounts nor places are needed. */
export const coverFilter: StatementFilter = {
  predicate: coveredPredicates,
  // The output of single sites and companies is no world to take shares of.
  withoutKinds: ['site', 'organisation'],
};
/** Indicators of which the same is counted, beside the predicates: of most others no world can be made. */
export const coveredIndicators: StatementFilter = {
  predicate: ['hasIndicator'],
  object: [mobileIndicator, internetIndicator],
  withoutKinds: ['site', 'organisation'],
};
export const coverKeys = [
  'predicate',
  'object',
  'source',
  'edition',
  'unit',
  'product',
  'period',
  'subject',
  'status',
  'missing',
] as const satisfies readonly CountKey[];

interface Growing {
  readonly predicate: PredicateId;
  readonly object: string | null;
  readonly source: string;
  readonly edition: string;
  readonly dimension: string;
  readonly product: string | null;
  readonly years: Map<number, { economies: Set<string>; hasWorld: boolean }>;
}

/** @param counts statements of `coverFilter` and `coveredIndicators` by `coverKeys`; projections are passed over */
export function cover(counts: readonly StatementCount[]): Cover {
  const growing = new Map<string, Growing>();
  let last: readonly (string | null | undefined)[] = [];
  let held: Growing | undefined;
  for (const { values, yearFrom: from, yearTo: to } of counts) {
    const [predicate, object = null, source, edition, unit, product = null, , subject, status, missing] =
      values;
    if (predicate == null || subject == null || source == null || edition == null) continue;
    if (status === 'projected' || from !== to) continue;
    // The output of single sites and companies is no world to take shares of.
    if (subject.startsWith('site:') || subject.startsWith('org:')) continue;
    // Where a unit stands, what is not missing is there.
    if (unit == null || missing != null) continue;
    const own = [predicate, object, source, edition, unit, product];
    // The subjects of a series mostly follow one another.
    if (held === undefined || own.some((part, at) => part !== last[at])) {
      last = own;
      const dimension = dimensionOfUnit(unit);
      const key = JSON.stringify([predicate, object, source, edition, dimension, product]);
      held = growing.get(key);
      if (held === undefined) {
        held = {
          predicate: predicate as PredicateId,
          object,
          source,
          edition,
          dimension,
          product,
          years: new Map(),
        };
        growing.set(key, held);
      }
    }
    const series = held;
    let year = series.years.get(from);
    if (year === undefined) {
      year = { economies: new Set(), hasWorld: false };
      series.years.set(from, year);
    }
    if (subject === worldGroup) year.hasWorld = true;
    else if (!subject.startsWith('group:')) year.economies.add(subject);
  }
  const byQuestion = new Map<string, Series[]>();
  for (const key of [...growing.keys()].sort()) {
    const found = growing.get(key) as Growing;
    const series: Series = {
      ...found,
      years: [...found.years]
        .map(([year, { economies, hasWorld }]) => ({ year, economies: economies.size, hasWorld }))
        .sort((a, b) => a.year - b.year),
    };
    const question = JSON.stringify([found.predicate, found.object]);
    const known = byQuestion.get(question);
    if (known === undefined) byQuestion.set(question, [series]);
    else known.push(series);
  }
  const objects = new Map<string, Set<string>>();
  for (const list of byQuestion.values()) {
    for (const { predicate, object } of list) {
      if (object === null) continue;
      objects.set(predicate, (objects.get(predicate) ?? new Set()).add(object));
    }
  }
  return {
    seriesOf: (predicate, object) => byQuestion.get(JSON.stringify([predicate, object])) ?? [],
    objectsOf: (predicate) => [...(objects.get(predicate) ?? [])].sort(),
  };
}
