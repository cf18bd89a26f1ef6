/** Which year the table of statements shows: a single one only where all that its filters leave are too many to sort. */

import type { Face } from '../../../picture/entity/apart.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { useQuery } from '../../data/use-query.ts';
import type { PageParameters } from '../../state/use-parameters.ts';
import type { EntityResult } from './head.ts';
import type { entityParameters } from './parameters.ts';
import { sortable } from './statements.ts';
import { thisYear, usualYear } from './years.ts';

type Filters = Pick<
  PageParameters<typeof entityParameters>['values'],
  'stage' | 'predicate' | 'source' | 'quarantined' | 'year'
>;

interface EntityStatementCountData {
  readonly entity: { readonly statements: { readonly totalCount: number } };
}

const entityStatementCountQuery = defineQuery<EntityStatementCountData, Variables>(`
  query EntityStatementCount(
    $id: ID!, $stage: Stage, $predicate: ID, $source: ID, $quarantined: Boolean, $withKinds: [EntityKind!],
    $withoutKinds: [EntityKind!]
  ) {
    entity(id: $id) {
      statements(
        stage: $stage, predicate: $predicate, source: $source, includeQuarantined: $quarantined,
        withKinds: $withKinds, withoutKinds: $withoutKinds, first: 1
      ) {
        totalCount
      }
    }
  }
`);

/** The latest year in which much of that stage and predicate is said; undefined when there is none. */
export function latestYear(
  { neighbours }: Pick<EntityResult, 'neighbours'>,
  { stage, predicate }: Pick<Filters, 'stage' | 'predicate'>,
): number | undefined {
  return usualYear(
    neighbours.filter(
      (neighbour) =>
        (stage === undefined || neighbour.predicate.stage === stage) &&
        (predicate === undefined || neighbour.predicate.id === predicate),
    ),
    thisYear(),
  );
}

export interface TableYear {
  /** False while it is asked how many statements the filters leave. */
  readonly isKnown: boolean;
  /** Undefined for every year. */
  readonly year: number | undefined;
}

/** The year as chosen; else the latest where the filters leave too many statements to sort. */
export function useTableYear(entity: EntityResult, filters: Filters, face: Face): TableYear {
  const { stage, predicate, source, quarantined, year } = filters;
  const isNarrowed = stage !== undefined || predicate !== undefined || source !== undefined;
  const isAsked = year === undefined && isNarrowed && entity.shown.totalCount > sortable;
  const answer = useQuery(
    entityStatementCountQuery,
    isAsked ? { id: entity.id, stage, predicate, source, quarantined, ...face } : null,
  );
  if (year !== undefined) return { isKnown: true, year: year === 'all' ? undefined : year };
  if (isAsked && answer.state === 'loading') return { isKnown: false, year: undefined };
  const count =
    isAsked && answer.state === 'ready' ? answer.data.entity.statements.totalCount : entity.shown.totalCount;
  // In its latest year a source need not say anything: of one source all years are shown, as they come.
  if (count <= sortable || source !== undefined) return { isKnown: true, year: undefined };
  return { isKnown: true, year: latestYear(entity, filters) };
}
