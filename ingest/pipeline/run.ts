/** Runs adapters from files to checked rows. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { kindOfEntityId } from '../../schema/entity.ts';
import type { Adapter } from '../adapter.ts';
import type { OnProgress } from '../command.ts';
import { readSmallTable } from '../load/small-tables.ts';
import { InputError, type Problem } from '../problem.ts';
import { statIfThere } from '../stat.ts';
import { filesOfAdapter, unpinnedFiles } from './files.ts';
import { finishRun, type RunResult } from './finish.ts';
import { NameTable } from './names.ts';
import { type Parsed, parseFiles } from './parse.ts';

/** Data sets whose names and codes every adapter may use. */
export const namingDatasets = ['vocabulary', 'organisations', 'smelters', 'economies'] as const;

/** Adds the entities, aliases and codes of a dataset folder to a table of names; an absent folder adds nothing. */
export async function addNamesOf(folder: string, names: NameTable, problems: Problem[]): Promise<void> {
  if ((await statIfThere(folder)) === undefined) return;
  const files = (await readdir(folder)).sort();
  const ending = (kind: string): string[] =>
    files
      .filter((file) => file === `${kind}.csv` || file.endsWith(`.${kind}.csv`))
      .map((file) => join(folder, file));
  for (const path of ending('entities')) {
    for (const { item, file, line } of await readSmallTable(path, 'entities', problems))
      if (!names.addEntity(item))
        problems.push({ file, line, column: 'id', found: item.id, expected: twoEntities });
  }
  for (const path of ending('aliases'))
    for (const { item } of await readSmallTable(path, 'aliases', problems)) names.addAlias(item);
  for (const path of ending('codes'))
    for (const { item } of await readSmallTable(path, 'codes', problems)) names.addCode(item);
}
const twoEntities = 'one entity of that id; another with this id has other names or places';

/** Adds what an adapter emitted. */
export function addEmitted(parsed: Parsed, names: NameTable): Problem[] {
  const problems: Problem[] = [];
  const file = parsed.files[0]?.path ?? parsed.adapter.id;
  for (const entity of parsed.entities)
    if (!names.addEntity(entity)) problems.push({ file, found: entity.id, expected: twoEntities });
  for (const alias of parsed.aliases) names.addAlias(alias);
  for (const code of parsed.codes) names.addCode(code);
  for (const { entity } of [...parsed.aliases, ...parsed.codes])
    if (!names.has(entity))
      problems.push({
        file,
        found: entity,
        expected: 'an alias or code of an entity that is in a table of entities',
      });
  return problems;
}

/** Adds the names of a finished run. */
export function addNamesOfRun(run: RunResult, names: NameTable): void {
  for (const entity of run.entities) names.addEntity(entity);
  for (const alias of run.aliases) names.addAlias(alias);
  for (const code of run.codes) names.addCode(code);
}

/** Names against which a run reconciles, and what is wrong with the tables that give them. */
export interface NamesRead {
  readonly names: NameTable;
  readonly problems: readonly Problem[];
}

export interface RunOptions {
  /** Folder of the datasets whose names reconcile. */
  readonly datasets: string;
  /** How their names are read; whoever runs several adapters may keep what was read and give out copies. */
  readonly readNames?: ((adapter: Adapter, datasets: string) => Promise<NamesRead>) | undefined;
  /** The reader's own name for the edition of a file that is not the pinned one. */
  readonly edition?: string | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/**
 * Runs one adapter over a folder or file.
 * @throws InputError with every problem found
 */
export async function runAdapter(adapter: Adapter, path: string, options: RunOptions): Promise<RunResult> {
  const files = await filesOfAdapter(adapter, path);
  const { names, problems } = await (options.readNames ?? namesFor)(adapter, options.datasets);
  const parsed = await parseFiles(adapter, files, names, options.onProgress);
  const emitted = addEmitted(parsed, names);
  const result = finishRun(parsed, names, options.edition);
  const all = [...problems, ...emitted, ...result.problems];
  if (all.length > 0) throw new InputError(all);
  return result;
}

/** The names that an adapter may use, read from a folder of data sets. */
export async function namesFor(adapter: Adapter, datasets: string): Promise<NamesRead> {
  const problems: Problem[] = [];
  const names = new NameTable();
  for (const dataset of namingDatasets) {
    // An adapter of the naming data itself replaces its committed tables: they must not contradict its own.
    if (dataset === adapter.dataset) await addOthersNames(join(datasets, dataset), adapter, names, problems);
    else await addNamesOf(join(datasets, dataset), names, problems);
  }
  if (adapter.knowsEveryOrganisation === true) await addOrganisations(datasets, names, problems);
  return { names, problems };
}

/** Adds the organisations of every other data set; where two give one id another name, the first stays. */
async function addOrganisations(datasets: string, names: NameTable, problems: Problem[]): Promise<void> {
  const naming = new Set<string>(namingDatasets);
  for (const dataset of (await readdir(datasets)).filter((name) => !naming.has(name)).sort()) {
    const folder = join(datasets, dataset);
    if ((await statIfThere(folder))?.isDirectory() !== true) continue;
    for (const file of (await readdir(folder)).filter((name) => /(^|\.)entities\.csv$/.test(name)).sort())
      for (const { item } of await readSmallTable(join(folder, file), 'entities', problems))
        if (kindOfEntityId(item.id) === 'organisation') names.addEntity(item);
  }
}

async function addOthersNames(
  folder: string,
  adapter: Adapter,
  names: NameTable,
  problems: Problem[],
): Promise<void> {
  if ((await statIfThere(folder)) === undefined) return;
  for (const kind of ['entities', 'aliases', 'codes'] as const) {
    for (const file of (await readdir(folder)).sort()) {
      if (!file.endsWith(`.${kind}.csv`) || file === `${adapter.id}.${kind}.csv`) continue;
      for (const { item } of await readSmallTable(join(folder, file), kind, problems)) {
        if ('system' in item) names.addCode(item);
        else if ('scope' in item) names.addAlias(item);
        else names.addEntity(item);
      }
    }
  }
}

/**
 * Runs several adapters of one dataset together, so that each may refer to what the others emit.
 * @throws InputError with every problem of all of them
 */
export async function runTogether(
  inputs: readonly { readonly adapter: Adapter; readonly path: string }[],
  base: (names: NameTable, problems: Problem[]) => Promise<void>,
  options: {
    /** Refuse files that are not those of the pinned editions. */
    readonly pinnedOnly?: boolean;
    readonly onProgress?: OnProgress | undefined;
  } = {},
): Promise<readonly RunResult[]> {
  const problems: Problem[] = [];
  const names = new NameTable();
  await base(names, problems);
  if (problems.length > 0) throw new InputError(problems);
  const parsed: Parsed[] = [];
  for (const { adapter, path } of inputs) {
    options.onProgress?.({ step: `reading ${adapter.id}` });
    try {
      const files = await filesOfAdapter(adapter, path);
      const others = options.pinnedOnly === true ? unpinnedFiles(adapter, files) : [];
      problems.push(...others);
      if (others.length === 0) parsed.push(await parseFiles(adapter, files, names, options.onProgress));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  }
  // Entities of all come first: an alias or code may be of an entity that a later adapter emits.
  for (const { entities } of parsed) for (const entity of entities) names.addEntity(entity);
  for (const item of parsed) problems.push(...addEmitted(item, names));
  const results = parsed.map((item) => finishRun(item, names));
  for (const result of results) problems.push(...result.problems);
  if (problems.length > 0) throw new InputError(problems);
  return results;
}
