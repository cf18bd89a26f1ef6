/** Names of a column, candidates that wait, and what a person confirmed: files on disk, good and broken. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Alias, Entity } from '../../schema/entity.ts';
import { type CandidateCells, candidatesText, readCandidates } from './candidates-table.ts';
import { confirmCandidates, type KnownNames } from './confirm.ts';
import { cellOfHarmless, harmlessCell } from './harmless.ts';
import { namesInColumn } from './names-in-column.ts';

let folder: string;
let aliases: string;
let candidates: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'filon-reconcile-'));
  aliases = join(folder, 'aliases.csv');
  candidates = join(folder, 'candidates.csv');
  await writeFile(aliases, 'entity,name,language,scope\norg:nokia,Nokia Corp.,en,\n');
  await describeAs({ path: 'aliases.csv', 'filon:table': 'aliases' });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const describeAs = (resource: object): Promise<void> =>
  writeFile(
    join(folder, 'datapackage.json'),
    JSON.stringify({
      name: 'organisations',
      title: 'Organisations',
      description: 'A test.',
      licenses: [{ name: 'CC0-1.0' }],
      sources: [],
      resources: [{ name: 'aliases', schema: { fields: [{ name: 'entity', type: 'string' }] }, ...resource }],
      'filon:sources': [],
    }),
  );

const entity = (id: string, en: string, replacedBy: string | null = null): [string, Entity] => [
  id,
  {
    id,
    name: { en, fr: en, es: en },
    latitude: null,
    longitude: null,
    partOf: null,
    ownedBy: null,
    replacedBy,
  },
];
const alias = (id: string, name: string, scope = ''): Alias => ({ entity: id, name, language: 'en', scope });
const known: KnownNames = {
  entities: new Map([
    entity('org:nokia', 'Nokia'),
    entity('org:hon-hai', 'Hon Hai'),
    entity('org:foxconn-group', 'Foxconn Group'),
    entity('org:old', 'Old', 'org:nokia'),
    entity('economy:FIN', 'Finland'),
  ]),
  aliases: new Map([
    ['org:hon-hai', [alias('org:hon-hai', 'Foxconn'), alias('org:hon-hai', 'The Maker', 'a-list')]],
  ]),
};

const row = (
  name: string,
  candidate: string,
  confirmed: string,
  more: Partial<CandidateCells> = {},
): CandidateCells => ({
  name,
  lines: '2',
  candidate,
  candidate_name: '',
  score: '90',
  why: '',
  language: '',
  confirmed,
  ...more,
});
const confirm = async (...rows: readonly CandidateCells[]) => {
  await writeFile(candidates, candidatesText(rows));
  return confirmCandidates(candidates, aliases, known);
};

describe('confirmed lines', () => {
  test('become aliases, sorted and once; the others stay out', async () => {
    const result = await confirm(
      row('Nokia, Oyj', 'org:nokia', 'yes', { language: 'fi' }),
      row('Nokia, Oyj', 'org:nokia', 'YES', { language: 'fi' }),
      row('Hon Hai Precision', 'org:hon-hai', 'yes'),
      row('Finnland', 'economy:FIN', 'no'),
      row('Suomi', 'economy:FIN', ''),
      // Known before: by its own name, by an alias of the graph, by one of the table.
      row('hon  hai', 'org:hon-hai', 'yes'),
      row('FOXCONN', 'org:hon-hai', 'yes'),
      row('Nokia Corp.', 'org:nokia', 'yes'),
    );
    expect(result).toMatchObject({ alreadyKnown: 3, refused: 1, unanswered: 1, remarks: [] });
    expect(result.added.map(({ name }) => name)).toEqual(['Nokia, Oyj', 'Hon Hai Precision']);
    expect(await readFile(aliases, 'utf8')).toBe(
      'entity,name,language,scope\norg:hon-hai,Hon Hai Precision,,\norg:nokia,Nokia Corp.,en,\norg:nokia,"Nokia, Oyj",fi,\n',
    );
    expect((await readdir(folder)).sort()).toEqual(['aliases.csv', 'candidates.csv', 'datapackage.json']);
  });

  test('twice confirmed changes nothing the second time', async () => {
    await confirm(row('Nokia Oyj', 'org:nokia', 'yes'));
    const once = await readFile(aliases, 'utf8');
    expect(await confirm(row('Nokia Oyj', 'org:nokia', 'yes'))).toMatchObject({ added: [], alreadyKnown: 1 });
    expect(await readFile(aliases, 'utf8')).toBe(once);
  });

  test('a name that one source’s list made an organisation of is joined, and what to do is said', async () => {
    const { added, remarks } = await confirm(row('Foxconn Group', 'org:hon-hai', 'yes'));
    expect(added).toHaveLength(1);
    expect(remarks[0]).toContain('org:foxconn-group goes where its data set is made anew');
  });

  test.each([
    [
      'another answer',
      row('X', 'org:nokia', 'maybe'),
      '(column confirmed): "maybe" found; expected yes, no or nothing',
    ],
    ['nobody', row('X', '', 'yes'), '(column candidate): "" found'],
    ['an unknown id', row('X', 'org:nokai', 'yes'), 'nearest: "org:nokia"'],
    [
      'an id that is a word of the language',
      row('X', '__proto__', 'yes'),
      '(column candidate): "__proto__" found',
    ],
    ['a retired one', row('X', 'org:old', 'yes'), 'expected org:nokia, which replaced it'],
    ['a name of another', row('foxconn', 'org:nokia', 'yes'), 'it is a name of org:hon-hai already'],
    ['a language that is none', row('X', 'org:nokia', 'yes', { language: 'English' }), '(column language)'],
    ['no name', row('', 'org:nokia', 'yes'), '(column name)'],
  ])('%s is refused with its line, and nothing is written', async (_, wrong, message) => {
    const before = await readFile(aliases, 'utf8');
    const refusal = confirm(row('Nokia Oyj', 'org:nokia', 'yes'), wrong);
    await expect(refusal).rejects.toThrow(`${candidates}:3`);
    await expect(refusal).rejects.toThrow(message);
    expect(await readFile(aliases, 'utf8')).toBe(before);
  });

  test('one name for two is refused', async () => {
    await expect(
      confirm(row('Makers', 'org:nokia', 'yes'), row('makers', 'org:hon-hai', 'yes')),
    ).rejects.toThrow('one candidate a name; line 2 confirms org:nokia');
  });

  test('a name of one kind may be a name of another', async () => {
    expect((await confirm(row('Finland', 'org:nokia', 'yes'))).added).toHaveLength(1);
  });

  test('a table that is made from a source, or is none, is not written', async () => {
    await describeAs({ path: 'aliases.csv', 'filon:table': 'aliases', 'filon:source': 'a-list' });
    await expect(confirm(row('X', 'org:nokia', 'yes'))).rejects.toThrow('this one is made from a-list');
    await describeAs({ path: 'other.csv', 'filon:table': 'aliases' });
    await expect(confirm(row('X', 'org:nokia', 'yes'))).rejects.toThrow('expected a table of aliases that');
    await rm(join(folder, 'datapackage.json'));
    await expect(confirm(row('X', 'org:nokia', 'yes'))).rejects.toThrow('no datapackage.json beside it');
  });

  test('a table of aliases that is broken is told of, and left', async () => {
    await writeFile(aliases, 'entity,name,language,scope\nnokia,Nokia Corp.,en,\n');
    await expect(confirm(row('X', 'org:nokia', 'yes'))).rejects.toThrow(`${aliases}:2 (column entity)`);
  });
});

describe('a file of candidates', () => {
  test('is read as it was written', async () => {
    const rows = [row('A “name”, with "quotes"', 'org:nokia', ''), row('鴻海\u0301', '', 'no')];
    await writeFile(candidates, candidatesText(rows));
    expect((await readCandidates(candidates)).map(({ cells }) => cells)).toEqual(rows);
  });

  test('holds nothing that a spreadsheet computes, and is read as it was before', async () => {
    // The starts of formulas are those that OWASP lists for CSV injection.
    const names = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1', "'=1", "''=1", "'t Hooft", "O'Neill", "'"];
    await writeFile(candidates, candidatesText(names.map((name) => row(name, 'org:nokia', ''))));
    const cells = (await readFile(candidates, 'utf8')).split('\n').slice(1, -1);
    expect(cells.map((line) => line.split(',')[0])).toEqual([
      ...["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'＝1", "''=1", "'''=1", "'t Hooft", "O'Neill", "'"],
    ]);
    expect((await readCandidates(candidates)).map(({ cells: { name } }) => name)).toEqual(names);
  });

  test('a confirmed name that looks like a formula is the name of the file, without the apostrophe', async () => {
    const { added } = await confirm(row('=Equal Ltd', 'org:nokia', 'yes'));
    expect(added.map(({ name }) => name)).toEqual(['=Equal Ltd']);
    expect(await readFile(aliases, 'utf8')).toContain('\norg:nokia,=Equal Ltd,,\n');
  });

  test('any text comes back as it was, and is never written as a formula', () => {
    const start = fc.constantFrom('', "'", "''", '=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠');
    fc.assert(
      fc.property(fc.tuple(start, start, fc.string()), (parts) => {
        const text = parts.join('');
        const written = harmlessCell(text);
        expect(written).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        expect(cellOfHarmless(written)).toBe(text);
      }),
    );
  });

  test.each([
    ['', 'the file is empty'],
    ['name,candidate\n', 'the header of a file of candidates'],
    [`${candidatesText([])}a,b\n`, ':2: "2 cells" found; expected 8 cells'],
  ])('%j is refused', async (text, message) => {
    await writeFile(candidates, text);
    await expect(readCandidates(candidates)).rejects.toThrow(message);
  });
});

describe('names of a column', () => {
  const file = () => join(folder, 'names.csv');
  const namesOf = async (text: string | Buffer): Promise<ReadonlyMap<string, readonly number[]>> => {
    await writeFile(file(), text);
    return namesInColumn(file(), 'supplier');
  };

  test('each once, with its lines; blank ones left out', async () => {
    const names = await namesOf('id,supplier\n1,Nokia\n2,\n3," Hon  Hai "\n4,Nokia\n5,__proto__\n');
    expect([...names]).toEqual([
      ['Nokia', [2, 5]],
      ['Hon Hai', [4]],
      ['__proto__', [6]],
    ]);
  });

  test.each([
    ['id,suplier\n1,Nokia\n', ':1: "id, suplier" found; expected a column "supplier"; nearest: "suplier"'],
    ['supplier,supplier\na,b\n', 'expected one column "supplier"'],
    ['id,supplier\n1\n', ':2 (column supplier): "1 cells" found'],
    [`id,supplier\n1,${'x'.repeat(501)}\n`, ':2 (column supplier)'],
    ['id,supplier\n1,"Nokia\n', 'closing quote'],
    ['', 'the file is empty'],
  ])('%j is refused with its place', async (text, message) => {
    await expect(namesOf(text)).rejects.toThrow(message);
  });

  test('another encoding is found, not guessed', async () => {
    await expect(namesOf(Buffer.from('id,supplier\n1,Électricité\n', 'latin1'))).rejects.toThrow(
      ':2 (column supplier)',
    );
  });
});
