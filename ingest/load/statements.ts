/** Tables of statements read row by row: every fault with its file, line and column. */
import { byCodeUnit } from '../../schema/canonical.ts';
import { isParquet, tableColumns } from '../../schema/dataset.ts';
import { kindOfEntityId } from '../../schema/entity.ts';
import type { Source } from '../../schema/source.ts';
import { type StatementBody, statementId } from '../../schema/statement.ts';
import type { OnProgress } from '../command.ts';
import type { GraphWriter } from '../graph/open.ts';
import { nearestText } from '../nearest.ts';
import { SelfAgreement } from '../pipeline/self-agreement.ts';
import { InputError, type Problem } from '../problem.ts';
import { csvRecords } from '../readers/csv.ts';
import type { Dataset } from './descriptor.ts';
import { parquetFault, parquetLines, unreadable } from './parquet-table.ts';
import { headerProblem } from './small-tables.ts';
import { checkStatementRow, type StatementCells, statementCellsOf } from './statement-row.ts';

const layout = { format: 'csv', encoding: 'utf-8', delimiter: ',' } as const;
/** More would help nobody, and would fill the memory. */
const problemsAtMost = 10_000;

/** Reads every table of statements of several datasets and holds the rows against each other. */
export class StatementCheck {
  readonly #entities: ReadonlySet<string>;
  readonly #problems: Problem[];
  readonly #agreement = new SelfAgreement();
  readonly #seen = new Map<
    string,
    { readonly where: string; readonly rest: string; readonly file: string }
  >();
  rows = 0;
  #isCut = false;

  readonly #inOrder: boolean;

  /**
   * @param entities ids that statements may name
   * @param inOrder whether rows must stand in the order of our writer; a graph may be built of any order
   */
  constructor(entities: ReadonlySet<string>, problems: Problem[], inOrder = false) {
    this.#entities = entities;
    this.#problems = problems;
    this.#inOrder = inOrder;
  }

  /** Every table of statements in CSV of a dataset. */
  async dataset(dataset: Dataset, onProgress?: OnProgress): Promise<void> {
    const sources = new Map(dataset.sources.map((source) => [source.id, source]));
    for (const { kind, path } of dataset.tables) {
      if (kind !== 'statements' || isParquet(path)) continue;
      try {
        await this.#table(path, sources, onProgress);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        this.#problems.push(...error.problems);
      }
    }
  }

  /**
   * A table in Parquet, after the other tables: of the rows that are well in themselves only those are held
   * against others that speak of a fact of which another row speaks too, since all would fill the memory.
   * @param graph the database in which the tables were staged
   */
  async parquet(graph: GraphWriter, path: string, dataset: Dataset, onProgress?: OnProgress): Promise<void> {
    const fault = await parquetFault(graph, path);
    if (fault !== undefined) {
      this.#problems.push(fault);
      return;
    }
    const sources = new Map(dataset.sources.map((source) => [source.id, source]));
    try {
      for await (const { line, cells, isRepeated } of parquetLines(graph, path)) {
        if (this.#isFull(path, line, onProgress)) return;
        this.#row(path, line, statementCellsOf(cells), sources, isRepeated);
      }
    } catch (error) {
      if (error instanceof TypeError) throw error;
      this.#problems.push(unreadable(path, error));
    }
  }

  /** Counts a row. @returns whether enough is wrong already */
  #isFull(path: string, line: number, onProgress: OnProgress | undefined): boolean {
    this.rows += 1;
    if (this.rows % 20_000 === 0) onProgress?.({ step: `checking ${path}`, done: this.rows });
    if (this.#problems.length < problemsAtMost) return false;
    if (!this.#isCut)
      this.#problems.push({
        file: path,
        line,
        expected: 'fewer problems before; the rest was not checked',
      });
    this.#isCut = true;
    return true;
  }

  async #table(
    path: string,
    sources: ReadonlyMap<string, Source>,
    onProgress: OnProgress | undefined,
  ): Promise<void> {
    let hasHeader = false;
    const order = this.#inOrder ? new OrderCheck(path, this.#problems) : undefined;
    for await (const { line, cells } of csvRecords(path, layout, false)) {
      if (!hasHeader) {
        const problem = headerProblem(path, 'statements', cells);
        if (problem !== undefined) {
          this.#problems.push(problem);
          return;
        }
        hasHeader = true;
        continue;
      }
      if (this.#isFull(path, line, onProgress)) return;
      const width = tableColumns.statements.length;
      if (cells.length !== width) {
        this.#problems.push({
          file: path,
          line,
          found: `${cells.length} cells`,
          expected: `${width} cells; a row cut short means a truncated file`,
        });
        continue;
      }
      order?.add(line, cells);
      this.#row(path, line, statementCellsOf(cells), sources);
    }
    if (!hasHeader) this.#problems.push({ file: path, expected: 'a header and rows; the file is empty' });
  }

  #row(
    file: string,
    line: number,
    row: StatementCells,
    sources: ReadonlyMap<string, Source>,
    isHeldAgainstOthers = true,
  ): void {
    const { body, faults } = checkStatementRow(row, sources);
    for (const { column, expected } of faults)
      this.#problems.push({ file, line, column, found: row[column], expected });
    for (const column of ['subject', 'object', 'product'] as const) {
      const id = row[column];
      if (id === '' || this.#entities.has(id) || kindOfEntityId(id) === undefined) continue;
      const kind = kindOfEntityId(id);
      const alike = [...this.#entities].filter((known) => kindOfEntityId(known) === kind);
      this.#problems.push({
        file,
        line,
        column,
        found: id,
        expected: `an entity of a table of entities${nearestText(id, alike)}`,
      });
    }
    if (body === undefined || faults.length > 0 || !isHeldAgainstOthers) return;
    this.#repetition(file, line, body);
    const contradiction = this.#agreement.add(body, `${file}:${line}`);
    if (contradiction !== undefined) this.#problems.push({ file, line, column: 'value', ...contradiction });
  }

  /** Two rows of one id: in one table a mistake; in two datasets allowed when they say the same throughout. */
  #repetition(file: string, line: number, body: StatementBody): void {
    const id = statementId(body);
    const rest = restOf(body);
    const before = this.#seen.get(id);
    if (before === undefined) {
      this.#seen.set(id, { where: `${file}:${line}`, rest, file });
    } else if (before.file === file || before.rest !== rest) {
      this.#problems.push({
        file,
        line,
        column: 'locator',
        found: body.locator,
        expected: `each statement once; ${before.where} says the same of the same place`,
      });
    }
  }
}

/** What a statement says outside its id. */
export function restOf({ read, note, quarantine }: StatementBody): string {
  return JSON.stringify([read, note, quarantine?.rule, quarantine?.reason]);
}

/**
 * Rows of a table must stand in the order of their cells from left to right, as our writer puts them: else a
 * change could not be reviewed line by line. Only the first that does not is told.
 */
class OrderCheck {
  readonly #path: string;
  readonly #problems: Problem[];
  #before: { readonly line: number; readonly cells: readonly string[] } | undefined;
  #isTold = false;

  constructor(path: string, problems: Problem[]) {
    this.#path = path;
    this.#problems = problems;
  }

  add(line: number, cells: readonly string[]): void {
    if (!this.#isTold && this.#before !== undefined && compareCells(this.#before.cells, cells) > 0) {
      this.#isTold = true;
      this.#problems.push({
        file: this.#path,
        line,
        found: cells.slice(0, 4).join(','),
        expected: `rows sorted by their cells from left to right; this one stands before line ${this.#before.line}`,
      });
    }
    this.#before = { line, cells };
  }
}

/** Tells the first row of a small table that is out of order. */
export async function checkOrder(path: string, problems: Problem[]): Promise<void> {
  const order = new OrderCheck(path, problems);
  let isHeader = true;
  try {
    for await (const { line, cells } of csvRecords(path, layout, false)) {
      if (!isHeader) order.add(line, cells);
      isHeader = false;
    }
  } catch (error) {
    // What cannot be read at all is told by the reader of the rows.
    if (!(error instanceof InputError)) throw error;
  }
}

function compareCells(a: readonly string[], b: readonly string[]): number {
  for (let place = 0; place < a.length; place += 1) {
    const order = byCodeUnit(a[place] ?? '', b[place] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}
