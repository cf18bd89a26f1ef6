import { describe, expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../../testing/run-by-hand.ts';
import { bgsWms2021 } from './adapter.ts';

const fileName = 'BGS_2012-2021_sheet.csv';
const header =
  'Metal,Country,Year 2012,Year 2013,Year 2014,Year 2015,Year 2016,Year 2017,Year 2018,Year 2019,Year 2020,Year 2021,Sum_2017_2021,Share_2017_2021';
/** Ten years, each the value given. */
const tenYears = (value: string): string => `${`${value},`.repeat(10)}0,0`;
const file = (...rows: readonly string[]): Record<string, string> => ({
  [fileName]: [header, ...rows, ''].join('\n'),
});

describe('the sheet of 2012 to 2021', () => {
  test('yields a statement a year, in the unit of the table of the book', async () => {
    const { statements } = await runByHand(
      bgsWms2021,
      file(
        '"Tin, smelter                  ",Malaysia,1.0,2.0,3.0,4.0,5.0,6.0,7.0,8.0,9.0,16390.0,0,0',
        `Palladium,Russia,${tenYears('85800.0')}`,
      ),
    );
    expect(statements).toHaveLength(20);
    expect(
      statements.find(({ period, object }) => period === '2021' && object === 'material:tin'),
    ).toMatchObject({
      subject: 'economy:MYS',
      predicate: 'smelts',
      stage: 'refining',
      value: 16390,
      unit: 't:contained',
      locator: `${fileName}, line 2: Tin, smelter; Malaysia; Year 2021`,
    });
    expect(statements.find(({ object }) => object === 'material:palladium')).toMatchObject({
      predicate: 'extracts',
      unit: 'kg:contained',
    });
  });

  test('keeps refined copper of Finland after 2016 out of every answer, and that of others in it', async () => {
    const { statements } = await runByHand(
      bgsWms2021,
      file(
        '"Copper, refined",Finland,129256.0,135840.0,146542.0,141474.0,145189.0,13552.0,18201.0,13009.0,2591.0,2132.0,0,0',
        `"Copper, refined",Norway,${tenYears('10.0')}`,
      ),
    );
    const held = statements.filter(({ quarantine }) => quarantine?.rule === 'refined-copper-of-finland');
    expect(held.map(({ subject, period }) => `${subject} ${period}`).sort()).toEqual(
      [2017, 2018, 2019, 2020, 2021].map((year) => `economy:FIN ${year}`),
    );
    expect(statements.filter(({ quarantine }) => quarantine !== null)).toHaveLength(5);
  });

  test('tells the Republic of the Congo from DR Congo', async () => {
    const { statements } = await runByHand(
      bgsWms2021,
      file(
        `"Copper, mine",Congo,${tenYears('10.0')}`,
        `"Copper, mine","Congo, Democratic Republic",${tenYears('1797836.0')}`,
      ),
    );
    const of2021 = statements.filter(({ period }) => period === '2021');
    expect(of2021.map(({ subject, value }) => [subject, value]).sort()).toEqual([
      ['economy:COD', 1797836],
      ['economy:COG', 10],
    ]);
  });

  test('keeps zero and blank apart, and says what the sheet has lost', async () => {
    const { statements } = await runByHand(
      bgsWms2021,
      file('"Tungsten, mine",Mexico,,0.0,3.0,4.0,5.0,6.0,7.0,8.0,9.0,40.0,0,0'),
    );
    expect(statements.slice(0, 2)).toMatchObject([
      { period: '2012', value: null, missing: 'not-available', note: 'Blank in the sheet: not reported.' },
      { period: '2013', value: 0, missing: null, note: expect.stringContaining('less than half a unit') },
    ]);
  });

  test('leaves out tables whose row names are lost, and quarantines two rows of one country', async () => {
    const { statements, report } = await runByHand(
      bgsWms2021,
      file(
        `"Lithium, minerals",Australia,${tenYears('1.0')}`,
        `"Tantalum and niobium minerals",Rwanda,${tenYears('1.0')}`,
        `Phosphate rock,Senegal,${tenYears('1.0')}`,
        `Phosphate rock,Senegal,${tenYears('2.0')}`,
        `Phosphate rock,Morocco,${tenYears('2.0')}`,
      ),
    );
    expect(report.dropped.map(({ count }) => count)).toEqual([2]);
    const held = statements.filter(({ quarantine }) => quarantine !== null);
    expect(held.map(({ subject }) => subject)).toEqual(Array.from({ length: 20 }, () => 'economy:SEN'));
    expect(held[0]?.quarantine?.rule).toBe('several-rows-of-one-country');
  });

  test.each([
    ['a metal is unknown', file(`Unobtainium,Chile,${tenYears('1.0')}`), 'Unobtainium'],
    ['a country is unknown', file(`"Tin, mine",Atlantis,${tenYears('1.0')}`), 'Atlantis'],
    ['a figure is text', file('"Tin, mine",Peru,a few,,,,,,,,,,0,0'), 'a few'],
    ['a figure is below zero', file('"Tin, mine",Peru,-4.0,,,,,,,,,,0,0'), '-4.0'],
    ['a row is cut', file('"Tin, mine",Peru,1.0,2.0'), '4 cells'],
    ['a column is missing', { [fileName]: header.replace(',Year 2016', '') }, 'Year 2016'],
    ['a column is new', { [fileName]: `${header},Year 2022` }, 'Year 2022'],
  ])('is refused when %s', async (_, files, told) => {
    expect(await refusalOf(bgsWms2021, files)).toContain(told);
  });
});
