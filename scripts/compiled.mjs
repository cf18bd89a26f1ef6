// The program as JavaScript in dist/compiled: Node reads it in a third of the time that it takes to translate each
// file anew at every start. Packages stay where they are installed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root as project, run } from './ensure-installed.mjs';

const rooms = [
  'schema',
  'ingest',
  'model',
  'server',
  'picture',
  'cli',
  'scripts/compiled.mjs',
  'package-lock.json',
];

/** Compiled programs that are kept: a server that still runs from an older one may yet load parts of it. */
const kept = 4;
/** What was left unfinished for longer than this, in milliseconds, is nobody's work any more. */
const abandonedAfter = 3_600_000;

/** Files of a room with size and time of change; tests are no part of the program. */
function stateOf(root, name) {
  const stat = statSync(join(root, name));
  if (!stat.isDirectory()) return [`${name} ${stat.size} ${stat.mtimeMs}`];
  return readdirSync(join(root, name))
    .filter((inside) => !inside.startsWith('.') && !inside.includes('.test.'))
    .sort()
    .flatMap((inside) => stateOf(root, `${name}/${inside}`));
}

/** Where the compiled program of the files as they are now stands, whether or not it was made. */
function placeOf(root) {
  const state = rooms.flatMap((room) => stateOf(root, room)).join('\n');
  const hash = createHash('sha256').update(`${process.versions.node}\n${state}`).digest('hex');
  return join(root, 'dist', 'compiled', hash.slice(0, 16));
}

/** The compiled program of the files as they are now; undefined where it was not made. */
export function compiledProgram(root = project) {
  const main = join(placeOf(root), 'main.js');
  return existsSync(main) ? main : undefined;
}

/**
 * Compiles the program when one of its files changed, in a process of its own: what that takes in memory is not the
 * server's. Ends this process when it cannot be compiled.
 * @returns the file to run
 */
export function compileProgram(root = project) {
  // Taken before anything is read: what changes meanwhile is another program, made at the next start.
  const place = placeOf(root);
  const main = join(place, 'main.js');
  if (existsSync(main)) return main;
  console.error('Compiling the program …');
  const unfinished = `${place}-${process.pid}`;
  const vite = join(project, 'node_modules/vite/bin/vite.js');
  const options = ['--target', 'node20', '--minify', 'false', '--logLevel', 'warn'];
  run(process.execPath, [vite, 'build', root, '--ssr', 'cli/main.ts', '--outDir', unfinished, ...options]);
  try {
    renameSync(unfinished, place);
  } catch (error) {
    // Another start may have made the same at the same time.
    if (!existsSync(main)) throw error;
    rmSync(unfinished, { recursive: true, force: true });
  }
  removeOlder(join(root, 'dist', 'compiled'));
  return main;
}

function removeOlder(folder) {
  const found = readdirSync(folder)
    .map((name) => ({ path: join(folder, name), name, changed: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.changed - a.changed);
  const abandoned = found.filter(
    ({ name, changed }) => name.includes('-') && Date.now() - changed > abandonedAfter,
  );
  const older = found.filter(({ name }) => !name.includes('-')).slice(kept);
  for (const { path } of [...abandoned, ...older]) rmSync(path, { recursive: true, force: true });
}
