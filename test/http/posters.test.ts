/** Campaign pictures: a sheet with a person's words as SVG, and a page that other sites put into a frame. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './running.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.end());

const get = (path: string, query: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(`${server.url}${path}?${new URLSearchParams(query)}`, { redirect: 'manual' });

const own = { lang: 'en', author: 'A group', title: 'Our cobalt' } as const;

const messageOf = async (answer: Response): Promise<string> =>
  ((await answer.json()) as { errors: { message: string }[] }).errors[0]?.message ?? '';

describe('a poster', () => {
  test.each([
    '/poster/ledger.svg',
    '/poster/origin.svg',
    '/poster/coverage.svg',
    '/poster/chain/material:cobalt.svg',
  ])('%s is SVG of a sheet of paper, with whose words they are and where to check them', async (path) => {
    const answer = await get(path, { ...own, format: 'a3' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    expect(answer.headers.get('x-robots-tag')).toBe('noindex');
    const svg = await answer.text();
    expect(svg).toMatch(/width="(297|420)mm"/);
    const said = svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(said).toContain('Our cobalt');
    expect(said).toContain('Title and notes by A group, figures by Filon');
    expect(said).toContain(`${server.url}/en/`);
  });

  test('the link of a picture leads to the page with the same question, without the words', async () => {
    const svg = await (await get('/poster/ledger.svg', { ...own, africa: 'true' })).text();
    expect(svg).toContain(`${server.url}/en/ledger?africa=true<`);
  });

  test('in black and white there is no colour', async () => {
    const svg = await (await get('/poster/ledger.svg', { lang: 'en', ink: 'grey' })).text();
    const colours = new Set(svg.match(/#[0-9A-F]{6}/g));
    expect(colours.size).toBeGreaterThan(3);
    for (const colour of colours) expect(colour).toMatch(/^#([0-9A-F]{2})\1\1$/);
  });

  test.each([
    [{ lang: 'en', title: 'x' }, /author: expected the name of whoever wrote/],
    [{ ...own, author: 'F\u200bíLON' }, /author: expected a name other than Filon/],
    [{ ...own, lang: 'xx' }, /lang: expected one of en, fr, es/],
    [{ ...own, title: 'x'.repeat(141) }, /title: expected at most 140 characters, got 141/],
    [{ ...own, format: 'a5' }, /format: expected one of a4, a3, square, story/],
    [{ ...own, ink: 'red' }, /ink: expected one of light, print, grey/],
    [{ ...own, notes: 'no anchor' }, /notes: expected a note a line/],
    [{ ...own, notes: 'economy:COD|x\n'.repeat(9) }, /notes: expected at most 8 notes, got 9/],
    [{ ...own, notes: `economy:COD|${'x'.repeat(201)}` }, /at most 200 characters a note, got 201/],
    [{ ...own, colour: 'red' }, /colour: expected one of the parameters/],
    [
      { ...own, text: 'é'.repeat(700), notes: `economy:COD|${'é'.repeat(200)}\n`.repeat(6) },
      /The address has .* 8192/,
    ],
  ])('%o is refused, with what may be', async (query, message) => {
    const answer = await get('/poster/map.svg', query as Record<string, string>);
    expect(answer.status).toBe(400);
    expect(await messageOf(answer)).toMatch(message);
  });

  test('whose text is too long for an address comes by a form', async () => {
    const notes = `economy:COD|${'é'.repeat(200)}\n`.repeat(6);
    const form = new URLSearchParams({ ...own, text: 'é'.repeat(700), notes });
    const answer = await fetch(`${server.url}/poster/ledger.svg`, { method: 'POST', body: form });
    expect(answer.status).toBe(200);
    const svg = await answer.text();
    expect(svg.match(/é/g)?.length).toBeGreaterThanOrEqual(700 + 6 * 200);
    const { anchors, isTooSmall, logo } = JSON.parse(
      (/<metadata>(.*)<\/metadata>/.exec(svg)?.[1] ?? '').replaceAll('&quot;', '"'),
    );
    expect(anchors.map(({ id }: { id: string }) => id)).toContain('DIGS');
    expect(typeof isTooSmall).toBe('boolean');
    expect(logo.width).toBeGreaterThan(0);
    const empty = await fetch(`${server.url}/poster/ledger.svg`, { method: 'POST' });
    expect(empty.status).toBe(400);
  });

  test('of a thing that is not in the graph: 404', async () => {
    expect((await get('/poster/chain/material:cobolt.svg', own)).status).toBe(404);
    expect((await get('/poster/chain/material:cobalt', own)).status).toBe(404);
  });
});

describe('an embed', () => {
  test('is a page that anybody may frame, that loads nothing and that no search engine keeps', async () => {
    const answer = await get('/embed/ledger', own);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('frame-ancestors *');
    expect(answer.headers.get('x-frame-options')).toBeNull();
    expect(answer.headers.get('x-robots-tag')).toBe('noindex');
    expect(answer.headers.get('set-cookie')).toBeNull();
    const page = await answer.text();
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).not.toMatch(/<script|<link|<img|@import|url\((?!#)/);
    expect(page.match(/<svg /g)).toHaveLength(2);
    expect(page).toContain('Our cobalt – Filon');
  });

  test('hostile words are words', async () => {
    const page = await (
      await get('/embed/ledger', { ...own, title: '</title><script>alert(1)</script>' })
    ).text();
    expect(page).not.toContain('<script');
  });

  test('pages of the viewer stay unframed', async () => {
    expect((await fetch(`${server.url}/en`)).headers.get('x-frame-options')).toBe('DENY');
  });
});
