/** What a person confirmed becomes aliases of a data set, and so identity; nothing becomes so by itself. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DataPackageSchema } from '../../schema/dataset.ts';
import { type Alias, type Entity, kindOfEntityId } from '../../schema/entity.ts';
import { aliasCells, tableText } from '../dataset/rows.ts';
import { descriptorName } from '../dataset/write.ts';
import { readSmallTable } from '../load/small-tables.ts';
import { nearestText } from '../nearest.ts';
import { organisationId } from '../organisation.ts';
import { foldName } from '../pipeline/names.ts';
import { InputError, type Problem } from '../problem.ts';
import { statIfThere } from '../stat.ts';
import { type PlacedCells, readCandidates, writeWhole } from './candidates-table.ts';

export interface KnownNames {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly aliases: ReadonlyMap<string, readonly Alias[]>;
}

export interface Confirmed {
  /** Aliases that were written. */
  readonly added: readonly Alias[];
  /** Confirmed, but known before. */
  readonly alreadyKnown: number;
  readonly refused: number;
  readonly unanswered: number;
  /** What the person should do next, each in a sentence. */
  readonly remarks: readonly string[];
}

/**
 * Adds the confirmed lines of a file of candidates to a table of aliases.
 * @throws InputError with every fault; nothing is written then
 */
export async function confirmCandidates(
  candidatesFile: string,
  aliasesFile: string,
  known: KnownNames,
): Promise<Confirmed> {
  const problems: Problem[] = [];
  await refuseForeignTable(aliasesFile, problems);
  if (problems.length > 0) throw new InputError(problems);
  const before = (await readSmallTable(aliasesFile, 'aliases', problems)).map(({ item }) => item);
  const rows = await readCandidates(candidatesFile);
  const owners = ownersOf(known, before);
  const answers = { refused: 0, unanswered: 0, alreadyKnown: 0 };
  const added: Alias[] = [];
  const remarks: string[] = [];
  const chosen = new Map<string, PlacedCells>();
  for (const row of rows) {
    const { name, candidate, language, confirmed } = row.cells;
    const say = (column: string, found: string, expected: string): void =>
      void problems.push({ file: candidatesFile, line: row.line, column, found, expected });
    const answer = confirmed.toLowerCase();
    if (answer === '') answers.unanswered += 1;
    else if (answer === 'no') answers.refused += 1;
    else if (answer !== 'yes') say('confirmed', confirmed, 'yes, no or nothing');
    if (answer !== 'yes') continue;
    const entity = known.entities.get(candidate);
    if (name === '') say('name', name, 'the name that is confirmed');
    else if (entity === undefined)
      say(
        'candidate',
        candidate,
        `the id of an entity of the graph${nearestText(candidate, known.entities.keys())}`,
      );
    else if (entity.replacedBy !== null)
      say('candidate', candidate, `${entity.replacedBy}, which replaced it`);
    else if (!/^([a-z]{2,3})?$/.test(language))
      say('language', language, 'two or three letters such as en, or nothing');
    else {
      const key = `${kindOfEntityId(candidate)}\n${foldName(name)}`;
      const other = chosen.get(key);
      if (other !== undefined && other.cells.candidate !== candidate) {
        say(
          'candidate',
          candidate,
          `one candidate a name; line ${other.line} confirms ${other.cells.candidate}`,
        );
        continue;
      }
      chosen.set(key, row);
      const others = [...(owners.get(key) ?? [])].filter((id) => id !== candidate);
      // An organisation that stands in one source alone is called by its name, until an alias joins it.
      const joined = others.filter((id) => id === organisationId(name));
      const owner = others.find((id) => !joined.includes(id));
      if (owner !== undefined)
        say('name', name, `a name of ${candidate} only; it is a name of ${owner} already`);
      else if (owners.get(key)?.has(candidate) === true && joined.length === 0) answers.alreadyKnown += 1;
      else if (
        !added.some((alias) => alias.entity === candidate && foldName(alias.name) === foldName(name))
      ) {
        added.push({ entity: candidate, name, language, scope: '' });
        for (const id of joined)
          remarks.push(
            `${id} goes where its data set is made anew (filon datasets): its name now leads to ${candidate}.`,
          );
      }
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  if (added.length > 0)
    await writeWhole(aliasesFile, tableText('aliases', [...before, ...added].map(aliasCells)));
  return { added, ...answers, remarks: [...new Set(remarks)].sort() };
}

/** Who has a name already, by kind and folded name. */
function ownersOf(
  { entities, aliases }: KnownNames,
  more: readonly Alias[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  const add = (id: string, name: string): void => {
    const key = `${kindOfEntityId(id)}\n${foldName(name)}`;
    const ids = owners.get(key);
    if (ids === undefined) owners.set(key, new Set([id]));
    else ids.add(id);
  };
  for (const { id, name } of entities.values()) for (const text of [name.en, name.fr, name.es]) add(id, text);
  for (const list of [...aliases.values(), more]) {
    for (const { entity, name, scope } of list) if (scope === '') add(entity, name);
  }
  return owners;
}

/** Only a table that people keep may be written: the others are made anew from publishers' files. */
async function refuseForeignTable(file: string, problems: Problem[]): Promise<void> {
  const descriptor = join(dirname(file), descriptorName);
  if ((await statIfThere(descriptor)) === undefined) {
    problems.push({
      file,
      expected: `a table of aliases in a data set; there is no ${descriptorName} beside it`,
    });
    return;
  }
  let parsed: ReturnType<typeof DataPackageSchema.safeParse>;
  try {
    parsed = DataPackageSchema.safeParse(JSON.parse(await readFile(descriptor, 'utf8')));
  } catch (error) {
    problems.push({ file: descriptor, expected: `JSON (${(error as Error).message})` });
    return;
  }
  const resource = parsed.data?.resources.find(({ path }) => path === basename(file));
  if (resource?.['filon:table'] !== 'aliases')
    problems.push({ file, expected: `a table of aliases that ${descriptor} lists` });
  else if (resource['filon:source'] !== undefined)
    problems.push({
      file,
      expected: `a table of aliases that people keep, such as datasets/organisations/aliases.csv; this one is made from ${resource['filon:source']}`,
    });
}
