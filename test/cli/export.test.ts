/** `filon export`, once as a process: what it writes, what it prints, and how it ends. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exported, groups, writeExportGraph } from '../export/graph.ts';
import { filon, filonHere } from './run.ts';

let work = '';
let graph = '';
let older = '';
const { release } = exported;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'filon-cli-export-'));
  graph = join(work, 'graph');
  ({ older } = await writeExportGraph(graph));
});
afterAll(() => rm(work, { recursive: true, force: true }));

test('writes a format for every licence group, with what stands beside it', async () => {
  const out = join(work, 'out');
  const { status, out: printed, err } = await filon(['export', 'geojson', '--graph', graph, '--out', out]);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(printed).toContain(`Release ${release}`);
  expect((await readdir(join(out, release))).sort()).toEqual(groups);
  const files = (await readdir(join(out, release, 'open'))).filter((name) => !name.startsWith('.'));
  expect(files.sort()).toEqual(
    [
      'README.md',
      'cases.geojson',
      'changes.csv',
      'checksums.txt',
      'citation.bib',
      'citation.json',
      'citation.txt',
      'columns.csv',
      'places.geojson',
    ].sort(),
  );
  const sums = await readFile(join(out, release, 'open', 'checksums.txt'), 'utf8');
  expect(sums.trim().split('\n')).toHaveLength(files.length - 1);
});

test('writes one group of an older release, and tells a program so', async () => {
  const { status, out } = await filonHere([
    ...['export', 'csv', 'graphml', '--graph', graph, '--out', join(work, 'older')],
    ...['--release', older, '--licence', 'unverified', '--json'],
  ]);
  expect(status).toBe(0);
  const written = JSON.parse(out) as {
    release: string;
    groups: { group: string; files: { name: string; bytes: number }[] }[];
  };
  expect(written.release).toBe(older);
  expect(written.groups.map(({ group }) => group)).toEqual(['unverified']);
  const names = written.groups[0]?.files.map(({ name }) => name) ?? [];
  expect(names).toEqual(expect.arrayContaining(['statements.csv', 'graph.graphml', 'README.md']));
  expect(names).not.toContain('statements.parquet');
});

test.each([
  ['a format', ['export', 'xlsx'], 'xlsx: not a format of this export; expected parquet, csv, graphml'],
  ['a licence group', ['export', 'csv', '--licence', 'closed'], 'expected non-commercial, open'],
  ['a release', ['export', 'csv', '--release', 'abc'], 'abc: not a release of this export'],
])('%s that is not known ends with 1 and what is', async (_, args, message) => {
  const { status, err } = await filonHere([...args, '--graph', graph]);
  expect(status).toBe(1);
  expect(err).toContain(message);
});

test('without a graph it says how to build one', async () => {
  const { status, err } = await filonHere(['export', 'csv', '--graph', join(work, 'nowhere')]);
  expect(status).toBe(1);
  expect(err).toContain('run "filon build" first');
});
