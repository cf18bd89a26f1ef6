/** Datasets made up for crash tests: large enough that a build can be met in every step. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importSource } from '../../ingest/import.ts';
import { oreAdapter, oreProject } from '../../ingest/testing/ore-adapter.ts';

export const madeUpStatements = 20_000;

/** A span of years for each number below 110,000: there are not as many single years. */
function madeUpSpan(place: number): string {
  return `${1000 + Math.floor(place / 100)}-${2100 + (place % 100)}`;
}

/** A project folder with `datasets/` of that many statements, each of a span of years and a place of its own. */
export async function largeProject(): Promise<{ readonly root: string; readonly datasets: string }> {
  const countries = ['Chile', 'China', 'Congo (Kinshasa)'];
  const lines = Array.from({ length: madeUpStatements }, (_, place) => {
    const years = madeUpSpan(Math.floor(place / countries.length));
    return `${countries[place % countries.length]},Cobalt,${years},${place},t,,`;
  });
  const text = `Country,Ore,Year,Mined,Unit,Clerk,Remark\n${lines.join('\n')}\n`;
  const { root, datasets, file } = await oreProject(text);
  await importSource('ore', file, { datasets, out: datasets }, [oreAdapter()]);
  return { root, datasets };
}

/** Adds an alias, so that the next build is another release. */
export async function addAlias(datasets: string, name: string): Promise<void> {
  const path = join(datasets, 'vocabulary', 'aliases.csv');
  await writeFile(path, `${await readFile(path, 'utf8')}economy:COD,${name},en,\n`);
}
