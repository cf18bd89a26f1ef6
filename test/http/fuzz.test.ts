/**
 * Every page with everything that can stand in its address, in values that nobody means: wrong, without end, hostile,
 * twice. Each is answered with a page that has its heading, or refused as the asker's fault; never as ours, and what
 * was written never becomes markup. Each parameter has one value by turn; FILON_FULL has each with all.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parametersOfPages } from '../parameters-of-pages.ts';
import { startTestServer, type TestServer } from './running.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.end());

/** What every page reads beside its own. */
const everywhere = ['figure', 'statement', 'release', 'answer', '__proto__', 'constructor', 'toString'];

const hostile = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>';

/** As they stand in the address, after "name=" unless they hold the name themselves. */
const values: readonly ((name: string) => string)[] = [
  (name) => `${name}=nobody-means-this`,
  (name) => `${name}=`,
  (name) => name,
  (name) => `${name}=${'a'.repeat(10_000)}`,
  (name) => `${name}=${encodeURIComponent(hostile)}`,
  (name) => `${name}=__proto__`,
  (name) => `${name}=material:__proto__`,
  (name) => `${name}=%`,
  (name) => `${name}=%E0%A4`,
  (name) => `${name}=%00`,
  (name) => `${name}=${encodeURIComponent('\u202egro\u2066.nolif\u2069')}`,
  (name) => `${name}=-1e999`,
  (name) => `${name}=2020&${name}=2021`,
  (name) => `${name}[]=a&${name}[__proto__]=b`,
];

const all = Object.entries(parametersOfPages).map(([path, own]) => [path, Object.keys(own)] as const);

test.each(all)('%s', async (path, own) => {
  const faults: unknown[] = [];
  for (const [turn, name] of [...own, ...everywhere].entries()) {
    const some = process.env.FILON_FULL ? values : [values[turn % values.length]];
    for (const write of some) {
      const address = `/en${path}?${write?.(name)}`;
      const answer = await fetch(`${server.url}${address}`);
      const text = await answer.text();
      const isPage = (answer.headers.get('content-type') ?? '').includes('text/html');
      const isWell =
        [200, 400, 404, 414].includes(answer.status) &&
        !text.includes('<script>alert') &&
        !text.includes('<img src=x') &&
        !/\.ts:\d|node_modules/.test(text) &&
        (answer.status !== 200 || (isPage && /<h1[ >][\s\S]*?\S[\s\S]*?<\/h1>/.test(text)));
      if (!isWell) faults.push([answer.status, address.slice(0, 120)]);
    }
  }
  expect(faults).toEqual([]);
});

test('nothing of it was a fault of ours', () => {
  expect(server.log.length).toBeGreaterThan(all.length);
  expect(server.log.filter(({ level }) => level >= 50)).toEqual([]);
});
