// npm run dev: the API on port 4000, rebuilt at each start, and the viewer with hot reload in front of it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, root } from './ensure-installed.mjs';

ensureInstalled();
const port = process.env.FILON_API_PORT ?? '4000';
const children = [
  spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      '--watch-path=server',
      '--watch-path=schema',
      '--watch-path=picture',
      '--watch-path=model',
      join(root, 'cli/main.ts'),
      'start',
      '--port',
      port,
    ],
    { cwd: root, stdio: 'inherit' },
  ),
  spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'viewer'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, FILON_API: `http://127.0.0.1:${port}` },
  }),
];
const stop = () => {
  for (const child of children) child.kill('SIGTERM');
};
for (const child of children) child.on('exit', stop);
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
