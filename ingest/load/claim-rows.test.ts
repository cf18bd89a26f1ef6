/** Tables of claims: what is missing is kept as missing, and what is wrong is named with its place. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tableColumns } from '../../schema/dataset.ts';
import type { Problem } from '../problem.ts';
import { claimsOf } from './claim-rows.ts';
import { checkNames, type SmallTables } from './names.ts';
import { readSmallTable } from './small-tables.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'filon-claims-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const whole: Readonly<Record<string, string>> = {
  id: 'CLM-016',
  document: 'A report',
  document_date: '2025',
  rests_on: 'monitor',
  language: 'fr',
  quotation: '62 millions de tonnes',
  text_en: 'e-waste',
  text_fr: 'déchets',
  text_es: 'residuos',
  figure: '62',
  unit: 'Mt:gross',
  period: '2022',
};
const link: Readonly<Record<string, string>> = {
  claim: 'CLM-016',
  subject: 'group:world',
  predicate: 'generatesEwaste',
  scope: 'same',
};

function written(kind: 'claims' | 'claim-links', rows: readonly Readonly<Record<string, string>>[]): string {
  const columns = tableColumns[kind];
  const path = join(folder, `${kind}.csv`);
  const lines = [columns.join(','), ...rows.map((row) => columns.map((name) => row[name] ?? '').join(','))];
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}
async function claims(...rows: readonly Readonly<Record<string, string>>[]) {
  const problems: Problem[] = [];
  return { items: await readSmallTable(written('claims', rows), 'claims', problems), problems };
}
async function links(...rows: readonly Readonly<Record<string, string>>[]) {
  const problems: Problem[] = [];
  return { items: await readSmallTable(written('claim-links', rows), 'claim-links', problems), problems };
}

it('keeps a row without a year, a figure or a unit, and loses nothing else of it', async () => {
  const { items, problems } = await claims(
    { ...whole, period: '' },
    { ...whole, id: 'CLM-017', figure: '', unit: '' },
  );
  expect(problems).toEqual([]);
  expect(items[0]?.item).toEqual({
    id: 'CLM-016',
    document: 'A report',
    documentDate: '2025',
    documentSource: null,
    restsOn: 'monitor',
    language: 'fr',
    quotation: '62 millions de tonnes',
    text: { en: 'e-waste', fr: 'déchets', es: 'residuos' },
    figure: '62',
    low: null,
    high: null,
    unit: 'Mt:gross',
    period: null,
    note: null,
  });
  expect(items[1]?.item).toMatchObject({ figure: null, unit: null, period: '2022' });
});

it.each([
  ['unit', { unit: 'tonnes' }],
  ['figure', { figure: '62 Mt' }],
  ['figure', { low: '60' }],
  ['low', { figure: '', low: '70', high: '60' }],
  ['unit', { figure: '' }],
  ['period', { period: 'last year' }],
  ['id', { id: 'sixteen' }],
  ['text_es', { text_es: '' }],
])('names the column %s of a row that cannot be used: %o', async (column, change) => {
  const { items, problems } = await claims({ ...whole, ...change });
  expect(items).toEqual([]);
  expect(new Set(problems.map((problem) => `${problem.line} ${problem.column}`))).toEqual(
    new Set([`2 ${column}`]),
  );
});

it('wants a reason in three languages for another scope, and none for the same', async () => {
  expect(
    (await links({ ...link, scope: 'other', reason_en: 'Of all' })).problems.map((p) => p.column),
  ).toEqual(['reason_fr', 'reason_es']);
  expect((await links({ ...link, reason_en: 'Of all' })).problems.map((p) => p.column)).toEqual([
    'reason_en',
  ]);
});

it('joins links to their claims, in the order of ids', async () => {
  const read = await claims({ ...whole, id: 'CLM-2' }, { ...whole, id: 'CLM-1' });
  const joined = claimsOf(read.items, (await links({ ...link, claim: 'CLM-2' })).items);
  expect(joined.map((claim) => [claim.id, claim.links.length])).toEqual([
    ['CLM-1', 0],
    ['CLM-2', 1],
  ]);
  expect(joined[1]?.links[0]).toEqual({
    subject: 'group:world',
    predicate: 'generatesEwaste',
    object: null,
    product: null,
    stage: null,
    source: null,
    scope: 'same',
    reason: null,
  });
});

it('refuses two claims of one id, and a link from a claim, to a thing or to a source that is not there', async () => {
  const problems: Problem[] = [];
  const tables: SmallTables = {
    entities: [],
    aliases: [],
    codes: [],
    corrections: [],
    precedence: [],
    reasons: [],
    unknowns: [],
    extents: [],
    claims: (await claims(whole, whole)).items,
    'claim-links': (await links(link, { ...link, claim: 'CLM-061', source: 'nobody' })).items,
  };
  await checkNames([], tables, [], true, problems);
  expect(problems.map(({ column, found }) => [column, found]).sort()).toEqual([
    ['claim', 'CLM-061'],
    ['id', 'CLM-016'],
    ['rests_on', 'monitor'],
    ['rests_on', 'monitor'],
    ['source', 'nobody'],
    ['subject', 'group:world'],
    ['subject', 'group:world'],
  ]);
  expect(problems.find(({ column }) => column === 'claim')?.expected).toContain('CLM-016');
});
