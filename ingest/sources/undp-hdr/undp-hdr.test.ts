/** The wide table of human development, on small files in its layout. */
import { describe, expect, test } from 'vitest';
import { assertionInput, lines, runOnFiles } from '../../testing/run-on-files.ts';
import { indexIs, undpHdr2023 } from './adapter.ts';

const table = undpHdr2023.tables[0];
const names = Object.keys(table?.columns ?? {});
const fileName = 'HDR23-24_Composite_indices_complete_time_series.csv';

/** A row with these cells, all others blank. */
const row = (cells: Readonly<Record<string, string>>): string =>
  names.map((name) => cells[name] ?? '').join(',');
const run = (rows: readonly string[], head = names.join(',')) =>
  runOnFiles(undpHdr2023, { [fileName]: lines(head, ...rows) });

describe('a row', () => {
  test('gives each series and year that is not blank, with its unit', async () => {
    const { statements } = await run([
      row({
        iso3: 'COD',
        hdi_2022: '0.481',
        ihdi_2010: '0.3',
        gnipc_1990: '2000.5',
        mf_2021: '2.05',
        co2_prod_2022: '0',
        pop_total_2022: '99.010212',
      }),
      row({ iso3: 'ZZK.WORLD', hdi_2022: '0.739' }),
    ]);
    expect(
      statements.map(({ subject, object, period, value, unit }) => [subject, object, period, value, unit]),
    ).toEqual([
      ['economy:COD', 'indicator:human-development-index', '2022', 0.481, 'score'],
      ['economy:COD', 'indicator:inequality-adjusted-human-development-index', '2010', 0.3, 'score'],
      ['economy:COD', 'indicator:gross-national-income-per-person', '1990', 2000.5, 'USD/person:ppp-2017'],
      ['economy:COD', 'indicator:carbon-dioxide-per-person', '2022', 0, 't/person:co2'],
      ['economy:COD', 'indicator:material-footprint-per-person', '2021', 2.05, 't/person:gross'],
      // Printed in millions.
      ['economy:COD', 'indicator:population', '2022', 99_010_212, 'count'],
      ['group:world', 'indicator:human-development-index', '2022', 0.739, 'score'],
    ]);
    expect(statements[4]).toMatchObject({ status: 'estimated', locator: 'COD, mf_2021' });
  });

  test('of a group is dropped, and a name in Latin-1 does no harm', async () => {
    const bytes = Buffer.from(
      lines(
        names.join(','),
        row({ iso3: 'CIV', country: 'Côte d’Ivoire'.replace('’', "'"), hdi_2022: '0.534' }),
        row({ iso3: 'ZZD.LHD' }),
      ),
      'latin1',
    );
    const { statements, report } = await runOnFiles(undpHdr2023, { [fileName]: bytes });
    expect(statements.map(({ subject }) => subject)).toEqual(['economy:CIV']);
    expect(report.dropped).toEqual([
      { reason: 'a group of economies that have rows of their own', count: 1 },
    ]);
  });
});

describe('bad input', () => {
  test.each([
    ['an unknown economy', row({ iso3: 'QQQ', hdi_2022: '0.5' }), /"QQQ" found/],
    ['a word for a number', row({ iso3: 'COD', hdi_2022: 'low' }), /column hdi_2022\): "low" found/],
    ['a row cut short', 'COD,Congo', /cells as in the header/],
  ])('%s is refused', async (_, bad, message) => {
    await expect(run([bad])).rejects.toThrow(message);
  });

  test('a missing and an extra column, and an economy twice, are refused', async () => {
    await expect(run([], names.slice(1).join(','))).rejects.toThrow(/column iso3\)/);
    await expect(run([], `${names.join(',')},hdi_2023`)).rejects.toThrow(/column hdi_2023\)/);
    const twice = ['0.1', '0.2'].map((hdi) => row({ iso3: 'COD', hdi_2022: hdi }));
    await expect(run(twice)).rejects.toThrow(/one row with the key/);
  });
});

test('a printed index must come out', () => {
  const draft = {
    subject: 'economy:COD',
    predicate: 'hasIndicator',
    object: 'indicator:human-development-index',
    period: '2022',
    value: 0.481,
    status: 'reported',
    locator: 'row',
  } as const;
  expect(indexIs('economy:COD', 0.481).check(assertionInput([draft]))).toBeUndefined();
  expect(indexIs('economy:USA', 0.927).check(assertionInput([draft]))).toBe('undefined');
});
