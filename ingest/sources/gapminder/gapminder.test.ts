/** Series of Gapminder, on small files in their layout. */
import { describe, expect, test } from 'vitest';
import { assertionInput, lines, runOnFiles } from '../../testing/run-on-files.ts';
import { economiesBelowWorld, gapminderFootprints2026, gapminderMacro2026, valueIs } from './adapters.ts';

const population = 'total_population_with_projections';
const investment = 'foreign_direct_investment_net_inflows_percent_of_gdp';
const run = (rows: readonly string[], head = `geo,time,${population}`) =>
  runOnFiles(gapminderMacro2026, { [`${population}.csv`]: lines(head, ...rows) });

describe('a series', () => {
  test('gives a statement a row, with projections as such', async () => {
    const { statements } = await run(['cod,2010,65970000', 'cod,2013,71420000', 'kos,2100,1000000']);
    expect(
      statements.map(({ subject, period, value, unit, status }) => [subject, period, value, unit, status]),
    ).toEqual([
      ['economy:COD', '2010', 65_970_000, 'count', 'estimated'],
      ['economy:COD', '2013', 71_420_000, 'count', 'projected'],
      ['economy:XKX', '2100', 1_000_000, 'count', 'projected'],
    ]);
    expect(statements[0]).toMatchObject({
      object: 'indicator:population',
      locator: `${population}, cod 2010`,
    });
  });

  test('is read under the publisher’s longer name, and below zero where that is possible', async () => {
    const { statements } = await runOnFiles(gapminderMacro2026, {
      [`ddf--datapoints--${investment}--by--geo--time.csv`]: lines(
        `geo,time,${investment}`,
        'irl,2020,-12.5',
      ),
    });
    expect(statements).toMatchObject([{ subject: 'economy:IRL', value: -12.5, unit: 'percent' }]);
  });

  test('before 1990, and of former states, is dropped with the reason', async () => {
    const { report } = await run(['cod,2010,1', 'cod,1989,1', 'ussr,1991,1']);
    expect(report.dropped).toEqual([
      { reason: 'a former state, or a territory without a code of ISO 3166', count: 1 },
      { reason: 'before 1990', count: 1 },
    ]);
  });

  test('of footprints names its economies in another column, and has a world', async () => {
    const { statements } = await runOnFiles(gapminderFootprints2026, {
      'matfootp.csv': lines('country,time,matfootp', 'afg,1990,26117989'),
      'matfootp_cap.csv': lines('country,time,matfootp_cap', 'afg,1990,2.34'),
      'matfootp_global.csv': lines('global,time,matfootp', 'world,1990,43000000000'),
    });
    expect(statements.map(({ subject, object, value, unit }) => [subject, object, value, unit])).toEqual([
      ['economy:AFG', 'indicator:material-footprint', 26_117_989, 't:gross'],
      ['economy:AFG', 'indicator:material-footprint-per-person', 2.34, 't/person:gross'],
      ['group:world', 'indicator:material-footprint', 43e9, 't:gross'],
    ]);
  });
});

describe('bad input', () => {
  test.each([
    ['an unknown economy', 'qqq,2010,1', /"economy:QQQ" found|qqq/i],
    ['an id that is no code', 'atlantis,2010,1', /column geo\): "atlantis" found/],
    ['a word for a number', 'cod,2010,many', new RegExp(`column ${population}\\): "many" found`)],
    ['a number below zero', 'cod,2010,-1', /"-1" found/],
    ['no number', 'cod,2010,', /expected a number/],
    ['no year', 'cod,10,1', /column time\): "10" found/],
    ['a row cut short', 'cod,2010', /expected 3 cells as in the header/],
  ])('%s is refused', async (_, row, message) => {
    await expect(run([row])).rejects.toThrow(message);
  });

  test('a missing and an extra column, and two values of one year, are refused', async () => {
    await expect(run([], `geo,${population}`)).rejects.toThrow(/column time\)/);
    await expect(run([], `geo,time,${population},guess`)).rejects.toThrow(/column guess\)/);
    await expect(run(['cod,2010,1', 'cod,2010,2'])).rejects.toThrow(/one row with the key/);
  });
});

test('assertions hold known values and the sum against the world', () => {
  const draft = (subject: string, value: number) =>
    ({
      subject,
      predicate: 'hasIndicator',
      object: 'indicator:material-footprint',
      period: '2019',
      value,
      status: 'estimated',
      locator: 'row',
    }) as const;
  const world = draft('group:world', 96.4e9);
  expect(economiesBelowWorld.check(assertionInput([world, draft('economy:CHN', 95.1e9)]))).toBeUndefined();
  expect(economiesBelowWorld.check(assertionInput([world, draft('economy:CHN', 90e9)]))).toBe(
    '90.0 of 96.4 Gt',
  );
  expect(
    valueIs('group:world', 'material-footprint', '2019', 96.4e9).check(assertionInput([world])),
  ).toBeUndefined();
  expect(valueIs('group:world', 'material-footprint', '2018', 1).check(assertionInput([world]))).toBe(
    'undefined',
  );
});
