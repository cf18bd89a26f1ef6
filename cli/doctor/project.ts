/** What the clone holds: installed packages, data sets, the graph and the viewer. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { currentRelease } from '../../server/store/pointer.ts';
import { hashOfInputs, isBuiltFrom } from '../serve/inputs.ts';
import { absent, type Check, ok, wrong } from './check.ts';

export const packages: Check = {
  name: 'packages',
  neededFor: 'everything',
  async run({ root }) {
    return existsSync(join(root, 'node_modules', '@duckdb', 'node-api'))
      ? ok('installed')
      : wrong('not installed', 'Run: npm ci');
  },
};

export const datasets: Check = {
  name: 'data sets',
  neededFor: 'building the graph',
  async run({ datasets: folder }) {
    const names = await readdir(folder).catch(() => []);
    const found = names.filter((name) => existsSync(join(folder, name, 'datapackage.json')));
    return found.length === 0
      ? wrong(`none in ${folder}`, 'Clone the project whole: its data sets are part of it.')
      : ok(`${found.length} in ${folder}; "filon validate" checks them`);
  },
};

export const graph: Check = {
  name: 'graph',
  neededFor: 'serving and every question',
  async run({ graph: folder, datasets: from }) {
    const build = 'Run: npm run -s filon -- build';
    if (!existsSync(folder)) return absent(`none in ${folder}`, build);
    try {
      const release = await currentRelease(folder);
      const store = await openEmbeddedStore(folder);
      const { statements } = store.release.counts;
      await store.close();
      const found = `release ${release.slice(0, 12)}, ${statements} statements`;
      return (await isBuiltFrom(folder, await hashOfInputs(from)))
        ? ok(found)
        : ok(`${found}; not built by "npm start" from what is in the data sets now`);
    } catch (error) {
      return wrong(error instanceof Error ? error.message : String(error), build);
    }
  },
};

export const viewer: Check = {
  name: 'viewer',
  neededFor: 'the pages',
  async run({ viewer: folder }) {
    return existsSync(join(folder, 'index.html'))
      ? ok('built')
      : absent(`none in ${folder}`, 'npm start builds it; or run: npx vite build viewer');
  },
};
