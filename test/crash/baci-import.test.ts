/** An import of BACI that dies at any step leaves what was there, and the next one goes on where it stood. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importBaci } from '../../ingest/sources/baci/import.ts';
import { tables, writeZip, yearFile, yearText } from '../../ingest/sources/baci/testing/archive.ts';
import { bytesOf } from '../../ingest/sources/baci/testing/rows.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const tsx = import.meta.resolve('tsx');

let root = '';
let archive = '';
let out = '';
let steps: string[] = [];
/** Of an import that nobody disturbed. */
let wanted: Readonly<Record<string, string>> = {};

/** Made-up trade: every pair of twelve economies in three products, 396 flows. */
function madeUpYear(year: number): string {
  const numbers = [56, 152, 156, 180, 251, 276, 490, 516, 579, 699, 757, 842];
  const codes = ['282200', '740311', '854231'];
  const rows = numbers.flatMap((i, from) =>
    numbers.flatMap((j, to) =>
      i === j
        ? []
        : codes.map((k, place) => `${year},${i},${j},${k},${100 + from * to + place},${1 + from + to}`),
    ),
  );
  return yearText(...rows);
}

/** The years of the archive; one more stands in the data set already. */
const years = [2021, 2022, 2023];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'filon-crash-'));
  out = join(root, 'imported');
  archive = await writeZip(root, {
    ...tables,
    ...Object.fromEntries(years.map((year) => [yearFile(String(year)), madeUpYear(year)])),
  });
  const reference = join(root, 'reference');
  const earlier = await writeZip(root, { ...tables, [yearFile('2024')]: madeUpYear(2024) }, 'earlier.zip');
  for (const folder of [out, reference]) await importBaci(earlier, { out: folder });
  const all: string[] = [];
  await importBaci(archive, { out: reference, onProgress: ({ step }) => all.push(step) });
  steps = all.filter((step, place) => step !== all[place - 1]);
  wanted = await bytesOf(join(reference, 'baci'));
}, 60_000);
afterAll(async () => {
  await rm(root, { recursive: true });
});

/** @param heldAt step at which the child stops, to wait for what is done to it */
function start(folder: string, heldAt = ''): ChildProcess {
  return spawn(process.execPath, ['--import', tsx, here('importing-child.ts'), archive, folder, heldAt], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

/** Waits until the child has printed that line, or any. @returns whether it did */
async function untilLine(child: ChildProcess, text?: string): Promise<boolean> {
  if (child.stdout === null) throw new Error('the child has a standard output');
  for await (const line of createInterface(child.stdout))
    if (text === undefined || line === text) return true;
  return false;
}

const patience = 180_000;

describe('an import that is killed', { timeout: patience }, () => {
  it('leaves the data set as it was, and the next one takes up the years that were finished', async () => {
    const before = await bytesOf(join(out, 'baci'));
    expect(steps).toContain('2022: reading');
    for (const step of ['2021: reading', '2022: writing', '2023: reading', '2023: writing']) {
      const child = start(out, step);
      expect(await untilLine(child, step)).toBe(true);
      await kill(child);
      expect([step, await bytesOf(join(out, 'baci'))]).toEqual([step, before]);
    }
    const result = await importBaci(archive, { out });
    // The one that died in 2023 had finished 2021 and 2022, whichever of them it had taken up itself.
    expect(result.years.map(({ year, state }) => [year, state])).toEqual([
      ['2021', 'resumed'],
      ['2022', 'resumed'],
      ['2023', 'read'],
    ]);
    expect(await bytesOf(join(out, 'baci'))).toEqual(wanted);
    expect(await readdir(out)).toEqual(['baci']);
  });

  it('at any moment leaves the data set as it was or whole', async () => {
    const folder = join(root, 'any-moment');
    const undisturbed = await importBaci(archive, { out: join(root, 'undisturbed') });
    /** Records come after the tables: without one its year is read again. */
    const tablesIn = async (path: string): Promise<Readonly<Record<string, string>>> =>
      Object.fromEntries(
        Object.entries(await bytesOf(path)).filter(([name]) => !name.endsWith('.import.json')),
      );
    const whole = await tablesIn(undisturbed.folder);
    let killed = 0;
    // What one has finished the next takes up, so that they die at ever later steps.
    for (const delay of [0, 15, 40, 75, 120, 175, 240, 315]) {
      const child = start(folder);
      expect(await untilLine(child)).toBe(true);
      await sleep(delay);
      await kill(child);
      if (!existsSync(join(folder, 'baci'))) killed += 1;
      else {
        expect(await tablesIn(join(folder, 'baci'))).toEqual(whole);
        await rm(join(folder, 'baci'), { recursive: true });
      }
    }
    expect(killed).toBeGreaterThan(0);
    await importBaci(archive, { out: folder });
    expect(await bytesOf(join(folder, 'baci'))).toEqual(await bytesOf(undisturbed.folder));
    expect(await readdir(folder)).toEqual(['baci']);
  });

  it('is not disturbed by another, which is told so', async () => {
    const folder = join(root, 'held');
    const child = start(folder, '2022: reading');
    expect(await untilLine(child, '2022: reading')).toBe(true);
    const before = await bytesOf(join(folder, '.baci.import'));
    const other = await writeZip(root, { ...tables, [yearFile('2020')]: madeUpYear(2020) }, 'other.zip');
    await expect(importBaci(other, { out: folder })).rejects.toThrow(
      `an import at work (process ${child.pid})`,
    );
    expect(await bytesOf(join(folder, '.baci.import'))).toEqual(before);
    await kill(child);
    // The claim of a dead process holds nobody up.
    const { years: done } = await importBaci(archive, { out: folder });
    expect(done.map(({ state }) => state)).toEqual(['resumed', 'read', 'read']);
    expect(await readdir(folder)).toEqual(['baci']);
  });
});

describe('Ctrl-C during `filon import baci`', { timeout: patience }, () => {
  it('ends with status 130, leaves nothing half written, and the next run goes on', async () => {
    const fresh = join(root, 'fresh');
    const stage = join(fresh, '.baci.import');
    const namesIn = (path: string): Promise<readonly string[]> => readdir(path).catch(() => []);
    // So many years that none of the signals comes too late.
    const long = Array.from({ length: 16 }, (_, place) => String(2008 + place));
    const path = await writeZip(
      root,
      { ...tables, ...Object.fromEntries(long.map((year) => [yearFile(year), madeUpYear(Number(year))])) },
      'long.zip',
    );
    const isClaimed = (name: string): boolean => name.startsWith('lock-');
    for (const isDue of [
      isClaimed,
      (name: string): boolean => name === 'hs22-v202601-2008-mass.statements.parquet',
      (name: string): boolean => name === 'hs22-v202601-2009.import.json',
    ]) {
      const child = spawn(
        process.execPath,
        ['--import', tsx, here('../../cli/main.ts'), 'import', 'baci', path, '--out', fresh],
        { stdio: ['ignore', 'pipe', 'pipe'] },
      );
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk) => {
          said += String(chunk);
        });
      const isTime = (names: readonly string[]): boolean => names.some(isClaimed) && names.some(isDue);
      while (!isTime(await namesIn(stage)) && child.exitCode === null) await sleep(2);
      child.kill('SIGINT');
      const [code] = (await once(child, 'close')) as [number | null];
      expect([code, said]).toEqual([130, 'Stopped. Nothing was left half written.\n']);
      expect(existsSync(join(fresh, 'baci'))).toBe(false);
      // Finished years only, each with its record.
      const left = await namesIn(stage);
      expect(left.filter((name) => !/^hs22-v202601-\d{4}[-.]/.test(name))).toEqual([]);
      for (const name of left)
        expect(left).toContain(`${name.slice(0, 'hs22-v202601-2008'.length)}.import.json`);
    }
    const { folder, years: taken } = await importBaci(path, { out: fresh });
    expect(taken.map(({ year }) => year)).toEqual(long);
    expect(taken.slice(0, 2).map(({ state }) => state)).toEqual(['resumed', 'resumed']);
    expect(taken.at(-1)?.state).toBe('read');
    expect(Object.keys(await bytesOf(folder))).toContain('hs22-v202601-2023-mass.statements.parquet');
    expect(await readdir(fresh)).toEqual(['baci']);
  });
});
