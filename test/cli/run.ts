/** Runs the command line as a process of its own, as a person would. */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';

const root = dirname(dirname(import.meta.dirname));

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** @param interruptAfter text in what is printed after which Ctrl-C is sent */
export function filon(args: readonly string[], interruptAfter?: RegExp): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'cli/main.ts'), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    let isInterrupted = false;
    const look = (): void => {
      if (interruptAfter === undefined || isInterrupted || !interruptAfter.test(out + err)) return;
      isInterrupted = true;
      child.kill('SIGINT');
    };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      look();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
      look();
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, err }));
  });
}
