import { describe, expect, test } from 'vitest';
import type { Adapter } from '../../../adapter.ts';
import type { RunResult } from '../../../pipeline/finish.ts';
import { refusalOf, runByHand } from '../../../testing/run-by-hand.ts';
import { usgsMcs2025 } from './adapter.ts';
import { corrections2025 } from './corrections.ts';
import { series2025 } from './series.ts';

const fileName = 'MCS2025_World_Data.csv';
const header =
  'SOURCE,COMMODITY,COUNTRY,TYPE,UNIT_MEAS,PROD_2023,PROD_EST_ 2024,PROD_NOTES,CAP_2023,CAP_EST_ 2024,CAP_NOTES,RESERVES_2024,RESERVE_NOTES';
const adapter: Adapter = usgsMcs2025;

const file = (...rows: readonly string[]): Record<string, string> => ({
  [fileName]: `\uFEFF${[header, ...rows].join('\r\n')}\r\n`,
});
const read = (...rows: readonly string[]): Promise<RunResult> => runByHand(adapter, file(...rows));
const refused = (...rows: readonly string[]): Promise<string> => refusalOf(adapter, file(...rows));
const find = (result: RunResult, subject: string, period: string, predicate = 'extracts') =>
  result.statements.filter(
    (item) => item.subject === subject && item.period === period && item.predicate === predicate,
  );

const cobaltUs = 'MCS2025,Cobalt,United States,"Mine production, estimated",metric tons,500,300,,,,,70000,';
const cobaltOf = (country: string, cells: string): string =>
  `MCS2025,Cobalt,${country},"Mine production, cobalt content, estimated",metric tons,${cells}`;

describe('a row of the 2025 file', () => {
  test('yields two years of output, the second estimated, and reserves, each with its unit and locator', async () => {
    const result = await read(
      'MCS2025,Copper ,Australia,"Mine production, recoverable copper content",thousand metric tons,778,800,,,,,100000,A note.',
    );
    expect(find(result, 'economy:AUS', '2023')).toMatchObject([
      {
        value: 778,
        unit: 'kt:contained',
        status: 'reported',
        object: 'material:copper',
        stage: 'extraction',
      },
    ]);
    expect(find(result, 'economy:AUS', '2024')).toMatchObject([
      {
        value: 800,
        status: 'estimated',
        locator:
          'MCS2025_World_Data.csv, line 2: Copper; Australia; Mine production, recoverable copper content; PROD_EST_ 2024',
      },
    ]);
    expect(find(result, 'economy:AUS', '2024', 'hasReserves')).toMatchObject([
      { value: 100000, status: 'reported', note: 'A note.' },
    ]);
    expect(result.statements).toHaveLength(3);
  });

  test('is one series though the row of the United States has a TYPE of its own', async () => {
    const result = await read(cobaltUs, cobaltOf('Congo (Kinshasa)', '175000,220000,,,,,6000000,'));
    const mined = result.statements.filter(
      ({ predicate, period }) => predicate === 'extracts' && period === '2024',
    );
    // The same predicate, object and unit: 300 t of 220,300 t are 0.1 %, not a monopoly.
    expect(mined.map(({ subject, value, object, unit }) => [subject, value, object, unit])).toEqual([
      ['economy:USA', 300, 'material:cobalt', 't:contained'],
      ['economy:COD', 220000, 'material:cobalt', 't:contained'],
    ]);
  });

  test('takes a blank for unknown, never for zero, and "W" in the notes for withheld', async () => {
    const result = await read(
      cobaltOf('Australia', ',,,,,,,'),
      'MCS2025,Lithium ,United States,"Mine production, lithium content",metric tons,,,W for 23-24,,,,1800000,',
    );
    expect(find(result, 'economy:AUS', '2023')).toMatchObject([{ value: null, missing: 'not-available' }]);
    expect(find(result, 'economy:USA', '2023')).toMatchObject([{ value: null, missing: 'withheld' }]);
    expect(find(result, 'economy:USA', '2024')).toMatchObject([{ value: null, missing: 'withheld' }]);
  });

  test('takes "NA" for not available and Namibia for a country', async () => {
    const result = await read(
      'MCS2025,Rare earths,Namibia,"Mine production, rare-earth-oxide equivalent",metric tons,10,20,,,,,,NA',
    );
    expect(find(result, 'economy:NAM', '2024')).toMatchObject([{ value: 20, unit: 't:reo' }]);
    expect(find(result, 'economy:NAM', '2024', 'hasReserves')).toMatchObject([
      { value: null, missing: 'not-available' },
    ]);
  });

  test('keeps a bound, "Large" and "less than ½ unit" as what they are', async () => {
    const result = await read(
      'MCS2025,Nickel,World total (rounded),"Mine production, nickel content",metric tons,3750000,3700000,,,,,>130000000,',
      'MCS2025,Helium,Russia ,"Production, helium gas content",million cubic meters,,,Less than 1/2 unit,,,,,Large',
    );
    expect(find(result, 'group:world', '2024', 'hasReserves')).toMatchObject([
      { value: null, low: 130000000, high: null, missing: 'only-bounds' },
    ]);
    expect(find(result, 'economy:RUS', '2024')).toMatchObject([
      { value: null, low: 0, high: 0.5, unit: 'Mm3' },
    ]);
    expect(find(result, 'economy:RUS', '2024', 'hasReserves')).toMatchObject([
      { missing: 'not-available', note: 'Printed as "Large".' },
    ]);
  });

  test('gives the world to group:world and "Other Countries" to a group of this edition', async () => {
    const result = await read(
      cobaltOf('Other Countries', '1000,2000,,,,,800000,'),
      cobaltOf('World total (rounded) 10', '238000,290000,,,,,11000000,'),
    );
    expect(find(result, 'group:world', '2024')).toMatchObject([{ value: 290000 }]);
    // A file that is not the pinned one is an edition of its own, and so is its lump.
    const [lump] = result.entities;
    expect(lump?.id).toMatch(/^group:usgs-mcs-2025-other-countries\.file-/);
    expect(lump?.ownedBy?.source).toBe('usgs-mcs');
    expect(find(result, lump?.id ?? '', '2024')).toMatchObject([{ value: 2000 }]);
  });

  test('keeps the two Congos apart', async () => {
    const result = await read(
      cobaltOf('Congo (Kinshasa)', '1,2,,,,,,'),
      cobaltOf('Congo (Brazzaville)', '3,4,,,,,,'),
    );
    expect(find(result, 'economy:COD', '2024')).toMatchObject([{ value: 2 }]);
    expect(find(result, 'economy:COG', '2024')).toMatchObject([{ value: 4 }]);
  });

  test('has the unit of its series: kilograms for gallium, dry tons for bauxite, thousands for reserves', async () => {
    const result = await read(
      'MCS2025,Gallium ,China,Primary production,kilograms,600000,750000,,,1000000,,,',
      'MCS2025,Bauxite,Australia,"Mine production, bauxite, dry tons",thousand metric dry tons,104000,100000,,,,,3500000,',
      'MCS2025,Vanadium,Australia,"Mine production, vanadium content",metric tons,,,,,,,8500,',
    );
    expect(find(result, 'economy:CHN', '2024', 'refines')).toMatchObject([
      { value: 750000, unit: 'kg:contained' },
    ]);
    expect(find(result, 'economy:CHN', '2024', 'hasCapacity')).toMatchObject([{ value: 1000000 }]);
    expect(find(result, 'economy:AUS', '2024')).toMatchObject([
      { object: 'material:bauxite', unit: 'kt:dry' },
      { object: 'material:vanadium', missing: 'not-available' },
    ]);
    const reserves = find(result, 'economy:AUS', '2024', 'hasReserves').map(({ value, unit }) => [
      value,
      unit,
    ]);
    expect(reserves).toEqual([
      [3500000, 'kt:dry'],
      [8500, 'kt:contained'],
    ]);
  });

  test('is read under the publisher’s own misspellings, and in kilograms for germanium, rhenium and platinum group', async () => {
    const { statements } = await read(
      'MCS2025,Gemanium,China,Primary and secondary refinery production,kilograms,,,NA,,,,,',
      'MCS2025,Rhenium,China,"Mine production, rhenium content",kilograms,5200,5000,,,,,,NA',
      'MCS2025,Platinum-Group metals,Russia ,"Mine production, Palladium content",kilograms,90000,75000,,,,,16000000,',
    );
    const said = statements.map(({ object, period, value, unit }) => [object, period, value, unit]);
    expect(said).toEqual([
      ['material:germanium', '2023', null, 'kg:contained'],
      ['material:germanium', '2024', null, 'kg:contained'],
      ['material:rhenium', '2023', 5200, 'kg:contained'],
      ['material:rhenium', '2024', 5000, 'kg:contained'],
      ['material:rhenium', '2024', null, 'kg:contained'],
      ['material:palladium', '2023', 90000, 'kg:contained'],
      ['material:palladium', '2024', 75000, 'kg:contained'],
      // The reserves are of all platinum-group metals together.
      ['material:platinum-group-metals', '2024', 16000000, 'kg:contained'],
    ]);
  });

  test('is estimated where TYPE says so and the note does not say reported', async () => {
    const result = await read(
      cobaltOf('Australia', '5,6,reported,,,,,'),
      cobaltOf('Finland', '7,8,,,,,,'),
      'MCS2025,Copper ,Finland,"Mine production, recoverable copper content",thousand metric tons,1,2,estimated 2023,,,,,',
    );
    expect(find(result, 'economy:AUS', '2023')).toMatchObject([{ status: 'reported' }]);
    expect(find(result, 'economy:FIN', '2023')).toMatchObject([
      { object: 'material:cobalt', status: 'estimated' },
      { object: 'material:copper', status: 'estimated' },
    ]);
  });

  test('is not estimated by a note that gives another figure of reserves', async () => {
    const result = await read(
      'MCS2025,Titanium Mineral Concentrates,Australia,"Mine production, ilmentite, titanium dioxide (TiO2) content",metric tons,1,2,,,,,180000,"For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were estimated to be 43 million tons for ilmenite."',
    );
    expect(result.statements.filter(({ predicate }) => predicate === 'hasReserves')).toMatchObject([
      { subject: 'economy:AUS', value: 180000, status: 'reported' },
    ]);
  });

  test('of boron is kept but quarantined, of cement dropped with its reason', async () => {
    const result = await read(
      'MCS2025,Boron ,China,Boron all types,thousand metric tons,1,2,,,,,3,',
      'MCS2025,Cement,China,"Cement production, estimated",thousand metric tons,1,2,,,,,,',
    );
    expect(result.report.quarantined).toEqual([{ rule: 'mixed-products', count: 3 }]);
    expect(result.report.dropped).toEqual([
      { reason: 'construction or agricultural mineral, outside the digital life cycle', count: 1 },
    ]);
  });
});

describe('what is not understood is refused', () => {
  test('a series that is not declared', async () => {
    expect(await refused(cobaltUs.replace('"Mine production, estimated"', 'Mine output'))).toContain(
      `${fileName}:2 (column TYPE): "Cobalt: Mine output" found; expected a commodity and type declared in series.ts`,
    );
  });

  test('another unit than the series has', async () => {
    expect(await refused(cobaltOf('Australia', '1,2,,,,,,').replace('metric tons', 'kilograms'))).toContain(
      '(column UNIT_MEAS): "kilograms" found; expected metric tons',
    );
  });

  test.each([
    ['a European decimal', '"1.234,5"'],
    ['an unknown mark', 'n.d.'],
    ['thousands badly grouped', '"22,00"'],
    ['a negative number', '-5'],
  ])('%s', async (_, cell) => {
    expect(await refused(cobaltOf('Australia', `${cell},6,,,,,,`))).toContain(
      `${fileName}:2 (column PROD_2023)`,
    );
  });

  test('an unknown country, two rows of one key, an unknown column, a missing one, a row cut short', async () => {
    expect(await refused(cobaltOf('Atlantis', '1,2,,,,,,'))).toContain('(column COUNTRY): "Atlantis" found');
    expect(await refused(cobaltOf('Australia', '1,2,,,,,,'), cobaltOf('Australia', '1,3,,,,,,'))).toContain(
      'line 2 has it with another value',
    );
    const text = `${header},MORE\n${cobaltUs},1\n`;
    expect(await refusalOf(adapter, { [fileName]: text })).toContain('(column MORE)');
    const missing = `${header.replace('PROD_EST_ 2024', 'PROD_EST_2024')}\n${cobaltUs}\n`;
    expect(await refusalOf(adapter, { [fileName]: missing })).toContain('(column PROD_EST_ 2024)');
    expect(await refused('MCS2025,Cobalt,Australia,"Mine')).toContain('a closing quote');
    expect(await refusalOf(adapter, { [fileName]: '' })).toContain('the file is empty');
  });

  test('a file of another edition', async () => {
    expect(await refused(cobaltUs.replace('MCS2025', 'MCS2027'))).toContain(
      '"MCS2027" found; expected MCS2025',
    );
  });
});

describe('corrections', () => {
  const type = '"Mine production, rutile, titanium dioxide (TiO2) content"';

  test('mend the blank unit of Sierra Leone, and the wrong one of the others', async () => {
    const result = await read(
      `MCS2025,Titanium Mineral Concentrates,Sierra Leone,${type},,110,60,,,,,2900,`,
      `MCS2025,Titanium Mineral Concentrates,Australia,${type},metric tons,200,200,,,,,35000,`,
    );
    expect(find(result, 'economy:SLE', '2024')).toMatchObject([{ value: 60, unit: 'kt:tio2' }]);
    expect(find(result, 'economy:AUS', '2024')).toMatchObject([{ value: 200, unit: 'kt:tio2' }]);
    expect(result.report.corrected).toBe(2);
  });

  test('do not mend another misprint', async () => {
    const row = `MCS2025,Titanium Mineral Concentrates,Sierra Leone,${type},pounds,110,60,,,,,2900,`;
    expect(await refused(row)).toContain('"pounds" found; expected thousand metric tons');
  });

  test('each has a reason', () => {
    for (const { reason } of corrections2025) expect(reason.length).toBeGreaterThan(20);
  });
});

test('every declared series is mine, smelter, refinery, reserves or capacity, or left out with a reason', () => {
  for (const [key, series] of series2025) {
    const measures = [series.production, series.capacity, series.reserves].filter(
      (item) => item !== undefined,
    );
    expect(measures.length > 0 || series.dropped !== undefined, key).toBe(true);
  }
});
