/** Years that a series of Gapminder prints and that cannot be, on small files in its layout. */
import { expect, test } from 'vitest';
import { lines, runOnFiles } from '../../testing/run-on-files.ts';
import { gapminderFootprints2026, gapminderMacro2026 } from './adapters.ts';

async function held(code: string, rows: readonly string[]): Promise<string[]> {
  const { statements } = await runOnFiles(gapminderMacro2026, {
    [`${code}.csv`]: lines(`geo,time,${code}`, ...rows),
  });
  return statements.flatMap(({ subject, period, quarantine }) =>
    quarantine === null ? [] : [`${subject} ${period} ${quarantine.rule}`],
  );
}

test('a stock of patents that leaps tenfold for one year, up or down, is held; a new level is not', async () => {
  const found = await held('patents_in_force_total', [
    'tza,2022,11',
    'tza,2023,8815',
    'tza,2024,9',
    'rus,2020,177881',
    'rus,2021,11820',
    'rus,2022,178716',
    'irn,2016,187',
    'irn,2017,39706',
    'irn,2018,45986',
  ]);
  expect(found.sort()).toEqual([
    'economy:RUS 2021 stock-leaps-for-a-year',
    'economy:TZA 2023 stock-leaps-for-a-year',
  ]);
});

test('labour costs up to the last leap, and of nothing, are held', async () => {
  const found = await held('hourly_labour_cost_constant_2021_usd', [
    'hrv,2011,0.67',
    'hrv,2012,76.97',
    'hrv,2022,175.11',
    'hrv,2023,23.97',
    'hrv,2024,27.72',
    'lka,2018,0',
    'deu,2020,50',
    'deu,2021,52',
  ]);
  const rule = 'labour-cost-in-other-unit';
  expect(found.sort()).toEqual([
    `economy:HRV 2011 ${rule}`,
    `economy:HRV 2012 ${rule}`,
    `economy:HRV 2022 ${rule}`,
    `economy:LKA 2018 ${rule}`,
  ]);
});

test('footprints below what is eaten are held in both tables', async () => {
  const { statements } = await runOnFiles(gapminderFootprints2026, {
    'matfootp.csv': lines('country,time,matfootp', 'ssd,2010,100000', 'ssd,2012,50000000'),
    'matfootp_cap.csv': lines('country,time,matfootp_cap', 'ssd,2010,0.01', 'ssd,2012,5.34'),
  });
  expect(
    statements.map(({ period, unit, quarantine }) => [period, unit, quarantine?.rule ?? null]).sort(),
  ).toEqual([
    ['2010', 't/person:gross', 'footprint-below-food'],
    ['2010', 't:gross', 'footprint-below-food'],
    ['2012', 't/person:gross', null],
    ['2012', 't:gross', null],
  ]);
});
