/**
 * Values that nobody means, in every argument of every query field, over a real socket: each is answered, or refused
 * with a code, in few words, and never as a fault of ours.
 */
import { connect } from 'node:net';
import { text as streamText } from 'node:stream/consumers';
import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '../../server/graphql/schema.ts';
import { type GraphqlJson, startTestServer, type TestServer } from './running.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.end());

/** The names are those that every object of the language has; the rest is what forms, paths and programs send. */
const texts = [
  ...['__proto__', 'constructor', '', '\u0000', '../../etc/passwd', '%00', 'economy:__proto__'],
  ...['a'.repeat(10_000), `material:${'é'.repeat(9000)}`, '"'.repeat(9000)],
];
const numbers = [-1, 0, 0.5, -2147483648, 2147483647, 1e308, 'NaN', true];
const others = ['__proto__', 'constructor', 'a'.repeat(10_000), 1, { ['__proto__']: 1 }];

/** What makes a field answer, where it must be given. */
const usual: Readonly<Record<string, unknown>> = {
  id: 'economy:COD',
  material: 'material:cobalt',
  predicate: 'extracts',
  since: '0'.repeat(64),
  stage: 'EXTRACTION',
  start: 'device:smartphone',
  subject: 'economy:COD',
  text: 'cobalt',
};

function valuesOf(type: GraphQLInputType): readonly unknown[] {
  const named = getNamedType(type);
  if (isEnumType(named) || isInputObjectType(named)) return others;
  if (named.name === 'Int' || named.name === 'Float') return numbers;
  return named.name === 'Boolean' ? others : texts;
}

const isListed = (type: GraphQLInputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

const fields = Object.values(schema.getQueryType()?.getFields() ?? {});

test.each(fields.map((field) => [field.name, field] as const))('%s', async (name, { args }) => {
  const required = args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  const faults: unknown[] = [];
  for (const arg of args) {
    for (const value of valuesOf(arg.type)) {
      const given = new Map<string, unknown>(required.map((one) => [one.name, usual[one.name] ?? 'cobalt']));
      given.set(arg.name, isListed(arg.type) ? [value] : value);
      const named = args.filter((one) => given.has(one.name));
      const query = `query (${named.map((one) => `$${one.name}: ${one.type}`).join(' ')}) { ${name}(${named.map((one) => `${one.name}: $${one.name}`).join(' ')}) { __typename } }`;
      const { status, json } = await server.post({ query, variables: Object.fromEntries(given) });
      const isRefusedWell = (json.errors ?? []).every(
        ({ message, extensions }) =>
          extensions.code !== undefined &&
          extensions.code !== 'INTERNAL' &&
          message.length <= 2001 &&
          String(extensions.found ?? '').length <= 101 &&
          !/\.ts:\d|node_modules/.test(JSON.stringify([message, extensions])),
      );
      if (![200, 400].includes(status) || !isRefusedWell)
        faults.push({
          argument: arg.name,
          value: JSON.stringify(value).slice(0, 60),
          status,
          errors: json.errors,
        });
    }
  }
  expect(faults).toEqual([]);
});

test('the fields are all there are', () => {
  expect(fields.length).toBeGreaterThan(15);
});

test.each([
  // An id that is none is no question about everything.
  ['coverage', 'economy'],
  ['coverage', 'material'],
  ['anomalies', 'economy'],
  ['entities', 'memberOf'],
  ['siteMap', 'material'],
  ['disagreements', 'material'],
])('%s(%s:) that is none is refused, though it may be left out', async (field, argument) => {
  for (const value of ['__proto__', '', 'x'.repeat(10_000)]) {
    const query = `query ($id: ID) { ${field}(${argument}: $id) { __typename } }`;
    const { json } = await server.post({ query, variables: { id: value } });
    expect(json.errors?.[0]?.extensions.code).toMatch(/^(UNKNOWN_ID|BAD_USER_INPUT)$/);
  }
});

test.each([
  '/export/../../package.json',
  '/export/%2e%2e/%2e%2e/package.json',
  '/export/..%2f..%2fpackage.json',
  '/export/__proto__/constructor',
  '/export/{release}/open/..%2f..%2f..%2fpackage.json',
  '/export/{release}/open/__proto__',
  '/export/{release}/%00',
  '/assets/..%2f..%2fpackage.json',
  '/picture/chain/..%2f..%2fpackage.json.svg',
])('%s leads nowhere', async (path) => {
  const { json } = await server.post({ query: '{ release { id } }' });
  const { id } = (json.data as { readonly release: { readonly id: string } }).release;
  const answer = await fetch(`${server.url}${path.replace('{release}', id)}`);
  expect([400, 403, 404]).toContain(answer.status);
  const body = (await answer.json()) as { readonly errors: readonly { readonly message: string }[] };
  expect(body.errors[0]?.message).not.toMatch(/"dependencies"|node_modules|\.ts:\d/);
});

/** What comes back on a bare socket, where a client cannot mend what is sent. */
async function answerTo(text: string): Promise<{ readonly head: string; readonly body: string }> {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.end(text);
  const [head = '', body = ''] = (await streamText(socket)).split('\r\n\r\n');
  return { head, body };
}

test.each([
  ['a null byte in the address', 'GET /en\u0000 HTTP/1.1\r\nhost: x\r\n\r\n', 400],
  ['no HTTP at all', 'hello\r\n\r\n', 400],
  ['a header without end', `GET /en HTTP/1.1\r\nhost: x\r\nx-long: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
])('%s is told in the form of all errors', async (_, text, status) => {
  const { head, body } = await answerTo(text);
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(head).toMatch(/content-type: application\/json/);
  const { errors } = JSON.parse(body) as GraphqlJson;
  expect(errors?.[0]?.extensions).toEqual({
    code: 'BAD_REQUEST',
    requestId: /x-request-id: (.*)/.exec(head)?.[1],
  });
  expect(body).not.toMatch(/HPE_|\.ts:\d/);
});
