/** One year of BACI from the publisher's file to a table of statements with its summary and record. */
import { open, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parquetEnding, summaryEnding } from '../../../schema/dataset.ts';
import type { Digest } from '../../bulk/digest.ts';
import { Faults } from '../../bulk/faults.ts';
import type { BulkFile } from '../../bulk/input.ts';
import { runCounted } from '../../bulk/rows-read.ts';
import { NoRoomError } from '../../bulk/space.ts';
import type { OnProgress } from '../../command.ts';
import { summaryText } from '../../dataset/parquet.ts';
import { type GraphWriter, openWriter } from '../../graph/open.ts';
import { sha256OfFile } from '../../pipeline/files.ts';
import { InputError } from '../../problem.ts';
import { type UnitValueBand, unitValueReason } from '../../rules/unit-value.ts';
import { explainYear, isHeader, type YearExpectations } from './explain.ts';
import type { Written, YearRecord } from './record.ts';
import {
  bandsSql,
  copySql,
  countsSql,
  flowsSql,
  type Lookups,
  lookupsSql,
  outsideSql,
  type Quantity,
  readSql,
  repeatedSql,
  type TableNames,
  tableSql,
  unsoundSql,
  weighedSql,
} from './sql.ts';

/** Stem of the files of one year: `hs22-v202601-2024`. */
export const stemOf = (edition: string, year: string): string => `${edition}-${year}`;
export const tableName = (stem: string, of: Quantity): string => `${stem}-${of}${parquetEnding}`;
export const summaryName = (stem: string, of: Quantity): string => `${stem}-${of}${summaryEnding}`;
export const recordName = (stem: string): string => `${stem}.import.json`;

export interface YearJob extends TableNames, Lookups {
  readonly source: BulkFile;
  /** Where the unpacked file stands. */
  readonly path: string;
  /** Checksum of the file, which may still be in the making. */
  readonly digest: Promise<Digest>;
  readonly listName: string;
  readonly settings: string;
  /** Why a row of a known product is not kept. */
  readonly dropReason: string;
}

export interface YearTools {
  /** Folder in which everything is written. */
  readonly folder: string;
  readonly memoryLimit: string;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/**
 * A database in memory that spills to the stage, stopped by the signal.
 * @throws the signal's reason when it is aborted, NoRoomError when the memory does not suffice
 */
export async function withDatabase<T>(
  { folder, memoryLimit, signal }: YearTools,
  work: (database: GraphWriter) => Promise<T>,
): Promise<T> {
  const database = await openWriter(':memory:', memoryLimit);
  const interrupt = (): void => database.interrupt();
  signal?.addEventListener('abort', interrupt, { once: true });
  try {
    await database.run(`SET temp_directory = '${join(folder, 'spill').replaceAll("'", "''")}'`);
    return await work(database);
  } catch (error) {
    // An interrupted query fails with an error of DuckDB; the reason for it is the signal's.
    signal?.throwIfAborted();
    if (error instanceof Error && error.message.startsWith('Out of Memory Error'))
      throw new NoRoomError([
        {
          file: folder,
          found: `${memoryLimit} of memory for the database`,
          expected: 'more; give it with --memory, such as --memory 2GB',
        },
      ]);
    throw error;
  } finally {
    signal?.removeEventListener('abort', interrupt);
    database.close();
  }
}

/**
 * Writes the tables and the summaries of a year. What stands half written after a failure is the stage's to remove.
 * @throws InputError with the first rows of each kind of fault, and their count
 */
export async function readYear(job: YearJob, tools: YearTools): Promise<YearRecord> {
  return withDatabase(tools, async (database) => {
    const { year, file } = job;
    const step = (text: string): void => tools.onProgress?.({ step: `${year}: ${text}` });
    step('reading');
    for (const sql of lookupsSql(job)) await database.run(sql);
    const rowsRead = await readAndCheck(database, job, tools);
    step('testing unit values');
    for (const sql of bandsSql) await database.run(sql);
    await refuseMasses(database);
    const [counts] = await database.rows<{ flows: number; withoutMass: number }>(countsSql);
    const weighed = await database.rows<{ product: string; flows: number; usd: number; tonnes: number }>(
      weighedSql,
    );
    step('writing');
    const tables = await writeSideBySide(database, job, tools);
    const digest = await job.digest;
    const flowsKept = counts?.flows ?? 0;
    return {
      file,
      bytes: digest.bytes,
      crc32: digest.crc32,
      settings: job.settings,
      tables,
      rowsRead,
      flowsKept,
      withoutMass: counts?.withoutMass ?? 0,
      statements: 2 * flowsKept,
      dropped: rowsRead === flowsKept ? [] : [{ reason: job.dropReason, count: rowsRead - flowsKept }],
      outsideBand: await countOf(database, 'SELECT count(*) AS count FROM refused'),
      weighed: weighed.map(({ product, flows, usd, tonnes }) => [product, flows, usd, tonnes]),
      gaps: {},
    };
  });
}

/** Values and masses at once, each by one thread. */
async function writeSideBySide(
  database: GraphWriter,
  job: YearJob,
  tools: YearTools,
): Promise<YearRecord['tables']> {
  const other = await database.beside();
  const interrupt = (): void => other.interrupt();
  tools.signal?.addEventListener('abort', interrupt, { once: true });
  const stem = stemOf(job.edition, job.year);
  try {
    return await withOneThread(database, async () => {
      const [value, mass] = await Promise.allSettled([
        writeTable(database, tableSql('value', job), tools.folder, stem, 'value'),
        writeTable(other, tableSql('mass', job), tools.folder, stem, 'mass'),
      ]);
      if (value.status === 'rejected') throw value.reason;
      if (mass.status === 'rejected') throw mass.reason;
      return { value: value.value, mass: mass.value };
    });
  } finally {
    tools.signal?.removeEventListener('abort', interrupt);
    other.close();
  }
}

/** Several threads cut a file into other pieces each time. */
export async function withOneThread<T>(database: GraphWriter, work: () => Promise<T>): Promise<T> {
  const [before] = await database.rows<{ threads: bigint }>("SELECT current_setting('threads') AS threads");
  await database.run('SET threads = 1');
  try {
    return await work();
  } finally {
    await database.run(`SET threads = ${before?.threads ?? 1}`);
  }
}

/** Writes the rows of a query in its own order, with their summary. */
export async function writeTable(
  database: GraphWriter,
  select: string,
  folder: string,
  stem: string,
  quantity: Quantity,
): Promise<Written> {
  const path = join(folder, tableName(stem, quantity));
  await rm(path, { force: true });
  await database.run(copySql(select, path));
  const sha256 = await sha256OfFile(path);
  await writeFile(
    join(folder, summaryName(stem, quantity)),
    await summaryText(database, { file: path, sha256 }),
  );
  return { bytes: (await stat(path)).size, sha256 };
}

/** @returns how many rows the file has */
async function readAndCheck(
  database: GraphWriter,
  job: YearJob,
  { folder, signal }: YearTools,
): Promise<number> {
  // Read rows need no order, and without it several threads read one file.
  await database.run('SET preserve_insertion_order = false');
  let failure: unknown;
  let rowsRead = 0;
  for (const isPadded of [false, true]) {
    try {
      const report = join(folder, `${job.file}.report.json`);
      rowsRead = await runCounted(database, readSql(job.path, job.year, isPadded), report);
      failure = undefined;
      break;
    } catch (error) {
      signal?.throwIfAborted();
      failure = error;
    }
  }
  await database.run('SET preserve_insertion_order = true');
  const unsound = failure === undefined ? await countOf(database, unsoundSql(job.year)) : 0;
  const isSound = failure === undefined && unsound === 0;
  if (isSound) for (const sql of flowsSql) await database.run(sql);
  const repeated = isSound ? await database.rows<{ i: number; j: number; product: string }>(repeatedSql) : [];
  const digest = await job.digest;
  const isCut = job.source.path !== undefined && !digest.endsWithLine;
  const hasHeader = await beginsWithHeader(job.path);
  if (isSound && repeated.length === 0 && !isCut && hasHeader && rowsRead > 0) return rowsRead;
  const faults = new Faults();
  const expected: YearExpectations = {
    place: job.source.place,
    year: job.year,
    places: job.places,
    codes: new Set(job.codes),
    listName: job.listName,
    repeated: new Set(repeated.map(({ i, j, product }) => `${i},${j},${product.slice(job.prefix.length)}`)),
    isWhole: job.source.path === undefined,
  };
  if (failure === undefined && rowsRead === 0 && (hasHeader || digest.bytes === 0))
    faults.add('files without rows', {
      file: job.source.place,
      found: 'no row',
      expected: 'a header and rows',
    });
  else await explainYear(job.path, expected, faults);
  signal?.throwIfAborted();
  if (!faults.isEmpty) throw new InputError(faults.problems(job.source.place));
  // The disk may be full.
  throw (
    failure ?? new Error(`the set-wise check doubts what the row-wise check accepts: ${job.source.place}`)
  );
}

async function beginsWithHeader(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(200), 0, 200, 0);
    return isHeader(buffer.toString('utf8', 0, bytesRead).split(/\r?\n/, 1)[0] ?? '');
  } finally {
    await file.close();
  }
}

async function countOf(database: GraphWriter, sql: string): Promise<number> {
  const [row] = await database.rows<{ count: bigint }>(sql);
  return Number(row?.count ?? 0);
}

interface Outside {
  readonly product: string;
  readonly subject: string;
  readonly object: string;
  readonly usd: number;
  readonly q: number;
  readonly median: number;
  readonly factor: number;
  readonly total: number;
}

/** The reasons are worded by the rule itself. */
async function refuseMasses(database: GraphWriter): Promise<void> {
  const rows = await database.rows<Outside>(outsideSql);
  const appender = await database.connection.createAppender('reasons', null, null);
  try {
    for (const { product, subject, object, usd, q, median, factor, total } of rows) {
      const band: UnitValueBand = { median, factor, valueUsd: total };
      for (const text of [product, subject, object]) appender.appendVarchar(text);
      appender.appendVarchar(unitValueReason({ valueUsd: usd, massTonnes: q }, band));
      appender.endRow();
    }
    appender.flushSync();
  } finally {
    appender.closeSync();
  }
  await database.run(
    'INSERT INTO refused SELECT product::product, subject::place, object::place, reason FROM reasons',
  );
}
