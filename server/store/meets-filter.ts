/** Whether a statement meets a filter: the meaning that the queries of the other stores must have. */
import { type EntityKind, kindOfEntityId } from '../../schema/entity.ts';
import { yearsOfPeriod } from '../../schema/statement.ts';
import type { Amount, StatementFilter, StatementRow } from '../../schema/store.ts';

/** What a filter asks of a statement, but for whether it is in quarantine. */
type Named = Pick<
  Amount,
  'row' | 'fact' | 'subject' | 'predicate' | 'object' | 'product' | 'stage' | 'period' | 'source' | 'edition'
>;

const oneOf = (list: readonly string[] | undefined, value: string | null): boolean =>
  list === undefined || (value !== null && list.includes(value));

const speaksOf = ({ subject, object, product }: Named, kinds: readonly EntityKind[]): boolean =>
  [subject, object, product].some((id) => {
    const kind = id === null ? undefined : kindOfEntityId(id);
    return kind !== undefined && kinds.includes(kind);
  });

/** Every condition but that on quarantine, of which an amount knows nothing. */
export function meetsButQuarantine(row: Named, filter: StatementFilter): boolean {
  if (!oneOf(filter.subject, row.subject) || !oneOf(filter.predicate, row.predicate)) return false;
  if (!oneOf(filter.object, row.object) || !oneOf(filter.product, row.product)) return false;
  if (!oneOf(filter.stage, row.stage)) return false;
  if (!oneOf(filter.source, row.source) || !oneOf(filter.edition, row.edition)) return false;
  if (filter.withoutRows?.includes(row.row) === true) return false;
  if (filter.isSharedFact === true && row.fact === null) return false;
  if (filter.fact !== undefined && (row.fact === null || !filter.fact.includes(row.fact))) return false;
  const { about } = filter;
  if (about !== undefined && row.subject !== about && row.object !== about && row.product !== about)
    return false;
  if (filter.withKinds !== undefined && !speaksOf(row, filter.withKinds)) return false;
  if (filter.withoutKinds !== undefined && speaksOf(row, filter.withoutKinds)) return false;
  if (filter.years !== undefined) {
    const { from, to } = yearsOfPeriod(row.period);
    if (to < filter.years.from || from > filter.years.to) return false;
  }
  return true;
}

/** Whether a statement meets every condition of a filter. */
export function meetsFilter(row: StatementRow, filter: StatementFilter): boolean {
  if (filter.includeQuarantined !== true && row.quarantine !== null) return false;
  return meetsButQuarantine(row, filter);
}
