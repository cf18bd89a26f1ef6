/** Ember's overview, on small files in its layout. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { emberGridIntensity2025 } from './adapter.ts';
import { fileName } from './source.ts';

const header =
  'country_or_region,country_code,year,demand_twh,demand_mwh_per_capita,emissions_intensity_gco2_per_kwh,continent,ember_region,eu_flag,g20_flag,g7_flag,oecd_flag,world_demand_rank,region_demand_rank,oecd_demand_rank,eu_demand_rank,latest_year,coal_deadline,clean_deadline';
const line = (name: string, code: string, year: string, demand: string, intensity: string): string =>
  `${name},${code},${year},${demand},0.1,${intensity},Asia,Asia,0.0,0.0,0.0,0.0,1.0,1.0,,,2023,2040,2040`;
const file = (...lines: readonly string[]) => ({ [fileName]: [header, ...lines, ''].join('\n') });

test('each row gives the intensity as estimated and the demand as reported', async () => {
  const { statements } = await runByHand(
    emberGridIntensity2025,
    file(
      line('Congo (DRC)', 'COD', '2023', '17.31', '27.04'),
      line('World', '', '2023', '29684.94', '484.4'),
    ),
  );
  expect(
    statements.map(({ subject, object, value, unit, status }) =>
      [subject, object, value, unit, status].join(' '),
    ),
  ).toEqual([
    'economy:COD indicator:electricity-carbon-intensity 27.04 g/kWh:co2e estimated',
    'economy:COD indicator:electricity-demand 17.31 TWh reported',
    'group:world indicator:electricity-carbon-intensity 484.4 g/kWh:co2e estimated',
    'group:world indicator:electricity-demand 29684.94 TWh reported',
  ]);
});

test('a region is a group of its own, and no lump', async () => {
  const { statements, entities } = await runByHand(
    emberGridIntensity2025,
    file(line('Middle East', '', '2020', '1', '600')),
  );
  expect(statements.map(({ subject }) => subject)).toEqual(Array(2).fill('group:ember-middle-east'));
  expect(entities).toEqual([expect.objectContaining({ id: 'group:ember-middle-east', ownedBy: null })]);
});

test('a blank cell says nothing; a row without figures is dropped', async () => {
  const { statements, report } = await runByHand(
    emberGridIntensity2025,
    file(line('France', 'FRA', '2024', '', '44'), line('Spain', 'ESP', '2024', '', '')),
  );
  expect(statements.map(({ unit }) => unit)).toEqual(['g/kWh:co2e']);
  expect(report.dropped).toEqual([{ reason: 'neither intensity nor demand', count: 1 }]);
});

test('an intensity of nothing, or beyond all fuels, is kept out of answers', async () => {
  const { report } = await runByHand(
    emberGridIntensity2025,
    file(line('Burundi', 'BDI', '2000', '0.1', '0.0'), line('Chad', 'TCD', '2000', '0.1', '1501')),
  );
  expect(report.quarantined).toEqual([
    { rule: 'above-all-fuels', count: 1 },
    { rule: 'zero-over-the-life-cycle', count: 1 },
  ]);
});

test.each([
  ['an unknown code', file(line('Nowhere', 'XQX', '2020', '1', '1')), '"XQX" found'],
  [
    'an unknown region',
    file(line('Atlantis', '', '2020', '1', '1')),
    '(column country_or_region): "Atlantis" found; expected a code of the country, or a region that areas.ts names',
  ],
  ['text in a number', file(line('France', 'FRA', '2020', '1', 'n/a')), '"n/a" found'],
  ['a year that is none', file(line('France', 'FRA', '20', '1', '1')), '(column year): "20" found'],
  [
    'a country twice in a year',
    file(line('France', 'FRA', '2020', '1', '1'), line('France', 'FRA', '2020', '2', '1')),
    'expected one row with the key',
  ],
  ['a missing column', { [fileName]: `${header.replace(',demand_twh', '')}\n` }, 'demand_twh'],
  ['an extra column', { [fileName]: `${header},gwp\n` }, 'gwp'],
  ['a row that is cut off', { [fileName]: `${header}\nFrance,FRA,2020,1` }, 'fewer mean a truncated file'],
])('%s is refused with its place', async (_, files, message) => {
  expect(await refusalOf(emberGridIntensity2025, files)).toContain(message);
});
