// Finds a Chromium for the browser tests, or installs one: Debian's package when root, else an installed
// Chrome, else Playwright's own download. The shell without windows comes first: the same engine, and a quarter
// less work for a page.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './ensure-installed.mjs';

const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...elsewhere];
  return candidates.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

async function playwrightOwn() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** Path of a Chromium to test with; installs one where none is found. Throws when that fails too. */
export async function ensureBrowser() {
  if (process.env.FILON_CHROMIUM) return process.env.FILON_CHROMIUM;
  const found = installed() ?? (await playwrightOwn());
  if (found) return found;
  const tries = [];
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const install = (name) => ['apt-get', ['install', '-y', '-qq', name]];
    tries.push(['apt-get', ['update', '-qq']], install('chromium-headless-shell'), install('chromium'));
  } else {
    tries.push([
      process.execPath,
      [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'],
    ]);
  }
  for (const [command, args] of tries) {
    if (installed() !== undefined) break;
    console.error(`No browser found; running: ${command} ${args.join(' ')}`);
    spawnSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const now = installed() ?? (await playwrightOwn());
  if (now) return now;
  throw new Error(
    'No browser for the browser tests: install Chromium or Chrome, or set FILON_CHROMIUM to the path of one.',
  );
}
