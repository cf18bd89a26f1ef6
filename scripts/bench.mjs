// npm run bench [-- --json] [-- name …]: every benchmark of test/bench, ours against a named baseline in one run.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, run } from './ensure-installed.mjs';

ensureInstalled();
if (readdirSync(join(root, 'test/bench')).length === 0) throw new Error('test/bench is empty');
run(process.execPath, ['--import', 'tsx', join(root, 'test/bench/main.ts'), ...process.argv.slice(2)]);
