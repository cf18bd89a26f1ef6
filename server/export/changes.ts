/**
 * What changed in a group since the release before it that is kept. A statement's id is the hash of what it says:
 * ids tell what came and went, and a new figure in the place of an old one is one change and no two.
 */
import { copyCsv } from './copy-csv.ts';
import type { ExportSlice } from './slice.ts';
import type { ExportColumn } from './tables.ts';

const text = (name: string, meaning: string): ExportColumn => ({ name, type: 'string', meaning });
const number = (name: string, meaning: string): ExportColumn => ({ name, type: 'number', meaning });

export const changeColumns: readonly ExportColumn[] = [
  text('change', 'added, removed or changed since the release before'),
  text('id', 'statement of this release; blank for a removed one'),
  text('before', 'statement of the release before; blank for an added one'),
  text('source', 'source'),
  text('edition', 'edition'),
  text('subject', 'subject'),
  text('predicate', 'predicate'),
  text('object', 'object'),
  text('product', 'product'),
  text('period', 'period'),
  text('unit', 'unit'),
  number('value', 'figure of this release'),
  number('value_before', 'figure of the release before'),
];

/** Equal in these, two statements speak of one thing at one place of one edition. */
const place = [
  'subject',
  'predicate',
  'object',
  'product',
  'stage',
  'period',
  'unit',
  'source',
  'edition',
  'locator',
];

const numbered = (view: string, other: string): string =>
  `SELECT *, row_number() OVER (PARTITION BY ${place.join(', ')} ORDER BY id) AS nth
   FROM ${view} WHERE id NOT IN (SELECT id FROM ${other})`;

const changesSql = `
  WITH fresh AS (${numbered('export_statement', 'before_statement')}),
    gone AS (${numbered('before_statement', 'export_statement')})
  SELECT
    CASE WHEN gone.id IS NULL THEN 'added' WHEN fresh.id IS NULL THEN 'removed' ELSE 'changed' END AS change,
    fresh.id AS id, gone.id AS before,
    ${['source', 'edition', 'subject', 'predicate', 'object', 'product', 'period', 'unit']
      .map((name) => `coalesce(fresh.${name}, gone.${name}) AS ${name}`)
      .join(', ')},
    fresh.value AS value, gone.value AS value_before
  FROM fresh FULL JOIN gone ON fresh.nth = gone.nth AND ${place
    .map((name) => `fresh.${name} IS NOT DISTINCT FROM gone.${name}`)
    .join(' AND ')}`;

export interface ChangeCounts {
  readonly since: string;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** Writes the table of changes; without an older release it is a header alone. Returns how many of each. */
export async function writeChanges(slice: ExportSlice, path: string): Promise<ChangeCounts | undefined> {
  if (slice.before === undefined) {
    const none = changeColumns.map(
      ({ name, type }) => `NULL::${type === 'string' ? 'VARCHAR' : 'DOUBLE'} AS "${name}"`,
    );
    await copyCsv(slice, `SELECT ${none.join(', ')} WHERE false`, changeColumns, path);
    return undefined;
  }
  await slice.run(`CREATE TABLE change AS ${changesSql}`);
  await copyCsv(slice, 'SELECT * FROM change ORDER BY change, id NULLS LAST, before', changeColumns, path);
  const counts = new Map(
    (await slice.rows('SELECT change, count(*)::INTEGER AS count FROM change GROUP BY change')).map((row) => [
      String(row.change),
      Number(row.count),
    ]),
  );
  await slice.run('DROP TABLE change');
  return {
    since: slice.before,
    added: counts.get('added') ?? 0,
    removed: counts.get('removed') ?? 0,
    changed: counts.get('changed') ?? 0,
  };
}
