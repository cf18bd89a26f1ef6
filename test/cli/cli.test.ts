/** The command line as a process: what it prints, where, and how it ends; and that its JSON is GraphQL's. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readable } from '../../cli/print/readable.ts';
import { queryCommands } from '../../cli/query/document.ts';
import { startServer } from '../../server/http/serve.ts';
import type { ReadyGraph } from '../../server/question/prepare.ts';
import { builtGraph } from '../built-graph.ts';
import { filon, filonHere } from './run.ts';

const root = dirname(dirname(import.meta.dirname));

/** Questions asked in this process are asked of one open graph; the commands run as processes open their own. */
const opened = vi.hoisted(() => new Map<string, Promise<ReadyGraph>>());
vi.mock('../../cli/graph.ts', async (original) => {
  const real = await original<typeof import('../../cli/graph.ts')>();
  const withGraph: typeof real.withGraph = async (folder, work) => {
    const ready = opened.get(folder) ?? real.openGraph(folder);
    opened.set(folder, ready);
    return work(await ready);
  };
  return { ...real, withGraph };
});

let graph: string;
let work: string;
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  graph = await builtGraph();
  work = await mkdtemp(join(tmpdir(), 'filon-cli-'));
  server = await startServer({
    graphFolder: graph,
    viewerFolder: join(root, 'viewer', 'dist'),
    host: '127.0.0.1',
    port: 0,
  });
});
afterAll(async () => {
  await server.close();
  for (const ready of await Promise.allSettled(opened.values()))
    if (ready.status === 'fulfilled') await ready.value.store.close();
  await rm(work, { recursive: true, force: true });
});

/** What `--print-query` prints, from the program itself in this process. */
async function printedQuery(args: readonly string[]): Promise<{ query: string; variables: unknown }> {
  const { out } = await filonHere([...args, '--print-query']);
  return JSON.parse(out) as { query: string; variables: unknown };
}

async function overHttp(args: readonly string[]): Promise<unknown> {
  const { query, variables } = await printedQuery(args);
  const response = await fetch(new URL('/graphql', server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

const statementOfCobalt = ['statements', '--subject', 'economy:COD', '--object', 'material:cobalt'];
const questions: Readonly<Record<string, readonly string[]>> = {
  anomalies: ['--kind', 'BEYOND_SUPPLY', '--year', '2024', '--first', '3', '--lang', 'fr'],
  burden: ['internet-use', 'digs', '--lang', 'fr'],
  'check-text': [
    'En 2022, 62 millions de tonnes de déchets électroniques dans le monde',
    'FR',
    '--lang',
    'fr',
  ],
  claim: ['CLM-028', '--lang', 'fr'],
  claims: ['--verdict', 'QUOTES_CORRECTLY'],
  concentration: ['material:cobalt', 'REFINING', '--year', '2023'],
  'concentration-overview': ['--lang', 'fr'],
  coverage: [],
  'economy-figures': ['extracts', '--object', 'material:cobalt', '--year', '2024'],
  disagreements: ['--material', 'material:cobalt', '--first', '2'],
  entities: ['--kind', 'device', '--first', '3'],
  entity: ['economy:COD', '--lang', 'fr'],
  exposure: ['harm:child-labour', 'material:cobalt', '--lang', 'fr'],
  flows: ['--product', 'product:hs2017-740311', '--year', '2024', '--first', '3'],
  'harm-attribution': [
    'harm:tree-cover-loss-at-mines',
    'CONSUMPTION',
    '--material',
    'material:bauxite',
    '--lang',
    'fr',
  ],
  harms: ['--lang', 'fr'],
  infrastructure: ['--of', 'org:google', '--lang', 'fr'],
  ledger: ['--scheme', 'm49-developed-2020', '--china-apart'],
  'life-cycle': ['device:smartphone', '--economy', 'economy:POL', '--lang', 'fr'],
  'life-cycle-overview': ['--lang', 'fr'],
  locks: ['--of', 'instrument:basel-convention', '--lang', 'fr'],
  messages: ['--of', 'recycling', '--lang', 'fr'],
  origin: ['material:copper', '--stage', 'REFINING', '--consumer', 'economy:DEU', '--year', '2024'],
  'origin-bounds': ['material:cobalt', '--lang', 'fr'],
  'origin-overview': ['--lang', 'fr'],
  release: [],
  routes: ['device:smartphone', '--from', 'economy:COD', '--to', 'economy:CHN', '--lang', 'fr'],
  scenario: ['device:smartphone', '--lever', 'LIFETIME=2', '--lever', 'REUSE=0.3', '--lang', 'fr'],
  schemes: [],
  search: ['smartphne'],
  series: ['economy:COD', 'extracts', '--object', 'material:cobalt'],
  'site-map': ['--stage', 'refining', '--cell', '5', '--lang', 'fr'],
  sources: [],
  statements: ['--subject', 'economy:COD', '--first', '2'],
  trace: ['device:smartphone', '--materials', 'material:cobalt'],
  ownership: ['--material', 'material:cobalt', '--lang', 'fr'],
  hubs: ['--first', '5', '--lang', 'fr'],
  neighbourhood: ['org:samsung-electronics', '--lang', 'fr'],
  path: ['org:apple', 'economy:COD', '--lang', 'fr'],
  power: ['org:apple', '--with', 'org:samsung-electronics', '--first', '3', '--lang', 'fr'],
  'value-capture': ['INDUSTRY', '--china-apart', '--lang', 'fr'],
};

test('every query of the API is asked below, or has a test of its own', () => {
  const names = queryCommands().map(({ name }) => name);
  expect([...Object.keys(questions), 'changes', 'statement'].sort()).toEqual(names);
});

/** Other forms that an answer to the same query takes. */
const otherForms: readonly (readonly [string, readonly string[]])[] = [
  [
    'value-capture',
    ['PRICE_SPLIT', '--subject', 'device:apple-iphone-7', '--price-year', '2021', '--lang', 'fr'],
  ],
  ['value-capture', ['PRICE_SPLIT', '--subject', 'device:apple-ipad-2010', '--china-apart']],
  ['value-capture', ['COMPANY', '--subject', 'org:apple', '--lang', 'fr']],
];

test.each([...Object.entries(questions), ...otherForms])(
  'filon %s --json prints what GraphQL answers over HTTP',
  async (name, args) => {
    const said = await filonHere([name, ...args, '--graph', graph, '--json']);
    expect(said).toMatchObject({ status: 0, err: '' });
    const data: unknown = JSON.parse(said.out);
    expect(data).toEqual(await overHttp([name, ...args]));
    const [field = ''] = Object.keys(data as object);
    const text = readable(field, data, args.includes('fr') ? 'fr' : 'en');
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  },
);

test('filon changes tells of a release that is kept what is different, and of another that it is not kept', async () => {
  const { release } = JSON.parse(await readFile(join(graph, 'current.json'), 'utf8')) as { release: string };
  expect(await filonHere(['changes', release, '--graph', graph])).toMatchObject({
    status: 0,
    out: expect.stringContaining('Nothing changed.'),
  });
  const other = await filonHere(['changes', '0'.repeat(64), '--graph', graph]);
  expect(other).toMatchObject({ status: 1, out: '' });
  expect(other.err).toContain('UNKNOWN_ID');
});

test('without --json a readable table is printed, with units, status and sources', async () => {
  const { status, out, err } = await filon([
    'series',
    'economy:COD',
    'extracts',
    '--object',
    'material:cobalt',
    '--graph',
    graph,
  ]);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toMatch(/2024\s+[\d,]+\st contained\s+estimated/);
  expect(out).toContain('USGS Mineral Commodity Summaries');
});

test('one statement, by its id, as JSON and as text', async () => {
  const list = await filonHere([...statementOfCobalt, '--first', '1', '--graph', graph, '--json']);
  const [first] = JSON.parse(list.out).statements.nodes;
  const said = await filonHere(['statement', first.id, '--graph', graph, '--json']);
  const answered = await overHttp(['statement', first.id]);
  expect(JSON.parse(said.out)).toEqual(answered);
  expect(readable('statement', answered, 'en')).toContain(first.locator);
});

describe('wrong input ends with 1, says what and where, and prints nothing to standard output', () => {
  test.each([
    ['an unknown id', ['entity', 'economy:XYZ'], /UNKNOWN_ID.*economy:XYZ/],
    ['an id that is a word of the language', ['entity', '__proto__'], /UNKNOWN_ID/],
    ['an unknown scheme', ['ledger', '--scheme', 'left-right'], /imf-advanced-2024/],
    ['a year that is none', ['trace', 'device:smartphone', '--year', 'soon'], /--year.*whole number/],
    ['a page that is too long', ['entities', '--first', '5000'], /LIST_TOO_LONG.*1000/],
    ['an option that is misspelt', ['trace', 'device:smartphone', '--yaer', '2024'], /--year/],
    ['a command that is misspelt', ['tarce', 'device:smartphone'], /trace/],
    ['a word that is missing', ['trace'], /start/],
  ])('%s', async (_, args, said) => {
    const { status, out, err } = await filonHere(args[0] === 'tarce' ? args : [...args, '--graph', graph]);
    expect(err).toMatch(said);
    expect({ status, out }).toEqual({ status: 1, out: '' });
  });

  test('as a process: an id that is unknown', async () => {
    const { status, out, err } = await filon(['entity', 'economy:XYZ', '--graph', graph]);
    expect(err).toMatch(/UNKNOWN_ID.*economy:XYZ/);
    expect({ status, out }).toEqual({ status: 1, out: '' });
  });

  test('a graph that has not been built', async () => {
    const { status, err } = await filonHere(['release', '--graph', join(work, 'nothing')]);
    expect(status).toBe(1);
    expect(err).toContain('filon build');
  });

  test('a port in use, and a graph that is no graph', async () => {
    const { port } = new URL(server.url);
    const taken = await filonHere(['serve', '--graph', graph, '--port', port]);
    expect(taken).toMatchObject({ status: 1, out: '' });
    expect(taken.err).toContain(`Port ${port}`);
    await mkdir(join(work, 'torn'));
    await writeFile(join(work, 'torn', 'current.json'), '{"release":');
    const torn = await filonHere(['release', '--graph', join(work, 'torn')]);
    expect(torn).toMatchObject({ status: 1, out: '' });
    expect(torn.err).toContain('filon build');
  });

  test('data sets that are not valid: nothing is written', async () => {
    const folder = join(work, 'broken');
    await rm(folder, { recursive: true, force: true });
    await mkdir(join(folder, 'bad'), { recursive: true });
    await writeFile(join(folder, 'bad', 'datapackage.json'), '{"name":');
    const built = await filonHere(['build', '--datasets', folder, '--graph', join(work, 'graph')]);
    expect(built.status).toBe(1);
    expect(built.err).toContain('datapackage.json');
    expect(await readdir(join(work, 'graph')).catch(() => [])).toEqual([]);
    expect((await filonHere(['validate', folder])).status).toBe(1);
  });
});

test('--help names every question and the exit statuses, and ends with 0', async () => {
  const { status, out } = await filonHere(['--help']);
  expect(status).toBe(0);
  for (const { name } of queryCommands()) expect(out).toContain(`  ${name} `);
  expect(out).toContain('Exit status');
});

test('Ctrl-C stops a server with nothing left open', async () => {
  const { status, out } = await filon(['serve', '--graph', graph, '--port', '0'], /Filon is at http/);
  expect(status).toBe(0);
  expect(out).toMatch(/http:\/\/127\.0\.0\.1:\d+/);
});
