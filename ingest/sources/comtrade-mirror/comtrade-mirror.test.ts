/** Pairs of UN Comtrade, each side's reports, on small files in the layout of the table. */
import { describe, expect, test } from 'vitest';
import type { Adapter } from '../../adapter.ts';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { comtradeMirrorExports, comtradeMirrorImports } from './adapters.ts';

const header =
  'year,hs6,exporter_m49,exporter,importer_m49,importer,value_reported_by_exporter_usd_fob,value_reported_by_importer_usd_cif,netwgt_reported_by_exporter_kg,netwgt_reported_by_importer_kg';
const copper = '2022,740311,180,COD,156,CHN,6149359538.276,6844509149.0,706832622.0,768313944.0';
const file = (...rows: readonly string[]) => ({ 'mirror_pairs.csv': `${[header, ...rows].join('\n')}\n` });

const statementsOf = async (adapter: Adapter, ...rows: readonly string[]) =>
  (await runByHand(adapter, file(...rows))).statements;

describe('a pair that both sides report', () => {
  test('is what the exporter says, free on board', async () => {
    const statements = await statementsOf(comtradeMirrorExports, copper);
    const said = {
      subject: 'economy:COD',
      predicate: 'exportsTo',
      object: 'economy:CHN',
      product: 'product:hs2022-740311',
      stage: 'trade',
      period: '2022',
      status: 'reported',
      source: 'comtrade-exports',
      locator: 'annual 2022, HS 740311, exports (X) of reporter 180, partner 156',
    };
    expect(statements).toMatchObject([
      { ...said, value: 6_149_359_538.276, unit: 'USD:fob' },
      { ...said, value: 706_832_622, unit: 'kg:gross' },
    ]);
  });

  test('and what the importer says, with freight, of the same exporter and importer', async () => {
    const statements = await statementsOf(comtradeMirrorImports, copper);
    const said = {
      subject: 'economy:COD',
      object: 'economy:CHN',
      source: 'comtrade-imports',
      locator: 'annual 2022, HS 740311, imports (M) of reporter 156, partner 180',
    };
    expect(statements).toMatchObject([
      { ...said, value: 6_844_509_149, unit: 'USD:cif' },
      { ...said, value: 768_313_944, unit: 'kg:gross' },
    ]);
  });

  test('is one record of each side: value and mass share a locator, and no other report has it', async () => {
    const rows = [copper, '2024,740311,180,COD,156,CHN,1,2,3,4', '2022,283691,180,COD,156,CHN,1,2,3,4'];
    for (const adapter of [comtradeMirrorExports, comtradeMirrorImports]) {
      const statements = await statementsOf(adapter, ...rows);
      expect(statements).toHaveLength(6);
      expect(new Set(statements.map(({ locator }) => locator)).size).toBe(3);
    }
  });
});

test('a side that reports nothing says nothing, and the extent says that only reporters are there', async () => {
  const onlyImporter = '2024,740311,180,COD,156,CHN,,13683699996.0,,1449783528.0';
  const both = '2024,740311,152,CHL,156,CHN,10,11,1,1';
  const { statements, report, extents } = await runByHand(comtradeMirrorExports, file(onlyImporter, both));
  expect(new Set(statements.map(({ subject }) => subject))).toEqual(new Set(['economy:CHL']));
  expect(report.dropped).toEqual([{ reason: 'the exporter reports nothing of this pair', count: 1 }]);
  expect(extents).toMatchObject([
    { source: 'comtrade-exports', product: 'product:hs2022-740311', period: '2024', extent: 'reporters' },
  ]);
});

describe('a mass', () => {
  test('that is blank beside a value is not available', async () => {
    const statements = await statementsOf(comtradeMirrorExports, '2022,711011,251,FRA,757,CHE,5,,,');
    expect(statements[1]).toMatchObject({
      value: null,
      missing: 'not-available',
      unit: 'kg:gross',
      note: null,
    });
  });

  test('of zero beside a value is not available either, and the note says what was printed', async () => {
    // Brazil gives half a million dollars of fluorspar to the United States no weight.
    const [value, mass] = await statementsOf(
      comtradeMirrorExports,
      '2022,252910,76,BRA,842,USA,548406.0,,0.0,',
    );
    expect(value).toMatchObject({ value: 548_406 });
    expect(mass).toMatchObject({
      value: null,
      missing: 'not-available',
      note: 'Printed as 0 kg beside a value.',
    });
  });
});

describe('numbers of economies', () => {
  test.each([
    ['490', 'economy:TWN'],
    ['842', 'economy:USA'],
    ['699', 'economy:IND'],
    ['251', 'economy:FRA'],
    ['757', 'economy:CHE'],
    ['579', 'economy:NOR'],
    ['516', 'economy:NAM'],
    ['4', 'economy:AFG'],
    ['234', 'economy:FRO'],
    ['581', 'economy:UMI'],
  ])('%s is %s', async (number, economy) => {
    const statements = await statementsOf(comtradeMirrorExports, `2022,282200,${number},,156,,5,,1,`);
    expect(statements[0]?.subject).toBe(economy);
  });

  test('899 and bunkers are groups that the edition owns, never an economy', async () => {
    const { statements, entities } = await runByHand(
      comtradeMirrorImports,
      file('2022,270112,899,,156,CHN,,5,,1', '2022,270112,837,,156,CHN,,6,,1'),
    );
    const subjects = [...new Set(statements.map(({ subject }) => subject))];
    // A file that is not the pinned one has groups of its own.
    expect(subjects).toEqual([
      expect.stringMatching(/^group:comtrade-imports-31-codes-2022-2024-areas\.file-[0-9a-f]{8}$/),
      expect.stringMatching(/^group:comtrade-imports-31-codes-2022-2024-bunkers\.file-[0-9a-f]{8}$/),
    ]);
    const owned = entities.filter(({ ownedBy }) => ownedBy !== null);
    expect(owned.map(({ name }) => name.en)).toEqual([
      'Areas, not specified (UN Comtrade, importers’ reports)',
      'Bunkers of ships and aircraft (UN Comtrade, importers’ reports)',
    ]);
  });
});

test('goods that come back to their sender are no trade of two economies', async () => {
  const { statements, report } = await runByHand(
    comtradeMirrorImports,
    file('2022,740311,156,CHN,156,CHN,,700000000,,80000000', copper),
  );
  expect(statements).toHaveLength(2);
  expect(report.dropped).toEqual([
    { reason: 'goods that come back to the economy that sent them: no trade of two economies', count: 1 },
  ]);
});

test('811292, which held more in HS 2017, carries a note; others do not', async () => {
  const statements = await statementsOf(
    comtradeMirrorExports,
    '2022,811292,180,COD,156,CHN,1,,1,',
    '2022,811231,180,COD,156,CHN,1,,1,',
  );
  expect(statements.map(({ note }) => note)).toEqual([
    'A reporter that still used HS 2017 counts hafnium and rhenium here too.',
    'A reporter that still used HS 2017 counts hafnium and rhenium here too.',
    null,
    null,
  ]);
});

describe('a mass that does not fit its value', () => {
  // Ten flows of 9 USD a kilogram: the band is 3 to 27 USD a kilogram.
  const partners = [56, 76, 124, 156, 203, 276, 380, 392, 410, 484];
  const usual = partners.map((partner) => `2022,740311,152,CHL,${partner},,9000000,,1000000,`);
  const masses = async (...rows: readonly string[]) => {
    const statements = await statementsOf(comtradeMirrorExports, ...usual, ...rows);
    return statements.filter(({ unit, subject }) => unit === 'kg:gross' && subject === 'economy:PER');
  };

  test('is in quarantine, while the value is not', async () => {
    // 9,000,000 USD for 1,000 t times ten is 0.9 USD a kilogram.
    const statements = await statementsOf(
      comtradeMirrorExports,
      ...usual,
      '2022,740311,604,PER,156,CHN,9000000,,10000000,',
    );
    const [value, mass] = statements.filter(({ subject }) => subject === 'economy:PER');
    expect(value?.quarantine).toBeNull();
    expect(mass?.value).toBe(10_000_000);
    expect(mass?.quarantine?.rule).toBe('unit-value-outside-band');
    expect(mass?.quarantine?.reason).toMatch(
      /^unit value 900 USD\/t; .*the other side reports no mass near it$/,
    );
  });

  test('stays where the other side confirms it within a factor of three', async () => {
    const [confirmed] = await masses('2022,740311,604,PER,156,CHN,9000000,9500000,10000000,30000000');
    expect(confirmed?.quarantine).toBeNull();
    const [alone] = await masses('2022,740311,604,PER,156,CHN,9000000,9500000,10000000,30000001');
    expect(alone?.quarantine?.rule).toBe('unit-value-outside-band');
    const [zero] = await masses('2022,740311,604,PER,156,CHN,9000000,9500000,10000000,0');
    expect(zero?.quarantine?.rule).toBe('unit-value-outside-band');
  });

  test('is judged by the band of its own code, year and side', async () => {
    const [otherYear] = await masses('2024,740311,604,PER,156,CHN,9000000,,10000000,');
    expect(otherYear?.quarantine).toBeNull();
    const [otherCode] = await masses('2022,283691,604,PER,156,CHN,9000000,,10000000,');
    expect(otherCode?.quarantine).toBeNull();
  });
});

describe('broken files', () => {
  test.each([
    ['the world as a partner', copper.replace(',156,CHN', ',0,W00'), ':2 (column importer_m49): "0" found'],
    ['an unknown number', copper.replace(',156,CHN', ',997,XXX'), ':2 (column importer_m49): "997" found'],
    [
      'a number with leading zeros',
      copper.replace(',180,', ',018,'),
      ':2 (column exporter_m49): "018" found',
    ],
    ['letters for a number', copper.replace(',180,', ',COD,'), ':2 (column exporter_m49): "COD" found'],
    ['a code of four digits', copper.replace('740311', '7403'), ':2 (column hs6): "7403" found'],
    ['a code with a lost zero', copper.replace('740311', '10121'), ':2 (column hs6): "10121" found'],
    ['a year before HS 2022', copper.replace('2022,', '2021,'), ':2 (column year): "2021" found'],
    ['a year after HS 2022', copper.replace('2022,', '2028,'), ':2 (column year): "2028" found'],
    [
      'a negative value',
      copper.replace(',6149359538.276', ',-5'),
      ':2 (column value_reported_by_exporter_usd_fob): "-5" found',
    ],
    [
      'a value of zero',
      copper.replace(',6149359538.276', ',0'),
      ':2 (column value_reported_by_exporter_usd_fob): "0" found; expected a value above zero',
    ],
    [
      'a word for a mass',
      copper.replace(',706832622.0', ',NA'),
      ':2 (column netwgt_reported_by_exporter_kg): "NA" found',
    ],
    [
      'a mass without a value',
      copper.replace(',6149359538.276', ','),
      ':2 (column value_reported_by_exporter_usd_fob): "" found; expected a value beside the mass',
    ],
    ['a row cut short', copper.slice(0, 40), 'found; expected 10 cells'],
  ])('%s is refused with its place', async (_, row, message) => {
    expect(await refusalOf(comtradeMirrorExports, file(row))).toContain(message);
  });

  test('one pair twice with two values is refused: breakdown rows are never summed or chosen in silence', async () => {
    const again = copper.replace('6149359538.276', '3000000000');
    expect(await refusalOf(comtradeMirrorExports, file(copper, again))).toContain(
      'line 2 has it with another value',
    );
  });

  test('a column too many stops the run', async () => {
    const text = `${header},qty\n${copper},5\n`;
    expect(await refusalOf(comtradeMirrorExports, { 'mirror_pairs.csv': text })).toContain('(column qty)');
  });
});
