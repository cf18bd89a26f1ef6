/** Entities, aliases and codes of a run beside those that the adapter's committed tables hold. */
import { join } from 'node:path';
import type { Alias, Entity, EntityCode } from '../../schema/entity.ts';
import type { Adapter } from '../adapter.ts';
import { tableFileName } from '../dataset/tables.ts';
import { readSmallTable } from '../load/small-tables.ts';
import type { RunResult } from '../pipeline/finish.ts';
import { InputError, type Problem } from '../problem.ts';
import { statIfThere } from '../stat.ts';
import { withoutFileMark } from './fact.ts';

export type Names = Pick<RunResult, 'entities' | 'aliases' | 'codes'>;

export interface NamesComparison {
  readonly same: number;
  /** Entities of which the file gives another name or place. */
  readonly changed: readonly string[];
  readonly notSaid: readonly string[];
  readonly others: number;
}

/** @throws InputError when a table cannot be read */
export async function committedNames(adapter: Adapter, datasets: string): Promise<Names> {
  const problems: Problem[] = [];
  const read = async <Kind extends 'entities' | 'aliases' | 'codes'>(kind: Kind) => {
    const path = join(datasets, adapter.dataset, tableFileName(adapter.id, kind));
    if ((await statIfThere(path)) === undefined) return [];
    return (await readSmallTable(path, kind, problems)).map(({ item }) => item);
  };
  const names = {
    entities: await read('entities'),
    aliases: await read('aliases'),
    codes: await read('codes'),
  };
  if (problems.length > 0) throw new InputError(problems);
  return names;
}

/** What each line of the three tables says, by what it says it of. */
function linesOf({ entities, aliases, codes }: Names): Map<string, string> {
  return new Map([
    ...entities.map((entity): [string, string] => [withoutFileMark(entity.id), entityText(entity)]),
    ...aliases.map((alias): [string, string] => [aliasText(alias), '']),
    ...codes.map((code): [string, string] => [codeText(code), '']),
  ]);
}

function entityText({ name, latitude, longitude, partOf, replacedBy }: Entity): string {
  const above = partOf === null ? null : withoutFileMark(partOf);
  return JSON.stringify([name.en, name.fr, name.es, latitude, longitude, above, replacedBy]);
}

function aliasText({ entity, name, language, scope }: Alias): string {
  const where = scope === '' ? '' : `, in ${scope}`;
  return `${withoutFileMark(entity)} also called ${JSON.stringify(name)} (${language}${where})`;
}

function codeText({ entity, system, code }: EntityCode): string {
  return `${withoutFileMark(entity)} with the code ${system} ${code}`;
}

export function compareNames(run: Names, committed: Names): NamesComparison {
  const now = linesOf(run);
  const before = linesOf(committed);
  const [notSaid, changed]: [string[], string[]] = [[], []];
  let same = 0;
  for (const [about, text] of before) {
    const found = now.get(about);
    if (found === undefined) notSaid.push(about);
    else if (found !== text) changed.push(`${about}: ${found} instead of ${text}`);
    else same += 1;
  }
  return { same, changed, notSaid, others: [...now.keys()].filter((about) => !before.has(about)).length };
}
