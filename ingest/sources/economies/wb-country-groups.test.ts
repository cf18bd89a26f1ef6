/** Members of the European Union, on small workbooks in the World Bank's layout. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { workbook } from '../babbitt-bom/workbook-fixture.ts';
import { wbCountryGroups2025 } from './wb-country-groups.ts';

const file = 'CLASS_FY2026_2025-07-02.xlsx';
const header = ['WB_Group_Code', 'WB_Group_Name', 'WB_Country_Code', 'WB_Country_Name'];
const austria = ['EUU', 'European Union', 'AUT', 'Austria'];
const book = (...rows: readonly (readonly (string | null)[])[]): Buffer =>
  Buffer.from(workbook(new Map([['composition', [header, ...rows]]])));
const run = (bytes: Buffer, name = file) => runByHand(wbCountryGroups2025, { [name]: bytes });
const refused = (bytes: Buffer, name = file) => refusalOf(wbCountryGroups2025, { [name]: bytes });

test('members of the European Union are kept with their row; other groups are counted', async () => {
  const { statements, entities, aliases, report } = await run(
    book(
      ['EMU', 'Euro area', 'AUT', 'Austria'],
      austria,
      ['EUU', 'European Union', 'SVK', 'Slovak Republic'],
      ['WLD', 'World', 'GBR', 'United Kingdom'],
    ),
  );
  // Fiscal year 2026 of the World Bank begins on 1 July 2025.
  expect(
    statements.map(({ subject, predicate, object, period, locator }) => [
      subject,
      predicate,
      object,
      period,
      locator,
    ]),
  ).toEqual([
    ['economy:AUT', 'memberOf', 'group:eu-27', '2025', `${file}, sheet composition, row 3 (AUT)`],
    ['economy:SVK', 'memberOf', 'group:eu-27', '2025', `${file}, sheet composition, row 4 (SVK)`],
  ]);
  expect(entities.map(({ id, name }) => [id, name.fr])).toEqual([['group:eu-27', 'Union européenne (27)']]);
  expect(aliases.map(({ name }) => name)).toContain('Unión Europea');
  expect(report.dropped).toEqual([{ reason: 'another group than the European Union', count: 2 }]);
});

test('a later list is of the year before its fiscal year, which its name must say', async () => {
  const { statements } = await run(book(austria), 'CLASS_FY2028.xlsx');
  expect(statements.map(({ period }) => period)).toEqual(['2027']);
  expect(await refused(book(austria), 'CLASS.xlsx')).toContain('a file name that says the fiscal year');
});

test.each([
  ['a code that is no economy', ['EUU', 'European Union', 'AUX', 'Austria'], '"AUX"'],
  ['a blank code', ['EUU', 'European Union', null, 'Austria'], 'WB_Country_Code'],
  [
    'the code with another name',
    ['EUU', 'Euro area', 'AUT', 'Austria'],
    'EUU with European Union, or neither',
  ],
  ['the name with another code', ['EMU', 'European Union', 'AUT', 'Austria'], '"EMU European Union" found'],
] as const)('%s is refused', async (_, row, message) => {
  expect(await refused(book(row))).toContain(message);
});

test('a workbook without the sheet, without a column, or cut off is refused', async () => {
  const elsewhere = Buffer.from(workbook(new Map([['List of economies', [header, austria]]])));
  expect(await refused(elsewhere)).toContain('composition');
  const without = Buffer.from(
    workbook(new Map([['composition', [header.slice(0, 3), austria.slice(0, 3)]]])),
  );
  expect(await refused(without)).toContain('WB_Country_Name');
  expect(await refused(book(austria).subarray(0, 300))).toContain('an Excel workbook (.xlsx)');
});
