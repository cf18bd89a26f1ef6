// npm test: installs what is missing, then every check, each named; a failing one does not hide the next.
// Ends with a line of counts: "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, root } from './ensure-installed.mjs';

ensureInstalled();
const { ensureBrowser } = await import('./browser.mjs');
const { ensurePython } = await import('./python.mjs');
const { ensureNeo4j } = await import('./neo4j.mjs');
const full = process.argv.includes('--full');
const work = mkdtempSync(join(tmpdir(), 'filon-test-'));
const report = join(work, 'vitest.json');
const node = process.execPath;
const bin = (path) => join(root, 'node_modules', path);
const env = { ...process.env, FILON_FULL: full ? '1' : '', NODE_ENV: 'test' };

let passed = 0;
let failed = 0;
function check(name, args, more = {}) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(node, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, ...more },
  });
  if (status === 0) passed += 1;
  else {
    failed += 1;
    console.log(`✗ ${name} failed`);
  }
}

try {
  env.FILON_CHROMIUM = await ensureBrowser();
} catch (error) {
  console.log(`✗ ${error.message}`);
  failed += 1;
}
try {
  env.FILON_PYTHON = ensurePython();
} catch (error) {
  console.log(`✗ ${error.message}`);
  failed += 1;
}
try {
  env.FILON_NEO4J_CLASSPATH = ensureNeo4j();
} catch (error) {
  console.log(`✗ ${error.message}`);
  failed += 1;
  env.FILON_NO_NEO4J = '1';
}
const rooms = ['schema', 'ingest', 'model', 'server', 'picture', 'cli', 'viewer', 'test'];
check('types', [
  bin('typescript/bin/tsc'),
  '-b',
  ...rooms.filter((room) => existsSync(join(root, room, 'tsconfig.json'))),
]);
check('lint and format', [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']);
check('docs: links, tables made from the registries', ['--import', 'tsx', 'scripts/docs.ts', '--check']);
check('data sets', ['--import', 'tsx', 'cli/main.ts', 'validate', 'datasets']);
// As `npm start` builds it: React’s development build is larger and slower than what people load.
check('viewer builds', [bin('vite/bin/vite.js'), 'build', 'viewer', '--logLevel', 'warn'], {
  NODE_ENV: 'production',
});
check('unit, contract, HTTP and browser tests', [
  bin('vitest/vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
]);

if (existsSync(report)) {
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  passed += counts.numPassedTests;
  failed += counts.numFailedTests;
  const skipped = counts.numPendingTests + counts.numTodoTests;
  if (skipped > 0) {
    console.log(`✗ ${skipped} test(s) were skipped or left to do; a skipped test counts as failed`);
    failed += skipped;
  }
  if (counts.numTotalTests === 0) {
    console.log('✗ no test ran');
    failed += 1;
  }
} else {
  failed += 1;
}
if (full) {
  const { fullChecks } = await import('./full-checks.mjs');
  for (const { name, passes } of fullChecks) {
    console.log(`\n— ${name}`);
    if (passes(env, work)) passed += 1;
    else {
      failed += 1;
      console.log(`✗ ${name} failed`);
    }
  }
}
rmSync(work, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
