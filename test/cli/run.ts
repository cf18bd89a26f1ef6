/** Runs the command line: as a process of its own, as a person would, or in this process, where it is loaded once. */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { format } from 'node:util';
import { vi } from 'vitest';
import { run } from '../../cli/program.ts';

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

/**
 * The same program in this process, for commands that ask a graph: what it prints is held back. One at a time.
 */
export async function filonHere(args: readonly string[]): Promise<Ran> {
  const said = { out: '', err: '' };
  const line =
    (where: keyof typeof said) =>
    (...words: unknown[]): void => {
      said[where] += `${format(...words)}\n`;
    };
  const piece = (where: keyof typeof said) => (text: string | Uint8Array) => {
    said[where] += String(text);
    return true;
  };
  const held = [
    vi.spyOn(console, 'log').mockImplementation(line('out')),
    vi.spyOn(console, 'error').mockImplementation(line('err')),
    vi.spyOn(process.stdout, 'write').mockImplementation(piece('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(piece('err')),
  ];
  const { exitCode } = process;
  process.exitCode = undefined;
  try {
    const status = await run(args);
    // As `cli/main.ts` ends: a status of its own, else what the command found.
    return { status: status === 0 ? Number(process.exitCode ?? 0) : status, ...said };
  } finally {
    process.exitCode = exitCode;
    for (const one of held) one.mockRestore();
  }
}
