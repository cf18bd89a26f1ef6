/** One year of BACI from the publisher's file to a table of statements with its summary and record. */
import { open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parquetEnding, summaryEnding } from '../../../schema/dataset.ts';
import type { Digest } from '../../bulk/digest.ts';
import { Faults } from '../../bulk/faults.ts';
import type { BulkFile } from '../../bulk/input.ts';
import type { OnProgress } from '../../command.ts';
import { summaryText } from '../../dataset/parquet.ts';
import { type GraphWriter, openWriter } from '../../graph/open.ts';
import { sha256OfFile } from '../../pipeline/files.ts';
import { InputError } from '../../problem.ts';
import { type UnitValueBand, unitValueReason } from '../../rules/unit-value.ts';
import { explainYear, isHeader, type YearExpectations } from './explain.ts';
import type { YearRecord } from './record.ts';
import {
  bandsSql,
  copySql,
  countsSql,
  flowsSql,
  type Lookups,
  lookupsSql,
  outsideSql,
  readSql,
  repeatedSql,
  statementsSql,
  type TableNames,
  tableSql,
  unsoundSql,
  weighedSql,
} from './sql.ts';

/** Stem of the tables of one year: `hs22-v202601-2024`. */
export const stemOf = (edition: string, year: string): string => `${edition}-${year}`;
export const tableName = (stem: string): string => `${stem}${parquetEnding}`;
export const summaryName = (stem: string): string => `${stem}${summaryEnding}`;
export const recordName = (stem: string): string => `${stem}.import.json`;

export interface YearJob extends TableNames, Lookups {
  readonly source: BulkFile;
  /** Where the unpacked file stands. */
  readonly path: string;
  /** Checksums of the file, which may still be in the making. */
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
 * @throws the signal's reason when it is aborted
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
    throw error;
  } finally {
    signal?.removeEventListener('abort', interrupt);
    database.close();
  }
}

/**
 * Writes the table and the summary of a year. What stands half written after a failure is the stage's to remove.
 * @throws InputError with the first rows of each kind of fault, and their count
 */
export async function readYear(
  job: YearJob,
  tools: YearTools,
): Promise<{ record: YearRecord; summary: string }> {
  return withDatabase(tools, async (database) => {
    const { year, file } = job;
    const step = (text: string): void => tools.onProgress?.({ step: `${year}: ${text}` });
    step('reading');
    for (const sql of lookupsSql(job)) await database.run(sql);
    await readAndCheck(database, job, tools);
    step('testing unit values');
    for (const sql of [...flowsSql, ...bandsSql]) await database.run(sql);
    await refuseMasses(database);
    const [counts] = await database.rows<{ flows: number; withoutMass: number }>(countsSql);
    const weighed = await database.rows<{ product: string; flows: number; usd: number; tonnes: number }>(
      weighedSql,
    );
    const [refused] = await database.rows<{ count: bigint }>('SELECT count(*) AS count FROM refused');
    step('writing');
    for (const sql of statementsSql) await database.run(sql);
    const path = join(tools.folder, tableName(stemOf(job.edition, year)));
    await copyAlike(database, tableSql(job), path);
    const table = { bytes: (await stat(path)).size, sha256: await sha256OfFile(path) };
    const digest = await job.digest;
    const flowsKept = counts?.flows ?? 0;
    const rowsRead = digest.lines - 1;
    return {
      summary: await summaryText(database, { file: path, sha256: table.sha256 }),
      record: {
        file,
        bytes: digest.bytes,
        crc32: digest.crc32,
        sha256: digest.sha256,
        settings: job.settings,
        table,
        rowsRead,
        flowsKept,
        withoutMass: counts?.withoutMass ?? 0,
        statements: 2 * flowsKept,
        dropped: rowsRead === flowsKept ? [] : [{ reason: job.dropReason, count: rowsRead - flowsKept }],
        outsideBand: Number(refused?.count ?? 0),
        weighed: weighed.map(({ product, flows, usd, tonnes }) => [product, flows, usd, tonnes]),
        gaps: {},
      },
    };
  });
}

/** Writes a query in its own order: several threads cut a file into other pieces each time. */
export async function copyAlike(database: GraphWriter, select: string, path: string): Promise<void> {
  await rm(path, { force: true });
  const [before] = await database.rows<{ threads: bigint }>("SELECT current_setting('threads') AS threads");
  await database.run('SET threads = 1');
  try {
    await database.run(copySql(select, path));
  } finally {
    await database.run(`SET threads = ${before?.threads ?? 1}`);
  }
}

async function readAndCheck(database: GraphWriter, job: YearJob, { signal }: YearTools): Promise<void> {
  // Read rows need no order, and without it several threads read one file.
  await database.run('SET preserve_insertion_order = false');
  let failure: unknown;
  for (const isPadded of [false, true]) {
    try {
      await database.run(readSql(job.path, job.year, isPadded));
      failure = undefined;
      break;
    } catch (error) {
      signal?.throwIfAborted();
      failure = error;
    }
  }
  await database.run('SET preserve_insertion_order = true');
  const digest = await job.digest;
  const isCut = job.source.path !== undefined && !digest.endsWithLine;
  const unsound = failure === undefined ? await countOf(database, unsoundSql) : 0;
  const repeated =
    failure === undefined ? await database.rows<{ i: number; j: number; k: string }>(repeatedSql) : [];
  const hasHeader = await beginsWithHeader(job.path);
  if (
    failure === undefined &&
    unsound === 0 &&
    repeated.length === 0 &&
    !isCut &&
    hasHeader &&
    digest.lines > 1
  )
    return;
  const faults = new Faults();
  const expected: YearExpectations = {
    place: job.source.place,
    year: job.year,
    places: job.places,
    codes: new Set(job.codes),
    listName: job.listName,
    repeated: new Set(repeated.map(({ i, j, k }) => `${i},${j},${k}`)),
    isWhole: job.source.path === undefined,
  };
  if (digest.lines < 2)
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
