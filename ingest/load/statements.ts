/** Tables of statements read row by row: every fault with its file, line and column. */
import { byCodeUnit } from '../../schema/canonical.ts';
import { tableColumns } from '../../schema/dataset.ts';
import { kindOfEntityId } from '../../schema/entity.ts';
import type { Source } from '../../schema/source.ts';
import { type StatementBody, statementId } from '../../schema/statement.ts';
import type { OnProgress } from '../command.ts';
import { nearestText } from '../nearest.ts';
import { SelfAgreement } from '../pipeline/self-agreement.ts';
import { InputError, type Problem } from '../problem.ts';
import { csvRecords } from '../readers/csv.ts';
import type { Dataset } from './descriptor.ts';
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

  /** @param entities ids that statements may name */
  constructor(entities: ReadonlySet<string>, problems: Problem[]) {
    this.#entities = entities;
    this.#problems = problems;
  }

  async dataset(dataset: Dataset, onProgress?: OnProgress): Promise<void> {
    const sources = new Map(dataset.sources.map((source) => [source.id, source]));
    for (const { kind, path } of dataset.tables) {
      if (kind !== 'statements') continue;
      try {
        await this.#table(path, sources, onProgress);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        this.#problems.push(...error.problems);
      }
    }
  }

  async #table(
    path: string,
    sources: ReadonlyMap<string, Source>,
    onProgress: OnProgress | undefined,
  ): Promise<void> {
    let hasHeader = false;
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
      this.rows += 1;
      if (this.rows % 20_000 === 0) onProgress?.({ step: `checking ${path}`, done: this.rows });
      if (this.#problems.length >= problemsAtMost) return;
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
      this.#row(path, line, statementCellsOf(cells), sources);
    }
    if (!hasHeader) this.#problems.push({ file: path, expected: 'a header and rows; the file is empty' });
  }

  #row(file: string, line: number, row: StatementCells, sources: ReadonlyMap<string, Source>): void {
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
    if (body === undefined || faults.length > 0) return;
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
 * Rows of a table that do not stand in the order of their cells from left to right, as our writer puts them:
 * a change could not be reviewed line by line. Only the first is told.
 */
export async function orderProblem(path: string): Promise<Problem | undefined> {
  let before: { readonly line: number; readonly cells: readonly string[] } | undefined;
  try {
    for await (const { line, cells } of csvRecords(path, layout, false)) {
      if (before !== undefined && before.line > 1 && compareCells(before.cells, cells) > 0) {
        return {
          file: path,
          line,
          found: cells.slice(0, 4).join(','),
          expected: `rows sorted by their cells from left to right; this one stands before line ${before.line}`,
        };
      }
      before = { line, cells };
    }
  } catch (error) {
    // What cannot be read at all is told by the reader of the rows.
    if (!(error instanceof InputError)) throw error;
  }
  return undefined;
}

function compareCells(a: readonly string[], b: readonly string[]): number {
  for (let place = 0; place < a.length; place += 1) {
    const order = byCodeUnit(a[place] ?? '', b[place] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}
