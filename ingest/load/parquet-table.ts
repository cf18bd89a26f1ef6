/** A table of statements in Parquet: whether the file is whole and ours, its rows as cells, and its summary. */
import { readFile } from 'node:fs/promises';
import { decimalText } from '../../schema/canonical.ts';
import { summaryOf, tableColumns } from '../../schema/dataset.ts';
import { parquetTypes, summaryText } from '../dataset/parquet.ts';
import type { GraphWriter } from '../graph/open.ts';
import { parquetColumnsSql, parquetCountSql } from '../graph/read-sql.ts';
import { checkedLinesSql } from '../graph/staged-sql.ts';
import { sha256OfFile } from '../pipeline/files.ts';
import type { Problem } from '../problem.ts';
import { statIfThere } from '../stat.ts';

const columns = tableColumns.statements;

/** Why a file cannot be read as a table of statements; undefined when it can. */
export async function parquetFault(graph: GraphWriter, path: string): Promise<Problem | undefined> {
  let found: readonly { readonly name: string; readonly type: string }[];
  try {
    found = await graph.rows(parquetColumnsSql(path));
  } catch (error) {
    return unreadable(path, error);
  }
  const names = found.map(({ name }) => name).join(',');
  if (names !== columns.join(','))
    return {
      file: path,
      found: names,
      expected: `the columns of a table of statements: ${columns.join(',')}`,
    };
  for (const { name, type } of found) {
    const expected = parquetTypes[name as (typeof columns)[number]];
    if (type !== expected)
      return {
        file: path,
        column: name,
        found: type,
        expected: `a column of the type ${expected}; write it anew with that type, NULL where a cell is blank`,
      };
  }
  return undefined;
}

/** What DuckDB says of a file that is cut, empty, or no Parquet at all. */
export function unreadable(path: string, error: unknown): Problem {
  const reason = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
  return { file: path, expected: `a whole Parquet file (${reason}); take it or write it anew` };
}

/** @throws DuckDB's error when the file cannot be read */
export async function parquetCount(graph: GraphWriter, path: string): Promise<number> {
  return (await graph.rows<{ count: number }>(parquetCountSql(path)))[0]?.count ?? 0;
}

export interface ParquetLine {
  /** Number of the row, from 1. */
  readonly line: number;
  /** In the order of the columns, as a CSV table would have them. */
  readonly cells: readonly string[];
  /** Whether another row speaks of the same fact. */
  readonly isRepeated: boolean;
}

/**
 * The rows of a file, whose tables must have been staged.
 * @throws DuckDB's error when a page of the file is damaged
 */
export async function* parquetLines(graph: GraphWriter, path: string): AsyncGenerator<ParquetLine> {
  type Row = Readonly<Record<string, string | number | boolean | null>>;
  for await (const batch of graph.batches<Row>(checkedLinesSql(path)))
    for (const row of batch)
      yield {
        line: Number(row.line),
        cells: columns.map((name) => cellText(row[name])),
        isRepeated: row.isRepeated === true,
      };
}

function cellText(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' ? amountText(value) : String(value);
}

/** A double as a table in CSV would have it; what is no finite number keeps its own name. */
export function amountText(value: number): string {
  return Number.isFinite(value) ? decimalText(value) : String(value);
}

/**
 * What a summary says otherwise than its table.
 * @param mustBeThere a table that nobody but its author reads needs none
 */
export async function summaryProblems(
  graph: GraphWriter,
  path: string,
  mustBeThere: boolean,
): Promise<readonly Problem[]> {
  const file = summaryOf(path);
  if ((await statIfThere(file))?.isFile() !== true)
    return mustBeThere
      ? [{ file, expected: `the summary of ${path}, by which a change of it is reviewed` }]
      : [];
  const expected = await summaryText(graph, { file: path, sha256: await sha256OfFile(path) });
  const found = (await readFile(file, 'utf8')).split('\n');
  for (const [place, line] of expected.split('\n').entries()) {
    if (found[place] === line) continue;
    return [
      {
        file,
        line: place + 1,
        ...(found[place] === undefined ? {} : { found: found[place] }),
        expected: `${JSON.stringify(line)}, as ${path} has it; look whether the table was meant to change, and write both anew`,
      },
    ];
  }
  const more = found.length - expected.split('\n').length;
  return more === 0
    ? []
    : [{ file, line: found.length - more + 1, expected: 'no more lines than the table has groups' }];
}
