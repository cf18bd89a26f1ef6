/** Supplemental tables, on small workbooks written by hand: table number, title, unit, years; figures are invented. */
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importOnFile } from '../../../testing/import-on-file.ts';
import { refusalOf, runByHand } from '../../../testing/run-by-hand.ts';
import { type SheetRows, workbook } from '../../babbitt-bom/workbook-fixture.ts';
import { ncsesKtiSupplement } from './adapter.ts';

type Cells = (string | number | null)[];
const title =
  'Value added of computer, electronic, and optical products industry, by region, country, or economy: 2017–19';
const unit = '(Millions of current dollars)';
const years: Cells = ['Region, country, or economy', 2017, 2018, 2019];
const body: readonly Cells[] = [
  ['World', 1000, 1100, 1200],
  ['Asia', 700, 750, 800],
  ['Chinaa', 600, 650, 700],
  ['Turkey', 0.05, null, 'D'],
  ['Other Asia', 90, 90, 90],
  ['a Includes Hong Kong.'],
  ['Note(s): Detail may not add to total.'],
];
const sheet = (rows: readonly Cells[], above: readonly string[] = ['Table SKTI-10', title, unit]): Buffer =>
  Buffer.from(
    workbook(new Map<string, SheetRows>([['Table SKTI-10', [...above.map((text) => [text]), ...rows]]])),
  );
const regions = (...rows: readonly Cells[]): Buffer => sheet([years, ...(rows.length === 0 ? body : rows)]);
const name = 'nsb20226-tabskti-010.xlsx';

const industries = sheet(
  [
    ['Industry', 'Economy', 'ISIC, Rev.4, industry codes', 2020, 2021, 2022],
    ['All ISIC, Rev.4, industries', 'World (75)', 'A to U', 90_000, 91_000, 92_000],
    ['Computer, electronic, and optical products', 'World (75)', 'C26', 1000, 1100, 1200],
    ['Computer, electronic, and optical products', 'China', 'C26', 600, 650, 700],
    ['KTI share', 'China', null, 10.5, 10.6, 10.7],
  ],
  [
    'Table SKTI-2',
    'Value added, by industry, for the world and for selected economies: 2002–22',
    '(Millions of current U.S. dollars, percent KTI shares)',
  ],
);

test('a table by region gives a statement a year under the edition that the file name says', async () => {
  const { statements, report } = await runByHand(ncsesKtiSupplement, { [name]: regions() });
  const said = statements.map(({ subject, period, value, low, high, missing }) =>
    [subject.replace(/\.file-.*/, ''), period, value, low, high, missing].join(' '),
  );
  expect(said).toContain('group:world 2017 1000   ');
  expect(said).toContain('group:ncses-kti-2022-asia 2019 800   ');
  // The footnote letter of China is no part of its name.
  expect(said).toContain('economy:CHN 2018 650   ');
  // 0.05 stands for less than 0.5, a blank for not available, D for withheld.
  expect(said).toContain('economy:TUR 2017  0 0.5 only-bounds');
  expect(said).toContain('economy:TUR 2018    not-available');
  expect(said).toContain('economy:TUR 2019    withheld');
  expect(said).toContain('group:ncses-kti-2022-other-asia 2017 90   ');
  expect(statements).toHaveLength(5 * 3);
  expect(new Set(statements.map(({ edition }) => edition.replace(/-file-.*/, '')))).toEqual(
    new Set(['2022']),
  );
  expect(report.dropped).toEqual([
    { reason: 'a heading or note of the table', count: 2 },
    { reason: 'a title, unit or header', count: 4 },
  ]);
});

test('a table by industry gives the rows of C26 alone', async () => {
  const { statements } = await runByHand(ncsesKtiSupplement, { 'nsb20247-tabskti-002.xlsx': industries });
  expect(statements.map(({ subject, period, value }) => `${subject} ${period} ${value}`)).toEqual([
    'group:world 2020 1000',
    'group:world 2021 1100',
    'group:world 2022 1200',
    'economy:CHN 2020 600',
    'economy:CHN 2021 650',
    'economy:CHN 2022 700',
  ]);
});

test('the archive is read as it is, other tables and files of it are left out', async () => {
  const other = sheet(
    [
      ['Economy', 2017, 2018, 2019],
      ['World', 1, 2, 3],
    ],
    ['Table SKTI-11', 'Exports', unit],
  );
  const zip = zipSync({
    'tables/nsb20226-tabskti-010.xlsx': regions(),
    'tables/nsb20226-tabskti-011.xlsx': other,
    'tables/nsb20226-tabskti-010.pdf': Buffer.from('%PDF-1.7'),
  });
  const { report } = await importOnFile('ncses-kti-supplement', 'nsb20226-supplemental.zip', zip);
  expect(report.statementsKept).toBe(15);
  expect(report.dropped).toContainEqual({
    reason: 'another table than that of value added in ISIC C26',
    count: 1,
  });
  expect(report.remarks.join('\n')).toContain('compared with the committed data set ncses-kti');
});

test('a later edition stands under the name of its publication, and what its EU is is not said', async () => {
  const { statements, entities } = await runByHand(ncsesKtiSupplement, {
    'nsb20267-tabskti-010.xlsx': regions(['World', 10, 11, 12], ['EU', 1, 1, 1]),
  });
  expect(new Set(statements.map(({ edition }) => edition.replace(/-file-.*/, '')))).toEqual(
    new Set(['nsb20267']),
  );
  expect(entities.map((entity) => entity.name.en)).toContain('EU (NCSES nsb20267)');
});

test('tables of two editions are never joined', async () => {
  const refusal = await refusalOf(ncsesKtiSupplement, {
    [name]: regions(),
    'nsb20247-tabskti-002.xlsx': industries,
  });
  expect(refusal).toContain('"2022, 2024" found; expected tables of one edition');
});

test.each([
  [
    'a unit that is not millions',
    sheet([years, ...body], ['Table SKTI-10', title, '(Percent)']),
    'the unit above the header',
  ],
  ['an economy that is not known', regions(['World', 1, 1, 1], ['Atlantis', 1, 1, 1]), '"Atlantis" found'],
  ['text for a figure', regions(['World', 1, 'many', 1]), '"many" found'],
  [
    'a gap between years',
    sheet([
      ['Region', 2016, 2018, 2019],
      ['World', 1, 1, 1],
    ]),
    'years in a row',
  ],
  [
    'economies above their world',
    regions(['World', 1, 1, 1], ['China', 9, 9, 9]),
    'not more than the printed world',
  ],
  [
    'another table',
    sheet([years, ['World', 1, 1, 1]], ['Table SKTI-4', 'Regions', unit]),
    'expected a table “Value added of computer',
  ],
  ['a sheet without a header', sheet([['World', 1, 1, 1]]), 'expected a table “Value added of computer'],
  ['a page for people', Buffer.from('<html><body>Moved</body></html>'), 'an Excel workbook (.xlsx)'],
  ['a workbook that is cut', regions().subarray(0, 400), 'an Excel workbook (.xlsx)'],
  ['an empty file', Buffer.alloc(0), 'the file is empty'],
])('%s is refused', async (_, bytes, message) => {
  expect(await refusalOf(ncsesKtiSupplement, { [name]: bytes })).toContain(message);
});

test('a file whose name does not say the edition is refused', async () => {
  expect(await refusalOf(ncsesKtiSupplement, { 'table.xlsx': regions() })).toContain(
    'the name says the edition',
  );
});
