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

function start(): ChildProcess {
  return spawn(process.execPath, ['--import', tsx, here('importing-child.ts'), archive, out], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Waits until the child has printed that line. @returns whether it did */
async function untilLine(child: ChildProcess, text: string): Promise<boolean> {
  if (child.stdout === null) throw new Error('the child has a standard output');
  for await (const line of createInterface(child.stdout)) if (line === text) return true;
  return false;
}

const patience = 180_000;

describe('an import that is killed', { timeout: patience }, () => {
  it('leaves the data set as it was, and the next one takes up the years that were finished', async () => {
    const before = await bytesOf(join(out, 'baci'));
    expect(steps).toContain('2022: reading');
    for (const step of ['2021: reading', '2022: writing', '2023: reading', '2023: writing']) {
      const child = start();
      expect(await untilLine(child, step)).toBe(true);
      child.kill('SIGKILL');
      await once(child, 'exit');
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

  it('while another is at work is told so', async () => {
    const child = start();
    const other = await writeZip(root, { ...tables, [yearFile('2020')]: madeUpYear(2020) }, 'other.zip');
    while (!existsSync(join(out, '.baci.import', 'lock'))) await sleep(5);
    // Stopped, it holds its lock for as long as is needed.
    child.kill('SIGSTOP');
    await expect(importBaci(other, { out })).rejects.toThrow(`an import at work (process ${child.pid})`);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await importBaci(archive, { out });
    expect(await readdir(out)).toEqual(['baci']);
  });
});

describe('Ctrl-C during `filon import baci`', { timeout: patience }, () => {
  it('ends with status 130 and leaves nothing half written', async () => {
    const fresh = join(root, 'fresh');
    const program = here('../../cli/main.ts');
    let interrupted = 0;
    for (const delay of [0, 30, 60]) {
      const child = spawn(
        process.execPath,
        ['--import', tsx, program, 'import', 'baci', archive, '--out', fresh],
        {
          stdio: ['ignore', 'ignore', 'pipe'],
        },
      );
      let said = '';
      child.stderr?.on('data', (chunk) => {
        said += String(chunk);
      });
      while (!existsSync(join(fresh, '.baci.import', 'lock')) && child.exitCode === null) await sleep(2);
      await sleep(delay);
      child.kill('SIGINT');
      const [code] = (await once(child, 'exit')) as [number | null];
      if (code === 0) break;
      interrupted += 1;
      expect([code, said]).toEqual([130, 'Stopped. Nothing was left half written.\n']);
      expect(existsSync(join(fresh, 'baci'))).toBe(false);
      const left = existsSync(join(fresh, '.baci.import')) ? await readdir(join(fresh, '.baci.import')) : [];
      expect(left.filter((name) => !/^hs22-v202601-\d{4}[-.]/.test(name))).toEqual([]);
    }
    expect(interrupted).toBeGreaterThan(0);
    const { folder } = await importBaci(archive, { out: fresh });
    expect(Object.keys(await bytesOf(folder))).toContain('hs22-v202601-2023-mass.statements.parquet');
    expect(await readdir(fresh)).toEqual(['baci']);
  });
});
