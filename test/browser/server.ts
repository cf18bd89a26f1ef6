/** The real server that the pages of the tests come from, in a process of its own. */
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
export const viewerFolder = join(root, 'viewer/dist');

export interface ServerProcess {
  readonly url: string;
  close(): Promise<void>;
}

/** @throws Error where the viewer is not built, or the server ends before it has an address */
export async function startServerProcess(): Promise<ServerProcess> {
  if (!existsSync(join(viewerFolder, 'index.html'))) {
    throw new Error('the viewer is not built: run npx vite build viewer, or npm test, which does');
  }
  const child = fork(join(import.meta.dirname, 'server-process.ts'), {
    cwd: root,
    execArgv: ['--import', 'tsx'],
  });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const url = await new Promise<string>((ready, failed) => {
    child.once('message', (sent) => ready(String(sent)));
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`the server for the tests ended with code ${code}`)));
  });
  return {
    url,
    async close() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
