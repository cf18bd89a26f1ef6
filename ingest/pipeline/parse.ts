/** First half of a run: every row through corrections and the adapter's own function. */
import { basename, dirname, join } from 'node:path';
import { type Alias, type Entity, type EntityCode, EntitySchema } from '../../schema/entity.ts';
import type { Extent } from '../../schema/extent.ts';
import type { Correction } from '../../schema/source.ts';
import type { Adapter, Draft, Emit, Gatherer, InputTable, Row } from '../adapter.ts';
import type { OnProgress } from '../command.ts';
import { InputError, type Problem } from '../problem.ts';
import { CellError } from '../readers/cell.ts';
import { looksMisread } from '../readers/decode.ts';
import { oddTextFault } from '../readers/odd-text.ts';
import { readableColumns } from '../readers/row.ts';
import { readTable } from '../readers/table.ts';
import { Corrector } from './corrections.ts';
import { ExtentCollector } from './extents.ts';
import type { InputFile } from './files.ts';
import { KeyCheck } from './key-check.ts';
import { type NameTable, sameEntity } from './names.ts';
import { RowLedger, unaccounted } from './row-ledger.ts';

/** A draft and the row that it came from. */
export interface PlacedDraft {
  readonly draft: Draft;
  readonly path: string;
  readonly row: Row;
  readonly table: InputTable;
}

/** What an adapter emitted, before names are reconciled. */
export interface Parsed {
  readonly adapter: Adapter;
  readonly files: readonly InputFile[];
  readonly drafts: readonly PlacedDraft[];
  readonly entities: readonly Entity[];
  readonly aliases: readonly Alias[];
  readonly codes: readonly EntityCode[];
  readonly extents: readonly Extent[];
  /** Rows read, by file name. */
  readonly rowsRead: ReadonlyMap<string, number>;
  /** Rows, and parts of rows, that were left out: by reason. */
  readonly dropped: Map<string, number>;
  /** What became of each row. */
  readonly ledger: RowLedger;
  /** Corrections that changed a cell, once for each cell. */
  readonly corrections: readonly Correction[];
  /** Cells whose letters were lost on the way, it seems; publishers' own files hold some. */
  readonly misread: readonly Misread[];
  readonly problems: Problem[];
}

export type Misread = Required<Pick<Problem, 'file' | 'line' | 'column' | 'found'>>;

/**
 * A run holds its statements and the keys of its rows in memory, so that both are bounded; the files
 * themselves may be of any size.
 */
const statementsAtMost = 500_000;
const keysAtMost = 1_000_000;
/** More would help nobody. */
const problemsAtMost = 10_000;

/** The rest of the run would take long and say nothing more. */
class RunStopped extends InputError {}

function tooLong(path: string, line: number, what: string, most: number): RunStopped {
  const expected = `at most ${most} ${what} in one run; cut the file into parts, or give a table in the statement layout to filon build, which reads any size`;
  return new RunStopped([{ file: path, line, expected }]);
}

/**
 * Reads the files of an adapter. Bad input is collected in `problems`, so that all of it is told at once.
 * @param names what is known before the run
 * @throws InputError when there is more than a run can hold, or more wrong than anybody would read
 */
export async function parseFiles(
  adapter: Adapter,
  files: readonly InputFile[],
  names: NameTable,
  onProgress?: OnProgress | undefined,
): Promise<Parsed> {
  const problems: Problem[] = [];
  const misread: Misread[] = [];
  const drafts: PlacedDraft[] = [];
  const entities = new Map<string, Entity>();
  const aliases: Alias[] = [];
  const codes = new Map<string, EntityCode>();
  const entityOfCode = new Map<string, string>();
  const extents = new ExtentCollector(adapter.source.id);
  const dropped = new Map<string, number>();
  const rowsRead = new Map<string, number>();
  const ledger = new RowLedger();
  const corrector = new Corrector(adapter, files.length > 0 && files.every((file) => file.isPinned));
  /** Of tables that come in pages, until their last page has been read. */
  const waiting = new Map<InputTable, { readonly gatherer: Gatherer; rows: number }>();
  for (const [place, { path, table }] of files.entries()) {
    const keys = new KeyCheck(table, path);
    const columns = inertColumns(table);
    let count = 0;
    const at = (row: Row) => ({
      file: path,
      line: row.line,
      ...(row.sheet === undefined ? {} : { sheet: row.sheet }),
    });
    let current: Row;
    const pages = table.together === true ? pagesOf(table, waiting) : undefined;
    const gatherer = pages?.gatherer ?? table.gather?.();
    const isLast = pages === undefined || files.slice(place + 1).every((file) => file.table !== table);
    const emit: Emit = {
      statement: (draft) => drafts.push({ draft, path, row: current, table }),
      entity(entity) {
        ledger.give();
        const checked = EntitySchema.safeParse(entity);
        if (!checked.success) {
          for (const issue of checked.error.issues)
            problems.push({
              ...at(current),
              found: entity.id,
              expected: `an entity: ${issue.path.join('.')} ${issue.message}`,
            });
          return;
        }
        const before = entities.get(entity.id);
        if (before === undefined) entities.set(entity.id, entity);
        else if (!sameEntity(before, entity))
          problems.push({ ...at(current), found: entity.id, expected: 'one entity of that id; two differ' });
      },
      alias(alias) {
        ledger.give();
        aliases.push(alias);
      },
      code(code) {
        ledger.give();
        codes.set(JSON.stringify([code.entity, code.system, code.code]), code);
        entityOfCode.set(JSON.stringify([code.system, code.code]), code.entity);
      },
      extent(extent) {
        ledger.give();
        problems.push(...extents.add(extent).map((fault) => ({ ...at(current), ...fault })));
      },
      drop(row, reason) {
        ledger.drop(row, reason);
        dropped.set(reason, (dropped.get(reason) ?? 0) + 1);
      },
      gathered: (row) => ledger.gather(row),
      known(reference) {
        if ('name' in reference) {
          const fits = names.fits([reference.kind], reference.name, adapter.source.id);
          return fits.length === 1 ? fits[0] : undefined;
        }
        const emitted = entityOfCode.get(JSON.stringify([reference.system, reference.code]));
        if (emitted !== undefined) return emitted;
        return names.idOfCode(reference.kind, reference.system, reference.code);
      },
      fail(row, column, found, expected) {
        ledger.fail(row);
        problems.push({ ...at(row), column, found, expected });
      },
    };
    try {
      for await (const published of readTable(table, path)) {
        count += 1;
        if (count % 10_000 === 0) onProgress?.({ step: `reading ${published.file}`, done: count });
        if (drafts.length > statementsAtMost)
          throw tooLong(path, published.line, 'statements', statementsAtMost);
        if (keys.size > keysAtMost) throw tooLong(path, published.line, 'rows with a key', keysAtMost);
        if (problems.length > problemsAtMost) throw new RunStopped([]);
        current = corrector.correct(published, table, path, problems);
        ledger.open(current, drafts.length);
        for (const column of columns) {
          const found = current.text(column);
          const fault = oddTextFault(found);
          if (fault !== undefined) emit.fail(current, column, found, fault);
          if (looksMisread(found)) misread.push({ ...at(current), column, found });
        }
        const repetition = keys.check(current, problems);
        try {
          if (repetition !== undefined) emit.drop(current, repetition);
          else if (gatherer === undefined) table.row(current, emit);
          else gatherer.row(current, emit);
        } catch (error) {
          if (!(error instanceof CellError)) throw error;
          emit.fail(current, error.column, error.found, error.expected);
        }
        if (!ledger.close(drafts.length, gatherer !== undefined)) problems.push(unaccounted(current, path));
      }
      if (pages !== undefined) pages.rows += count;
      if (isLast && (pages?.rows ?? count) > 0) gatherer?.end(emit);
      if (isLast) problems.push(...ledger.forgotten().map((row) => unaccounted(row, pathOf(row, path))));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
      if (error instanceof RunStopped) throw new InputError(problems);
    }
    const name = basename(path);
    rowsRead.set(name, (rowsRead.get(name) ?? 0) + count);
  }
  if (problems.length === 0 && files[0] !== undefined) problems.push(...corrector.unmet(files[0].path));
  return {
    adapter,
    files,
    drafts,
    entities: [...entities.values()],
    aliases,
    codes: [...codes.values()],
    extents: extents.all,
    rowsRead,
    dropped,
    ledger,
    corrections: corrector.applied,
    misread,
    problems,
  };
}

/** Pages of a table stand side by side. */
function pathOf(row: Row, path: string): string {
  return basename(path) === row.file ? path : join(dirname(path), row.file);
}

/** The gatherer of all pages of a table, fresh for each run. */
function pagesOf(
  table: InputTable,
  waiting: Map<InputTable, { readonly gatherer: Gatherer; rows: number }>,
): { readonly gatherer: Gatherer; rows: number } | undefined {
  const before = waiting.get(table);
  if (before !== undefined || table.gather === undefined) return before;
  const pages = { gatherer: table.gather(), rows: 0 };
  waiting.set(table, pages);
  return pages;
}

/** Readable columns whose cells must be plain text. */
function inertColumns(table: InputTable): readonly string[] {
  return readableColumns(table).filter((name) => {
    const rule = table.columns[name];
    return rule === undefined || !('oddText' in rule);
  });
}
