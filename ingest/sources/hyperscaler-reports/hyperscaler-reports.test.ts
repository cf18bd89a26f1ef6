/** Reports of companies, on small tables in the layout of the transcription. */
import { expect, test } from 'vitest';
import { convert } from '../../../schema/unit.ts';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { hyperscalerReports } from './adapter.ts';
import { fileName } from './source.ts';

const header = 'company,metric,region_or_site,period,value,unit,source,locator,verification';
const row = (start: string, verification = 'read in PDF text'): string =>
  `${start},"A report, https://example.org/x",p.3,${verification}`;
const file = (...rows: readonly string[]) => ({ [fileName]: [header, ...rows, ''].join('\n') });

test('Scope 2 by place and by market are two objects of one predicate', async () => {
  const { statements } = await runByHand(
    hyperscalerReports,
    file(
      row('Microsoft,scope2_location,World,FY2023,8077403,tCO2e'),
      row('Microsoft,scope2_market,World,FY2023,393134,tCO2e'),
    ),
  );
  expect(
    statements.map(({ subject, predicate, object, value }) => [subject, predicate, object, value]),
  ).toEqual([
    ['org:microsoft', 'emits', 'indicator:ghg-scope-2-location', 8077403],
    ['org:microsoft', 'emits', 'indicator:ghg-scope-2-market', 393134],
  ]);
  expect(statements[0]?.note).toBe(
    'Fiscal year 2023, assumed to be July of the year before to June; the table does not print months.',
  );
});

test('a calendar year has no note on months, and a report read by a machine says so', async () => {
  const { statements } = await runByHand(
    hyperscalerReports,
    file(row('Google,scope1,World,2023,79400,tCO2e', 'docling markdown only (PDF not in store)')),
  );
  expect(statements).toEqual([
    expect.objectContaining({
      subject: 'org:google',
      period: '2023',
      note: 'Copied from a machine’s reading of the table; the report itself was not at hand.',
      locator: 'A report: p.3; scope1, World, 2023',
    }),
  ]);
});

test('what a language model read is kept out of answers, but for the one figure that the press confirms', async () => {
  const { statements } = await runByHand(
    hyperscalerReports,
    file(
      row('Amazon,scope1,World,2023,14.27,MtCO2e', 'LLM-parsed JSON in mirror; cross-checked'),
      row('Amazon,scope1,World,2022,13.32,MtCO2e', 'LLM-parsed JSON in mirror; cross-checked'),
      row('Amazon,scope2_market,World,2023,2.79,MtCO2e', 'LLM-parsed JSON in mirror; not checked'),
    ),
  );
  expect(statements.map(({ quarantine }) => quarantine?.rule)).toEqual([
    undefined,
    'read-by-a-language-model',
    'read-by-a-language-model',
  ]);
});

test('a data centre is a site in its economy, run by its company; what lies in several is a group', async () => {
  const { statements, entities } = await runByHand(
    hyperscalerReports,
    file(
      row('Apple,electricity,"Viborg, Denmark",FY2023,40,GWh'),
      row('Apple,electricity,Retail total,FY2023,203,GWh'),
    ),
  );
  expect(
    statements.map(({ subject, predicate, object }) => [subject.split('.')[0], predicate, object]),
  ).toEqual([
    ['site:apple-data-centre-viborg', 'locatedIn', 'economy:DNK'],
    ['org:apple', 'operates', 'site:apple-data-centre-viborg'],
    ['site:apple-data-centre-viborg', 'usesEnergy', 'indicator:electricity-use'],
    ['group:apple-retail', 'usesEnergy', 'indicator:electricity-use'],
  ]);
  expect(entities.map(({ name }) => name.fr)).toEqual([
    'Centre de données d’Apple, Viborg',
    'Apple, magasins',
  ]);
});

test('a site that uses nothing has a figure of zero', async () => {
  const { statements } = await runByHand(
    hyperscalerReports,
    file(row('Apple,electricity,"Newark, CA, US",FY2023,0,GWh')),
  );
  expect(statements.at(-1)?.value).toBe(0);
});

test('water that is discharged is no use of water; gallons convert as they are defined', async () => {
  const { statements } = await runByHand(
    hyperscalerReports,
    file(
      row('Apple,water_withdrawal,World,FY2023,1600,million US gallon'),
      row('Apple,water_discharge,World,FY2023,900,million US gallon'),
    ),
  );
  expect(statements.map(({ predicate }) => predicate)).toEqual(['usesWater', 'hasIndicator']);
  // 1600 million gallons × 3.785411784 L = 6056.66 million litres
  expect(convert(1600, 'Mgal', 'Mlitre')).toBeCloseTo(6056.66, 2);
});

test.each([
  ['an unknown company', 'Alibaba,scope1,World,2023,1,tCO2e', '(column company): "Alibaba" found'],
  ['an unknown metric', 'Meta,scope4,World,2023,1,tCO2e', '(column metric): "scope4" found'],
  ['an unknown unit', 'Meta,scope1,World,2023,1,lb', '(column unit): "lb" found'],
  ['an unknown part', 'Meta,scope1,Atlantis,2023,1,tCO2e', '(column region_or_site): "Atlantis" found'],
  ['a fiscal year whose months are unknown', 'Meta,scope1,World,FY2023,1,tCO2e', '"FY2023" found'],
  ['text in a number', 'Meta,scope1,World,2023,few,tCO2e', '"few" found'],
  ['a blank', 'Meta,scope1,World,2023,,tCO2e', 'expected a number'],
])('%s is refused with its place', async (_, start, message) => {
  expect(await refusalOf(hyperscalerReports, file(row(start)))).toContain(message);
});

test('a file that is cut off, or with other columns, is refused', async () => {
  expect(await refusalOf(hyperscalerReports, file('Meta,scope1,World'))).toContain('truncated');
  expect(await refusalOf(hyperscalerReports, { [fileName]: `${header},author\n` })).toContain('author');
  expect(await refusalOf(hyperscalerReports, { [fileName]: `${header.replace('unit,', '')}\n` })).toContain(
    'unit',
  );
});
