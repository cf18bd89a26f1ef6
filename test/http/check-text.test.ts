/** Checking a text over a real socket: by POST only, kept nowhere, told to nobody. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textLimits } from '../../schema/text-to-check.ts';
import { metric, startTestServer, type TestServer } from './running.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.end());

const query =
  'query Check($text: String!) { checkText(text: $text, language: EN) { words figures { text note } } }';
/** A word that stands nowhere else. */
const secret = 'xylographical';
const text = `The ${secret} moon is 384,400 km away.`;

interface Checked {
  readonly words: number;
  readonly figures: readonly { readonly text: string; readonly note: string | null }[];
}
const checkedOf = (data: unknown): Checked => (data as { checkText: Checked }).checkText;

describe('by POST', () => {
  test('it is answered, and nobody may keep the answer', async () => {
    const { status, headers, json } = await server.post({ query, variables: { text } });
    expect(status).toBe(200);
    expect(checkedOf(json.data).figures.map((figure) => figure.text)).toEqual(['384,400 km']);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('etag')).toBeNull();
    expect(headers.get('last-modified')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  test('it is computed anew each time: the cache of answers never sees it', async () => {
    const names = ['hits', 'misses', 'joined'].map((name) => `filon_answer_cache_${name}_total`);
    const counts = () =>
      Promise.all([...names, 'filon_answer_cache_entries'].map((name) => metric(server.url, name)));
    const before = await counts();
    await server.post({ query, variables: { text } });
    await server.post({ query, variables: { text } });
    expect(await counts()).toEqual(before);
    // Another question still goes there.
    await server.post({ query: '{ release { id } }' });
    expect(await counts()).not.toEqual(before);
  });

  test('a fragment and a second field change nothing about it', async () => {
    const hidden = `query Check($text: String!) { release { id } ...More } fragment More on Query { checkText(text: $text, language: EN) { words } }`;
    const { status, headers } = await server.post({ query: hidden, variables: { text } });
    expect([status, headers.get('cache-control'), headers.get('etag')]).toEqual([200, 'no-store', null]);
  });
});

test('by GET it is refused, whatever the way it is written', async () => {
  const fragment = `query Check($text: String!) { ...More } fragment More on Query { ... { checkText(text: $text, language: EN) { words } } }`;
  for (const one of [query, fragment]) {
    const address = new URLSearchParams({ query: one, variables: JSON.stringify({ text }) });
    const answer = await fetch(`${server.url}/graphql?${address}`);
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('POST');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['POST_ONLY']);
  }
});

test('a text in the query itself, which is kept to be parsed once, is refused', async () => {
  for (const one of [
    `{ checkText(text: "${text}", language: EN) { words } }`,
    `query($text: String! = "${text}") { checkText(text: $text, language: EN) { words } }`,
  ]) {
    const { status, json } = await server.post({ query: one });
    expect([status, json.errors?.[0]?.extensions.code]).toEqual([400, 'TEXT_NOT_VARIABLE']);
  }
});

describe('limits', () => {
  test('20,000 words are taken, which is more than other variables may hold', async () => {
    const { status, json } = await server.post({
      query,
      variables: { text: 'word '.repeat(textLimits.words) },
    });
    expect([status, checkedOf(json.data).words]).toEqual([200, 20_000]);
  });
  test('one word more is refused with the count, and little of it is said back', async () => {
    const { json } = await server.post({ query, variables: { text: 'word '.repeat(textLimits.words + 1) } });
    expect(json.errors?.[0]?.extensions).toMatchObject({ code: 'TEXT_TOO_LONG', found: '20001' });
    expect(json.errors?.[0]?.message).toContain('20,001 words; at most 20,000');
  });
  test('other variables keep their limit beside it', async () => {
    const both =
      'query($text: String!, $other: String!) { checkText(text: $text, language: EN) { words } search(text: $other) { score } }';
    const { status, json } = await server.post({
      query: both,
      variables: { text: 'x', other: 'y'.repeat(20_001) },
    });
    expect([status, json.errors?.[0]?.extensions.code]).toEqual([400, 'VARIABLES_TOO_LONG']);
  });
  test.each([
    ['', 'TEXT_EMPTY'],
    ['\u0000\u0001', 'TEXT_UNREADABLE'],
  ])('%j is refused by %s', async (one, code) => {
    const { json } = await server.post({ query, variables: { text: one } });
    expect(json.errors?.[0]?.extensions.code).toBe(code);
  });
  test.each([[{ text: 7 }], [{ text: [secret] }], [{ text: { a: secret } }], [{}]])(
    'variables %j are refused',
    async (variables) => {
      const { status, json } = await server.post({ query, variables });
      expect([status, json.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    },
  );
});

test('nothing of any of these texts stands in the log or in what is counted', async () => {
  await server.post(`{"query": "${secret}`);
  const { log, url } = server;
  expect(log.length).toBeGreaterThan(10);
  expect(JSON.stringify(log)).not.toContain(secret);
  expect(JSON.stringify(log)).not.toContain('384,400');
  expect(await (await fetch(`${url}/metrics`)).text()).not.toContain(secret);
});
