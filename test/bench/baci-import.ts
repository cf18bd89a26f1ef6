/**
 * `filon import baci` on a synthetic year in the publisher's layout, made here and named so: 11 million rows of 230
 * economies and some 5,000 codes. The folder and the zip archive are read, checked, filtered to the codes of the
 * digital life cycle, tested for unit values and written; the baseline is DuckDB's own CREATE TABLE AS of the same
 * unpacked file with the same filter, in the same run. Then the memory of the import at 1, 3 and 10 times a size.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { Zip, ZipDeflate } from 'fflate';
import { openWriter } from '../../ingest/graph/open.ts';
import { projectDatasets } from '../../ingest/project.ts';
import { chosenCodes } from '../../ingest/sources/baci/codes.ts';
import { importBaci } from '../../ingest/sources/baci/import.ts';
import { yearFile } from '../../ingest/sources/baci/testing/archive.ts';
import type { Bench, BenchFigure } from './bench.ts';

const rows = 11_000_000;
const memoryRows = 1_100_000;
const economies = 230;
const memoryLimit = '600MB';
const name = yearFile('2024');

interface Lists {
  /** The publisher's numbers. */
  readonly numbers: readonly string[];
  /** Six-digit codes: those of the life cycle and as many others as make five thousand. */
  readonly codes: readonly string[];
  readonly kept: readonly string[];
}

async function lists(folder: string): Promise<Lists> {
  const read = async (path: string): Promise<Readonly<Record<string, string>>[]> =>
    parse(await readFile(join(projectDatasets(), path)), { columns: true });
  const places = (await read('economies/baci-country-codes.codes.csv')).slice(0, economies);
  const known = (await read('hs-nomenclature/hs-nomenclature.codes.csv')).map(({ code = '' }) => code);
  const codes = new Set(known);
  // A step that is prime to the number of codes spreads the made-up ones over all chapters.
  for (let place = 0; codes.size < 5000; place += 1)
    codes.add(String((10_000 + place * 7919) % 1_000_000).padStart(6, '0'));
  const countries = places.map(({ entity = '', code = '' }) => {
    const iso3 = entity.replace('economy:', '');
    return `${code},synthetic,,${iso3 === 'TWN' ? 'S19' : iso3}`;
  });
  const table = (header: string, lines: readonly string[]): string => `${[header, ...lines].join('\n')}\n`;
  await writeFile(
    join(folder, 'country_codes_V202601.csv'),
    table('country_code,country_name,country_iso2,country_iso3', countries),
  );
  await writeFile(
    join(folder, 'product_codes_HS22_V202601.csv'),
    table(
      'code,description',
      [...codes].sort().map((code) => `${code},synthetic`),
    ),
  );
  const texts = new Map([...codes].map((code) => [code, 'synthetic']));
  return {
    numbers: places.map(({ code = '' }) => code),
    codes: [...codes].sort(),
    kept: await chosenCodes({}, texts, projectDatasets(), 'synthetic'),
  };
}

/**
 * A synthetic year: a few pairs trade in nearly all codes and most in few, and a few codes are traded by nearly all
 * pairs; values and masses follow a price of each code; one mass in twenty is NA.
 */
async function writeYear(folder: string, { numbers, codes }: Lists, count: number): Promise<string> {
  const path = join(folder, name);
  const database = await openWriter(':memory:', '1GB');
  const list = (values: readonly string[]): string => `[${values.map((value) => `'${value}'`).join(', ')}]`;
  try {
    await database.run(`SET temp_directory = '${folder}/spill'`);
    await database.run(
      `CREATE TABLE numbers AS SELECT unnest(${list(numbers)}) AS number, unnest(range(${numbers.length})) AS place`,
    );
    await database.run(
      `CREATE TABLE codes AS SELECT unnest(${list(codes)}) AS code, unnest(range(${codes.length})) AS place`,
    );
    // Of a pair of rank r, the share 1 / (1 + r / 40) of the codes; scaled so that about `count` rows come out.
    await database.run(`CREATE TABLE pairs AS SELECT a.number AS i, b.number AS j, 1 / (1 + (a.place * b.place) / 400.0) AS share
      FROM numbers a, numbers b WHERE a.place <> b.place`);
    await database.run(`COPY (SELECT 2024 AS t, i, j, code AS k,
        round(exp(hash(i, j, code) % 1000 / 80.0), 3) AS v,
        CASE WHEN hash(j, i, code) % 20 = 0 THEN 'NA'
          ELSE round(exp(hash(i, j, code) % 1000 / 80.0) / (0.5 + place % 97) * (0.5 + hash(code, i, j) % 100 / 100.0), 3)::VARCHAR END AS q
      FROM pairs, codes
      WHERE hash(i, code, j) % 1000000 < 1000000 * share * 2 / (1 + (hash(code) % 100) / 25.0)
        * ${count} / (SELECT sum(share) * ${codes.length} * 0.8 FROM pairs)
      LIMIT ${count}) TO '${path}' (HEADER, DELIMITER ',')`);
  } finally {
    database.close();
  }
  return path;
}

/** An archive of the files of a folder, as the publisher packs them. */
async function writeArchive(folder: string, path: string): Promise<void> {
  const out = createWriteStream(path);
  const done = once(out, 'finish');
  const zip = new Zip((error, chunk, final) => {
    if (error !== null) throw error;
    out.write(chunk);
    if (final) out.end();
  });
  for (const file of [name, 'country_codes_V202601.csv', 'product_codes_HS22_V202601.csv']) {
    const entry = new ZipDeflate(file, { level: 1 });
    zip.add(entry);
    for await (const chunk of createReadStream(join(folder, file), { highWaterMark: 4 << 20 })) {
      entry.push(chunk as Buffer);
      if (out.writableNeedDrain) await once(out, 'drain');
    }
    entry.push(new Uint8Array(0), true);
  }
  zip.end();
  await done;
}

const secondsSince = (start: number): number => (performance.now() - start) / 1000;

/** @returns seconds of DuckDB's own filtered CREATE TABLE AS, and the rows that it kept */
async function baseline(folder: string, path: string, kept: readonly string[]): Promise<[number, number]> {
  const file = join(folder, 'baseline.duckdb');
  const database = await openWriter(file, memoryLimit);
  try {
    await database.run(
      `CREATE TEMP TABLE kept AS SELECT unnest([${kept.map((code) => `'${code}'`).join(', ')}]) AS k`,
    );
    const start = performance.now();
    await database.run(
      `CREATE TABLE imported AS SELECT * FROM read_csv('${path}', types = {k: 'VARCHAR'}, nullstr = 'NA')
        WHERE k IN (SELECT k FROM kept)`,
    );
    await database.run('CHECKPOINT');
    const seconds = secondsSince(start);
    const [count] = await database.rows<{ n: number }>('SELECT count(*)::INTEGER AS n FROM imported');
    return [seconds, count?.n ?? 0];
  } finally {
    database.close();
    await rm(file, { force: true });
  }
}

/** @returns seconds */
async function ours(path: string, out: string, expected: number): Promise<number> {
  const start = performance.now();
  const { years } = await importBaci(path, { out, memoryLimit });
  const seconds = secondsSince(start);
  const [year] = years;
  if (year?.flowsKept !== expected)
    throw new Error(`${year?.flowsKept} flows arrived where DuckDB keeps ${expected}`);
  await rm(out, { recursive: true });
  return seconds;
}

/** @returns the most memory that the process of an import held, in MB */
async function peakMemory(path: string, out: string): Promise<number> {
  const tsx = import.meta.resolve('tsx');
  const child = spawn(
    process.execPath,
    ['--import', tsx, fileURLToPath(new URL('importers/baci.ts', import.meta.url)), path, out, memoryLimit],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += String(chunk);
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`the import ended with ${code}`);
  await rm(out, { recursive: true });
  return Number(said) / 1024;
}

/** Memory at 1, 3 and 10 times as many rows, whole archives: the codes of the life cycle and all. */
async function memoryFigures(root: string, all: Lists): Promise<BenchFigure[]> {
  const figures: BenchFigure[] = [];
  const peaks: number[] = [];
  for (const times of [1, 3, 10]) {
    const folder = join(root, `times-${times}`);
    await mkdir(folder);
    for (const file of ['country_codes_V202601.csv', 'product_codes_HS22_V202601.csv'])
      await symlink(join(root, file), join(folder, file));
    if (times === 10) await symlink(join(root, name), join(folder, name));
    else await writeYear(folder, all, memoryRows * times);
    const peak = await peakMemory(folder, join(root, 'imported'));
    peaks.push(peak);
    figures.push({
      name: `BACI import, peak memory of the process at ${times} × ${memoryRows} rows (synthetic), against that at 1 ×`,
      ours: peak,
      baseline: peaks[0] ?? peak,
      ratio: peak / (peaks[0] ?? peak),
      unit: 'MB',
    });
  }
  return figures;
}

export const bench: Bench = async () => {
  const root = await mkdtemp(join(tmpdir(), 'filon-bench-baci-'));
  try {
    const all = await lists(root);
    const path = await writeYear(root, all, rows);
    const archive = join(root, 'BACI_HS22_V202601.zip');
    await writeArchive(root, archive);
    const out = join(root, 'imported');
    const best = { baseline: Infinity, folder: Infinity, archive: Infinity };
    let count = 0;
    // The best of three each, in turns: whatever else the machine does only ever adds.
    for (let turn = 0; turn < 3; turn += 1) {
      const [seconds, kept] = await baseline(root, path, all.kept);
      best.baseline = Math.min(best.baseline, seconds);
      best.folder = Math.min(best.folder, await ours(path, out, kept));
      best.archive = Math.min(best.archive, await ours(archive, out, kept));
      count = kept;
    }
    const figure = (what: string, seconds: number): BenchFigure => ({
      name: `BACI import of ${rows} synthetic rows, of which ${count} are kept, ${what}, against DuckDB's filtered CREATE TABLE AS of the unpacked file`,
      ours: rows / seconds,
      baseline: rows / best.baseline,
      ratio: best.baseline / seconds,
      unit: 'rows/s',
    });
    return [
      figure('from the unpacked file', best.folder),
      figure('from the zip archive', best.archive),
      ...(await memoryFigures(root, all)),
    ];
  } finally {
    await rm(root, { recursive: true });
  }
};
