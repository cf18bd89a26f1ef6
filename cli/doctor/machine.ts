/** What the machine has: Node, memory, disk, and the programs that only tests and Neo4j need. */
import { execFile } from 'node:child_process';
import { readFile, statfs } from 'node:fs/promises';
import { freemem, totalmem } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { absent, type Check, type Finding, ok, wrong } from './check.ts';

const run = promisify(execFile);
const mebibyte = 1024 * 1024;
/** Building the whole graph takes at most this much; serving takes half. */
const memoryNeeded = 1024;
/** The graph, the one before it, and the file that is being written. */
const diskNeeded = 1024;

const mib = (bytes: number): number => Math.round(bytes / mebibyte);

/** Whether a version such as 20.19.0 is at least another. */
export function isAtLeast(version: string, least: string): boolean {
  const [ours, theirs] = [version, least].map((text) => text.replace(/^v/, '').split('.').map(Number));
  for (const [place, part] of (theirs ?? []).entries()) {
    const own = ours?.[place] ?? 0;
    if (own !== part) return own > part;
  }
  return true;
}

export const node: Check = {
  name: 'Node.js',
  neededFor: 'everything',
  async run({ root }) {
    const text = await readFile(join(root, 'package.json'), 'utf8');
    const { engines } = JSON.parse(text) as { engines: { node: string } };
    const least = engines.node.replace('>=', '');
    return isAtLeast(process.version, least)
      ? ok(process.version)
      : wrong(process.version, `Install Node.js ${least} or later; 24 is recommended.`);
  },
};

export const memory: Check = {
  name: 'memory',
  neededFor: 'building the graph',
  async run() {
    const found = `${mib(freemem())} of ${mib(totalmem())} MiB free`;
    return mib(totalmem()) >= memoryNeeded
      ? ok(found)
      : wrong(
          found,
          `Building takes up to ${memoryNeeded} MiB: use a machine with more, or serve a graph built elsewhere.`,
        );
  },
};

export const disk: Check = {
  name: 'disk',
  neededFor: 'building the graph',
  async run({ root }) {
    const { bavail, bsize } = await statfs(root);
    const free = mib(bavail * bsize);
    return free >= diskNeeded
      ? ok(`${free} MiB free`)
      : wrong(`${free} MiB free`, `Make room for ${diskNeeded} MiB, or name another folder with --graph.`);
  },
};

/** A program that is asked for its version. */
function program(name: string, neededFor: string, commands: readonly string[], mend: string): Check {
  return {
    name,
    neededFor,
    async run(): Promise<Finding> {
      for (const command of commands) {
        try {
          // Java prints its version to standard error.
          const { stdout, stderr } = await run(command, [command === 'java' ? '-version' : '--version'], {
            timeout: 15_000,
          });
          return ok(`${stdout}${stderr}`.trim().split('\n', 1)[0] ?? command);
        } catch {
          // Not this one: the next is tried, and that none is there is the finding.
        }
      }
      return absent(`none of ${commands.join(', ')}`, mend);
    },
  };
}

export const browser = program(
  'browser',
  'the browser tests',
  [process.env.FILON_CHROMIUM ?? 'chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'],
  'npm test installs one: Debian’s chromium when it runs as root, else Playwright’s own.',
);
export const python = program(
  'Python 3',
  'the checks of our files by other programs',
  ['python3', 'python'],
  'Install python3 with its venv module.',
);
export const git = program('git', 'updating the clone', ['git'], 'Install git.');
