/**
 * Writes `picture/map/land/`: the land that maps are drawn on, with both views of boundaries, in two details, and the
 * note that says where it is from. `--raw <folder>` is a folder with the files of world-atlas, at the commit below.
 * Run it for a new edition, then `scripts/map-economies.ts`: `npx tsx scripts/land.ts --raw <folder>`.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { finest, landFile, mostChange } from '../picture/map/land-file.ts';

const edition = '5.1.2';
const address = 'https://github.com/cublya/world-atlas';
const commit = '9ef13db2ef3be0409a40c447fa92c2bdec1ec6aa';

/** SHA-256 of what the edition holds: another file may draw other boundaries, of which the words would say nothing. */
const raw = {
  'countries-independent-110m.json': '9837576d051ecb455273ab94ccc1c3b41193f60d5c9d8b98a5f18216e335eeaf',
  'countries-110m.json': '2a4b7b2041add5e678df57ca257ac212d7bc16363e6faa6d41d1a72d22c64b15',
  'countries-independent-50m.json': '26af91bf53f97235da0025d2c3d9186312a2df1957db41c4f9e8cc7d3ef0ee0d',
  'countries-50m.json': '202c1dc6e51332703306da7b53cdaabacfe9969c5fa830ee9b1d0a90bfdd1e17',
} as const;
type RawName = keyof typeof raw;

const details = {
  'countries-110m.json': { control: 'countries-independent-110m.json', un: 'countries-110m.json' },
  'countries-50m.json': { control: 'countries-independent-50m.json', un: 'countries-50m.json' },
} as const satisfies Record<string, Record<'control' | 'un', RawName>>;

const checksum = (text: string): string => createHash('sha256').update(text).digest('hex');

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function rawFile(folder: string, name: RawName): unknown {
  const path = join(folder, name);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return fail(
      `${path} cannot be read (${(error as Error).message}); get ${address} at commit ${commit} and give its folder as --raw.`,
    );
  }
  const found = checksum(text);
  if (found !== raw[name]) {
    fail(
      `${path} has the checksum ${found}; expected ${raw[name]}, of ${address} at commit ${commit}. Get that commit; for a newer edition, put its commit and checksums into scripts/land.ts and look anew at what the two views draw differently.`,
    );
  }
  return JSON.parse(text);
}

const usage = 'npx tsx scripts/land.ts --raw <folder with the files of world-atlas>';

function rawFolder(): string {
  try {
    const { values } = parseArgs({ options: { raw: { type: 'string' } } });
    return values.raw ?? fail(`The folder with the raw files is missing: ${usage}`);
  } catch (error) {
    return fail(`${(error as Error).message}\n${usage}`);
  }
}

const note = (
  made: readonly { readonly name: string; readonly text: string }[],
): string => `# The land of the map

<!-- Made by scripts/land.ts, which writes the files beside it; edit that, not this page. -->

| | |
| --- | --- |
| Data | [Natural Earth](https://www.naturalearthdata.com/), countries (admin 0) at 1:110m and 1:50m, edition ${edition} |
| Publisher of the two views | world-atlas, [cublya/world-atlas](${address}), commit \`${commit}\` |
| Licence | [Public domain](https://www.naturalearthdata.com/about/terms-of-use/) |
| View A | its files \`countries-independent-*.json\`: Natural Earth’s own areas |
| View B | its files \`countries-*.json\`: the view that it calls UN-style |

Each file holds both views: an area with \`properties.un\` is drawn with that M49 code in view B. Names and other properties are left out, lines are simplified by ${finest}° as far as no ring gains or loses more than ${mostChange * 100} % of its area. What the two views draw differently, and what both draw alike although it is disputed, stands in [\`boundaries.ts\`](../boundaries.ts) and is tested on these files.

| File | SHA-256 |
| --- | --- |
${(Object.keys(raw) as RawName[]).map((name) => `| raw \`${name}\` | \`${raw[name]}\` |`).join('\n')}
${made.map(({ name, text }) => `| \`${name}\` | \`${checksum(text)}\` |`).join('\n')}
`;

const folder = rawFolder();
// Both are made before either is written.
const made = Object.entries(details).map(([name, { control, un }]) => ({
  name,
  text: `${JSON.stringify(landFile({ control: rawFile(folder, control), un: rawFile(folder, un) }))}\n`,
}));
const target = join(import.meta.dirname, '..', 'picture/map/land');
mkdirSync(target, { recursive: true });
for (const { name, text } of made) writeFileSync(join(target, name), text);
writeFileSync(join(target, 'README.md'), note(made));
