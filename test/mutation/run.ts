/** Runs an adapter on files of a test as `filon import` does; names are read once for all runs. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Adapter } from '../../ingest/adapter.ts';
import { hasRows } from '../../ingest/dataset/tables.ts';
import { nothingKept } from '../../ingest/import.ts';
import { readSmallTable } from '../../ingest/load/small-tables.ts';
import type { RunResult } from '../../ingest/pipeline/finish.ts';
import type { NameTable } from '../../ingest/pipeline/names.ts';
import { namingDatasets, runTogether } from '../../ingest/pipeline/run.ts';
import { InputError } from '../../ingest/problem.ts';
import type { Alias, Entity, EntityCode } from '../../schema/entity.ts';

export const datasets = join(import.meta.dirname, '../../datasets');

interface NamingTable {
  readonly dataset: string;
  readonly file: string;
  readonly items: readonly (Entity | Alias | EntityCode)[];
}
let naming: Promise<readonly NamingTable[]> | undefined;

async function namingTables(): Promise<readonly NamingTable[]> {
  const tables: NamingTable[] = [];
  for (const dataset of namingDatasets) {
    const names = (await readdir(join(datasets, dataset))).sort();
    for (const kind of ['entities', 'aliases', 'codes'] as const) {
      for (const file of names.filter((name) => name === `${kind}.csv` || name.endsWith(`.${kind}.csv`))) {
        const found = await readSmallTable(join(datasets, dataset, file), kind, []);
        tables.push({ dataset, file, items: found.map(({ item }) => item) });
      }
    }
  }
  return tables;
}

async function addNames(names: NameTable, adapter: Adapter): Promise<void> {
  naming ??= namingTables();
  for (const { dataset, file, items } of await naming) {
    // What the adapter itself has written must not contradict what it reads now.
    if (dataset === adapter.dataset && file.startsWith(`${adapter.id}.`)) continue;
    for (const item of items) {
      if ('system' in item) names.addCode(item);
      else if ('scope' in item) names.addAlias(item);
      else names.addEntity(item);
    }
  }
}

/** @throws InputError where the files are refused, a file without any row to keep among them */
export async function runOn(adapter: Adapter, files: ReadonlyMap<string, Buffer>): Promise<RunResult> {
  const folder = await mkdtemp(join(tmpdir(), 'filon-mutant-'));
  try {
    for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
    const [run] = await runTogether([{ adapter, path: folder }], (names) => addNames(names, adapter));
    if (run === undefined) throw new Error(`no run of ${adapter.id}`);
    if (!hasRows(run)) throw new InputError([nothingKept(folder, run.report)]);
    return run;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
