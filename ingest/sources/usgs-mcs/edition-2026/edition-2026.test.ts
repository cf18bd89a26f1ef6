import { describe, expect, test } from 'vitest';
import { kindOfEntityId } from '../../../../schema/entity.ts';
import { units } from '../../../../schema/unit.ts';
import type { RunResult } from '../../../pipeline/finish.ts';
import { refusalOf, runByHand } from '../../../testing/run-by-hand.ts';
import { usgsMcs2026 } from './adapter.ts';
import { corrections2026, fileName } from './corrections.ts';
import { prices2026 } from './prices.ts';
import { quotation } from './quotation.ts';
import { series2026, seriesKey } from './series.ts';

const header =
  'MCS chapter,Section,Commodity,Country,Statistics,Statistics_detail,Unit,Year,Value,Notes,Is critical mineral 2025,Other notes';
/** The file is in Windows-1252: each character of these texts is one byte, the dashes and quotes included. */
const bytes1252 = new Map([
  ['—', 0x97],
  ['–', 0x96],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
]);
const windows1252 = (text: string): Buffer =>
  Buffer.from([...text].map((letter) => bytes1252.get(letter) ?? letter.charCodeAt(0)));
const file = (...rows: readonly string[]): Record<string, Buffer> => ({
  [fileName]: windows1252(`${[header, ...rows].join('\r\n')}\r\n`),
});
const read = (...rows: readonly string[]): Promise<RunResult> => runByHand(usgsMcs2026, file(...rows));
const refused = (...rows: readonly string[]): Promise<string> => refusalOf(usgsMcs2026, file(...rows));

const world = 'World Mine Production and Reserves';
const salient = 'Salient Statistics—United States';
const cobalt = (country: string, value: string, notes = '', year = '2024'): string =>
  `COBALT,${world},Cobalt,${country},Production,Mine production,metric tons,${year},"${value}","${notes}",Yes,`;
const cobaltPrice = (value: string, year = '2024', notes = ''): string =>
  `COBALT,${salient},Cobalt,United States,Price,"Price, average, dollars per pound: London Metal Exchange (LME), cash",dollars per pound,${year},"${value}","${notes}",Yes,`;

describe('a row of a world table', () => {
  test('is one figure with thousands commas, estimated where a note says so', async () => {
    const { statements } = await read(
      cobalt('Congo (Kinshasa)', '226,000', 'Estimated. -- A note.'),
      cobalt('Australia', '3,600', 'Reported.'),
      `COBALT,${world},Cobalt,World total,Production,Mine production: rounded,metric tons,2024,"302,000",,Yes,`,
    );
    expect(statements).toMatchObject([
      {
        subject: 'economy:COD',
        predicate: 'extracts',
        object: 'material:cobalt',
        stage: 'extraction',
        period: '2024',
        value: 226000,
        unit: 't:contained',
        status: 'estimated',
        note: 'A note.',
        locator:
          'MCS2026_Commodities_Data.csv, line 2: COBALT; Cobalt; Congo (Kinshasa); Mine production; 2024',
      },
      { subject: 'economy:AUS', value: 3600, status: 'reported', note: null },
      { subject: 'group:world', value: 302000 },
    ]);
  });

  test('is estimated where the note names what it was estimated from, not where it says what is counted', async () => {
    const { statements } = await read(
      cobalt('China', '900', 'Estimated from Asian Metal Ltd.'),
      cobalt('Chile', '800', 'Estimated cobalt recovered from residues of Peru.'),
    );
    expect(statements).toMatchObject([
      { subject: 'economy:CHN', status: 'estimated', note: 'Estimated from Asian Metal Ltd.' },
      { subject: 'economy:CHL', status: 'reported' },
    ]);
  });

  test('tells zero, withheld, not available, bounds and words apart', async () => {
    const { statements } = await read(
      cobalt('Australia', '—', '', '2021'),
      cobalt('Australia', 'W', '', '2022'),
      cobalt('Namibia', 'NA'),
      cobalt('Finland', '>2,000,000'),
      cobalt('Canada', '10,000 - 15,000'),
      cobalt('Cuba', 'Large'),
      cobalt('Zambia', 's', 'Estimated. -- Less than ½ unit.'),
      cobalt('Morocco', '<500'),
    );
    const said = statements.map(({ subject, value, low, high, missing }) => [
      subject,
      value,
      low,
      high,
      missing,
    ]);
    expect(said).toEqual([
      ['economy:AUS', 0, null, null, null],
      ['economy:AUS', null, null, null, 'withheld'],
      ['economy:NAM', null, null, null, 'not-available'],
      ['economy:FIN', null, 2000000, null, 'only-bounds'],
      ['economy:CAN', null, 10000, 15000, 'only-bounds'],
      ['economy:CUB', null, null, null, 'not-available'],
      ['economy:ZMB', null, 0, 0.5, 'only-bounds'],
      ['economy:MAR', null, null, 500, 'only-bounds'],
    ]);
  });

  test('names what is mined, smelted, refined, in reserve and in capacity, each in its unit', async () => {
    const { statements } = await read(
      'ALUMINUM,World Smelter Production and Capacity,Aluminum,China,Production,Smelter production,thousand metric tons,2024,"43,000",,Yes,',
      'ALUMINUM,World Smelter Production and Capacity,Aluminum,China,Capacity,Yearend capacity,thousand metric tons,2024,"45,000",,Yes,',
      'COPPER,World Mine and Refinery Production and Reserves,Copper,China,Production,Refinery production,thousand metric tons,2024,"12,400",,Yes,',
      `VANADIUM,${world},Vanadium,China,Reserves,Reserves,thousand metric tons,2025,"5,800",,Yes,`,
      'BAUXITE AND ALUMINA,World Alumina Refinery and Bauxite Mine Production and Bauxite Reserves,Bauxite,Australia,Production,"Bauxite, mine production",thousand metric dry tons,2024,"100,000",,Yes,',
      'GALLIUM,World Low-Purity Production and Production Capacity,Gallium,China,Production,Primary production,kilograms,2024,"839,000",,Yes,',
      'HELIUM AND RARE GASES,World Production and Reserves,Neon,United States,Production,"Rare gases production, (million liters)",million liters,2024,112,,No,',
    );
    expect(statements.map(({ predicate, value, unit }) => [predicate, value, unit])).toEqual([
      ['smelts', 43000, 'kt:contained'],
      ['hasCapacity', 45000, 'kt:contained'],
      ['refines', 12400, 'kt:contained'],
      ['hasReserves', 5800, 'kt:contained'],
      ['extracts', 100000, 'kt:dry'],
      ['refines', 839000, 'kg:contained'],
      // 112 million litres are 112,000 cubic metres.
      ['extracts', 112000, 'm3'],
    ]);
  });

  test('gives Other countries to a group that belongs to this source and edition', async () => {
    const { statements, entities } = await read(cobalt('Other countries', '11,000'));
    expect(entities[0]?.id).toMatch(/^group:usgs-mcs-2026-other-countries/);
    expect(statements).toMatchObject([{ subject: entities[0]?.id, value: 11000 }]);
  });

  test('of a chapter outside the digital life cycle, of import sources and of stocks is dropped, each counted', async () => {
    const { report } = await read(
      cobalt('Australia', '3,600'),
      'GYPSUM,World Mine Production and Reserves,Gypsum,China,Production,Mine production,thousand metric tons,2024,1,,No,',
      'COBALT,Import Sources,Cobalt,Norway,Import,Metal,percent,2021–24,24,,Yes,',
      `COBALT,${salient},Cobalt,United States,Stock,"Stocks, industry, yearend",metric tons,2024,900,,Yes,`,
    );
    const dropped = report.dropped.reduce((sum, { count }) => sum + count, 0);
    expect([report.rowsRead, report.statementsKept, dropped]).toEqual([4, 1, 3]);
    for (const { reason } of report.dropped) expect(reason.length).toBeGreaterThan(20);
  });
});

describe('a price', () => {
  test('is said of the material, on a named quotation, whose names are in three languages', async () => {
    const { statements, entities } = await read(
      cobaltPrice('11.84'),
      cobaltPrice('15', '2025', 'Estimated.'),
    );
    expect(statements).toMatchObject([
      {
        subject: 'material:cobalt',
        predicate: 'hasPrice',
        object: 'indicator:price-lme-cash',
        period: '2024',
        value: 11.84,
        unit: 'USD/lb:contained',
        status: 'reported',
      },
      { period: '2025', value: 15, status: 'estimated' },
    ]);
    expect(entities).toMatchObject([
      {
        name: { en: 'Price: London Metal Exchange, cash', fr: 'Prix\u202f: London Metal Exchange, comptant' },
      },
    ]);
  });

  test('in cents or per metric ton unit becomes dollars per pound or per ton', async () => {
    const { statements } = await read(
      `TIN,${salient},Tin,United States,Price,"Price, average, cents per pound: New York dealer",cents per pound,2021,"1,580",,Yes,`,
      `MANGANESE,${salient},Manganese,United States,Price,"Price, average, manganese content, cost, insurance, and freight, China, dollars per metric ton unit",dollars per metric ton,2024,5.53,,Yes,`,
      `SCANDIUM,${salient},Scandium,United States,Price,"Price, global, dollars per kilogram, range of average values: Scandium oxide, powder, 99.99% purity, 5- to 100-kilogram lot size",dollars per kilogram,2021,"890–1,000",,Yes,`,
    );
    // 1,580 cents are 15.8 dollars; a metric ton unit is a hundredth of a ton: 5.53 x 100 = 553.
    expect(statements).toMatchObject([
      { value: 15.8, unit: 'USD/lb:contained' },
      { value: 553, unit: 'USD/t:contained' },
      { value: null, low: 890, high: 1000, unit: 'USD/kg:reo', missing: 'only-bounds' },
    ]);
  });

  test('that is not declared, or in another unit, is refused', async () => {
    expect(await refused(cobaltPrice('11.84').replace('LME), cash', 'LME), 3 months'))).toContain(
      'expected a price declared in prices.ts',
    );
    expect(
      await refused(cobaltPrice('11.84').replace('dollars per pound,2024', 'cents per pound,2024')),
    ).toContain('"cents per pound" found; expected dollars per pound');
  });
});

describe('what is not understood is refused', () => {
  test.each<[string, string, string]>([
    ['an unknown section', cobalt('Australia', '1').replace(world, 'Recycling'), '(column Section)'],
    [
      'an unknown detail',
      cobalt('Australia', '1').replace('Mine production', 'Dredging'),
      'cobalt|production|dredging',
    ],
    ['another unit', cobalt('Australia', '1').replace('metric tons', 'kilograms'), '"kilograms" found'],
    ['a blank value', cobalt('Australia', ''), '(column Value): "" found'],
    ['a misplaced comma', cobalt('Australia', '22,00'), '(column Value): "22,00" found'],
    ['a range upside down', cobalt('Australia', '15,000 - 10,000'), '(column Value)'],
    ['a year that is none', cobalt('Australia', '1', '', 'last'), '(column Year)'],
    ['an unknown country', cobalt('Atlantis', '1'), '"Atlantis" found'],
    [
      'an unknown statistic of the United States',
      `COBALT,${salient},Cobalt,United States,Recycling,Recycling,metric tons,2024,1,,Yes,`,
      '(column Statistics)',
    ],
  ])('%s', async (_, row, expected) => {
    const message = await refused(row);
    expect(message).toContain(expected);
    expect(message).toContain(`${fileName}:2`);
  });

  test('two rows of one key, an unknown column, a file in UTF-8', async () => {
    expect(await refused(cobalt('Australia', '1'), cobalt('Australia', '2'))).toContain(
      'line 2 has it with another value',
    );
    const more = windows1252(`${header},More\r\n${cobalt('Australia', '1')},x\r\n`);
    expect(await refusalOf(usgsMcs2026, { [fileName]: more })).toContain('(column More)');
    const utf8 = Buffer.from(`${header}\r\n${cobalt('Australia', '—')}\r\n`);
    expect(await refusalOf(usgsMcs2026, { [fileName]: utf8 })).toContain('this looks like UTF-8');
  });
});

test('a year written "2023_estimated" is 2023, estimated', async () => {
  const { statements } = await read(cobalt('Australia', '1', '', '2023_estimated'));
  expect(statements).toMatchObject([{ period: '2023', status: 'estimated' }]);
});

test('"rounded" after a colon or a comma is no part of what is measured', () => {
  expect(seriesKey('Cobalt', 'Production', 'Mine production: rounded')).toBe(
    'cobalt|production|mine production',
  );
  expect(seriesKey('Iron Ore', 'Production', 'Mine production: Iron content, rounded')).toBe(
    'iron ore|production|mine production: iron content',
  );
});

test('every series and price has a registered unit or a reason, every quotation is an indicator', () => {
  for (const [key, declared] of series2026)
    if ('dropped' in declared) expect(declared.dropped, key).not.toBe('');
    else expect(units.has(declared.measure.unit), key).toBe(true);
  for (const [key, declared] of prices2026)
    if ('dropped' in declared) expect(declared.dropped, key).not.toBe('');
    else {
      expect(units.get(declared.unit).dimension, key).toBe('price');
      const { id, name } = quotation(declared.market, declared.form);
      expect(kindOfEntityId(id), key).toBe('indicator');
      expect(
        [name.en, name.fr, name.es].every((text) => text.length > 8),
        key,
      ).toBe(true);
    }
});

test('one quotation is said once of a material', () => {
  const said = [...prices2026.values()].flatMap((declared) =>
    'dropped' in declared ? [] : [`${declared.material} ${quotation(declared.market, declared.form).id}`],
  );
  expect(new Set(said).size).toBe(said.length);
});

test('the corrections name their rows once, and tell why', () => {
  const places = corrections2026.map(({ locator, column }) => `${locator} ${column}`);
  expect(new Set(places).size).toBe(places.length);
  for (const { reason } of corrections2026) expect(reason.length).toBeGreaterThan(40);
});
