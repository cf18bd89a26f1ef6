/** `filon reconcile`: candidates for a person, their confirmation, what is ambiguous, wrong input. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pointAt, writeGraphFile } from '../contract/graph-file.ts';
import { entities, smallGraph, testEntity } from '../contract/small-graph.ts';
import { filonHere as filon } from './run.ts';

let work: string;
let graph: string;
let table: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'filon-reconcile-cli-'));
  graph = join(work, 'graph');
  const parts = smallGraph({
    entities: [
      ...entities,
      testEntity('org:hon-hai', 'Hon Hai Precision'),
      testEntity('org:acme-one', 'Acme Mining'),
      testEntity('org:acme-two', 'Acme Metals'),
    ],
    aliases: [
      { entity: 'org:acme-one', name: 'Acme', language: 'en', scope: '' },
      { entity: 'org:acme-two', name: 'Acme', language: 'en', scope: '' },
    ],
  });
  await writeGraphFile(graph, parts);
  await pointAt(graph, parts.release);
  const dataset = join(work, 'organisations');
  await mkdir(dataset);
  table = join(dataset, 'aliases.csv');
  await writeFile(table, 'entity,name,language,scope\n');
  await writeFile(
    join(dataset, 'datapackage.json'),
    JSON.stringify({
      name: 'organisations',
      title: 'Organisations',
      description: 'A test.',
      licenses: [{ name: 'CC0-1.0' }],
      sources: [],
      resources: [
        {
          name: 'aliases',
          path: 'aliases.csv',
          'filon:table': 'aliases',
          schema: { fields: [{ name: 'entity', type: 'string' }] },
        },
      ],
      'filon:sources': [],
    }),
  );
});
afterAll(() => rm(work, { recursive: true, force: true }));

test('from names to aliases, with a person between', async () => {
  const names = join(work, 'names.csv');
  const out = join(work, 'candidates.csv');
  await writeFile(names, 'id,supplier\n1,HON HAI PRECISION\n2,Hon Hai Precison Ltd\n3,Acme\n4,Qwertz Uiop\n');
  const proposed = await filon(['reconcile', names, '--column', 'supplier', '--out', out, '--graph', graph]);
  expect(proposed).toMatchObject({ status: 0, err: '' });
  expect(proposed.out).toContain('4 names: 1 joined, 3 not, 1 of them without a candidate.');
  const text = await readFile(out, 'utf8');
  const lines = text.trimEnd().split('\n');
  // Without “ltd”, a letter of 17 is missing: 16 ÷ 17 × 0.95 = 0.894.
  expect(lines[1]).toMatch(/^Hon Hai Precison Ltd,3,org:hon-hai,Hon Hai Precision,89,.*,,$/);
  expect(lines.filter((line) => line.startsWith('Acme,4,')).map((line) => line.split(',')[2])).toEqual([
    'org:acme-one',
    'org:acme-two',
  ]);
  expect(lines.at(-1)).toMatch(/^Qwertz Uiop,5,,,,/);

  // Nobody's answers are written over.
  const again = await filon(['reconcile', names, '--column', 'supplier', '--out', out, '--graph', graph]);
  expect(again).toMatchObject({ status: 1, out: '' });
  expect(again.err).toContain('may hold somebody’s answers');
  expect(await readFile(out, 'utf8')).toBe(text);

  // Nothing is joined without an answer.
  const unanswered = await filon(['reconcile', '--confirm', out, '--to', table, '--graph', graph]);
  expect(unanswered.out).toContain('0 aliases added');
  expect(await readFile(table, 'utf8')).toBe('entity,name,language,scope\n');

  await writeFile(out, text.replace(/^(Hon Hai Precison Ltd.*),$/m, '$1,yes'));
  const confirmed = await filon(['reconcile', '--confirm', out, '--to', table, '--graph', graph, '--json']);
  expect(confirmed).toMatchObject({ status: 0, err: '' });
  expect(JSON.parse(confirmed.out)).toMatchObject({ added: [{ entity: 'org:hon-hai' }], file: table });
  expect(await readFile(table, 'utf8')).toBe(
    'entity,name,language,scope\norg:hon-hai,Hon Hai Precison Ltd,,\n',
  );
});

test('what is ambiguous', async () => {
  const said = await filon(['reconcile', '--ambiguous', '--graph', graph, '--json']);
  expect(said).toMatchObject({ status: 0, err: '' });
  const { names, pairs } = JSON.parse(said.out) as {
    names: unknown;
    pairs: readonly { entity: string; other: string }[];
  };
  expect(names).toEqual([{ name: 'Acme', entities: ['org:acme-one', 'org:acme-two'] }]);
  expect(pairs.map(({ entity, other }) => [entity, other])).toEqual([['org:acme-one', 'org:acme-two']]);
  const out = join(work, 'pairs.csv');
  const readable = await filon(['reconcile', '--ambiguous', '--graph', graph, '--out', out]);
  expect(readable.out).toContain('Names that fit several: 1');
  expect((await readFile(out, 'utf8')).split('\n')[1]).toMatch(/^Acme Metals,,org:acme-one,Acme Mining,100,/);
});

describe('wrong input ends with 1 and writes nothing', () => {
  test.each([
    ['nothing to do', [], /a file and --column, --confirm <file>, or --ambiguous/],
    ['two things at once', ['x.csv', '--ambiguous'], /Give one of these/],
    ['no column', ['names.csv'], /--column/],
    ['a file that is not there', ['nowhere.csv', '--column', 'x'], /nowhere\.csv/],
    ['a kind that is none', ['x.csv', '--column', 'x', '--kind', 'company'], /organisation/],
    ['a count that is none', ['x.csv', '--column', 'x', '--first', '0'], /from 1 to 50/],
    ['a file of candidates that is none', ['--confirm', 'names.csv'], /header of a file of candidates/],
  ])('%s', async (_, args, message) => {
    await writeFile(join(work, 'names.csv'), 'id,supplier\n1,Nokia\n');
    const before = (await readdir(work)).sort();
    const placed = args.map((word) => (word.endsWith('.csv') ? join(work, word) : word));
    const { status, out, err } = await filon(['reconcile', ...placed, '--graph', graph, '--to', table]);
    expect(err).toMatch(message);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect((await readdir(work)).sort()).toEqual(before);
  });
});
