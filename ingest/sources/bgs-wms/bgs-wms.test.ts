import { describe, expect, test } from 'vitest';
import type { RunResult } from '../../pipeline/finish.ts';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { bgsWms2024 } from './adapter.ts';
import { noWorldRow, pinned } from './assertions.ts';

/** The order of columns differs from file to file; that of the cobalt file stands here. */
const columns =
  'x,y,country_trans,bgs_sub_commodity_trans,sdmx_code,country_iso2_code,erml_group,sdmx_translation,country_iso3_code,erml_commodity,units,pole_of_inaccessibility_longitude,erml_sub_commodity,concat_table_notes_code,year,pole_of_inaccessibility_latitude,cgi_commodity_url,yearbook_table_id,quantity,concat_table_notes_text,yearbook_table_trans,bgs_commodity_code,quantity_in_book_style,concat_figure_notes_code,bgs_statistic_type_trans,bgs_commodity_trans,data_precision_description,concat_figure_notes_text'.split(
    ',',
  );
const usual = {
  country_trans: 'China',
  country_iso2_code: 'CN',
  country_iso3_code: 'CHN',
  units: 'tonnes (metric)',
  year: '2023-01-01 00:00:00',
  bgs_statistic_type_trans: 'Production',
  bgs_commodity_trans: 'cobalt, refined',
};
type Cells = Readonly<Record<string, string>>;

function text(rows: readonly Cells[], order: readonly string[] = columns): string {
  const line = (cells: Cells): string => {
    const of = new Map(Object.entries({ ...usual, ...cells }));
    return order.map((column) => `"${of.get(column) ?? ''}"`).join(',');
  };
  return `${[order.join(','), ...rows.map(line)].join('\n')}\n`;
}
const fileName = 'BGS_cobalt_production.csv';
const read = (...rows: readonly Cells[]): Promise<RunResult> =>
  runByHand(bgsWms2024, { [fileName]: text(rows) });
const refused = (...rows: readonly Cells[]): Promise<string> =>
  refusalOf(bgsWms2024, { [fileName]: text(rows) });

const congo = {
  country_trans: 'Congo',
  country_iso2_code: 'CG',
  country_iso3_code: 'COD',
  bgs_commodity_trans: 'copper, refined',
};
const drCongo = {
  country_trans: 'Congo, Democratic Republic',
  country_iso2_code: 'CD',
  country_iso3_code: 'COD',
  bgs_commodity_trans: 'copper, refined',
};

describe('a row', () => {
  test('is refined metal of a country and year, estimated where a note says so', async () => {
    const { statements } = await read(
      {
        quantity: '140000',
        concat_figure_notes_text:
          'Estimates.|Some refined cobalt production in China is recorded in Belgium.',
      },
      { country_trans: 'Finland', country_iso2_code: 'FI', quantity: '10627' },
    );
    expect(statements).toMatchObject([
      {
        subject: 'economy:CHN',
        predicate: 'refines',
        object: 'material:cobalt',
        stage: 'refining',
        period: '2023',
        value: 140000,
        unit: 't:contained',
        status: 'estimated',
        note: 'Some refined cobalt production in China is recorded in Belgium.',
        locator: 'BGS_cobalt_production.csv: cobalt, refined; China; 2023',
      },
      { subject: 'economy:FIN', value: 10627, status: 'reported', note: null },
    ]);
  });

  test('of "Congo" with the code COD is the Republic of the Congo: the two-letter code decides', async () => {
    const { statements } = await read({ ...congo, quantity: '8400' }, { ...drCongo, quantity: '2210000' });
    expect(statements.map(({ subject, value }) => [subject, value])).toEqual([
      ['economy:COG', 8400],
      ['economy:COD', 2210000],
    ]);
  });

  test('of Namibia is read though its code is NA', async () => {
    const { statements } = await read({ country_trans: 'Namibia', country_iso2_code: 'NA', quantity: '5' });
    expect(statements).toMatchObject([{ subject: 'economy:NAM', value: 5 }]);
  });

  test('of a former state is that state, or the same one under the name of today', async () => {
    const of = (name: string, code: string, year: string): Cells => ({
      country_trans: name,
      country_iso2_code: code,
      year: `${year}-01-01 00:00:00`,
      quantity: '7',
    });
    const { statements } = await read(
      of('Czechoslovakia', 'CS', '1985'),
      of('Serbia and Montenegro', 'CS', '1999'),
      of('Soviet Union', 'SU', '1985'),
      of('Zaire', 'ZR', '1985'),
      of('Rhodesia', '', '1975'),
      of('German Federal Republic', 'DE', '1985'),
      of('German Democratic Rep', 'DD', '1985'),
    );
    expect(statements.map(({ subject, note }) => [subject, note])).toEqual([
      ['economy:CSK', null],
      ['economy:SCG', null],
      ['economy:SUN', null],
      ['economy:COD', 'Listed as Zaire.'],
      ['economy:ZWE', 'Listed as Rhodesia.'],
      ['economy:DEU', 'West Germany alone.'],
      ['economy:DDR', null],
    ]);
  });

  test('tells nil, unknown and less than half a tonne apart', async () => {
    const { statements } = await read(
      { quantity: '0', data_precision_description: 'Nil (nothing produced)' },
      { year: '2022-01-01 00:00:00', quantity: '', data_precision_description: 'Figures not available' },
      {
        year: '2021-01-01 00:00:00',
        quantity: '0',
        data_precision_description: 'Quantity is more than 0 but less than 0.5',
      },
    );
    expect(statements.map(({ value, low, high, missing }) => [value, low, high, missing])).toEqual([
      [0, null, null, null],
      [null, null, null, 'not-available'],
      [null, 0, 0.5, 'only-bounds'],
    ]);
  });

  test('of smelted copper is another predicate than of refined copper, and of ore another stage', async () => {
    const { statements } = await read(
      { bgs_commodity_trans: 'copper, smelter', quantity: '10' },
      { bgs_commodity_trans: 'copper, refined', quantity: '12' },
      { bgs_commodity_trans: 'copper, mine', units: 'tonnes (metal content)', quantity: '3' },
    );
    expect(statements.map(({ predicate, stage }) => [predicate, stage])).toEqual([
      ['smelts', 'refining'],
      ['refines', 'refining'],
      ['extracts', 'extraction'],
    ]);
  });

  test('that its note calls capacity is no output, and ferro-nickel in nickel content no gross weight', async () => {
    const { statements } = await read(
      {
        bgs_commodity_trans: 'magnesium metal, primary',
        quantity: '3',
        concat_figure_notes_text: 'Estimates.|Capacity.',
      },
      {
        bgs_commodity_trans: 'ferro-alloys',
        bgs_sub_commodity_trans: 'Ferro-nickel',
        quantity: '40000',
        concat_figure_notes_text: 'Nickel content.',
      },
      { bgs_commodity_trans: 'ferro-alloys', bgs_sub_commodity_trans: 'Silicon metal', quantity: '3630000' },
    );
    expect(statements.map(({ predicate, object, unit }) => [predicate, object, unit])).toEqual([
      ['hasCapacity', 'material:magnesium', 't:contained'],
      ['refines', 'material:ferronickel', 't:contained'],
      ['refines', 'material:silicon-metal', 't:gross'],
    ]);
  });

  test('without a figure, beside one under the other name of Germany, is dropped', async () => {
    const empty = { quantity: '', data_precision_description: 'Figures not available' };
    const year = '1990-01-01 00:00:00';
    const { statements, report } = await read(
      { country_trans: 'Germany', country_iso2_code: 'DE', year, ...empty },
      { country_trans: 'German Federal Republic', country_iso2_code: 'DE', year, quantity: '1303' },
    );
    expect(statements).toMatchObject([{ subject: 'economy:DEU', value: 1303 }]);
    expect(report.dropped.map(({ count }) => count)).toEqual([1]);
  });

  test('of imports, exports or a lump of alloys is dropped with its reason; each row is counted once', async () => {
    const { report } = await read(
      { quantity: '1' },
      { bgs_statistic_type_trans: 'Imports', quantity: '2' },
      { bgs_statistic_type_trans: 'Exports', quantity: '3' },
      {
        bgs_commodity_trans: 'ferro-alloys',
        bgs_sub_commodity_trans: 'Ferro-chrome & ferro-silico-chrome',
        quantity: '4',
      },
    );
    const dropped = report.dropped.reduce((sum, { count }) => sum + count, 0);
    expect([report.rowsRead, report.statementsKept, dropped]).toEqual([4, 1, 3]);
  });
});

test('the order of the columns does not matter', async () => {
  const { statements } = await runByHand(bgsWms2024, {
    'BGS_nickel_production.csv': text(
      [{ bgs_commodity_trans: 'nickel, smelter/refinery', quantity: '9' }],
      columns.toReversed(),
    ),
  });
  expect(statements).toMatchObject([{ object: 'material:nickel', value: 9 }]);
});

test('a year far above both years around it is quarantined, a start or a stop is not', async () => {
  const of = (year: string, quantity: string): Cells => ({ year: `${year}-01-01 00:00:00`, quantity });
  const nil = { data_precision_description: 'Nil (nothing produced)' };
  // 252,000 is 18 times 14,000 and 14 times 18,000.
  const { statements } = await read(of('1990', '14000'), of('1991', '252000'), of('1992', '18000'), {
    ...of('1993', '0'),
    ...nil,
  });
  const flagged = statements.filter(({ quarantine }) => quarantine !== null);
  expect(flagged).toMatchObject([{ period: '1991', quarantine: { rule: 'leap-of-one-year' } }]);
  const started = await read({ ...of('1990', '0'), ...nil }, of('1991', '252000'), of('1992', '18000'));
  expect(started.report.quarantined).toEqual([]);
});

test('a first year far above all other years of its series is quarantined, a plant that winds down is not', async () => {
  const of = (year: string, quantity: string): Cells => ({ year: `${year}-01-01 00:00:00`, quantity });
  // As ferrotungsten of Portugal is printed: 131,812 is 540 times 244.
  const { statements } = await read(
    of('1980', '131812'),
    of('1981', '244'),
    of('1982', '211'),
    of('1983', '176'),
  );
  expect(statements.filter(({ quarantine }) => quarantine !== null)).toMatchObject([
    {
      period: '1980',
      value: 131812,
      quarantine: {
        rule: 'far-above-all-other-years',
        reason: expect.stringContaining('(244 t)'),
      },
    },
  ]);
  // 38,000 is 19 times 2,000.
  const closing = await read(of('1980', '38000'), of('1981', '2000'), of('1982', '1000'), of('1983', '500'));
  expect(closing.report.quarantined).toEqual([]);
  const young = await read(of('1980', '131812'), of('1981', '244'), of('1982', '211'));
  expect(young.report.quarantined).toEqual([]);
});

test('one or two years far below large years around them are quarantined, a decline or a stop is not', async () => {
  const of = (year: string, quantity: string): Cells => ({ year: `${year}-01-01 00:00:00`, quantity });
  const flagged = async (...rows: readonly Cells[]) =>
    (await read(...rows)).statements.flatMap(({ period, quarantine }) =>
      quarantine?.rule === 'far-below-years-around' ? [period] : [],
    );
  // Refined copper of Finland: 13,552 and 18,201 are less than a sixth of 145,189 and of 120,369.
  const finland = [of('2016', '145189'), of('2017', '13552'), of('2018', '18201'), of('2019', '120369')];
  expect((await flagged(...finland)).sort()).toEqual(['2017', '2018']);
  expect(await flagged(of('2016', '145189'), of('2017', '13552'), of('2018', '18201'))).toEqual([]);
  const nil = { data_precision_description: 'Nil (nothing produced)' };
  expect(await flagged(of('2016', '145189'), { ...of('2017', '0'), ...nil }, of('2018', '120369'))).toEqual(
    [],
  );
});

describe('what is not understood is refused', () => {
  test.each<[string, Cells, string]>([
    ['an unknown commodity', { bgs_commodity_trans: 'cobalt, imagined' }, '(column bgs_commodity_trans)'],
    ['an unknown statistic', { bgs_statistic_type_trans: 'Stocks' }, '(column bgs_statistic_type_trans)'],
    ['another unit', { units: 'kilograms' }, '"kilograms" found; expected tonnes (metric)'],
    ['a bare zero', { quantity: '0' }, 'expected a number above zero'],
    ['a blank without a description', { quantity: '' }, 'expected a number above zero'],
    [
      'a number that is said to be unknown',
      { data_precision_description: 'Figures not available' },
      'since it is said',
    ],
    [
      'an unknown description',
      { data_precision_description: 'Secret' },
      '(column data_precision_description)',
    ],
    ['a year of another form', { year: '2023' }, 'expected a year written as 2023-01-01 00:00:00'],
    [
      'a code of two states with a third name',
      { country_iso2_code: 'CS', country_trans: 'Costa Rica' },
      'CS Costa Rica',
    ],
    ['an unknown code', { country_iso2_code: 'QQ' }, '(column country_iso2_code): "QQ" found'],
    ['a negative quantity', { quantity: '-5' }, '(column quantity)'],
  ])('%s', async (_, cells, expected) => {
    const message = await refused({ quantity: '5', ...cells });
    expect(message).toContain(expected);
    expect(message).toContain(`${fileName}:2`);
  });

  test('two rows of one key that differ, a missing column, an unknown one, an empty file', async () => {
    expect(await refused({ quantity: '5' }, { quantity: '6' })).toContain('line 2 has it with another value');
    const without = text(
      [{ quantity: '5' }],
      columns.filter((column) => column !== 'units'),
    );
    expect(await refusalOf(bgsWms2024, { [fileName]: without })).toContain('(column units)');
    const more = text([{ quantity: '5' }], [...columns, 'reviewer']);
    expect(await refusalOf(bgsWms2024, { [fileName]: more })).toContain('(column reviewer)');
    expect(await refusalOf(bgsWms2024, { [fileName]: '' })).toContain('the file is empty');
  });
});

test('the assertions of the pinned files fail on other figures', async () => {
  const { statements } = await read({ quantity: '139999' });
  const drafts = statements.map(({ value, ...rest }) => ({
    subject: rest.subject,
    predicate: rest.predicate,
    object: rest.object ?? '',
    period: rest.period,
    ...(value === null ? {} : { value }),
    unit: rest.unit ?? '',
    status: rest.status,
    locator: rest.locator,
  }));
  const input = { statements: drafts, entities: [], rowsRead: new Map([[fileName, 1]]) };
  for (const { says, check } of pinned) expect(check(input), says).toBeDefined();
  expect(noWorldRow.check(input)).toBeUndefined();
  const withWorld = [...drafts, ...drafts.map((draft) => ({ ...draft, subject: 'group:world' }))];
  expect(noWorldRow.check({ ...input, statements: withWorld })).toBeDefined();
});
