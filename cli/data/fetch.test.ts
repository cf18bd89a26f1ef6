/** The command `filon fetch`: what is typed, what is printed, and a real process that is stopped. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import type { FetchResult } from '../../ingest/fetch/fetch.ts';
import { checksumOf, settingOf, sizeLimitOf } from './fetch.ts';
import { fetchReportText, shellWord } from './fetch-report.ts';

test('settings, checksums and sizes', () => {
  expect(settingOf('hs=17', settingOf('release=202601'))).toEqual({ hs: '17', release: '202601' });
  expect(settingOf('a=b=c')).toEqual({ a: 'b=c' });
  for (const wrong of ['hs', '=17', 'h s=1']) expect(() => settingOf(wrong)).toThrow(/is no setting/);
  expect(() => settingOf('hs=17', { hs: '92' })).toThrow(/given twice/);
  expect(checksumOf('A'.repeat(64))).toBe('a'.repeat(64));
  expect(() => checksumOf('abc')).toThrow(/is no checksum/);
  expect(sizeLimitOf('1.5 gb')).toBe(1_500_000_000);
  for (const wrong of ['5', 'GB', '-1MB', '1TB']) expect(() => sizeLimitOf(wrong)).toThrow(/is no size/);
});

test('the command that is printed can be pasted into a shell', () => {
  expect(shellWord('downloads/a b.csv')).toBe("'downloads/a b.csv'");
  expect(shellWord("it's")).toBe(String.raw`'it'\''s'`);
  const result: FetchResult = {
    source: 'made-up',
    title: 'Made up',
    page: 'https://example.org/',
    folder: 'downloads/made-up',
    files: [],
    import: ['import', 'made-up', 'my files/a.csv'],
    unchecked: ['reader'],
    remarks: [],
  };
  expect(fetchReportText(result)).toMatch(
    /Not checked on a real file: .*\n\nRead it with: filon import made-up 'my files\/a\.csv'$/,
  );
});

const root = join(import.meta.dirname, '..', '..');

async function listening(answer: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const started = (...args: readonly string[]) =>
  spawn(process.execPath, ['--import', 'tsx', join(root, 'cli/main.ts'), 'fetch', ...args], { cwd: root });

test('Ctrl-C: the part stays, the program says so and how to go on', { timeout: 60_000 }, async () => {
  const out = await mkdtemp(join(tmpdir(), 'filon-fetch-cli-'));
  onTestFinished(() => rm(out, { recursive: true, force: true }));
  const origin = await listening((_, response) => {
    response.writeHead(200, { 'content-length': 1000, etag: '"1"' });
    response.write('a,b\n1,2\n');
  });
  const child = started('boavizta-devices', '--url', `${origin}/x.csv`, '--out', out);
  const part = join(out, 'boavizta-data-us.csv.part');
  await expect.poll(() => readFile(part, 'utf8').catch(() => ''), { timeout: 30_000 }).toBe('a,b\n1,2\n');
  child.kill('SIGINT');
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect(code).toBe(130);
  expect(said).toBe(`Stopped. Kept ${part} (8 bytes); the same command goes on from there.\n`);
});

test('a refusal is a wrong input, in words, and nothing is printed as a result', {
  timeout: 60_000,
}, async () => {
  const out = await mkdtemp(join(tmpdir(), 'filon-fetch-cli-'));
  onTestFinished(() => rm(out, { recursive: true, force: true }));
  const origin = await listening((_, response) => response.end('<html><body>Log in</body></html>'));
  const child = started('boavizta-devices', '--url', `${origin}/x.csv`, '--out', out, '--json');
  const [said, printed, [code]] = await Promise.all([
    text(child.stderr),
    text(child.stdout),
    once(child, 'exit'),
  ]);
  expect(code).toBe(1);
  expect(said).toMatch(/"<html><body>Log in<\/body><\/html>" found; expected a csv file; a page for people/);
  expect(printed).toBe('');
});
