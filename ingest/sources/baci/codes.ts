/** Which products are taken: by default the codes of the digital life cycle. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readSmallTable } from '../../load/small-tables.ts';
import { InputError, type Problem } from '../../problem.ts';
import { csvRecords } from '../../readers/csv.ts';
import { statIfThere } from '../../stat.ts';
import type { ProductList } from './lists.ts';

/** What the reader asks for. `all` and `codes` exclude each other. */
export interface Choice {
  readonly all?: boolean | undefined;
  /** Codes of two, four or six digits; a short one stands for all that begin with it. */
  readonly codes?: readonly string[] | undefined;
}

/**
 * The six-digit codes that are kept, sorted.
 * @param datasets folder of the committed data sets
 * @throws InputError for a code that the publisher's list does not have
 */
export async function chosenCodes(
  choice: Choice,
  products: ProductList,
  datasets: string,
  listPlace: string,
): Promise<readonly string[]> {
  const all = [...products.keys()].filter((code) => /^\d{6}$/.test(code)).sort();
  if (choice.all === true) return all;
  const wanted = choice.codes ?? [...(await lifeCycleCodes(datasets))];
  const kept = new Set<string>();
  const problems: Problem[] = [];
  for (const code of wanted) {
    const found = all.filter((known) => known.startsWith(code));
    for (const item of found) kept.add(item);
    // Codes of the life cycle are of all revisions; those asked for by name must be there.
    if (choice.codes === undefined || found.length > 0) continue;
    problems.push({
      file: listPlace,
      column: 'code',
      found: code,
      expected: `the codes asked for with --codes to be in this list${all.some((known) => known.startsWith(`0${code}`)) ? ` (did ${code} lose a leading zero?)` : ''}`,
    });
  }
  if (problems.length > 0) throw new InputError(problems);
  if (kept.size === 0)
    throw new InputError([
      {
        file: listPlace,
        expected: 'at least one code of the digital life cycle; with --all every code is taken',
      },
    ]);
  return [...kept].sort();
}

/**
 * Codes that `datasets/hs-nomenclature` puts to a stage and those that materials are traded as. A number is taken
 * whatever the revision it is named in: the publisher's list says whether this revision has it.
 */
async function lifeCycleCodes(datasets: string): Promise<ReadonlySet<string>> {
  const codes = new Set<string>();
  const take = (id: string): void => {
    const code = /^product:hs\d{4}-(\d{4}(?:\d{2})?)$/.exec(id)?.[1];
    if (code !== undefined) codes.add(code);
  };
  for (const [folder, predicate, column] of [
    ['hs-nomenclature', 'belongsToStage', 0],
    ['trade-codes', 'tradedAs', 2],
  ] as const) {
    const path = join(datasets, folder);
    if ((await statIfThere(path)) === undefined) continue;
    for (const file of (await readdir(path)).filter((name) => name.endsWith('statements.csv')))
      for await (const { cells } of csvRecords(join(path, file), layout, false))
        if (cells[1] === predicate) take(cells[column] ?? '');
  }
  return codes;
}
const layout = { format: 'csv', encoding: 'utf-8', delimiter: ',' } as const;

/**
 * Ids of economies by the number that BACI gives them.
 * @throws InputError when the committed table of codes is not there
 */
export async function economiesByNumber(datasets: string): Promise<ReadonlyMap<string, string>> {
  const path = join(datasets, 'economies', 'baci-country-codes.codes.csv');
  const problems: Problem[] = [];
  const rows = await readSmallTable(path, 'codes', problems);
  if (problems.length > 0) throw new InputError(problems);
  return new Map(
    rows.filter(({ item }) => item.system === 'baci').map(({ item }) => [item.code, item.entity]),
  );
}
