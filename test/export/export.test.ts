/** Exports: split by licence, whole, the same bytes every time, and without what may not be there. */
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Notice } from '../../schema/notice.ts';
import { everyFormat } from '../../server/export/formats.ts';
import { filesIn, groupIds, writeChecksums, writeFormats } from '../../server/export/write.ts';
import type { Notices } from '../../server/notices/read.ts';
import {
  after,
  awkward,
  before,
  claim,
  exported,
  formula,
  groups,
  kept,
  mineOutput,
  secretTraces,
  writeExportGraph,
} from './graph.ts';

let work = '';
let graph = '';
let older = '';
let out = '';
const { release } = exported;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'filon-export-test-'));
  graph = join(work, 'graph');
  out = join(work, 'out');
  ({ older } = await writeExportGraph(graph));
  for (const group of groups) {
    const folder = await writeFormats(graph, out, { release, group }, everyFormat);
    await writeChecksums(folder);
  }
});
afterAll(() => rm(work, { recursive: true, force: true }));

const text = (group: string, name: string, from = out): Promise<string> =>
  readFile(join(from, release, group, name), 'utf8');
const rows = async (group: string, name: string, from = out): Promise<Record<string, string>[]> =>
  parse(await text(group, name, from), { columns: true });

describe('licences', () => {
  test('each group has a folder, and holds the statements of its own sources alone', async () => {
    expect(await groupIds(graph, release)).toEqual(groups);
    const held = await Promise.all(
      groups.map(async (group) => [
        ...new Set((await rows(group, 'statements.csv')).map(({ source }) => source)),
      ]),
    );
    expect(held).toEqual([['customs'], ['yearbook'], ['conflicts'], ['survey'], ['footprints'], ['visits']]);
  });

  test('what may not be passed on is in no file, and the README says so', async () => {
    for (const group of groups) {
      const folder = join(out, release, group);
      for (const name of await filesIn(folder)) {
        if (name === 'README.md') continue;
        const bytes = await readFile(join(folder, name));
        for (const trace of secretTraces)
          expect(bytes.includes(trace), `${trace} in ${group}/${name}`).toBe(false);
      }
      expect(await text(group, 'README.md')).toContain(
        'forbid passing their figures on are in no file: Title of secret',
      );
    }
  });

  test('published claims, quotations of single facts, are in the open group alone, as the release has them', async () => {
    for (const group of groups) {
      const count = group === 'open' ? 1 : 0;
      expect(await rows(group, 'claims.csv'), group).toHaveLength(count);
      expect(await rows(group, 'claim-links.csv'), group).toHaveLength(count);
    }
    const { id, document, quotation, figure, unit, period } = claim;
    expect((await rows('open', 'claims.csv'))[0]).toMatchObject({
      ...{ id, document, quotation, figure, unit, period },
      ...{ rests_on: 'survey', document_source: '', low: '', text_fr: 'minerai' },
    });
    expect((await rows('open', 'claim-links.csv'))[0]).toMatchObject({
      ...{ claim: id, subject: 'economy:COD', predicate: 'extracts', object: '', source: 'survey' },
      ...{ scope: 'other', reason_es: 'de todo' },
    });
  });

  test('a name that one source gives stays with its group', async () => {
    const names = async (group: string) => (await rows(group, 'aliases.csv')).map(({ name }) => name);
    expect(await names('open')).toEqual(['钴']);
    expect(await names('share-alike-cc-by-sa')).toEqual(['Cobalt of the survey', '钴']);
  });

  test('the README prints the terms, the attributions and the other groups', async () => {
    const readme = await text('share-alike-odbl', 'README.md');
    expect(readme).toContain('must be shared under ODbL');
    expect(readme).toContain('- Figures: footprints');
    expect(readme).toContain('`share-alike-cc-by-sa` (1 source)');
    expect(readme).not.toContain('Figures: survey');
  });
});

describe('CSV', () => {
  test('gives a text that a spreadsheet would compute an apostrophe, and leaves numbers alone', async () => {
    const entities = new Map((await rows('open', 'entities.csv')).map((row) => [row.id, row]));
    expect(entities.get('org:operator')?.name_en).toBe(`'${formula}`);
    expect(entities.get('site:mine-1')?.name_en).toBe(awkward);
    expect(entities.get('site:mine-1')?.latitude).toBe('-10.5');
    const statements = await rows('open', 'statements.csv');
    expect(statements.find(({ value }) => value === '-4.0')).toMatchObject({
      quarantine_rule: 'negative',
      quarantine_reason: "'-4 is no output",
    });
    expect(statements.map(({ note }) => note)).toContain("'+ 5 % held back");
    const visited = await rows('unverified', 'entities.csv');
    expect(visited.map((row) => row.name_en)).toContain("'@visited");
  });

  test('keeps the leading zero of a code, and tells no figure from zero', async () => {
    expect((await rows('open', 'codes.csv')).map(({ code }) => code)).toEqual(['081052']);
    const bounds = (await rows('open', 'statements.csv')).find(({ missing }) => missing === 'only-bounds');
    expect(bounds).toMatchObject({ value: '', low: '1.5', high: '2.5' });
  });

  test('has a column table that names every column of every table', async () => {
    const told = await rows('open', 'columns.csv');
    for (const name of (await readdir(join(out, release, 'open'))).filter((file) => file.endsWith('.csv'))) {
      if (name === 'columns.csv') continue;
      const [header = ''] = (await text('open', name)).split('\n');
      const own = told.filter(({ table }) => `${table}.csv` === name);
      expect(
        own.map(({ column }) => column),
        name,
      ).toEqual(header.split(','));
      expect(own.every(({ meaning }) => meaning !== '')).toBe(true);
    }
  });
});

describe('do no harm', () => {
  test('a harm of a whole economy stands apart from its sites and companies', async () => {
    for (const ending of ['graphml', 'gexf', 'jsonld']) {
      const main = await text('open', `graph.${ending}`);
      const harms = await text('open', `harms.${ending}`);
      expect(main).toContain('site:mine-1');
      expect(main).not.toContain('harm:child-labour');
      expect(harms).toContain('harm:child-labour');
      expect(harms).not.toMatch(/site:|org:/);
      expect(await text('share-alike-cc-by-nc-sa', `graph.${ending}`)).not.toContain('case:river');
      expect(await text('share-alike-cc-by-nc-sa', `harms.${ending}`)).toContain('case:river');
    }
  });

  test('the map has points in the order of RFC 7946, no harm, and conflicts in a layer of their own', async () => {
    const places = JSON.parse(await text('open', 'places.geojson'));
    expect(places.features).toEqual([
      expect.objectContaining({
        id: 'economy:COD',
        geometry: { type: 'Point', coordinates: [23.65, -2.88] },
      }),
      expect.objectContaining({
        id: 'site:mine-1',
        geometry: { type: 'Point', coordinates: [25.25, -10.5] },
        properties: expect.objectContaining({
          located_in: 'economy:COD',
          says: 'extracts material:cobalt',
          sources: 'yearbook',
        }),
      }),
    ]);
    expect(JSON.stringify(places)).not.toContain('harm');
    const cases = JSON.parse(await text('share-alike-cc-by-nc-sa', 'cases.geojson'));
    expect(cases.features.map(({ id }: { id: string }) => id)).toEqual(['case:river']);
    expect(cases.filon.attributions).toEqual(['Figures: conflicts']);
  });

  test('what is kept out of answers is in the tables with its reason, and in no network', async () => {
    const out4 = (await rows('open', 'statements.csv')).find(
      ({ quarantine_rule: rule }) => rule === 'negative',
    );
    expect(out4).toBeDefined();
    expect(await text('open', 'graph.graphml')).not.toContain(out4?.id);
    expect(await text('open', 'graph.jsonld')).not.toContain(out4?.id);
    expect(await text('open', 'README.md')).toContain('Kept out of every answer are 1 statements');
  });
});

describe('what changed since the release before', () => {
  test('is told as added, removed, and another figure at the same place', async () => {
    const changes = await rows('open', 'changes.csv');
    const told = changes.map(({ change, id, before: old, value, value_before: was }) => [
      change,
      id,
      old,
      value,
      was,
    ]);
    expect(told).toEqual([
      ['added', mineOutput.id, '', '80.5', ''],
      ['changed', after.changed.id, before.changed.id, '10.0', '9.0'],
      ['removed', '', before.removed.id, '', '5.0'],
    ]);
    const readme = await text('open', 'README.md');
    expect(readme).toContain(
      `Since release \`${older}\`: 1 statements added, 1 removed, 1 with another figure`,
    );
    expect(await rows('share-alike-odbl', 'changes.csv')).toEqual([]);
  });

  test('is nothing for the oldest release, which says so', async () => {
    const folder = await writeFormats(graph, out, { release: older, group: 'open' }, everyFormat);
    expect(await readFile(join(folder, 'README.md'), 'utf8')).toContain(
      'No release before this one is kept here',
    );
    expect((await readFile(join(folder, 'changes.csv'), 'utf8')).trim().split('\n')).toHaveLength(1);
  });
});

test('the same release gives the same bytes, and the checksums are theirs', async () => {
  const again = join(work, 'again');
  const folder = await writeFormats(graph, again, { release, group: 'open' }, everyFormat);
  await writeChecksums(folder);
  expect(await text('open', 'checksums.txt', again)).toBe(await text('open', 'checksums.txt'));
  const lines = (await text('open', 'checksums.txt')).trim().split('\n');
  expect(lines).toHaveLength(everyFormat.flatMap(({ files }) => files).length);
  for (const line of lines) {
    const [sum, name = ''] = line.split('  ');
    const bytes = await readFile(join(out, release, 'open', name));
    expect(createHash('sha256').update(bytes).digest('hex'), name).toBe(sum);
  }
});

describe('notices', () => {
  const noticeOf = (kind: Notice['kind'], statement: string): Notice => ({
    kind,
    statement,
    on: '2026-11-26',
    by: '=the operator',
    text: { en: 'It is wrong.', fr: 'C’est faux.', es: 'Es falso.' },
    url: null,
  });
  const notices: Notices = {
    of: new Map([
      [mineOutput.id, [noticeOf('retracted', mineOutput.id)]],
      [kept.id, [noticeOf('contested', kept.id)]],
    ]),
    version: 'v1',
  };

  test('reach files that were written before them', async () => {
    const later = join(work, 'later');
    const at = { release, group: 'open' };
    await writeFormats(graph, later, at, everyFormat);
    expect(await text('open', 'graph.graphml', later)).toContain(mineOutput.id);
    await writeFormats(graph, later, at, everyFormat, { notices });
    expect(await text('open', 'graph.graphml', later)).not.toContain(mineOutput.id);
    expect(await text('open', 'places.geojson', later)).not.toContain('extracts material:cobalt');
    const statements = new Map((await rows('open', 'statements.csv', later)).map((row) => [row.id, row]));
    expect(statements.get(mineOutput.id)).toMatchObject({
      quarantine_rule: 'retracted',
      quarantine_reason: 'It is wrong.',
    });
    expect(statements.get(kept.id)).toMatchObject({ quarantine_rule: '', contested: '2026-11-26' });
    expect(await text('open', 'graph.graphml', later)).toContain(
      '<data key="edge_contested">2026-11-26</data>',
    );
    const told = await rows('open', 'notices.csv', later);
    expect(told.map(({ kind }) => kind).sort()).toEqual(['contested', 'retracted']);
    expect(new Set(told.map(({ by }) => by))).toEqual(new Set(["'=the operator"]));
  });
});

test('an export that is stopped leaves nothing half written', async () => {
  const stopped = join(work, 'stopped');
  const controller = new AbortController();
  const at = { release, group: 'open' };
  const writing = writeFormats(graph, stopped, at, everyFormat, {
    signal: controller.signal,
    onProgress: ({ step }) => {
      if (step.endsWith('graphml')) controller.abort(new Error('stopped'));
    },
  });
  await expect(writing).rejects.toThrow();
  const folder = join(stopped, release, 'open');
  const names = (await readdir(folder)).filter((name) => name !== '.notices');
  // Formats before it are whole; of it and those after it there is nothing.
  const whole = everyFormat.filter(({ id }) => id === 'parquet' || id === 'csv');
  expect(names.sort()).toEqual(whole.flatMap(({ files }) => files.map(({ name }) => name)).sort());
});
