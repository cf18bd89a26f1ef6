/** Counts the statements of a filter by keys, in one query of the graph file. */
import { type EntityKind, prefixOfKind } from '../../schema/entity.ts';
import type { CountKey, StatementCount, StatementFilter } from '../../schema/store.ts';
import { conditionOf } from './filter-sql.ts';
import type { GraphFile } from './graph-file.ts';
import { packed, unpacked } from './packed.ts';

type Reader = Pick<GraphFile, 'readColumns'>;

const columnOf = (key: CountKey): string => (key === 'quarantine' ? 'quarantine_rule' : `"${key}"`);

export async function readCounts(
  file: Reader,
  filter: StatementFilter,
  keys: readonly CountKey[],
): Promise<readonly StatementCount[]> {
  // Where the period is a key, all statements of a group touch the same years: subjects can be put into one text.
  if (keys.includes('subject') && keys.includes('period')) return countsBySubject(file, filter, keys);
  const { sql, values } = conditionOf(filter);
  const columns = keys.map(columnOf);
  const found = await file.readColumns(
    `SELECT count(*)::INTEGER, min(year_from), max(year_to), ${packed(columns)} FROM statement WHERE ${sql} GROUP BY ${columns.join(', ')}`,
    values,
  );
  const [counts = [], from = [], to = [], lines = []] = found.values;
  const texts = unpacked(lines);
  return counts.map((count, at) => ({
    values: texts[at] ?? [],
    count: count as number,
    yearFrom: from[at] as number,
    yearTo: to[at] as number,
  }));
}

/** Between subjects. No text of a graph holds control characters. */
const between = 31;

/** Whether an id is of one of the kinds; none is where no kinds are given. */
function isOf(kinds: readonly EntityKind[]): (id: string | null | undefined) => boolean {
  const prefixes = kinds.map((kind) => `${prefixOfKind[kind]}:`);
  return (id) => id != null && prefixes.some((prefix) => id.startsWith(prefix));
}

/**
 * Groups without their subjects, of which most series have many, each with its subjects as one text: a tenth of the
 * texts to read. Kinds of entities are looked at in the groups, where all three columns are keys, and not in every row.
 */
async function countsBySubject(
  file: Reader,
  filter: StatementFilter,
  keys: readonly CountKey[],
): Promise<readonly StatementCount[]> {
  const hasEntities = keys.includes('object') && keys.includes('product');
  const { withKinds, withoutKinds, ...others } = filter;
  const { sql, values } = conditionOf(hasEntities ? others : filter);
  const rest = keys.filter((key) => key !== 'subject');
  const columns = rest.map(columnOf);
  const found = await file.readColumns(
    `SELECT min(year_from), max(year_to), string_agg(subject, chr(${between})), ${packed(columns)} FROM statement WHERE ${sql} GROUP BY ${columns.join(', ')}`,
    values,
  );
  const [from = [], to = [], lists = [], lines = []] = found.values;
  const texts = unpacked(lines);
  const subjectAt = keys.indexOf('subject');
  const [objectAt, productAt] = [rest.indexOf('object'), rest.indexOf('product')];
  const isWanted = withKinds === undefined || !hasEntities ? undefined : isOf(withKinds);
  const isRefused = withoutKinds === undefined || !hasEntities ? undefined : isOf(withoutKinds);
  const separator = String.fromCharCode(between);
  const counted: StatementCount[] = [];
  for (const [at, list] of lists.entries()) {
    const group = texts[at] ?? [];
    const [object, product] = [group[objectAt], group[productAt]];
    if (isRefused?.(object) || isRefused?.(product)) continue;
    const hasWanted = isWanted === undefined || isWanted(object) || isWanted(product);
    const counts = new Map<string, number>();
    for (const subject of String(list).split(separator)) {
      if (isRefused?.(subject) || !(hasWanted || isWanted?.(subject))) continue;
      counts.set(subject, (counts.get(subject) ?? 0) + 1);
    }
    const [before, after] = [group.slice(0, subjectAt), group.slice(subjectAt)];
    const [yearFrom, yearTo] = [from[at] as number, to[at] as number];
    for (const [subject, count] of counts)
      counted.push({ values: [...before, subject, ...after], count, yearFrom, yearTo });
  }
  return counted;
}
