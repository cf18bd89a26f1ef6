/** Workbooks of the Responsible Minerals Initiative, written by hand in their layout with made-up smelters. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { type SheetRows, workbook } from '../babbitt-bom/workbook-fixture.ts';
import { rmiCmrt } from './adapter.ts';

const blank = (count: number): null[] => Array.from({ length: count }, () => null);
const declaration = (company: string | null, revision = 'Revision 6.5\nApril 25, 2025'): SheetRows => [
  [],
  [],
  [null, 'Sprache', null, 'Deutsch', ...blank(5), revision],
  ...Array.from({ length: 4 }, () => []),
  [null, 'Firmenname (*)', null, company],
];
const lookUp = (...rows: SheetRows): SheetRows => [
  ['Hinweise'],
  [],
  [],
  [
    'Metall',
    'Schmelze (*)',
    'Standardname',
    'Land',
    'ID',
    'Quelle',
    'Straße',
    'Ort',
    'Region',
    'Schlüssel',
    'Schlüssel',
  ],
  ...rows,
];
const listed = (alias: string, cid = 'CID990001', metal = 'Gold', country = 'GERMANY'): SheetRows[number] => [
  metal,
  alias,
  'Made-up Refinery GmbH',
  country,
  cid,
  'RMI',
  null,
  'Musterstadt',
  'Hessen',
  `${metal}${alias}`,
  `${metal}${alias}`,
];
const list = (...rows: SheetRows): SheetRows => [
  [],
  [],
  ['Anleitung'],
  [
    'Nummer',
    'Metall',
    'Schmelze',
    'Name',
    'Land',
    'ID',
    'Quelle',
    'Straße',
    'Ort',
    'Region',
    'Kontakt',
    'E-Mail',
  ],
  ...rows,
];
const book = (cover: SheetRows, known: SheetRows, declared: SheetRows): Readonly<Record<string, Buffer>> => ({
  'filled.xlsx': Buffer.from(
    workbook(
      new Map([
        ['Declaration', cover],
        ['Smelter Look-up', known],
        ['Smelter List', declared],
      ]),
    ),
  ),
});
const entry = (cid: string | null, choice: string): SheetRows[number] => [
  null,
  'Gold',
  choice,
  'Made-up Refinery GmbH',
  'Germany',
  cid,
  'RMI',
  null,
  null,
  null,
  'Jane Doe',
  'jane@example.org',
];

test('a smelter is listed once however many names it has, in whatever language the headers are', async () => {
  const { statements, entities, report } = await runByHand(
    rmiCmrt,
    book(
      declaration(null),
      lookUp(listed('Made-up'), listed('Made-up Gold'), ['Gold', 'Smelter not listed', ...blank(9)]),
      list(),
    ),
  );
  expect(
    statements.map(({ subject, predicate, object, period }) => [subject, predicate, object, period]),
  ).toEqual([
    ['site:cid990001', 'locatedIn', 'economy:DEU', '2025'],
    ['site:cid990001', 'refines', 'material:gold', '2025'],
  ]);
  expect(entities.map(({ id, name }) => [id, name.en])).toEqual([
    ['site:cid990001', 'Made-up Refinery GmbH'],
  ]);
  expect(report.dropped).toEqual([
    { reason: 'identical statement repeated', count: 2 },
    { reason: 'no smelter: an entry for those not listed', count: 1 },
  ]);
});

test('what a company declares is read with its name; contacts never are, smelters without number are dropped', async () => {
  const { statements, entities, report } = await runByHand(
    rmiCmrt,
    book(
      declaration('Test Devices Ltd'),
      lookUp(listed('Made-up')),
      list(entry('CID990001', 'Made-up'), entry(null, 'Smelter not listed')),
    ),
  );
  expect(statements.at(-1)).toMatchObject({
    subject: 'org:test-devices-ltd',
    predicate: 'sourcesFrom',
    object: 'site:cid990001',
    product: 'material:gold',
    value: null,
  });
  expect(report.dropped).toEqual([{ reason: 'a smelter without a number', count: 1 }]);
  expect(JSON.stringify([statements, entities])).not.toMatch(/Doe|example/);
});

test('nothing of it is bundled', () => {
  expect(rmiCmrt.bundled).toBe(false);
  expect(rmiCmrt.source.licence).toBe('not-redistributable');
});

test.each([
  [
    'a number of another form',
    declaration(null),
    listed('x', 'CID12'),
    /"CID12" found; expected a number such as/,
  ],
  [
    'an unknown metal',
    declaration(null),
    listed('x', 'CID990001', 'Kryptonite'),
    /"Kryptonite" found; expected one of/,
  ],
  ['an unknown country', declaration(null), listed('x', 'CID990001', 'Gold', 'ATLANTIS'), /"ATLANTIS" found/],
  ['a workbook without its revision', declaration(null, 'x'), listed('x'), /expected revision and day/],
])('%s is refused', async (_, cover, row, message) => {
  expect(await refusalOf(rmiCmrt, book(cover, lookUp(row), list()))).toMatch(message);
});

test('a declaration without the name of the company, and a workbook cut off, are refused', async () => {
  const files = book(declaration(null), lookUp(listed('x')), list(entry('CID990001', 'x')));
  expect(await refusalOf(rmiCmrt, files)).toContain('expected the name of the company');
  const bytes = files['filled.xlsx'] ?? Buffer.of();
  expect(await refusalOf(rmiCmrt, { 'filled.xlsx': bytes.subarray(0, 600) })).toContain('cut off, damaged');
});
