/**
 * Tables of statements into the graph file: read by DuckDB's own readers of CSV and Parquet, checked set-wise. One row of each
 * kind goes through the same check as in `filon validate`; ids, periods and repeated facts are checked for all.
 */
import { decimalText } from '../../schema/canonical.ts';
import { isParquet, type TableKind, tableColumns } from '../../schema/dataset.ts';
import { kindOfEntityId } from '../../schema/entity.ts';
import type { Source } from '../../schema/source.ts';
import { PeriodSchema, type StatementBody, statementId } from '../../schema/statement.ts';
import { amountColumns } from '../dataset/parquet.ts';
import type { Dataset } from '../load/descriptor.ts';
import { parquetFault } from '../load/parquet-table.ts';
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

type StagedRow = Readonly<Record<(typeof tableColumns)['statements'][number], string | null>> & {
  readonly file: number;
};

/** A file whose rows were staged under its number. */
interface StagedFile {
  readonly isParquet: boolean;
  readonly sources: ReadonlyMap<string, Source>;
}
type FileOf = (row: StagedRow) => StagedFile;

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
  const files: StagedFile[] = [];
  for (const dataset of datasets) {
    const sources = new Map(dataset.sources.map((source) => [source.id, source]));
    for (const path of tablesOf(dataset, 'statements')) {
      onTable(path);
      if (!(await isOurs(graph, path))) return { doubts: [`the header of ${path}`], ...nothing };
      try {
        await graph.run(stageSql(path, files.length));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { doubts: [`DuckDB cannot read ${path}: ${reason}`], ...nothing };
      }
      files.push({ isParquet: isParquet(path), sources });
    }
  }
  const fileOf = (row: StagedRow): StagedFile =>
    files[row.file] ?? { isParquet: false, sources: new Map<string, Source>() };
  const doubts = [
    ...(await doubtfulIds(graph, entities)),
    ...(await doubtfulPeriods(graph)),
    ...(await doubtfulRows(graph, fileOf)),
  ];
  if (doubts.length > 0) return { doubts, ...nothing };
  const repeated = await checkRepeatedFacts(graph, fileOf);
  if (repeated.doubts.length > 0) return { doubts: repeated.doubts, ...nothing };
  return { doubts: [], repeats: repeated.repeats, named: await nameTheRest(graph, fileOf) };
}

/** Fills the table of statements from what was staged. */
export async function fillStatements(graph: GraphWriter, options: FillOptions): Promise<void> {
  await graph.run('SET preserve_insertion_order = true');
  await graph.run(fillStatementSql(options));
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

function cellsOf(row: StagedRow, file: StagedFile): StatementCells {
  return statementCellsOf(
    tableColumns.statements.map((column) => {
      const cell = row[column] ?? '';
      return file.isParquet && isAmount(column) ? plainDecimal(cell) : cell;
    }),
  );
}

function isAmount(column: string): boolean {
  return (amountColumns as readonly string[]).includes(column);
}

/** A double as SQL writes it, perhaps with an exponent, as a table in CSV would have it. */
function plainDecimal(cell: string): string {
  const value = Number(cell);
  return cell === '' || !Number.isFinite(value) ? cell : decimalText(value);
}

async function doubtfulRows(graph: GraphWriter, fileOf: FileOf): Promise<string[]> {
  const rows = await graph.rows<StagedRow>(representativesSql);
  return rows.flatMap((row) =>
    checkStatementRow(cellsOf(row, fileOf(row)), fileOf(row).sources).faults.map(
      ({ column, expected }) => `${column} ${row[column] ?? ''}: ${expected}`,
    ),
  );
}

/** @throws Error when a row that stands for checked ones fails: the grouping would be wrong */
function bodyOf(row: StagedRow, file: StagedFile): StatementBody {
  const { body, faults } = checkStatementRow(cellsOf(row, file), file.sources);
  if (body === undefined || faults.length > 0)
    throw new Error(`a statement passed the set-wise check and not the row-wise one: ${JSON.stringify(row)}`);
  return body;
}

async function checkRepeatedFacts(
  graph: GraphWriter,
  fileOf: FileOf,
): Promise<Omit<StagedStatements, 'named'>> {
  const doubts: string[] = [];
  const agreement = new SelfAgreement();
  const seen = new Map<string, { readonly file: number; readonly rest: string }>();
  let repeats = false;
  for await (const batch of graph.batches<StagedRow>(repeatedFactsSql)) {
    for (const row of batch) {
      const body = bodyOf(row, fileOf(row));
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
const namedAtOnce = 50_000;

/** Ids of the rows whose canonical text SQL does not give with certainty. @returns whether there were any */
async function nameTheRest(graph: GraphWriter, fileOf: FileOf): Promise<boolean> {
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
        appender.appendVarchar(statementId(bodyOf(row, fileOf(row))));
        appender.endRow();
      }
      appender.flushSync();
    } finally {
      appender.closeSync();
    }
  }
  return named;
}
