/** A filter as a condition of SQL with its values; values never become part of the text. */
import { type EntityKind, prefixOfKind } from '../../schema/entity.ts';
import type { StatementFilter } from '../../schema/store.ts';

export interface Condition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

const listed = ['subject', 'predicate', 'object', 'product', 'stage', 'source', 'edition', 'fact'] as const;

/** Whether subject, object or product is of one of the kinds; never NULL, so that it can be denied. */
function anyOf(kinds: readonly EntityKind[], value: (item: string) => string): string {
  const prefixes = kinds.map((kind) => value(`${prefixOfKind[kind]}:`));
  const checks = prefixes.flatMap((prefix) =>
    ['subject', '"object"', 'product'].map((column) => `starts_with(coalesce(${column}, ''), ${prefix})`),
  );
  return checks.length === 0 ? 'false' : `(${checks.join(' OR ')})`;
}

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
  if (filter.withKinds !== undefined) parts.push(anyOf(filter.withKinds, value));
  if (filter.withoutKinds !== undefined) parts.push(`NOT ${anyOf(filter.withoutKinds, value)}`);
  if (filter.years !== undefined) {
    parts.push(`year_to >= ${value(filter.years.from)} AND year_from <= ${value(filter.years.to)}`);
  }
  if (filter.withoutRows !== undefined && filter.withoutRows.length > 0)
    parts.push(`"row" NOT IN (${filter.withoutRows.map(value).join(', ')})`);
  if (filter.isSharedFact === true) parts.push('fact IS NOT NULL');
  if (filter.includeQuarantined !== true) parts.push('quarantine_rule IS NULL');
  return { sql: parts.length === 0 ? 'true' : parts.join(' AND '), values };
}
