// npm test: installs what is missing, then every check, each named; a failing one does not hide the next.
// Ends with a line of counts: "N passed, N failed".
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
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

/** Runs Node with those arguments. What it prints is kept where `isKept`. @returns whether it ended well, and what it printed */
function ran(args, more, isKept) {
  return new Promise((done) => {
    const out = isKept ? 'pipe' : 'inherit';
    const child = spawn(node, args, { cwd: root, stdio: ['ignore', out, out], env: { ...env, ...more } });
    const printed = [];
    child.stdout?.on('data', (piece) => printed.push(piece));
    child.stderr?.on('data', (piece) => printed.push(piece));
    child.on('error', (error) => done({ isWell: false, text: error.message }));
    child.on('close', (status) => done({ isWell: status === 0, text: Buffer.concat(printed).toString() }));
  });
}

function count(name, isWell) {
  if (isWell) passed += 1;
  else {
    failed += 1;
    console.log(`✗ ${name} failed`);
  }
}

/** A check that takes the machine for itself; what it prints is seen as it comes. */
async function check(name, args, more = {}) {
  console.log(`\n— ${name}`);
  count(name, (await ran(args, more, false)).isWell);
}

/** Checks that know nothing of each other: as many at once as there are cores, each printed whole when it ends. */
async function checkTogether(checks) {
  const left = [...checks];
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [name, args, more = {}] = next;
      const { isWell, text } = await ran(args, more, true);
      console.log(`\n— ${name}`);
      if (text !== '') console.log(text.trimEnd());
      count(name, isWell);
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
}

try {
  env.FILON_CHROMIUM = await ensureBrowser();
} catch (error) {
  console.log(`✗ ${error.message}`);
  failed += 1;
}
// These wait for the network: they are got while the machine checks. What fails is tried again, and told, below.
const gotten = Promise.all([
  ran(['-e', "import('./scripts/python.mjs').then(({ ensurePython }) => ensurePython())"], {}, true),
  ran(['scripts/neo4j.mjs'], {}, true),
]);
const rooms = ['schema', 'ingest', 'model', 'server', 'picture', 'cli', 'viewer', 'test'];
const withTsx = (...args) => ['--import', 'tsx', ...args];
// The longest first.
await checkTogether([
  ['data sets', withTsx('cli/main.ts', 'validate', 'datasets')],
  ['lint and format', [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']],
  ['graph of the tests is built', withTsx('test/build-graph.ts')],
  [
    'types',
    [
      bin('typescript/bin/tsc'),
      '-b',
      ...rooms.filter((room) => existsSync(join(root, room, 'tsconfig.json'))),
    ],
  ],
  // As `npm start` builds it: React’s development build is larger and slower than what people load.
  [
    'viewer builds',
    [bin('vite/bin/vite.js'), 'build', 'viewer', '--logLevel', 'warn'],
    { NODE_ENV: 'production' },
  ],
  ['docs: links, tables made from the registries', withTsx('scripts/docs.ts', '--check')],
]);
await gotten;
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
await check('unit, contract, HTTP and browser tests', [
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
