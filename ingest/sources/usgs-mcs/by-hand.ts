/** For tests: runs an adapter on a file written by hand in the publisher's layout, with a few economies. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Adapter } from '../../adapter.ts';
import type { RunResult } from '../../pipeline/finish.ts';
import { runAdapter } from '../../pipeline/run.ts';
import { InputError } from '../../problem.ts';

const vocabulary = join(import.meta.dirname, '../../../datasets/vocabulary');
const economies: Readonly<Record<string, string>> = {
  AUS: 'Australia',
  CHN: 'China',
  COD: 'Congo (Kinshasa)',
  COG: 'Congo (Brazzaville)',
  FIN: 'Finland',
  NAM: 'Namibia',
  RUS: 'Russia',
  SLE: 'Sierra Leone',
  USA: 'United States',
};
const iso2: Readonly<Record<string, string>> = {
  AUS: 'AU',
  CHN: 'CN',
  COD: 'CD',
  COG: 'CG',
  FIN: 'FI',
  NAM: 'NA',
  RUS: 'RU',
  SLE: 'SL',
  USA: 'US',
};

/** Runs the adapter on files with these names and bytes; everything is removed afterwards. */
export async function runByHand(
  adapter: Adapter,
  files: Readonly<Record<string, string | Buffer>>,
): Promise<RunResult> {
  const folder = await mkdtemp(join(tmpdir(), 'filon-by-hand-'));
  try {
    const input = join(folder, 'input');
    const datasets = join(folder, 'datasets');
    await mkdir(input);
    await mkdir(join(datasets, 'economies'), { recursive: true });
    await cp(vocabulary, join(datasets, 'vocabulary'), { recursive: true });
    const rows = Object.entries(economies).map(
      ([code, name]) => `economy:${code},${name},${name},${name},,,,,,`,
    );
    const header =
      'id,name_en,name_fr,name_es,latitude,longitude,part_of,owner_source,owner_edition,replaced_by';
    await writeFile(
      join(datasets, 'economies', 'economies.entities.csv'),
      `${[header, ...rows].join('\n')}\n`,
    );
    const codes = Object.entries(iso2).map(([code, two]) => `economy:${code},iso2,${two}`);
    await writeFile(
      join(datasets, 'economies', 'economies.codes.csv'),
      `${['entity,system,code', ...codes].join('\n')}\n`,
    );
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(input, name), bytes);
    return await runAdapter(adapter, input, { datasets });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The message with which bad input is refused. */
export async function refusalOf(
  adapter: Adapter,
  files: Readonly<Record<string, string | Buffer>>,
): Promise<string> {
  try {
    await runByHand(adapter, files);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'not refused';
}
