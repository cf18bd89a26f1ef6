/** What a run of an adapter yields, as the files of its dataset. */
import type { TableKind } from '../../schema/dataset.ts';
import type { Correction, Source } from '../../schema/source.ts';
import type { RunResult } from '../pipeline/finish.ts';
import type { TableFile } from './describe.ts';
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
  return `${adapter}.${kind}.csv`;
}

/** The tables of one run; a table without rows is not written. */
export function tablesOfRun(run: RunResult): TableFile[] {
  const { source } = run;
  const tables: readonly (readonly [TableKind, string[][]])[] = [
    ['aliases', run.aliases.map(aliasCells)],
    ['codes', run.codes.map(codeCells)],
    ['corrections', run.corrections.map((item: Correction) => correctionCells(item))],
    ['entities', run.entities.map(entityCells)],
    ['extents', run.extents.map(extentCells)],
    ['statements', run.statements.map((statement) => statementCells(statement, source.licence))],
  ];
  return tables.flatMap(([kind, rows]) =>
    rows.length === 0 ? [] : [table(run.adapter.id, kind, rows, source)],
  );
}

function table(adapter: string, kind: TableKind, rows: string[][], source: Source): TableFile {
  return { path: tableFileName(adapter, kind), kind, bytes: Buffer.from(tableText(kind, rows)), source };
}
