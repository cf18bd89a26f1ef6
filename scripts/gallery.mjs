// npm run gallery: builds the viewer and draws every page as pictures; see test/gallery.ts.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, root } from './ensure-installed.mjs';

ensureInstalled();
const { ensureBrowser } = await import('./browser.mjs');
const env = { ...process.env, FILON_CHROMIUM: await ensureBrowser() };
const run = (args, more) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...env, ...more } }).status ?? 1;
const built = run([join(root, 'node_modules/vite/bin/vite.js'), 'build', 'viewer', '--logLevel', 'warn'], {
  NODE_ENV: 'production',
});
process.exit(
  built === 0 ? run(['--import', 'tsx', join(root, 'test/gallery.ts'), ...process.argv.slice(2)]) : built,
);
