/**
 * Tables of statements into the graph file: read by DuckDB's own readers of CSV and Parquet, checked set-wise. One row of each
 * kind goes through the same check as in `filon validate`; ids, periods and repeated facts are checked for all.
 */
import { isParquet, type TableKind, tableColumns } from '../../schema/dataset.ts';
import { kindOfEntityId } from '../../schema/entity.ts';
import type { Source } from '../../schema/source.ts';
import { PeriodSchema, type StatementBody, statementId } from '../../schema/statement.ts';
import type { amountColumns } from '../dataset/parquet.ts';
import type { Dataset } from '../load/descriptor.ts';
import { amountText, parquetFault } from '../load/parquet-table.ts';
import { headerProblem } from '../load/small-tables.ts';
import { checkStatementRow, type StatementCells, statementCellsOf } from '../load/statement-row.ts';
import { restOf } from '../load/statements.ts';
import { SelfAgreement } from '../pipeline/self-agreement.ts';
import { InputError } from '../problem.ts';
import { csvRecords } from '../readers/csv.ts';
import type { GraphWriter } from './open.ts';
import {
  createStagedSql,
  distinctSql,
  type FillOptions,
  fillStatementSql,
  repeatedFactsSql,
  representativesSql,
  stageSql,
  withoutIdSql,
} from './staged-sql.ts';

type Column = (typeof tableColumns)['statements'][number];
type Amount = (typeof amountColumns)[number];
type StagedRow = Readonly<Record<Exclude<Column, Amount>, string | null>> &
  Readonly<Record<Amount, number | null>> & {
    readonly file: number;
    /** Whether an amount is no number as our tables write it. */
    readonly wrong: boolean;
  };

/** The manifests of the dataset that a row stands in. */
type SourcesOf = (row: StagedRow) => ReadonlyMap<string, Source>;

/** What the set-wise checks found. */
export interface StagedStatements extends FillOptions {
  /** In a few words each; empty when every row is right. Where they stand, the row-wise check tells. */
  readonly doubts: readonly string[];
}

const nothing: FillOptions = { repeats: false, named: false };

/**
 * Stages every table of statements and checks the rows.
 * @param entities ids that statements may name
 */
export async function stageStatements(
  graph: GraphWriter,
  datasets: readonly Dataset[],
  entities: ReadonlySet<string>,
  onTable: (path: string) => void,
): Promise<StagedStatements> {
  // Staged rows need no order, and without it several threads read one file.
  await graph.run('SET preserve_insertion_order = false');
  await graph.run(createStagedSql);
  await graph.run('CREATE TEMP TABLE named (place BIGINT, "id" VARCHAR)');
  const manifests: ReadonlyMap<string, Source>[] = [];
  for (const dataset of datasets) {
    const sources = new Map(dataset.sources.map((source) => [source.id, source]));
    for (const path of tablesOf(dataset, 'statements')) {
      onTable(path);
      if (!(await isOurs(graph, path))) return { doubts: [`the header of ${path}`], ...nothing };
      try {
        await graph.run(stageSql(path, manifests.length));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { doubts: [`DuckDB cannot read ${path}: ${reason}`], ...nothing };
      }
      manifests.push(sources);
    }
  }
  const sourcesOf: SourcesOf = ({ file }) => manifests[file] ?? new Map();
  const doubts = [
    ...(await doubtfulIds(graph, entities)),
    ...(await doubtfulPeriods(graph)),
    ...(await doubtfulRows(graph, sourcesOf)),
  ];
  if (doubts.length > 0) return { doubts, ...nothing };
  const repeated = await checkRepeatedFacts(graph, sourcesOf);
  if (repeated.doubts.length > 0) return { doubts: repeated.doubts, ...nothing };
  return { doubts: [], repeats: repeated.repeats, named: await nameTheRest(graph, sourcesOf) };
}

/** Fills the table of statements from what was staged. */
export async function fillStatements(graph: GraphWriter, options: FillOptions): Promise<void> {
  await graph.run('SET preserve_insertion_order = true');
  for (const sql of fillStatementSql(options)) await graph.run(sql);
}

function tablesOf({ tables }: Dataset, kind: TableKind): string[] {
  return tables.filter((table) => table.kind === kind).map(({ path }) => path);
}

async function isOurs(graph: GraphWriter, path: string): Promise<boolean> {
  if (isParquet(path)) return (await parquetFault(graph, path)) === undefined;
  try {
    for await (const { cells } of csvRecords(
      path,
      { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      false,
    ))
      return headerProblem(path, 'statements', cells) === undefined;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
  return false;
}

async function doubtfulIds(graph: GraphWriter, entities: ReadonlySet<string>): Promise<string[]> {
  const doubts: string[] = [];
  for (const column of ['subject', 'object', 'product'] as const) {
    for (const { found } of await graph.rows<{ found: string }>(distinctSql(column)))
      if (!entities.has(found) || kindOfEntityId(found) === undefined) doubts.push(`${column} ${found}`);
  }
  return doubts;
}

async function doubtfulPeriods(graph: GraphWriter): Promise<string[]> {
  const periods = await graph.rows<{ found: string }>(distinctSql('period'));
  return periods.flatMap(({ found }) => (PeriodSchema.safeParse(found).success ? [] : [`period ${found}`]));
}

function cellsOf(row: StagedRow): StatementCells {
  return statementCellsOf(
    tableColumns.statements.map((column) => {
      const cell = row[column];
      return typeof cell === 'number' ? amountText(cell) : (cell ?? '');
    }),
  );
}

async function doubtfulRows(graph: GraphWriter, sourcesOf: SourcesOf): Promise<string[]> {
  const rows = await graph.rows<StagedRow>(representativesSql);
  return rows.flatMap((row) => [
    ...(row.wrong ? [`an amount: ${row.locator}`] : []),
    ...checkStatementRow(cellsOf(row), sourcesOf(row)).faults.map(
      ({ column, expected }) => `${column} ${row[column] ?? ''}: ${expected}`,
    ),
  ]);
}

/** @throws Error when a row that stands for checked ones fails: the grouping would be wrong */
function bodyOf(row: StagedRow, sources: ReadonlyMap<string, Source>): StatementBody {
  const { body, faults } = checkStatementRow(cellsOf(row), sources);
  if (body === undefined || faults.length > 0)
    throw new Error(`a statement passed the set-wise check and not the row-wise one: ${JSON.stringify(row)}`);
  return body;
}

async function checkRepeatedFacts(
  graph: GraphWriter,
  sourcesOf: SourcesOf,
): Promise<Omit<StagedStatements, 'named'>> {
  const doubts: string[] = [];
  const agreement = new SelfAgreement();
  const seen = new Map<string, { readonly file: number; readonly rest: string }>();
  let repeats = false;
  for await (const batch of graph.batches<StagedRow>(repeatedFactsSql)) {
    for (const row of batch) {
      const body = bodyOf(row, sourcesOf(row));
      const id = statementId(body);
      const rest = restOf(body);
      const before = seen.get(id);
      if (before === undefined) seen.set(id, { file: row.file, rest });
      else if (before.file === row.file || before.rest !== rest) doubts.push(`repeated: ${body.locator}`);
      else repeats = true;
      const contradiction = agreement.add(body, body.locator);
      if (contradiction !== undefined) doubts.push(`contradiction: ${contradiction.expected}`);
    }
  }
  return { doubts, repeats };
}

/** Rows named at once: an appender and a running query exclude each other, so that rows are taken out first. */
const namedAtOnce = 10_000;

/** Ids of the rows whose canonical text SQL does not give with certainty. @returns whether there were any */
async function nameTheRest(graph: GraphWriter, sourcesOf: SourcesOf): Promise<boolean> {
  let named = false;
  const [total] = await graph.rows<{ count: bigint }>('SELECT count(*) AS count FROM staged');
  for (let from = 0; from < Number(total?.count ?? 0); from += namedAtOnce) {
    const rows = await graph.rows<StagedRow & { readonly place: bigint }>(
      withoutIdSql(from, from + namedAtOnce),
    );
    if (rows.length === 0) continue;
    named = true;
    const appender = await graph.connection.createAppender('named', null, 'temp');
    try {
      for (const row of rows) {
        appender.appendBigInt(row.place);
        appender.appendVarchar(statementId(bodyOf(row, sourcesOf(row))));
        appender.endRow();
      }
      appender.flushSync();
    } finally {
      appender.closeSync();
    }
  }
  return named;
}
