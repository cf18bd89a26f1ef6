/** Statements of economies put into series: what jumps and revisions look at. */

import type { Label } from '../../../schema/label.ts';
import { type PredicateId, predicates } from '../../../schema/predicate.ts';
import type { Amount, StatementFilter } from '../../../schema/store.ts';
import { type Dimension, dimensionOfUnit, units } from '../../../schema/unit.ts';
import type { GraphContext } from '../context/context.ts';
import { coveredPredicates, type Series } from '../context/cover.ts';
import { groupBy } from '../group-by.ts';
import { inEach, labelInSentence, nameOf } from '../label.ts';
import { isPartOfWorld, yearOf } from './parts.ts';

/** Amounts that add up to a world; prices and figures per person do not. */
const additive: readonly Dimension[] = ['mass', 'money', 'count', 'volume', 'energy'];

/** Predicates that are followed from year to year. */
export const followed: readonly PredicateId[] = coveredPredicates.filter((id) => id !== 'hasPrice');

/** Series of those predicates, of one material or of all. */
export function seriesFollowed(
  context: GraphContext,
  { only = followed, material }: { readonly only?: readonly PredicateId[]; readonly material: string | null },
): readonly Series[] {
  return only
    .flatMap((predicate) =>
      (material === null ? [...context.cover.objectsOf(predicate), null] : [material]).flatMap((object) =>
        context.cover.seriesOf(predicate, object),
      ),
    )
    .filter(({ dimension }) => additive.some((one) => one === dimension.split(':')[0]));
}

export function filterOf(
  only: readonly PredicateId[],
  material: string | null,
  years: { readonly from: number; readonly to: number },
): StatementFilter {
  return {
    predicate: only,
    years,
    withoutKinds: ['site', 'organisation'],
    ...(material === null ? {} : { object: [material] }),
  };
}

/** The statements of one source that are about one thing, in all its editions. */
export interface Thing {
  readonly key: string;
  readonly first: Amount;
  /** By edition, subject and year: the first by id. */
  readonly editions: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<number, Amount>>>;
}

export function thingsOf(context: GraphContext, amounts: readonly Amount[]): readonly Thing[] {
  const usable = amounts.filter(
    ({ value, unit, subject }) =>
      value !== null &&
      unit !== null &&
      additive.includes(units.get(unit).dimension) &&
      isPartOfWorld(context, subject),
  );
  const keyOf = ({ predicate, object, product, stage, source, unit }: Amount): string =>
    JSON.stringify([predicate, object, product, stage, source, dimensionOfUnit(unit ?? '')]);
  return [...groupBy(usable, keyOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, rows]) => ({ key, first: rows[0] as Amount, editions: editionsOf(rows) }));
}

function editionsOf(rows: readonly Amount[]): Thing['editions'] {
  const editions = new Map<string, Map<string, Map<number, Amount>>>();
  for (const row of rows) {
    const year = yearOf(row);
    if (year === undefined) continue;
    const subjects = editions.get(row.edition) ?? new Map<string, Map<number, Amount>>();
    const years = subjects.get(row.subject) ?? new Map<number, Amount>();
    if (!years.has(year)) years.set(year, row);
    subjects.set(row.subject, years);
    editions.set(row.edition, subjects);
  }
  return editions;
}

/** What a series is of: "extracts copper", "generates e-waste". */
export function wordsOf(
  context: GraphContext,
  { predicate, object }: Pick<Amount, 'predicate' | 'object'>,
): Label {
  const { label } = predicates.get(predicate);
  const of = object === null ? null : labelInSentence(nameOf(context, object));
  return inEach((language) => `${label[language]}${of === null ? '' : ` ${of[language]}`}`);
}
