import { afterEach, describe, expect, it, vi } from 'vitest';
import { createClient } from './client.ts';
import { AnswerFailure } from './failure.ts';
import { firstAnswers } from './first.ts';
import { defineQuery, type Variables } from './query.ts';

const query = defineQuery<{ readonly value: number }, Variables>(`
  query Asked($id: ID!) {
    value(id: $id)
  }
`);

/** A server that gives these answers in turn and remembers what it was asked. */
function server(...answers: readonly (Response | Error)[]) {
  const asked: { readonly address: string; readonly options: RequestInit | undefined }[] = [];
  const fetching: typeof fetch = async (input, options) => {
    asked.push({ address: String(input), options });
    const answer = answers[asked.length - 1];
    if (answer === undefined) throw new Error('asked more often than expected');
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { fetching, asked };
}
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const failing = (promise: Promise<unknown>) =>
  promise.then(
    () => {
      throw new Error('it should have failed');
    },
    (error: unknown) => error,
  );

afterEach(() => vi.unstubAllGlobals());

describe('the client', () => {
  it('keeps what the page came with as long as it is used, and lets go of what was used longest ago', async () => {
    const came = { value: 0 };
    const asked: string[] = [];
    const fetching: typeof fetch = async (input) => {
      asked.push(String(input));
      return json({ data: { value: asked.length } });
    };
    const client = createClient(new Map([['Asked {"id":"first"}', came]]), fetching);
    for (let question = 0; question < 200; question += 1) {
      await client.ask(query, { id: `other-${question}` });
      expect(client.held(query, { id: 'first' })).toBe(came);
    }
    expect(client.held(query, { id: 'other-0' })).toBeUndefined();
    expect(client.held(query, { id: 'other-199' })).toEqual({ value: 200 });
  });

  it('does not keep an answer that is asked for once', async () => {
    const { fetching } = server(json({ data: { value: 1 } }), json({ data: { value: 2 } }));
    const client = createClient(new Map(), fetching);
    const once = { ...query, isKept: false } as const;
    expect(await client.ask(once, { id: 'a' })).toEqual({ value: 1 });
    expect(await client.ask(once, { id: 'a' })).toEqual({ value: 2 });
  });

  it('asks by GET, without variables that are not given, and asks the same only once', async () => {
    const { fetching, asked } = server(json({ data: { value: 1 } }));
    const client = createClient(new Map(), fetching);
    expect(await client.ask(query, { id: 'a', year: null })).toEqual({ value: 1 });
    expect(await client.ask(query, { year: undefined, id: 'a' })).toEqual({ value: 1 });
    expect(asked.length).toBe(1);
    const sent = new URL(asked[0]?.address ?? '', 'http://filon').searchParams;
    expect(sent.get('query')).toBe('query Asked($id: ID!) { value(id: $id) }');
    expect(sent.get('operationName')).toBe('Asked');
    expect(sent.get('variables')).toBe('{"id":"a"}');
  });

  it('does not ask for what came with the page', () => {
    const client = createClient(new Map([['Asked {"id":"a"}', { value: 7 }]]), server().fetching);
    expect(client.held(query, { id: 'a' })).toEqual({ value: 7 });
    expect(client.held(query, { id: 'b' })).toBeUndefined();
  });

  it('posts what no address can hold', async () => {
    const { fetching, asked } = server(json({ data: { value: 1 } }));
    await createClient(new Map(), fetching).ask(query, { id: 'x'.repeat(8000) });
    expect(asked[0]?.address).toBe('/graphql');
    expect(asked[0]?.options?.method).toBe('POST');
  });

  it('tells why an answer did not come, and keeps no failure', async () => {
    vi.stubGlobal('navigator', { onLine: true });
    const refused = json({
      errors: [{ message: 'no', extensions: { code: 'UNKNOWN_ID', nearest: ['a', 3] } }],
    });
    const { fetching } = server(
      refused,
      json({ errors: [{ message: 'big', extensions: { code: 'QUERY_TOO_COSTLY' } }] }, 400),
      new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'x-request-id': 'r-1' } }),
      json({ data: null }),
      new TypeError('fetch failed'),
      json({ data: { value: 2 } }),
    );
    const client = createClient(new Map(), fetching);
    const ask = () => client.ask(query, { id: 'a' });
    const first = await failing(ask());
    expect(first).toBeInstanceOf(AnswerFailure);
    expect(first).toMatchObject({ kind: 'refused', code: 'UNKNOWN_ID', nearest: ['a'], message: 'no' });
    expect(await failing(ask())).toMatchObject({ kind: 'too-large' });
    expect(await failing(ask())).toMatchObject({ kind: 'broken', request: 'r-1' });
    expect(await failing(ask())).toMatchObject({ kind: 'broken' });
    expect(await failing(ask())).toMatchObject({ kind: 'unreachable' });
    expect(await ask()).toEqual({ value: 2 });
  });

  it('knows that there is no network', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const client = createClient(new Map(), server(new TypeError('fetch failed')).fetching);
    expect(await failing(client.ask(query, { id: 'a' }))).toMatchObject({ kind: 'offline' });
  });

  it('gives the reason of an abort, not a failure', async () => {
    const controller = new AbortController();
    const reason = new DOMException('left', 'AbortError');
    controller.abort(reason);
    const client = createClient(new Map(), server(reason).fetching);
    expect(await failing(client.ask(query, { id: 'a' }, controller.signal))).toBe(reason);
  });
});

describe('a query', () => {
  it('needs a name', () => {
    expect(() => defineQuery('{ release { id } }')).toThrow('needs a name');
  });
});

describe('the data of the page', () => {
  const page = (text: string | null) =>
    ({ getElementById: () => (text === null ? null : { textContent: text }) }) as unknown as Document;

  it('are answers by key; a page without them has none', () => {
    expect(firstAnswers(page(null)).size).toBe(0);
    expect(firstAnswers(page('  ')).size).toBe(0);
    expect([...firstAnswers(page('[{"key":"Q {}","data":{"a":1}}]'))]).toEqual([['Q {}', { a: 1 }]]);
  });

  it('that are no list of answers are refused', () => {
    expect(() => firstAnswers(page('{}'))).toThrow('not a list');
    expect(() => firstAnswers(page('[{"data":1}]'))).toThrow('no key');
  });
});
