/** Aqueduct's rankings, on small workbooks made by hand in the publisher's layout, as far as it is described. */
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importOnFile } from '../../testing/import-on-file.ts';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { type SheetRows, workbook } from '../babbitt-bom/workbook-fixture.ts';
import { fileName, wriAqueduct } from './adapter.ts';

const header = ['id', 'gid_0', 'name_0', 'indicator_name', 'weight', 'score', 'score_ranked', 'cat', 'label'];
type Cell = string | number | null;
/** Invented scores. */
const row = (code: string, indicator: string, weight: string, score: Cell): readonly Cell[] => [
  1,
  code,
  'Name',
  indicator,
  weight,
  score,
  7,
  3,
  'High (40-80%)',
];
const book = (sheets: Readonly<Record<string, SheetRows>>) => ({
  [fileName]: Buffer.from(workbook(new Map(Object.entries(sheets)))),
});
const file = (...rows: readonly (readonly Cell[])[]) =>
  book({ readme: [['text']], country_baseline: [header, ...rows] });

test('a score of all uses is an indicator of a country; -9999 is no data', async () => {
  const { statements, report } = await runByHand(
    wriAqueduct,
    file(
      row('CHL', 'bws', 'Tot', 4.25),
      row('CHL', 'bws', 'Ind', 5),
      row('CHL', 'gtd', 'Tot', 1),
      row('COD', 'bws', 'Tot', 0),
      row('ABW', 'drr', 'Tot', -9999),
      row('Z01', 'bws', 'Tot', 3),
    ),
  );
  expect(
    statements
      .map(({ subject, object, value, missing, period }) =>
        [subject, object, value, missing, period].join(' '),
      )
      .sort(),
  ).toEqual([
    'economy:ABW indicator:aqueduct-drought-risk  not-available 1979/2019',
    'economy:CHL indicator:aqueduct-water-stress 4.25  1979/2019',
    'economy:COD indicator:aqueduct-water-stress 0  1979/2019',
  ]);
  expect(report.dropped).toEqual([
    { reason: 'an area that is no economy of ISO 3166, such as disputed ground', count: 1 },
    { reason: 'an indicator that is not followed here', count: 1 },
    { reason: 'weighted by one use of water, not by all', count: 1 },
  ]);
});

test.each([
  ['a score above five', row('CHL', 'bws', 'Tot', 5.5), 'a score from 0 to 5'],
  ['a negative score', row('CHL', 'bws', 'Tot', -1), '"-1" found'],
  ['a blank score', row('CHL', 'bws', 'Tot', null), 'a score, or -9999'],
  ['a country without letters', row('', 'bws', 'Tot', 1), 'three letters of a country'],
])('%s is refused with its place', async (_, cells, message) => {
  const text = await refusalOf(wriAqueduct, file(cells));
  expect(text).toContain(message);
  expect(text).toContain('sheet "country_baseline":2');
});

test('two scores of one country, a workbook without the sheet, or without a column, are refused', async () => {
  const twice = file(row('CHL', 'bws', 'Tot', 1), row('CHL', 'bws', 'Tot', 2));
  expect(await refusalOf(wriAqueduct, twice)).toContain('one row with the key');
  expect(await refusalOf(wriAqueduct, book({ province_baseline: [header] }))).toContain(
    'a sheet named country_baseline',
  );
  const narrow = book({
    country_baseline: [
      ['gid_0', 'score'],
      ['CHL', 1],
    ],
  });
  expect(await refusalOf(wriAqueduct, narrow)).toContain('(column indicator_name)');
});

test('the workbook is read inside the publisher’s archive', async () => {
  const bytes = file(row('CHL', 'bws', 'Tot', 4.25))[fileName] ?? Buffer.alloc(0);
  const zip = zipSync({ [`Aqueduct40_rankings/${fileName}`]: bytes, 'readme.txt': Buffer.from('x') });
  const { report } = await importOnFile('wri-aqueduct', 'aqueduct-4-0-country-rankings.zip', zip);
  expect(report.statementsKept).toBe(1);
});
