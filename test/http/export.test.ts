/** Exports over HTTP: made when first asked for, resumable, and clear about what is not there. */
import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportFormats } from '../../server/export/formats.ts';
import { exported, groups, mineOutput } from '../export/graph.ts';
import { startTestServer, type TestServer } from './running.ts';

let server: TestServer;
const { release } = exported;
const noticesFolder = (): string => join(server.folder, 'notices');

beforeAll(async () => {
  server = await startTestServer({ graph: exported });
});
afterAll(() => server.end());

const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${server.url}${path}`, { redirect: 'manual', headers });

/** As a program that kept the file asks again: `fetch` adds a header of its own that says to send it anyway. */
const askAgain = (url: string, etag: string | null): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(url, { headers: { 'if-none-match': etag ?? '' } }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode));
    })
      .on('error', reject)
      .end();
  });

const file = (group: string, name: string): string => `/export/${release}/${group}/${name}`;

describe('what there is', () => {
  test('the releases, the groups with their terms, and the address of each file', async () => {
    expect(await (await get('/export')).json()).toEqual({ current: release, older: [] });
    const listed = (await (await get(`/export/${release}`)).json()) as {
      groups: { id: string; says: string; files: { name: string; format: string; url: string }[] }[];
    };
    expect(listed.groups.map(({ id }) => id)).toEqual(groups);
    const [first] = listed.groups;
    expect(first?.says).toContain('not commercially');
    for (const format of exportFormats)
      for (const { name } of format.files)
        expect(first?.files).toContainEqual(
          expect.objectContaining({ name, format: format.id, url: file('non-commercial', name) }),
        );
  });

  test('current leads to the release of today', async () => {
    const answer = await get('/export/current/open/README.md');
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(file('open', 'README.md'));
    expect((await get('/export/current')).headers.get('location')).toBe(`/export/${release}`);
  });
});

describe('a file', () => {
  test('comes with its type and name, and may be read by pages of other sites', async () => {
    const answer = await get(file('open', 'statements.csv'));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="statements.csv"');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(await answer.text()).toContain(mineOutput.id);
  });

  test('is found unchanged by its tag', async () => {
    const first = await get(file('open', 'README.md'));
    expect(first.headers.get('etag')).toMatch(/^(W\/)?".+"$/);
    expect(await askAgain(first.url, first.headers.get('etag'))).toBe(304);
    expect(await askAgain(first.url, '"another"')).toBe(200);
  });

  test('goes on where a download stopped', async () => {
    const whole = Buffer.from(await (await get(file('open', 'statements.parquet'))).arrayBuffer());
    const rest = await get(file('open', 'statements.parquet'), { range: 'bytes=100-' });
    expect(rest.status).toBe(206);
    expect(rest.headers.get('content-range')).toBe(`bytes 100-${whole.length - 1}/${whole.length}`);
    expect(Buffer.from(await rest.arrayBuffer()).equals(whole.subarray(100))).toBe(true);
    const beyond = await get(file('open', 'statements.parquet'), { range: `bytes=${whole.length}-` });
    expect(beyond.status).toBe(416);
  });

  test('asked for by many at once is made once and whole', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => get(file('share-alike-odbl', 'graph.gexf'))),
    );
    const texts = new Set(await Promise.all(answers.map((answer) => answer.text())));
    expect(texts.size).toBe(1);
    expect([...texts][0]).toMatch(/<\/gexf>\s*$/);
    const folder = join(server.graphFolder, 'export', release, 'share-alike-odbl');
    expect((await readdir(folder)).filter((name) => name.startsWith('.making'))).toEqual([]);
  });

  test('has a checksum among those of its group', async () => {
    const sums = await (await get(file('unverified', 'checksums.txt'))).text();
    const bytes = Buffer.from(await (await get(file('unverified', 'graph.jsonld'))).arrayBuffer());
    expect(sums).toContain(`${createHash('sha256').update(bytes).digest('hex')}  graph.jsonld\n`);
  });

  test('answers HEAD without its bytes', async () => {
    const answer = await fetch(`${server.url}${file('open', 'entities.csv')}`, { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(0);
    expect(await answer.text()).toBe('');
  });
});

describe('what is not there', () => {
  const other = '0'.repeat(64);
  test.each([
    ['a release', `/export/${other}/open/README.md`, 'UNKNOWN_RELEASE', release],
    ['a release in the list', `/export/${other}`, 'UNKNOWN_RELEASE', release],
    ['a licence group', `/export/${release}/closed/README.md`, 'UNKNOWN_LICENCE_GROUP', 'open'],
    ['a format', `/export/${release}/open/statements.xlsx`, 'UNKNOWN_FILE', 'statements.parquet'],
    [
      'a path out of the folder',
      `/export/${release}/open/..%2f..%2f..%2fcurrent.json`,
      'UNKNOWN_FILE',
      'README.md',
    ],
    ['a file of ours', `/export/${release}/open/.notices`, 'UNKNOWN_FILE', 'README.md'],
  ])('%s is told with what is', async (_, path, code, known) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    const { errors } = (await answer.json()) as {
      errors: { message: string; extensions: { code: string; nearest: string[]; requestId: string } }[];
    };
    expect(errors[0]?.extensions.code).toBe(code);
    expect(errors[0]?.extensions.nearest).toContain(known);
    expect(errors[0]?.message).toContain(known);
  });

  test('there is no way to change anything', async () => {
    for (const method of ['PUT', 'POST', 'DELETE']) {
      const answer = await fetch(`${server.url}${file('open', 'README.md')}`, { method });
      expect([404, 405]).toContain(answer.status);
    }
  });
});

test('a folder that cannot be made is told as such, and nothing of the machine with it', async () => {
  const blocked = join(server.folder, 'blocked');
  // Root may write anywhere: a file in the place of the folder stops it too.
  await mkdir(blocked);
  await chmod(blocked, 0o500);
  const other = await startTestServer({ graph: exported, exportFolder: join(blocked, 'out') });
  await writeFile(join(blocked, 'out'), '').catch(() => undefined);
  const answer = await fetch(`${other.url}${file('open', 'README.md')}`);
  const text = await answer.text();
  await other.end();
  expect(answer.status).toBe(503);
  expect(JSON.parse(text).errors[0].extensions.code).toBe('EXPORT_UNAVAILABLE');
  expect(text).not.toContain(blocked);
});

test('a retraction reaches a file that was given out before', async () => {
  await mkdir(noticesFolder());
  const other = await startTestServer({ graph: exported, noticesFolder: noticesFolder() });
  const address = `${other.url}${file('open', 'graph.graphml')}`;
  const first = await fetch(address);
  expect(await first.text()).toContain(mineOutput.id);
  await writeFile(
    join(noticesFolder(), 'retractions.csv'),
    `statement,on,by,text_en,text_fr,text_es,url\n${mineOutput.id},2026-11-26,the publisher,Wrong.,Faux.,Falso.,\n`,
  );
  expect(await askAgain(address, first.headers.get('etag'))).toBe(200);
  expect(await (await fetch(address)).text()).not.toContain(mineOutput.id);
  await other.end();
});

test('files of a release that is no longer kept go with the next one that is made', async () => {
  const gone = join(server.graphFolder, 'export', 'f'.repeat(64), 'open');
  await mkdir(gone, { recursive: true });
  await writeFile(join(gone, 'README.md'), 'old');
  await get(file('open', 'columns.csv'));
  await expect(readFile(join(gone, 'README.md'))).rejects.toThrow();
});
