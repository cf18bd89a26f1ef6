/** What runs of adapters yield, as the files of their dataset. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetEnding, summaryEnding, type TableKind, tableKinds } from '../../schema/dataset.ts';
import type { Correction } from '../../schema/source.ts';
import { type GraphWriter, openWriter } from '../graph/open.ts';
import type { RunResult } from '../pipeline/finish.ts';
import type { TableFile } from './describe.ts';
import { summaryText, writeStatements } from './parquet.ts';
import {
  aliasCells,
  codeCells,
  correctionCells,
  entityCells,
  extentCells,
  statementCells,
  tableText,
} from './rows.ts';

/** Name of a table in its dataset folder: `usgs-mcs-2025.statements.csv`. */
export function tableFileName(adapter: string, kind: TableKind): string {
  return kind === 'summary' ? `${adapter}${summaryEnding}` : `${adapter}.${kind}.csv`;
}

/** Every name that a table of an adapter may have. */
export function tableFileNames(adapter: string): readonly string[] {
  return [...tableKinds.map((kind) => tableFileName(adapter, kind)), `${adapter}${parquetEnding}`];
}

/** Whether a run yields anything to write. */
export function hasRows(run: RunResult): boolean {
  return smallTables(run).some(([, rows]) => rows.length > 0) || run.statements.length > 0;
}

function smallTables(run: RunResult): readonly (readonly [TableKind, string[][]])[] {
  return [
    ['aliases', run.aliases.map(aliasCells)],
    ['codes', run.codes.map(codeCells)],
    ['corrections', run.corrections.map((item: Correction) => correctionCells(item))],
    ['entities', run.entities.map(entityCells)],
    ['extents', run.extents.map(extentCells)],
  ];
}

/** Memory for the database that writes Parquet. */
const memoryLimit = '400MB';

/**
 * Gives the tables of runs to `use`; a table without rows is not among them. Tables in Parquet stand in a
 * temporary folder until `use` is done.
 */
export async function withTables<T>(
  runs: readonly RunResult[],
  use: (tables: readonly TableFile[]) => Promise<T>,
): Promise<T> {
  if (runs.every(({ adapter }) => adapter.tableFormat === undefined)) return use(runs.flatMap(csvTables));
  const work = await mkdtemp(join(tmpdir(), 'filon-tables-'));
  try {
    const tables: TableFile[] = [];
    const graph = await openWriter(join(work, 'tables.duckdb'), memoryLimit);
    try {
      for (const run of runs)
        tables.push(
          ...(run.adapter.tableFormat === undefined ? csvTables(run) : await parquetTables(run, graph, work)),
        );
    } finally {
      graph.close();
    }
    return await use(tables);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function csvTables(run: RunResult): TableFile[] {
  const statements = run.statements.map((statement) => statementCells(statement, run.source.licence));
  return [...smallTables(run), ['statements', statements] as const].flatMap(([kind, rows]) =>
    rows.length === 0 ? [] : [table(run, kind, tableText(kind, rows))],
  );
}

async function parquetTables(run: RunResult, graph: GraphWriter, work: string): Promise<TableFile[]> {
  const tables = smallTables(run).flatMap(([kind, rows]) =>
    rows.length === 0 ? [] : [table(run, kind, tableText(kind, rows))],
  );
  if (run.statements.length === 0) return tables;
  const path = `${run.adapter.id}${parquetEnding}`;
  const bytes = await writeStatements(graph, run.statements, run.source.licence, join(work, path));
  return [
    ...tables,
    { path, kind: 'statements', bytes, source: run.source },
    table(run, 'summary', await summaryText(graph, bytes)),
  ];
}

function table({ adapter, source }: RunResult, kind: TableKind, text: string): TableFile {
  return { path: tableFileName(adapter.id, kind), kind, bytes: Buffer.from(text), source };
}
