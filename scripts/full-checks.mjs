// What `npm run test:full` does beside the daily checks: the tests of the rooms without a browser on Node 24, and the
// data packages read by Python's frictionless, each in an environment made for the run.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure-installed.mjs';

const isWindows = process.platform === 'win32';
const npx = isWindows ? 'npx.cmd' : 'npx';

function run(command, args, options = {}) {
  return spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: isWindows,
    ...options,
  });
}

/** Unit and contract tests on the Node that the documentation recommends. */
function onNode24(env) {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const rooms = ['schema/', 'ingest/', 'model/', 'server/', 'picture/', 'cli/', 'test/contract/'];
  return (
    run(npx, ['--yes', '--package=node@24', '--', 'node', vitest, 'run', ...rooms], { env }).status === 0
  );
}

/** Every data package under `datasets/`, valid to a program that is not ours. */
function validToFrictionless(_env, work) {
  const venv = join(work, 'python');
  const made = run('python3', ['-m', 'venv', venv]);
  if (made.error || made.status !== 0) {
    console.log('Python 3 with venv is needed: install python3 and python3-venv, then run this again.');
    return false;
  }
  const bin = join(venv, isWindows ? 'Scripts' : 'bin');
  // It reads Parquet through pandas, which its own extra for Parquet does not bring.
  const frictionless = 'frictionless[parquet,pandas]>=5,<6';
  if (run(join(bin, 'pip'), ['install', '--quiet', frictionless]).status !== 0) return false;
  const folders = readdirSync(join(root, 'datasets'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const invalid = folders.filter(({ name }) => {
    const { status } = run(join(bin, 'frictionless'), ['validate', 'datapackage.json'], {
      cwd: join(root, 'datasets', name),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) console.log(`datasets/${name} is not valid to frictionless`);
    return status !== 0;
  });
  return folders.length > 0 && invalid.length === 0;
}

export const fullChecks = [
  { name: 'unit and contract tests on Node 24', passes: onNode24 },
  { name: 'data packages, by Python’s frictionless', passes: validToFrictionless },
];
