/**
 * Large tables of statements as Parquet: the columns of the CSV table, blank cells NULL and amounts doubles.
 * The rows stand in one order and are written by one thread, so that the same rows give the same bytes.
 */
import { stat } from 'node:fs/promises';
import { tableColumns } from '../../schema/dataset.ts';
import type { LicenceId } from '../../schema/licence.ts';
import type { Statement } from '../../schema/statement.ts';
import type { GraphWriter } from '../graph/open.ts';
import { sha256OfFile } from '../pipeline/files.ts';
import type { StoredBytes } from './describe.ts';
import { cleanCell, statementCells, tableText } from './rows.ts';

export const amountColumns = ['value', 'low', 'high'] as const;
const columns = tableColumns.statements;

/** DuckDB's type of each column of a table of statements in Parquet. */
export const parquetTypes: Readonly<Record<(typeof columns)[number], 'VARCHAR' | 'DOUBLE'>> =
  Object.fromEntries(
    columns.map((name) => [name, (amountColumns as readonly string[]).includes(name) ? 'DOUBLE' : 'VARCHAR']),
  ) as Record<(typeof columns)[number], 'VARCHAR' | 'DOUBLE'>;

/** Rows that belong together stand together, so that they are small on disk and are found without reading all. */
const order: readonly (typeof columns)[number][] = [
  'edition',
  'predicate',
  'product',
  'period',
  'unit',
  'subject',
  'object',
];

const quotedPath = (path: string): string => `'${path.replaceAll("'", "''")}'`;

/**
 * Writes the rows of a query as a table of statements in Parquet.
 * @param select a query that gives the columns of a table of statements, by name, in any order; its texts are
 *   clean (NFC, no white space at the ends) and NULL where blank
 */
export async function copyStatements(graph: GraphWriter, select: string, path: string): Promise<StoredBytes> {
  const named = columns.map((name) => `CAST("${name}" AS ${parquetTypes[name]}) AS "${name}"`).join(', ');
  const keys = [...order, ...columns.filter((name) => !order.includes(name))];
  const [before] = await graph.rows<{ threads: bigint }>("SELECT current_setting('threads') AS threads");
  // Several threads cut the file into other pieces than one does.
  await graph.run('SET threads = 1');
  try {
    await graph.run(
      `COPY (SELECT ${named} FROM (${select}) ORDER BY ${keys.map((name) => `"${name}" ASC NULLS FIRST`).join(', ')})
       TO ${quotedPath(path)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)`,
    );
  } finally {
    await graph.run(`SET threads = ${before?.threads ?? 1}`);
  }
  return { file: path, length: (await stat(path)).size, sha256: await sha256OfFile(path) };
}

interface SummaryRow {
  readonly edition: string | null;
  readonly product: string | null;
  readonly period: string | null;
  readonly unit: string | null;
  readonly statements: string;
  readonly missing: string;
  readonly quarantined: string;
  readonly sum: string | null;
}

/**
 * The text of the summary beside a table in Parquet. Sums are exact in decimals of six places, in which their
 * order does not matter: doubles added in another order give another sum. A group with a value of more than 26
 * digits has none.
 */
export async function summaryText(
  graph: GraphWriter,
  { file, sha256 }: Omit<StoredBytes, 'length'>,
): Promise<string> {
  const decimal = 'TRY_CAST("value" AS DECIMAL(32, 6))';
  const rows = await graph.rows<SummaryRow>(`SELECT "edition", "product", "period", "unit",
    CAST(count(*) AS VARCHAR) AS statements,
    CAST(count(*) FILTER ("value" IS NULL AND "unit" IS NOT NULL) AS VARCHAR) AS missing,
    CAST(count("quarantine_rule") AS VARCHAR) AS quarantined,
    CASE WHEN count("value") = count(${decimal}) THEN CAST(sum(${decimal}) AS VARCHAR) END AS "sum"
  FROM read_parquet(${quotedPath(file)})
  GROUP BY GROUPING SETS (("edition", "product", "period", "unit"), ())`);
  return tableText(
    'summary',
    rows.map((row) => [
      row.edition ?? '',
      row.product ?? '',
      row.period ?? '',
      row.unit ?? '',
      row.statements,
      row.missing,
      row.quarantined,
      row.period === null ? '' : (row.sum ?? '').replace(/\.?0+$/, ''),
      row.period === null ? sha256 : '',
    ]),
  );
}

/** Rows appended at once. */
const batch = 20_000;

/** Writes statements of one source, as a run of an adapter gives them. */
export async function writeStatements(
  graph: GraphWriter,
  statements: readonly Statement[],
  licence: LicenceId,
  path: string,
): Promise<StoredBytes> {
  await graph.run(
    `CREATE OR REPLACE TEMP TABLE written (${columns.map((name) => `"${name}" ${parquetTypes[name]}`).join(', ')})`,
  );
  for (let from = 0; from < statements.length; from += batch) {
    const appender = await graph.connection.createAppender('written', null, 'temp');
    try {
      for (const item of statements.slice(from, from + batch)) {
        for (const [place, cell] of statementCells(item, licence).entries()) {
          const name = columns[place] ?? 'note';
          if (cell === '') appender.appendNull();
          else if (parquetTypes[name] === 'DOUBLE') appender.appendDouble(Number(cell));
          else appender.appendVarchar(cleanCell(cell));
        }
        appender.endRow();
      }
      appender.flushSync();
    } finally {
      appender.closeSync();
    }
  }
  const written = await copyStatements(graph, 'SELECT DISTINCT * FROM written', path);
  await graph.run('DROP TABLE written');
  return written;
}
