/** What goes beyond a limit is refused before execution, over a real socket, and the server goes on answering. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { limits } from '../../server/graphql/limits.ts';
import { metric, startTestServer, type TestServer } from './running.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.end());
afterEach(async () => {
  const { json } = await server.post({ query: '{ __typename }' });
  expect(json).toEqual({ data: { __typename: 'Query' } });
});

async function refused(
  query: string,
  variables: unknown = {},
): Promise<{ code: string; message: string; found: unknown }> {
  const misses = await metric(server.url, 'filon_answer_cache_misses_total');
  const { status, json } = await server.post({ query, variables });
  expect(status).toBe(400);
  expect(json.data).toBeUndefined();
  const [error] = json.errors ?? [];
  if (error === undefined) throw new Error('nothing was refused');
  // Cost needs the variables and is checked inside the cache's computation; nothing else comes that far.
  if (
    !['QUERY_TOO_COSTLY', 'LIST_TOO_LONG', 'VARIABLES_TOO_LONG', 'BAD_USER_INPUT'].includes(
      error.extensions.code,
    )
  ) {
    expect(await metric(server.url, 'filon_answer_cache_misses_total')).toBe(misses);
  }
  return { code: error.extensions.code, message: error.message, found: error.extensions.found };
}

test('a query of depth 50', async () => {
  // entity, then 48 times partOf, then id: 50 levels.
  const query = `{ entity(id: "economy:COD") ${'{ partOf '.repeat(48)}{ id } ${'}'.repeat(48)} }`;
  expect(await refused(query)).toMatchObject({ code: 'QUERY_TOO_DEEP', found: 50 });
});

test('brackets inside each other, so many that a parser would run out of stack', async () => {
  // 20,000 characters at most: 6,000 levels of two characters and their ends would fit, were it not for words.
  const deepest = `${'{a'.repeat(6000)}${'}'.repeat(6000)}`;
  expect(await refused(deepest)).toMatchObject({ code: 'QUERY_TOO_DEEP', found: limits.brackets + 1 });
  const list = `{ search(text: ${'['.repeat(2000)}${']'.repeat(2000)}) { id } }`;
  expect(await refused(list)).toMatchObject({ code: 'QUERY_TOO_DEEP', found: limits.brackets + 1 });
  const type = `query ($a: ${'['.repeat(2000)}Int${']'.repeat(2000)}) { __typename }`;
  expect(await refused(type)).toMatchObject({ code: 'QUERY_TOO_DEEP', found: limits.brackets + 1 });
  const unclosed = '{a'.repeat(6000);
  expect(await refused(unclosed)).toMatchObject({ code: 'QUERY_TOO_DEEP', found: limits.brackets + 1 });
});

test('brackets in texts and comments are no brackets', async () => {
  const query = `{ __typename } # ${'{'.repeat(500)}`;
  const { json } = await server.post({ query });
  expect(json).toEqual({ data: { __typename: 'Query' } });
});

test('depth hidden in fragments', async () => {
  const fragments = Array.from(
    { length: 30 },
    (_, index) => `fragment F${index} on Entity { partOf { ${index === 29 ? 'id' : `...F${index + 1}`} } }`,
  );
  const query = `{ entity(id: "economy:COD") { ...F0 } } ${fragments.join(' ')}`;
  // entity, 30 times partOf, id.
  expect(await refused(query)).toMatchObject({ code: 'QUERY_TOO_DEEP', found: 32 });
});

test('1,000 aliases', async () => {
  const aliases = Array.from({ length: 1000 }, (_, index) => `a${index}: __typename`).join(' ');
  expect(await refused(`{ ${aliases} }`)).toMatchObject({ code: 'TOO_MANY_ALIASES', found: 1000 });
});

test('many fields at the top, each a whole computation', async () => {
  const many = Array.from({ length: 21 }, (_, index) => `a${index}: release { id }`).join(' ');
  expect(await refused(`{ ${many} }`)).toMatchObject({ code: 'TOO_MANY_FIELDS', found: 21 });
});

test('a fragment inside itself, and two inside each other', async () => {
  const own = '{ entity(id: "economy:COD") { ...A } } fragment A on Entity { id partOf { ...A } }';
  expect(await refused(own)).toMatchObject({
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: expect.stringContaining('"A"'),
  });
  const pair =
    '{ entity(id: "economy:COD") { ...A } } fragment A on Entity { ...B } fragment B on Entity { ...A id }';
  expect((await refused(pair)).code).toBe('GRAPHQL_VALIDATION_FAILED');
});

test('fragments that double thirty times are counted without being written out', async () => {
  const fragments = Array.from({ length: 30 }, (_, index) =>
    index === 29
      ? `fragment F${index} on Entity { id }`
      : `fragment F${index} on Entity { ...F${index + 1} ...F${index + 1} }`,
  );
  const { code, found } = await refused(`{ entity(id: "economy:COD") { ...F0 } } ${fragments.join(' ')}`);
  expect(code).toBe('TOO_MANY_FIELDS');
  // id 2^29 times, and entity itself.
  expect(found).toBe(2 ** 29 + 1);
});

test('one field a thousand times', async () => {
  const query = `{ entity(id: "economy:COD") { ${'partOf { id } '.repeat(1200)} } }`;
  expect(await refused(query)).toMatchObject({
    code: 'TOO_MANY_FIELDS',
    message: expect.stringContaining('same field'),
  });
});

test('directives', async () => {
  const query = `{ __typename ${'@include(if: true) '.repeat(31)} }`;
  expect(await refused(query)).toMatchObject({ code: 'TOO_MANY_DIRECTIVES', found: 31 });
});

test('a long text, and many short words', async () => {
  const text = `{ search(text: "${'x'.repeat(limits.queryLength)}") { score } }`;
  expect(await refused(text)).toMatchObject({ code: 'QUERY_TOO_LONG', found: text.length });
  expect((await refused(`{ ${'a '.repeat(limits.tokens)} }`)).code).toBe('QUERY_TOO_LONG');
});

test('fragments without a name inside each other', async () => {
  const query = `{${'...{'.repeat(1500)}__typename${'}'.repeat(1500)}}`;
  // Refused at the first bracket beyond the limit: none of the 1,500 is parsed.
  expect(await refused(query)).toMatchObject({ code: 'QUERY_TOO_DEEP', found: limits.brackets + 1 });
  // The query's own, 20 of them, and the field: as deep as it is written.
  const few = `{${'...{'.repeat(20)}__typename${'}'.repeat(20)}}`;
  expect(await refused(few)).toMatchObject({ code: 'QUERY_TOO_DEEP', found: 21 });
});

test.each([1001, 2 ** 31 - 1])('a list of %d', async (first) => {
  expect(await refused(`{ statements(first: ${first}) { totalCount } }`)).toMatchObject({
    code: 'LIST_TOO_LONG',
    found: first,
  });
  const query = 'query($n: Int) { entity(id: "economy:COD") { statements(first: $n) { totalCount } } }';
  expect(await refused(query, { n: first })).toMatchObject({ code: 'LIST_TOO_LONG', found: first });
});

test('a negative list, and one of 1,000', async () => {
  expect((await refused('{ sources(first: -1) { totalCount } }')).code).toBe('BAD_USER_INPUT');
  const { json } = await server.post({ query: '{ statements(first: 1000) { nodes { id } totalCount } }' });
  expect(json.data).toMatchObject({ statements: { totalCount: 16 } });
});

test('cost: lists inside lists', async () => {
  const query = `{ entities(first: 1000) { nodes { statements(first: 1000) { nodes { id } } } } }`;
  const { code, found } = await refused(query);
  expect(code).toBe('QUERY_TOO_COSTLY');
  // At least a million ids.
  expect(Number(found)).toBeGreaterThan(1_000_000);
});

test('cost: a page of null is as long as one without a length', async () => {
  const inside = (depth: number, first: string): string =>
    depth === 0 ? 'id' : `statements(first: ${first}) { nodes { subject { ${inside(depth - 1, first)} } } }`;
  const { code, found } = await refused(`{ entity(id: "economy:COD") { ${inside(4, 'null')} } }`);
  expect(code).toBe('QUERY_TOO_COSTLY');
  // Pages of 50 inside each other: 50 × 50 × 50 × 50 ids.
  expect(Number(found)).toBeGreaterThan(50 ** 4);
  const withVariable = `query($n: Int) { entity(id: "economy:COD") { ${inside(4, '$n')} } }`;
  expect(await refused(withVariable, { n: null })).toMatchObject({ code, found });
});

test.each([
  'neighbours(first: 1) { statements }',
  'statements(first: 1) { totalCount } aliased: statements(first: 2) { totalCount } third: statements(first: 3) { totalCount }',
])('cost: several queries of the store for each of 1,000 entities: %s', async (fields) => {
  expect((await refused(`{ entities(first: 1000) { nodes { ${fields} } } }`)).code).toBe('QUERY_TOO_COSTLY');
});

test('one query of the store for each of 1,000 items is answered', async () => {
  for (const query of [
    '{ entities(first: 1000) { nodes { id statementCount } } }',
    '{ statements(first: 1000) { nodes { id disagreeing { id } } } }',
  ]) {
    const { status, json } = await server.post({ query });
    expect({ status, errors: json.errors }).toEqual({ status: 200, errors: undefined });
  }
});

test('variables inside each other', async () => {
  const query = 'query($ids: [ID!]) { trace(start: "device:smartphone", materials: $ids) { start { id } } }';
  const depth = 9000;
  // Written by hand: JSON.stringify gives up at such a depth.
  const { status, json } = await server.post(
    `{"query":${JSON.stringify(query)},"variables":{"ids":${'['.repeat(depth)}${']'.repeat(depth)}}}`,
  );
  expect(status).toBe(400);
  expect(json.errors?.[0]?.extensions).toMatchObject({ code: 'VARIABLES_TOO_DEEP', found: depth });
});

test('large variables', async () => {
  const query = 'query($text: String!) { search(text: $text) { score } }';
  const { code } = await refused(query, { text: 'x'.repeat(limits.variablesLength) });
  expect(code).toBe('VARIABLES_TOO_LONG');
});

test('a body of 2 MB is not read', async () => {
  const { status, json } = await server.post({
    query: '{ __typename }',
    variables: { text: 'x'.repeat(2_000_000) },
  });
  expect(status).toBe(413);
  expect(json.errors?.[0]?.extensions.code).toBe('BODY_TOO_LARGE');
});

test('what GraphiQL asks first is within the limits', async () => {
  const { getIntrospectionQuery } = await import('graphql');
  const query = getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, schemaDescription: true });
  const { status, json } = await server.post({ query, operationName: 'IntrospectionQuery' });
  expect(json.errors).toBeUndefined();
  expect(status).toBe(200);
});
