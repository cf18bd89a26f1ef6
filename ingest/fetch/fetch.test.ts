/** Fetching from servers that behave, and from those that do not. */
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { FetchError, FetchStopped } from './fault.ts';
import { type FetchOptions, fetchSource } from './fetch.ts';
import { cut, quick, ranged, serve, sourceAt, status, whole } from './testing/server.ts';

const table = `place,tonnes\n${Array.from({ length: 200 }, (_, place) => `P${place},${place}`).join('\n')}\n`;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'filon-fetch-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

const fetched = (origin: string, out: string, more: FetchOptions = {}) =>
  fetchSource(sourceAt(`${origin}/table.csv`), { out, manners: quick, ...more });

async function fault(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FetchError);
  return (error as FetchError).message;
}

test('a file arrives whole, with its checksum and where it came from', async () => {
  const { origin, requests } = await serve(whole(table, { etag: '"1"' }));
  const out = await folder();
  const result = await fetched(origin, out, { version: '0.1.0' });
  expect(await readFile(join(out, 'table.csv'), 'utf8')).toBe(table);
  expect(result.files).toMatchObject([
    { name: 'table.csv', state: 'fetched', bytes: table.length, sha256: sha256(table) },
  ]);
  expect(result.import).toEqual(['import', 'made-up', join(out, 'table.csv')]);
  expect((await readdir(out)).sort()).toEqual(['fetched.json', 'table.csv']);
  expect(requests[0]?.headers['user-agent']).toMatch(/^Filon\/0\.1\.0 \(/);
  expect(requests[0]?.headers['accept-encoding']).toBe('identity');
});

test('a file that has not changed is not sent again', async () => {
  const { origin, requests } = await serve(whole(table, { etag: '"1"' }), status(304));
  const out = await folder();
  const first = await fetched(origin, out);
  const second = await fetched(origin, out);
  expect(requests[1]?.headers['if-none-match']).toBe('"1"');
  expect(second.files).toEqual(first.files.map((file) => ({ ...file, state: 'unchanged' })));
});

test('a file that has changed replaces the one that was fetched before', async () => {
  const { origin } = await serve(whole(table, { etag: '"1"' }), whole('a,b\n1,2\n', { etag: '"2"' }));
  const out = await folder();
  await fetched(origin, out);
  await fetched(origin, out);
  expect(await readFile(join(out, 'table.csv'), 'utf8')).toBe('a,b\n1,2\n');
});

test('a connection that drops is gone on with where it dropped', async () => {
  const { origin, requests } = await serve(cut(table, 500, { etag: '"1"' }), ranged(table, '"1"'));
  const out = await folder();
  await fetched(origin, out);
  expect(await readFile(join(out, 'table.csv'), 'utf8')).toBe(table);
  expect(requests.map(({ headers }) => [headers.range, headers['if-range']])).toEqual([
    [undefined, undefined],
    ['bytes=500-', '"1"'],
  ]);
});

test('a server that ignores Range sends all again, and nothing is doubled', async () => {
  const { origin, requests } = await serve(cut(table, 500, { etag: '"1"' }), whole(table, { etag: '"1"' }));
  const out = await folder();
  const { remarks } = await fetched(origin, out);
  expect(requests[1]?.headers.range).toBe('bytes=500-');
  expect(await readFile(join(out, 'table.csv'), 'utf8')).toBe(table);
  expect(remarks).toEqual([
    'table.csv was begun again: the publisher sends no parts, or the file has changed.',
  ]);
});

test('a file that changes meanwhile is begun again', async () => {
  const later = table.replaceAll('P', 'Q');
  const { origin } = await serve(cut(table, 500, { etag: '"1"' }), ranged(later, '"2"'));
  const out = await folder();
  await fetched(origin, out);
  expect(await readFile(join(out, 'table.csv'), 'utf8')).toBe(later);
});

test('a part of another edition is not glued on, though the server offers it', async () => {
  const later = table.replaceAll('P', 'Q');
  const { origin, requests } = await serve(
    cut(table, 500, { etag: '"1"' }),
    (_, response) => {
      const rest = later.slice(500);
      response.writeHead(206, {
        etag: '"2"',
        'content-length': rest.length,
        'content-range': `bytes 500-${later.length - 1}/${later.length}`,
      });
      response.end(rest);
    },
    ranged(later, '"2"'),
  );
  const out = await folder();
  await fetched(origin, out);
  expect(requests[2]?.headers.range).toBeUndefined();
  expect(await readFile(join(out, 'table.csv'), 'utf8')).toBe(later);
});

test('without a strong tag or a date a part is not gone on with', async () => {
  const { origin, requests } = await serve(cut(table, 500, { etag: 'W/"1"' }), whole(table));
  await fetched(origin, await folder());
  expect(requests[1]?.headers.range).toBeUndefined();
});

test('a part that was whole already gets its name', async () => {
  const { origin } = await serve((_, response) => {
    response.writeHead(416, { 'content-range': `bytes */${table.length}` });
    response.end();
  });
  const out = await folder();
  await writeFile(join(out, 'table.csv.part'), table);
  await writeFile(
    join(out, 'table.csv.part.json'),
    JSON.stringify({ address: `${origin}/table.csv`, validator: '"1"' }),
  );
  const result = await fetched(origin, out);
  expect(result.files[0]?.state).toBe('resumed');
  expect((await readdir(out)).sort()).toEqual(['fetched.json', 'table.csv']);
});

test('a part that is longer than the file is thrown away', async () => {
  const { origin } = await serve((_, response) => {
    response.writeHead(416, { 'content-range': 'bytes */10' });
    response.end();
  }, whole(table));
  const out = await folder();
  await writeFile(join(out, 'table.csv.part'), table);
  await writeFile(
    join(out, 'table.csv.part.json'),
    JSON.stringify({ address: `${origin}/table.csv`, validator: '"1"' }),
  );
  await fetched(origin, out);
  expect(await readFile(join(out, 'table.csv'), 'utf8')).toBe(table);
});

test('429 is asked again after as long as the publisher says', async () => {
  const { origin } = await serve(status(429, { 'retry-after': '1' }), whole(table));
  const start = performance.now();
  await fetched(origin, await folder());
  expect(performance.now() - start).toBeGreaterThanOrEqual(990);
});

test('a publisher who asks for an hour is not asked again', async () => {
  const { origin, requests } = await serve(status(503, { 'retry-after': '3600' }));
  expect(await fault(fetched(origin, await folder()))).toMatch(/503.*come back in 60 minutes/);
  expect(requests).toHaveLength(1);
});

test('500 is asked again', async () => {
  const { origin, requests } = await serve(status(500), whole(table));
  await fetched(origin, await folder());
  expect(requests).toHaveLength(2);
});

test('500 for ever is told after three retries', async () => {
  const { origin, requests } = await serve(status(500));
  const out = await folder();
  expect(await fault(fetched(origin, out))).toMatch(
    /"500 Internal Server Error" found; .*in trouble: try later, or look at https:\/\/example\.org\/page/,
  );
  expect(requests).toHaveLength(4);
  expect(await readdir(out)).toEqual([]);
});

test.each([
  [403, /fetch it by hand at https:\/\/example\.org\/page/],
  [404, /it has moved or is gone: .*--url, at https:\/\/example\.org\/page/],
  [418, /not understood/],
])('%i is told at once', async (code, text) => {
  const { origin, requests } = await serve(status(code));
  expect(await fault(fetched(origin, await folder()))).toMatch(text);
  expect(requests).toHaveLength(1);
});

test('an answer that a publisher gives now and then is asked again', async () => {
  const { origin } = await serve(status(403), whole(table));
  const source = sourceAt(`${origin}/table.csv`, { passingStatuses: [403] });
  const { files } = await fetchSource(source, { out: await folder(), manners: quick });
  expect(files).toHaveLength(1);
});

test('a redirect is followed', async () => {
  const { origin } = await serve(status(302, { location: '/elsewhere' }), whole(table));
  expect((await fetched(origin, await folder())).files[0]?.sha256).toBe(sha256(table));
});

test('a loop of redirects ends', async () => {
  const { origin, requests } = await serve(status(302, { location: '/table.csv' }));
  expect(await fault(fetched(origin, await folder()))).toMatch(/more than 5 redirects/);
  expect(requests).toHaveLength(6);
});

test.each([
  ['file:///etc/passwd', /redirect to file:/],
  ['', /a redirect to/],
])('a redirect to %j is refused', async (location, text) => {
  const { origin } = await serve(status(302, { location }));
  expect(await fault(fetched(origin, await folder()))).toMatch(text);
});

test('a key is sent to the publisher’s host, and not where it redirects to', async () => {
  const other = await serve(whole(table));
  const { origin, requests } = await serve(status(302, { location: `${other.origin}/table.csv` }));
  const key = { environment: 'MADE_UP_KEY', header: 'x-key', how: 'Ask for it.' };
  const source = sourceAt(`${origin}/table.csv`, { key });
  const out = await folder();
  expect(await fault(fetchSource(source, { out, manners: quick, environment: {} }))).toMatch(
    /a key in the environment variable MADE_UP_KEY\. Ask for it\./,
  );
  await fetchSource(source, { out, manners: quick, environment: { MADE_UP_KEY: 'secret' } });
  expect(requests.map(({ headers }) => headers['x-key'])).toEqual(['secret']);
  expect(other.requests.map(({ headers }) => headers['x-key'])).toEqual([undefined]);
  expect(await readFile(join(out, 'fetched.json'), 'utf8')).not.toContain('secret');
  expect(
    await fault(fetchSource(source, { out, manners: quick, environment: { MADE_UP_KEY: 'a\r\nb: c' } })),
  ).toMatch(/a key without spaces/);
});

test('a publisher who asks for a contact gets it, and only then', async () => {
  const { origin, requests } = await serve(whole(table));
  const source = sourceAt(`${origin}/table.csv`, { asksForContact: true });
  const options = { manners: quick, environment: { FILON_CONTACT: 'me@example.org' } };
  expect(await fault(fetchSource(source, { ...options, environment: {}, out: await folder() }))).toMatch(
    /FILON_CONTACT/,
  );
  await fetchSource(source, { ...options, out: await folder() });
  await fetchSource(sourceAt(`${origin}/table.csv`), { ...options, out: await folder() });
  expect(requests.map(({ headers }) => headers['user-agent']?.includes('me@example.org'))).toEqual([
    true,
    false,
  ]);
});

test('a trickle is given up, its part kept, and gone on with by the next fetch', async () => {
  const start = table.slice(0, 100);
  const { origin, requests } = await serve(
    (_, response) => {
      response.writeHead(200, { 'content-length': table.length, etag: '"1"' });
      response.write(start);
    },
    (request, response) => {
      const from = Number(/\d+/.exec(request.headers.range ?? '')?.[0]);
      response.writeHead(206, {
        etag: '"1"',
        'content-range': `bytes ${from}-${table.length - 1}/${table.length}`,
      });
      response.write(table.slice(from, from + 1));
    },
    status(500),
    status(500),
    ranged(table, '"1"'),
  );
  const out = await folder();
  const told = await fault(fetched(origin, out));
  expect(told).toMatch(/500/);
  expect(told).toContain(
    `Kept ${join(out, 'table.csv.part')} (101 bytes); the same command goes on from there.`,
  );
  const { files } = await fetched(origin, out);
  expect(files[0]).toMatchObject({ state: 'resumed', sha256: sha256(table) });
  expect(requests.at(-1)?.headers.range).toBe('bytes=101-');
});

test('a server that never answers is given up', async () => {
  const { origin, requests } = await serve(() => {});
  const manners = { ...quick, headersWithinMs: 50, retries: 1 };
  expect(await fault(fetched(origin, await folder(), { manners }))).toMatch(/no answer in 0\.05 s/);
  expect(requests).toHaveLength(2);
});

test('a file that stays cut is told, and its part kept', async () => {
  const { origin } = await serve(cut(table, 500, { etag: '"1"' }));
  const out = await folder();
  expect(await fault(fetched(origin, out))).toMatch(
    /the whole file; the connection was lost.*\nKept .* \(500 bytes\)/,
  );
  expect(await readdir(out)).not.toContain('table.csv');
});

test('a part that cannot be gone on with is not kept', async () => {
  const { origin } = await serve(cut(table, 500));
  const out = await folder();
  expect(await fault(fetched(origin, out))).not.toMatch(/Kept/);
  expect(await readdir(out)).toEqual([]);
});

test('a body without a length that breaks off is not taken for whole', async () => {
  const { origin } = await serve((request, response) => {
    response.writeHead(200);
    response.write(table.slice(0, 500), () => request.socket.destroy());
  });
  expect(await fault(fetched(origin, await folder()))).toMatch(/the connection was lost/);
});

const page = '<!DOCTYPE html>\n<html><body>Please log in</body></html>';
test.each([
  ['a page in place of the file', whole(page, { 'content-type': 'application/zip' }), /a page for people/],
  ['an empty body', whole(''), /"nothing" found; .*an empty body came/],
  ['an error as JSON', whole('{"error":"no"}'), /an error message often looks like this/],
])('%s is refused, and nothing stays', async (_, answer, text) => {
  const { origin } = await serve(answer);
  const out = await folder();
  expect(await fault(fetched(origin, out))).toMatch(text);
  expect(await readdir(out)).toEqual([]);
});

test('a checksum that was pinned is held to', async () => {
  const { origin } = await serve(whole(table));
  const out = await folder();
  const wrong = 'a'.repeat(64);
  expect(await fault(fetched(origin, out, { sha256: wrong }))).toContain(
    `SHA-256 ${sha256(table)}" found; expected ${wrong}`,
  );
  expect(await readdir(out)).toEqual([]);
  await fetched(origin, out, { sha256: sha256(table) });
});

test('a file that is too large is refused, whether it says so or not', async () => {
  const announced = await serve(whole(table));
  const silent = await serve((_, response) => {
    response.writeHead(200);
    response.end(table);
  });
  for (const { origin } of [announced, silent]) {
    const out = await folder();
    expect(await fault(fetched(origin, out, { bytesAtMost: 100 }))).toMatch(
      /more than 100 bytes.*--size-limit/,
    );
    expect(await readdir(out)).toEqual([]);
  }
});

test('a file for which there is no room is refused before it is fetched', async () => {
  const { origin } = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '1000000000000000' });
    response.write('a,b\n');
  });
  expect(await fault(fetched(origin, await folder(), { bytesAtMost: 1e16 }))).toMatch(
    /MB free" found; expected 1,000,000,000 MB; make room/,
  );
});

test('Ctrl-C keeps the part, says so, and the same command goes on', async () => {
  const controller = new AbortController();
  const { origin, requests } = await serve(
    (_, response) => {
      response.writeHead(200, { 'content-length': table.length, etag: '"1"' });
      response.write(table.slice(0, 500));
    },
    ranged(table, '"1"'),
  );
  const out = await folder();
  const onProgress = (): void => controller.abort(new Error('stopped'));
  const stopped = fetched(origin, out, { signal: controller.signal, onProgress });
  await expect(stopped).rejects.toThrow(FetchStopped);
  await expect(stopped).rejects.toThrow(`Stopped. Kept ${join(out, 'table.csv.part')} (500 bytes)`);
  await fetched(origin, out);
  expect(requests[1]?.headers.range).toBe('bytes=500-');
  expect(await readFile(join(out, 'table.csv'), 'utf8')).toBe(table);
});

test('a file of the reader’s own is not written over', async () => {
  const { origin, requests } = await serve(whole(table));
  const out = await folder();
  await writeFile(join(out, 'table.csv'), 'mine');
  expect(await fault(fetched(origin, out))).toMatch(
    /no file of this name, or the one that was fetched before/,
  );
  expect(await readFile(join(out, 'table.csv'), 'utf8')).toBe('mine');
  expect(requests).toHaveLength(0);
});

test('files come one after the other, with a pause between', async () => {
  const times: number[] = [];
  const { origin } = await serve((request, response) => {
    times.push(performance.now());
    whole(table)(request, response);
  });
  const files = ['a', 'b'].map((name) => ({
    address: `${origin}/${name}.csv`,
    name: `${name}.csv`,
    format: 'csv' as const,
  }));
  const source = sourceAt(origin, { files, pauseMs: 200, import: { as: 'made-up', give: 'folder' } });
  const out = await folder();
  const result = await fetchSource(source, { out, manners: quick });
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(195);
  expect(result.import).toEqual(['import', 'made-up', out]);
  expect(await fault(fetchSource(source, { out, address: `${origin}/c.csv` }))).toMatch(
    /choose one with --only/,
  );
  await fetchSource(source, { out, only: 'a.csv', address: `${origin}/a.csv`, manners: quick });
  expect(await fault(fetchSource(source, { out, only: 'c.csv' }))).toMatch(/a\.csv, b\.csv/);
});

test('two fetches into one folder do not mix', async () => {
  const { origin } = await serve((request, response) =>
    setTimeout(() => whole(table)(request, response), 1500),
  );
  const out = await folder();
  const first = fetched(origin, out);
  await expect.poll(() => readdir(out)).toHaveLength(1);
  await expect(fetched(origin, out)).rejects.toThrow(/a fetch at work/);
  await first;
});

test('a source that is fetched by hand says how, and an address can be given', async () => {
  const { origin } = await serve(whole(table));
  const source = sourceAt('', { files: [], byHand: 'Log in there.' });
  const out = await folder();
  expect(await fault(fetchSource(source, { out }))).toBe(
    'made-up: expected to be fetched by hand. Log in there. Find it at https://example.org/page and read it with: filon import made-up <file>.',
  );
  const { files } = await fetchSource(source, {
    out,
    address: `${origin}/a%2fb/my%20table.csv`,
    manners: quick,
  });
  expect(files.map(({ name }) => name)).toEqual(['my table.csv']);
  expect(await fault(fetchSource(source, { out, address: `${origin}/page` }))).toMatch(
    /ends with one of zip, xlsx/,
  );
  for (const address of ['ftp://example.org/a.csv', 'https://me:pass@example.org/a.csv', 'a.csv'])
    expect(await fault(fetchSource(source, { out, address }))).toMatch(/begins with https/);
});
