/** Income groups by year, on small workbooks in the World Bank's layout. */
import { expect, test } from 'vitest';
import { importOnFile } from '../../testing/import-on-file.ts';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { type SheetRows, workbook } from '../babbitt-bom/workbook-fixture.ts';
import { wbIncomeGroups2025 } from './wb-income-groups.ts';

const years = Array.from({ length: 38 }, (_, place) => 1987 + place);
type Cells = (string | number | null)[];

/** A row of the history: the mark of each stretch of years, `L 5` for five years; the rest blank, left out. */
function economy(
  code: string,
  name: string,
  ...stretches: readonly (readonly [string | null, number])[]
): Cells {
  return [code, name, ...stretches.flatMap(([mark, count]) => Array<string | null>(count).fill(mark))];
}

const head: Cells[] = [
  [null, 'World Bank Analytical Classifications'],
  [],
  [],
  [],
  [null, 'Bank’s fiscal year:', ...years.map((year) => `FY${String(year + 2).slice(2)}`)],
  [null, 'Data for calendar year :', ...years],
  [null, 'Low income (L)', ...years.map(() => '<= 480')],
];
const economies: Cells[] = [
  economy('AFG', 'Afghanistan', ['L', 38]),
  economy('ALB', 'Albania', ['..', 3], ['LM', 35]),
  economy('CHI', 'Channel Islands', ['H', 38]),
  economy('ETH', 'Ethiopia', ['L', 38]),
  economy('TWN', 'Taiwan, China', ['UM', 1], ['H', 37]),
  economy('VEN', 'Venezuela, RB', ['UM', 33]),
  economy('YEM', 'Yemen, Rep.', ['LM*', 2], ['LM', 2], ['L', 34]),
  [null, '* At this time, there were two states.'],
  economy('ANT', 'Netherlands Antilles (former)', ['UM', 20]),
  economy('YUG', 'Serbia and Montenegro (former)', ['..', 5], ['LM', 14]),
  economy('YUGf', 'Yugoslavia (former)', ['UM', 5]),
];
const history = (rows: readonly Cells[] = economies): Buffer =>
  Buffer.from(workbook(new Map<string, SheetRows>([['Country Analytical History', [...head, ...rows]]])));
const list = Buffer.from(
  workbook(
    new Map<string, SheetRows>([
      [
        'List of economies',
        [
          ['Economy', 'Code', 'Region', 'Income group', 'Lending category'],
          ['Afghanistan', 'AFG', 'Middle East', 'Low income', 'IDA'],
          ['Albania', 'ALB', 'Europe & Central Asia', 'Lower middle income', 'IBRD'],
          ['Ethiopia', 'ETH', 'Sub-Saharan Africa', null, 'IDA'],
          ['Taiwan, China', 'TWN', 'East Asia & Pacific', 'High income', null],
          ['Yemen, Rep.', 'YEM', 'Middle East', 'Low income', 'IDA'],
          ['Africa Eastern and Southern', 'AFE', null, null, null],
        ],
      ],
    ]),
  ),
);

const run = (files: Record<string, Buffer>) => runByHand(wbIncomeGroups2025, files);
const lines = (result: Awaited<ReturnType<typeof run>>, code: string): string[] =>
  result.statements
    .filter(({ subject, locator }) => subject === `economy:${code}` && locator.includes('History'))
    .map(({ period, object }) => `${period} ${object?.slice('group:wb-'.length)}`);

test('years in a row with one class are one span; the newest year stands alone', async () => {
  const result = await run({ 'OGHIST.xlsx': history() });
  expect(lines(result, 'AFG')).toEqual(['1987/2023 low-income', '2024 low-income']);
  // ".." for 1987 to 1989: no class, and so no statement.
  expect(lines(result, 'ALB')).toEqual(['1990/2023 lower-middle-income', '2024 lower-middle-income']);
  expect(lines(result, 'TWN')).toEqual([
    '1987 upper-middle-income',
    '1988/2023 high-income',
    '2024 high-income',
  ]);
});

test('cells left out at the end of a row are no class: Venezuela has none since 2020', async () => {
  expect(lines(await run({ 'OGHIST.xlsx': history() }), 'VEN')).toEqual(['1987/2019 upper-middle-income']);
});

test('LM* is understood, with what it stands for', async () => {
  const result = await run({ 'OGHIST.xlsx': history() });
  expect(lines(result, 'YEM')).toEqual([
    '1987/1988 lower-middle-income',
    '1989/1990 lower-middle-income',
    '1991/2023 low-income',
    '2024 low-income',
  ]);
  const notes = result.statements.filter(({ note }) => note !== null).map(({ period }) => period);
  expect(notes).toEqual(['1987/1988']);
});

test('codes of former states are told apart, and what is no economy of ours is counted', async () => {
  const result = await run({ 'OGHIST.xlsx': history() });
  expect(lines(result, 'SCG')).toEqual(['1992/2005 lower-middle-income']);
  expect(lines(result, 'YUG')).toEqual(['1987/1991 upper-middle-income']);
  expect(lines(result, 'ANT')).toEqual(['1987/2006 upper-middle-income']);
  expect(result.report.dropped).toEqual([
    { reason: 'Channel Islands: Guernsey and Jersey together are no one economy of ours', count: 1 },
    { reason: 'a threshold or note of the World Bank, no economy', count: 2 },
  ]);
});

test('Ethiopia’s class of 2024 is in quarantine, because the list in force leaves it unclassified', async () => {
  const result = await run({ 'OGHIST.xlsx': history(), 'CLASS_FY2026_2025-07-02.xlsx': list });
  const held = result.statements.filter(({ quarantine }) => quarantine !== null);
  expect(held.map(({ subject, period, object }) => [subject, period, object])).toEqual([
    ['economy:ETH', '2024', 'group:wb-low-income'],
  ]);
  expect(result.report.quarantined).toEqual([{ rule: 'list-in-force-leaves-unclassified', count: 1 }]);
  const dropped = new Map(result.report.dropped.map(({ reason, count }) => [reason, count]));
  expect(dropped.get('an economy that the list in force leaves unclassified')).toBe(1);
  expect(dropped.get('a region or group of the World Bank, no economy')).toBe(1);
});

test('a later history has a year more, which its own list is held against', async () => {
  const later = head.map((row, at) => (at === 5 ? [...row, 2025] : row));
  const rows = [economy('AFG', 'Afghanistan', ['L', 39]), economy('ALB', 'Albania', ['LM', 38], ['UM', 1])];
  const bytes = Buffer.from(workbook(new Map([['Country Analytical History', [...later, ...rows]]])));
  const result = await run({ 'OGHIST.xlsx': bytes, 'CLASS_FY2027.xlsx': list });
  expect(lines(result, 'ALB')).toEqual([
    '1987/2023 lower-middle-income',
    '2024 lower-middle-income',
    '2025 upper-middle-income',
  ]);
  // The list keeps Albania in the lower group for 2025, two years before its fiscal year, and says nothing of 2024.
  const held = result.statements.filter(({ quarantine }) => quarantine !== null);
  expect(held.map(({ subject, period }) => [subject, period])).toEqual([['economy:ALB', '2025']]);
  const ofList = result.statements.filter(({ locator }) => locator.includes('List of economies'));
  expect(new Set(ofList.map(({ period }) => period))).toEqual(new Set(['2025']));
});

test('a list whose file name does not say the year is refused', async () => {
  expect(await refusalOf(wbIncomeGroups2025, { 'OGHIST.xlsx': history(), 'CLASS.xlsx': list })).toContain(
    '"CLASS.xlsx" found; expected a file name that says the fiscal year',
  );
});

test('the history alone is imported, held against the committed groups', async () => {
  const { report } = await importOnFile('wb-income-groups', 'OGHIST.xlsx', history());
  expect(report.remarks.join('\n')).toContain('compared with the committed data set economies');
});

test('a page for people in place of the workbook, and an empty file, are refused', async () => {
  const page = Buffer.from('<html><body>Moved</body></html>');
  for (const bytes of [page, Buffer.alloc(0)])
    expect(await refusalOf(wbIncomeGroups2025, { 'OGHIST.xlsx': bytes })).toMatch(
      /an Excel workbook|the file is empty/,
    );
});

test('a class that is not known is refused with sheet, row and year', async () => {
  const odd = [economy('AFG', 'Afghanistan', ['L', 10], ['M', 1], ['L', 27])];
  const refusal = await refusalOf(wbIncomeGroups2025, { 'OGHIST.xlsx': history(odd) });
  // Row 8 of the sheet; the eleventh year is 1997.
  expect(refusal).toContain(
    'OGHIST.xlsx sheet "Country Analytical History":8 (column 1997): "M" found; expected L, LM, UM, H, .. or blank',
  );
});

test('a code that is no economy is refused, and so is a workbook that is cut off', async () => {
  const unknown = [economy('ATL', 'Atlantis', ['H', 38])];
  expect(await refusalOf(wbIncomeGroups2025, { 'OGHIST.xlsx': history(unknown) })).toContain(
    '"economy:ATL" found',
  );
  const cut = history().subarray(0, 400);
  expect(await refusalOf(wbIncomeGroups2025, { 'OGHIST.xlsx': cut })).toContain('an Excel workbook (.xlsx)');
});
