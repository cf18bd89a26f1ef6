/** A filter as a condition of SQL with its values; values never become part of the text. */
import { factColumns, type StatementFilter } from '../../schema/store.ts';

export interface Condition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

const listed = ['subject', 'predicate', 'object', 'product', 'stage', 'source', 'edition'] as const;

/** The condition under which a row of `statement` meets the filter. */
export function conditionOf(filter: StatementFilter): Condition {
  const parts: string[] = [];
  const values: (string | number)[] = [];
  const value = (item: string | number): string => {
    values.push(item);
    return `$${values.length}`;
  };
  for (const column of listed) {
    const list = filter[column];
    if (list === undefined) continue;
    parts.push(list.length === 0 ? 'false' : `"${column}" IN (${list.map(value).join(', ')})`);
  }
  if (filter.about !== undefined) {
    const place = value(filter.about);
    parts.push(`(subject = ${place} OR "object" = ${place} OR product = ${place})`);
  }
  if (filter.years !== undefined) {
    parts.push(`year_to >= ${value(filter.years.from)} AND year_from <= ${value(filter.years.to)}`);
  }
  if (filter.includeQuarantined !== true) parts.push('quarantine_rule IS NULL');
  const sql = parts.length === 0 ? 'true' : parts.join(' AND ');
  return { sql: filter.isSharedFact === true ? `${sql} AND ${sharedFact(sql)}` : sql, values };
}

/**
 * Rows are first told apart by a hash, which takes a tenth of the memory, and those that may be alike by the facts
 * themselves. Grouping treats two nulls as equal, as the facts do.
 */
function sharedFact(condition: string): string {
  const fact = factColumns.map((column) => `"${column}"`).join(', ');
  const alike = `SELECT hash(${fact}) FROM statement WHERE ${condition} GROUP BY 1 HAVING count(*) > 1`;
  return `"row" IN (SELECT unnest(places) FROM (SELECT list("row") AS places FROM statement
    WHERE ${condition} AND hash(${fact}) IN (${alike}) GROUP BY ${fact} HAVING count(*) > 1))`;
}
