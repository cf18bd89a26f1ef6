// npm start: installs what is missing, builds the viewer, the program and the graph when their inputs changed, serves.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileProgram } from './compiled.mjs';
import { ensureInstalled, root, run } from './ensure-installed.mjs';

/** Newest modification in a folder, without generated and hidden parts. */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(
    stat.mtimeMs,
    ...readdirSync(path)
      .filter((name) => name !== 'dist' && name !== 'node_modules' && !name.startsWith('.'))
      .map((name) => newest(join(path, name))),
  );
}

ensureInstalled();
const page = join(root, 'viewer/dist/index.html');
const inputs = ['viewer', 'picture', 'model', 'schema', 'package-lock.json'].map((name) =>
  newest(join(root, name)),
);
if (!existsSync(page) || statSync(page).mtimeMs < Math.max(...inputs)) {
  console.error('Building the viewer …');
  run(
    process.execPath,
    [join(root, 'node_modules/vite/bin/vite.js'), 'build', 'viewer', '--logLevel', 'warn'],
    { env: { ...process.env, NODE_ENV: 'production' } },
  );
}
// In this very process: a signal that is meant for the server reaches it, and nothing goes on without its parent.
process.argv.splice(2, 0, 'start');
await import(pathToFileURL(compileProgram()).href);
