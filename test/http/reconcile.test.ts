/** `/reconcile` over a real socket: the manifest, batches by GET and POST, suggestions, and what is refused. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entities, smallGraph, testEntity } from '../contract/small-graph.ts';
import { faultsOf } from './reconcile-schemas.ts';
import { startTestServer, type TestServer } from './running.ts';

const base = smallGraph();
const graph = smallGraph({
  entities: [
    ...entities,
    testEntity('org:hon-hai', 'Hon Hai (Foxconn)'),
    testEntity('org:interconnect', 'Foxconn Interconnect Technology'),
    testEntity('org:acme-one', 'Acme Mining'),
    testEntity('org:acme-two', 'Acme Metals'),
  ],
  aliases: [
    ...(base.aliases ?? []),
    { entity: 'org:hon-hai', name: 'Hon Hai Precision Industry Co., Ltd.', language: 'en', scope: '' },
    { entity: 'org:hon-hai', name: '鴻海', language: 'zh', scope: '' },
    { entity: 'org:acme-one', name: 'Acme', language: 'en', scope: '' },
    { entity: 'org:acme-two', name: 'ACME', language: 'en', scope: '' },
  ],
  codes: [...(base.codes ?? []), { entity: 'economy:COD', system: 'iso3', code: 'COD' }],
});

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ graph });
});
afterAll(() => server.end());

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  readonly match: boolean;
  readonly features: readonly { readonly id: string; readonly value: unknown }[];
}
type Batch = Readonly<Record<string, { readonly result: readonly Candidate[] }>>;

const post = (queries: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${server.url}/reconcile`, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ queries: typeof queries === 'string' ? queries : JSON.stringify(queries) }),
  });

async function answered(queries: unknown, headers = {}): Promise<Batch> {
  const response = await post(queries, headers);
  expect(response.status).toBe(200);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  const batch = (await response.json()) as Batch;
  expect(faultsOf('resultBatch', batch)).toEqual([]);
  return batch;
}
const candidatesOf = async (query: object): Promise<readonly Candidate[]> =>
  (await answered({ q0: query })).q0?.result ?? [];

describe('the manifest', () => {
  test('says what there is, as the specification asks', async () => {
    const response = await fetch(`${server.url}/reconcile`);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const manifest = await response.json();
    expect(faultsOf('manifest', manifest)).toEqual([]);
    expect(manifest).toMatchObject({
      versions: ['0.1', '0.2'],
      identifierSpace: `${server.url}/id/`,
      batchSize: 50,
      defaultTypes: expect.arrayContaining([{ id: 'organisation', name: 'Organisation' }]),
    });
  });

  test('its addresses lead somewhere, with the id encoded as the specification asks', async () => {
    const { view, identifierSpace, suggest } = (await (await fetch(`${server.url}/reconcile`)).json()) as {
      view: { url: string };
      identifierSpace: string;
      suggest: Readonly<Record<string, { service_url: string; service_path: string }>>;
    };
    const id = encodeURIComponent('material:cobalt');
    for (const url of [
      view.url.replace('{{id}}', id),
      `${identifierSpace}${id}`,
      ...Object.values(suggest).map((item) => `${item.service_url}${item.service_path}?prefix=co`),
    ]) {
      expect((await fetch(url)).status, url).toBe(200);
    }
  });

  test('an unchanged answer need not be sent again', async () => {
    const etag = (await fetch(`${server.url}/reconcile`)).headers.get('etag') ?? '';
    const again = await fetch(`${server.url}/reconcile`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });
});

describe('queries', () => {
  test('by GET and by POST alike', async () => {
    const queries = JSON.stringify({ q0: { query: 'Kobalt' } });
    const byGet = await (await fetch(`${server.url}/reconcile?${new URLSearchParams({ queries })}`)).json();
    expect(faultsOf('resultBatch', byGet)).toEqual([]);
    expect(await answered(queries)).toEqual(byGet);
    expect(byGet).toMatchObject({
      q0: { result: [{ id: 'material:cobalt', name: 'Cobalt', score: 100, match: true }] },
    });
  });

  test.each([
    ['a name', { query: 'DR Congo' }, 'economy:COD'],
    ['a name without its accents', { query: "COTE D'IVOIRE" }, 'economy:CIV'],
    ['an alias of another script', { query: '鴻海' }, 'org:hon-hai'],
    ['an alias but for its punctuation', { query: 'Hon Hai Precision Industry Co Ltd' }, 'org:hon-hai'],
    ['an id', { query: 'economy:FIN' }, 'economy:FIN'],
    ['a code', { query: 'CD' }, 'economy:COD'],
    ['a code as a property, without a name', { properties: [{ pid: 'm49', v: 156 }] }, 'economy:CHN'],
    ['one of several codes', { properties: [{ pid: 'iso3', v: ['XXX', 'COD'] }] }, 'economy:COD'],
    ['a retired name leads to what replaced it', { query: 'Cobalt (old id)' }, 'material:cobalt'],
  ])('%s is a match', async (_, query, id) => {
    const matches = (await candidatesOf(query)).filter(({ match }) => match);
    expect(matches.map((candidate) => candidate.id)).toEqual([id]);
    expect(matches[0]?.score).toBe(100);
  });

  test('what is only alike is never a match, and says how alike', async () => {
    const [first] = await candidatesOf({ query: 'Hon Hai Precision Industry Inc', type: 'organisation' });
    // Without “inc”, “co” and “ltd” it is the same; that is worth 95, not 100.
    expect(first).toMatchObject({ id: 'org:hon-hai', score: 95, match: false });
    expect(first?.features).toContainEqual({ id: 'without-legal-form', value: 100 });
    const [typo] = await candidatesOf({ query: 'Coblat' });
    // Two letters of six differ: 4 ÷ 6.
    expect(typo).toMatchObject({ id: 'material:cobalt', score: 67, match: false });
  });

  test('a name that two have is a match of neither', async () => {
    const both = (await candidatesOf({ query: 'acme' })).filter(({ score }) => score === 100);
    expect(both.map(({ id, match }) => [id, match])).toEqual([
      ['org:acme-one', false],
      ['org:acme-two', false],
    ]);
  });

  test('a code that contradicts takes the match away', async () => {
    const query = { query: 'DR Congo', properties: [{ pid: 'iso3', v: 'COG' }] };
    // Half of the 100 of its name.
    expect((await candidatesOf(query))[0]).toMatchObject({ id: 'economy:COD', score: 50, match: false });
    const agreeing = { query: 'Congo, Kinshasa', properties: [{ pid: 'iso3', v: 'COD' }] };
    expect((await candidatesOf(agreeing))[0]).toMatchObject({ id: 'economy:COD', match: true });
  });

  test('types keep others out, and limit shortens', async () => {
    expect((await candidatesOf({ query: 'Foxconn', type: 'organisation' })).map(({ id }) => id)).toEqual([
      'org:hon-hai',
      'org:interconnect',
    ]);
    expect(await candidatesOf({ query: 'Foxconn', type: ['material', 'device'] })).toEqual([]);
    expect(await candidatesOf({ query: 'Foxconn', limit: 1 })).toHaveLength(1);
  });

  test('the language asked for', async () => {
    const { q0 } = await answered({ q0: { query: 'cobalt' } }, { 'accept-language': 'fr' });
    expect(q0?.result[0]).toMatchObject({ name: 'Cobalt (fr)', type: [{ id: 'material', name: 'Matière' }] });
  });

  test('a batch of 50, each answered for itself', async () => {
    const names = ['Cobalt', 'China', 'Finland', 'nothing of the kind', 'Acme Mining'];
    const queries = Object.fromEntries(
      Array.from({ length: 50 }, (_, at) => [`q${at}`, { query: names[at % 5] }]),
    );
    const batch = await answered(queries);
    expect(Object.keys(batch)).toEqual(Object.keys(queries));
    const alone = await answered({ q3: queries.q3, q49: queries.q49 });
    expect(batch.q3).toEqual(alone.q3);
    expect(batch.q49).toEqual(alone.q49);
    expect(batch.q3?.result).toEqual([]);
    expect(batch.q49?.result[0]?.id).toBe('org:acme-one');
  });

  test('names of a programming language are names', async () => {
    const text = '{"__proto__":{"query":"__proto__"},"constructor":{"query":"constructor"}}';
    const response = await post(text);
    const body = await response.text();
    expect(response.status).toBe(200);
    expect(body).toMatch(/^\{"__proto__":\{"result":\[\{"id":"org:proto"/);
    expect(body).toContain('"constructor":{"result":[{"id":"org:constructor"');
    expect(({} as { result?: unknown }).result).toBeUndefined();
  });
});

describe('what cannot be answered says what to mend', () => {
  test.each([
    ['text that is no JSON', '{"q0":', 400, 'BAD_REQUEST', 'is not JSON'],
    ['nothing at all', '', 400, 'BAD_REQUEST', 'is not JSON'],
    ['a list', '[]', 400, 'BAD_REQUEST', 'object of queries'],
    ['a query that is none', '{"q0":7}', 400, 'BAD_REQUEST', 'queries "q0"'],
    ['a query without anything', '{"q0":{}}', 400, 'BAD_REQUEST', 'neither a query nor properties'],
    ['a blank query', '{"q0":{"query":"  "}}', 400, 'BAD_REQUEST', 'neither a query nor properties'],
    ['a limit of none', '{"q0":{"query":"x","limit":0}}', 400, 'BAD_REQUEST', 'limit'],
    ['a limit beyond', '{"q0":{"query":"x","limit":51}}', 400, 'LIST_TOO_LONG', 'at most 50'],
    ['an unknown type', '{"q7":{"query":"x","type":"company"}}', 400, 'UNKNOWN_TYPE', 'organisation'],
    [
      'a type that is a word of the language',
      '{"q":{"query":"x","type":"__proto__"}}',
      400,
      'UNKNOWN_TYPE',
      '',
    ],
    [
      'an unknown property',
      '{"q":{"query":"x","properties":[{"pid":"lei","v":"1"}]}}',
      400,
      'UNKNOWN_PROPERTY',
      'iso3',
    ],
    [
      'a name of 10,000 characters',
      `{"q":{"query":"${'x'.repeat(10_000)}"}}`,
      400,
      'QUERY_TOO_LONG',
      '10,000',
    ],
    [
      'a batch of 51',
      JSON.stringify(Object.fromEntries(Array.from({ length: 51 }, (_, at) => [at, { query: 'x' }]))),
      413,
      'BATCH_TOO_LARGE',
      'at most 50',
    ],
    ['a form of 200 kB', `{"q":{"query":"${'x'.repeat(200_000)}"}}`, 413, 'BODY_TOO_LARGE', 'too large'],
  ])('%s', async (_, text, status, code, message) => {
    const response = await post(text);
    const body = (await response.json()) as {
      errors: readonly { message: string; extensions: { code: string; requestId: string } }[];
    };
    expect(body.errors[0]?.extensions).toMatchObject({
      code,
      requestId: response.headers.get('x-request-id'),
    });
    expect(body.errors[0]?.message).toContain(message);
    expect(response.status).toBe(status);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    // The server goes on.
    expect(await candidatesOf({ query: 'Cobalt' })).toHaveLength(1);
  });

  test('an empty batch is an empty answer', async () => {
    expect(await answered({})).toEqual({});
  });

  test('a form without queries, queries twice, a body that is no form', async () => {
    const send = (body: string, type: string) =>
      fetch(`${server.url}/reconcile`, { method: 'POST', headers: { 'content-type': type }, body });
    const form = 'application/x-www-form-urlencoded';
    expect(await (await send('query=cobalt', form)).text()).toContain('no field “queries”');
    expect(await (await send('queries={}&queries={}', form)).text()).toContain('several found');
    expect(await (await send('{"queries":{"q0":{}}}', 'application/json')).text()).toContain('object found');
    expect(await (await send('queries={}', 'text/plain')).text()).toContain('no field “queries”');
  });

  test('forms are taken here and nowhere else', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      body: new URLSearchParams({ query: '{ __typename }' }),
    });
    expect(response.status).toBe(415);
  });
});

describe('suggestions', () => {
  const suggest = async (
    what: string,
    parameters: Readonly<Record<string, string>>,
  ): Promise<{ result: readonly { id: string }[] }> =>
    (await (
      await fetch(`${server.url}/reconcile/suggest/${what}?${new URLSearchParams(parameters)}`)
    ).json()) as {
      result: readonly { id: string }[];
    };

  test('entities, types and properties by what is typed', async () => {
    const found = await suggest('entity', { prefix: 'foxc' });
    expect(faultsOf('suggestedEntities', found)).toEqual([]);
    expect(found.result.map(({ id }) => id)).toEqual(['org:interconnect', 'org:hon-hai']);
    expect((await suggest('entity', { prefix: 'foxc', cursor: '1' })).result.map(({ id }) => id)).toEqual([
      'org:hon-hai',
    ]);
    const types = await suggest('type', { prefix: 'org' });
    expect(faultsOf('suggestedTypes', types)).toEqual([]);
    expect(types.result.map(({ id }) => id)).toEqual(['organisation']);
    const properties = await suggest('property', { prefix: 'iso' });
    expect(faultsOf('suggestedProperties', properties)).toEqual([]);
    expect(properties.result.map(({ id }) => id)).toEqual(['iso2', 'iso3']);
  });

  test.each([
    [{}, 'prefix: is missing'],
    [{ prefix: 'x'.repeat(501) }, 'longer than 500'],
    [{ prefix: 'x', cursor: '-1' }, 'cursor'],
    [{ prefix: 'x', cursor: 'soon' }, 'cursor'],
  ])('%j is refused', async (parameters, message) => {
    const response = await fetch(
      `${server.url}/reconcile/suggest/entity?${new URLSearchParams(parameters as Record<string, string>)}`,
    );
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(message);
  });

  test('browsers of other sites may ask', async () => {
    const response = await fetch(`${server.url}/reconcile`, { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });
});
