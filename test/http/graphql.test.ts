/** GraphQL over a real socket: forms of asking, languages, caching, errors, ids of requests. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallGraph } from '../contract/small-graph.ts';
import { metric, startTestServer, type TestServer } from './running.ts';

const { release } = smallGraph();
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.end());

const link = (query: string, more: Readonly<Record<string, string>> = {}): string =>
  `${server.url}/graphql?${new URLSearchParams({ query, ...more })}`;

describe('forms of asking', () => {
  test('a plain link', async () => {
    const answer = await fetch(link('{ release { id } }'));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await answer.json()).toEqual({ data: { release: { id: release } } });
  });

  test('a link with variables and the name of an operation', async () => {
    const query = 'query A { __typename } query B($id: ID!) { entity(id: $id) { name } }';
    const answer = await fetch(link(query, { variables: '{"id":"material:cobalt"}', operationName: 'B' }));
    expect(await answer.json()).toEqual({ data: { entity: { name: 'Cobalt' } } });
  });

  test('POST with JSON', async () => {
    const { status, json } = await server.post({
      query: 'query($id: ID!) { entity(id: $id) { id } }',
      variables: { id: 'economy:COD' },
    });
    expect(status).toBe(200);
    expect(json).toEqual({ data: { entity: { id: 'economy:COD' } } });
  });

  test('the form that Accept asks for', async () => {
    const type = 'application/graphql-response+json';
    const answer = await fetch(link('{ __typename }'), { headers: { accept: type } });
    expect(answer.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    expect(answer.headers.get('vary')).toContain('Accept');
  });

  test('introspection is on', async () => {
    const { json } = await server.post({ query: '{ __schema { queryType { name } } }' });
    expect(json.data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });

  test('other sites may ask, and nothing but asking is possible', async () => {
    const answer = await fetch(`${server.url}/graphql`, { method: 'OPTIONS' });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const { status, json } = await server.post({ query: 'mutation { forget }' });
    expect(status).toBe(400);
    expect(json.errors?.[0]?.extensions.code).toBe('OPERATION_NOT_SUPPORTED');
    expect((await fetch(`${server.url}/graphql`, { method: 'DELETE' })).status).toBe(404);
  });
});

describe('bad requests say what to mend', () => {
  test.each([
    ['{', 'BAD_REQUEST', ''],
    ['"text"', 'BAD_REQUEST', ''],
    ['{}', 'BAD_REQUEST', 'query: is missing'],
    ['{"query":""}', 'BAD_REQUEST', 'query: is empty'],
    ['{"query":7}', 'BAD_REQUEST', 'query: is missing'],
    ['{"query":"{ __typename }","variables":"x"}', 'BAD_REQUEST', 'variables:'],
    ['{"query":"{ __typename }","variables":[1]}', 'BAD_REQUEST', 'variables:'],
    ['{"query":"{ __typename }","operationName":"Nope"}', 'OPERATION_NOT_FOUND', 'it has (no name)'],
    [
      '{"query":"query A { __typename } query B { __typename }"}',
      'OPERATION_NOT_FOUND',
      '2 operations (A, B)',
    ],
    ['{"query":"{ release { id }"}', 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
    ['{"query":"{ release { idd } }"}', 'GRAPHQL_VALIDATION_FAILED', 'Did you mean "id"?'],
    ['{"query":"{ entity(id: \\"x\\", yaer: 1) { id } }"}', 'GRAPHQL_VALIDATION_FAILED', 'yaer'],
    ['{"query":"query($id: ID!) { entity(id: $id) { id } }"}', 'BAD_USER_INPUT', '$id'],
    [
      '{"query":"query($n: Int) { sources(first: $n) { totalCount } }","variables":{"n":"x"}}',
      'BAD_USER_INPUT',
      '$n',
    ],
    ['[{"query":"{ __typename }"}]', 'BATCH_NOT_ALLOWED', 'send one'],
    ['{"query":"{ __typename }","__proto__":{"polluted":true}}', 'BAD_REQUEST', ''],
  ])('%s', async (body, code, message) => {
    const { status, json, headers } = await server.post(body);
    expect(status).toBe(400);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(json.data).toBeUndefined();
    expect(json.errors?.[0]?.extensions.code).toBe(code);
    expect(json.errors?.[0]?.message).toContain(message);
    expect(json.errors?.[0]?.extensions.requestId).toBe(headers.get('x-request-id'));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('a link whose variables are not JSON', async () => {
    const answer = await fetch(link('{ __typename }', { variables: '{id:1}' }));
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('variables: is not JSON');
  });

  test('a body that is not JSON', async () => {
    const { status, json } = await server.post('query=x', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(status).toBe(415);
    expect(json.errors?.[0]?.message).toContain('content-type application/json');
  });
});

describe('languages', () => {
  const query = '{ entity(id: "material:cobalt") { name } }';

  test('the header decides, and the answer says so', async () => {
    const answer = await fetch(link(query), { headers: { 'accept-language': 'de, fr-CA;q=0.8, en;q=0.5' } });
    expect(await answer.json()).toEqual({ data: { entity: { name: 'Cobalt (fr)' } } });
    expect(answer.headers.get('content-language')).toBe('fr');
    expect(answer.headers.get('vary')).toContain('Accept-Language');
  });

  test('lang goes before the header, and then nothing varies by it', async () => {
    const answer = await fetch(link('{ entity(id: "material:cobalt", lang: ES) { name } }'), {
      headers: { 'accept-language': 'fr' },
    });
    expect(await answer.json()).toEqual({ data: { entity: { name: 'Cobalt (es)' } } });
    expect(answer.headers.get('content-language')).toBe('es');
    expect(answer.headers.get('vary')).not.toContain('Accept-Language');
  });

  test('English where the header names none of ours', async () => {
    for (const header of ['de', '*', 'xx-invalid-', '', 'fr;q=0']) {
      const answer = await fetch(link(query), { headers: { 'accept-language': header } });
      expect(await answer.json(), header).toEqual({ data: { entity: { name: 'Cobalt' } } });
    }
  });

  test('two fields in two languages', async () => {
    const both =
      '{ a: entity(id: "material:cobalt", lang: FR) { name } b: entity(id: "material:cobalt", lang: ES) { name } }';
    const answer = await fetch(link(both));
    expect(await answer.json()).toEqual({ data: { a: { name: 'Cobalt (fr)' }, b: { name: 'Cobalt (es)' } } });
    expect(answer.headers.get('content-language')).toBe('es, fr');
  });
});

describe('the answer cache', () => {
  const hits = (): Promise<number> => metric(server.url, 'filon_answer_cache_hits_total');
  const misses = (): Promise<number> => metric(server.url, 'filon_answer_cache_misses_total');

  test('the same question in other words is not computed again', async () => {
    const before = [await hits(), await misses()] as const;
    const ways = [
      '{ statements(filter: { subject: "economy:COD" }, first: 3) { totalCount } }',
      '# a remark\nquery{statements(filter:{subject:"economy:COD"},first:3){totalCount}}',
    ];
    for (const query of ways) {
      const { json } = await server.post({ query, variables: { unused: Math.random() } });
      expect(json).toEqual({ data: { statements: { totalCount: 5 } } });
    }
    expect([await hits(), await misses()]).toEqual([before[0] + 1, before[1] + 1]);
  });

  test('variables count by value, whatever the order of their keys', async () => {
    const query = 'query($filter: StatementFilter) { statements(filter: $filter, first: 4) { totalCount } }';
    const before = [await hits(), await misses()] as const;
    await server.post({ query, variables: { filter: { subject: 'economy:FIN', year: 2024 } } });
    await server.post({ query, variables: { filter: { year: 2024, subject: 'economy:FIN' } } });
    await server.post({ query, variables: { filter: { year: 2023, subject: 'economy:FIN' } } });
    expect([await hits(), await misses()]).toEqual([before[0] + 1, before[1] + 2]);
  });

  test('askers at the same time share one computation', async () => {
    const before = await misses();
    const query = '{ trace(start: "device:smartphone", minShare: 0.123) { columns { stage } } }';
    const answers = await Promise.all(Array.from({ length: 30 }, () => server.post({ query })));
    expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(1);
    expect(await misses()).toBe(before + 1);
  });

  test('errors are not kept', async () => {
    const query = '{ entity(id: "material:cobalx") { name } }';
    const before = await misses();
    const first = await server.post({ query });
    const second = await server.post({ query });
    expect(await misses()).toBe(before + 2);
    expect(first.headers.get('etag')).toBeNull();
    expect(first.headers.get('cache-control')).toBe('no-store');
    expect(first.json.errors?.[0]?.extensions.requestId).not.toBe(
      second.json.errors?.[0]?.extensions.requestId,
    );
  });

  test('a strong ETag: 304 for whoever has the answer, in whatever compression', async () => {
    const url = link('{ schemes { id label definedBy rule members(side: NORTH) { id name } } }');
    const plain = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
    const body = await plain.text();
    expect(body.length).toBeGreaterThan(1024);
    const packed = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
    expect(await packed.text()).toBe(body);
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    const brotli = await fetch(url, { headers: { 'accept-encoding': 'br, gzip' } });
    expect(brotli.headers.get('content-encoding')).toBe('br');
    expect(await brotli.text()).toBe(body);
    expect(plain.headers.get('content-encoding')).toBeNull();
    const tags = [plain, packed, brotli].map(({ headers }) => headers.get('etag') ?? '');
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) {
      expect(tag).toMatch(/^"[A-Za-z0-9_-]{32}(-gzip|-br)?"$/);
      const again = await fetch(url, { headers: { 'if-none-match': `"other", W/${tag}` } });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
      expect(again.headers.get('vary')).toContain('Accept-Encoding');
    }
    expect((await fetch(url, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    expect((await fetch(url, { headers: { 'if-none-match': '*' } })).status).toBe(304);
  });

  test('POST answers carry the ETag but are always sent', async () => {
    const { headers } = await server.post({ query: '{ __typename }' });
    const again = await server.post(
      { query: '{ __typename }' },
      { 'if-none-match': headers.get('etag') ?? '' },
    );
    expect(again.status).toBe(200);
  });
});

describe('errors', () => {
  test('an unknown id: null, a code, and the nearest', async () => {
    const { status, json } = await server.post({ query: '{ entity(id: "material:cobolt") { name } }' });
    expect(status).toBe(200);
    expect(json.data).toEqual({ entity: null });
    expect(json.errors?.[0]).toMatchObject({ path: ['entity'], extensions: { code: 'UNKNOWN_ID' } });
    expect(json.errors?.[0]?.extensions.nearest).toContain('material:cobalt');
  });

  test('a fault of ours: its id for the reader, its stack for the log', async () => {
    const broken = await startTestServer({
      change: { sql: ["UPDATE statement SET predicate = 'nonsense' WHERE subject = 'economy:CIV'"] },
    });
    try {
      const id = 'a-request-of-ours-1';
      const { json, headers } = await broken.post(
        { query: '{ statements(filter: { subject: "economy:CIV" }) { nodes { predicate { label } } } }' },
        { 'x-request-id': id },
      );
      expect(headers.get('x-request-id')).toBe(id);
      expect(json.errors).toHaveLength(1);
      const [error] = json.errors ?? [];
      expect(error?.extensions).toEqual({ code: 'INTERNAL', requestId: id });
      expect(JSON.stringify(json)).not.toMatch(/nonsense|\.ts|stack/);
      const fault = broken.log.find(({ msg }) => msg === 'fault');
      expect(fault).toMatchObject({
        level: 50,
        requestId: id,
        fault: { message: expect.stringContaining('nonsense') },
      });
      expect(JSON.stringify(fault)).toContain('predicate.ts');
    } finally {
      await broken.end();
    }
  });
});

describe('ids of requests and logs', () => {
  test.each([
    ['abcdefgh', true],
    ['01HZX-9.trace_7', true],
    ['short', false],
    ['has space in it', false],
    ['-starts-with-hyphen', false],
    ['x'.repeat(65), false],
    ['{"log":"injection"}', false],
  ])('%s is taken over: %s', async (id, isTaken) => {
    const answer = await fetch(`${server.url}/health/live`, { headers: { 'x-request-id': id } });
    const given = answer.headers.get('x-request-id');
    if (isTaken) expect(given).toBe(id);
    else expect(given).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('a line a request, without what was asked and by whom', async () => {
    const id = 'log-line-check-1';
    await fetch(link('{ entity(id: "economy:COD") { name } }'), { headers: { 'x-request-id': id } });
    await expect
      .poll(() => server.log.find(({ requestId }) => requestId === id))
      .toMatchObject({ msg: 'request', method: 'GET', route: '/graphql', status: 200 });
    const everything = JSON.stringify(server.log);
    expect(everything).not.toContain('economy:COD');
    expect(everything).not.toContain('127.0.0.1:5');
    expect(everything).not.toMatch(/remoteAddress|user-agent|accept-language/i);
  });
});

describe('health and metrics', () => {
  test('live, and ready with the release', async () => {
    expect(await (await fetch(`${server.url}/health/live`)).json()).toEqual({ status: 'live' });
    expect(await (await fetch(`${server.url}/health/ready`)).json()).toEqual({ status: 'ready', release });
  });

  test('requests by route, cache, release', async () => {
    expect(await metric(server.url, `filon_release_info{release="${release}"}`)).toBe(1);
    expect(await metric(server.url, 'filon_answer_cache_bytes')).toBeGreaterThan(0);
    expect(await metric(server.url, 'filon_answer_cache_entries')).toBeGreaterThan(0);
    expect(
      await metric(server.url, 'filon_http_requests_total{route="/graphql",method="GET",status="200"}'),
    ).toBeGreaterThan(0);
    expect(
      await metric(server.url, 'filon_http_request_duration_seconds_count{route="/graphql"}'),
    ).toBeGreaterThan(0);
    expect(await metric(server.url, 'filon_graphql_queries_total{outcome="refused"}')).toBeGreaterThan(0);
  });
});
