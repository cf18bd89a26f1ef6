/** Thirty codes of BACI 2024, on small files in the copy's layout. */
import { describe, expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { baci30Codes } from './adapter.ts';

const name = 'baci_hs17_2024_critical_materials.csv';
const header = 'year,exporter,exporter_name,importer,importer_name,hs6,material,value_kusd,qty_t';

function file(...rows: readonly string[]): Record<string, string> {
  return { [name]: `${[header, ...rows].join('\n')}\n` };
}
const copper = '2024,CHL,Chile,CHN,China,740311,copper,18500000.125,2010000.5';

describe('a row', () => {
  test('is a value and a mass of one flow, reconciled by the publisher', async () => {
    const { statements, entities, codes, extents, source } = await runByHand(baci30Codes, file(copper));
    expect(statements).toHaveLength(2);
    const flow = {
      subject: 'economy:CHL',
      predicate: 'exportsTo',
      object: 'economy:CHN',
      product: 'product:hs2017-740311',
      stage: 'trade',
      period: '2024',
      status: 'derived',
      locator: `${name}, 2024 740311, CHL → CHN`,
      note: null,
      missing: null,
    };
    expect(statements[0]).toMatchObject({ ...flow, value: 18_500_000.125, unit: 'kUSD:fob' });
    expect(statements[1]).toMatchObject({ ...flow, value: 2_010_000.5, unit: 't:gross' });
    expect(entities.map(({ id }) => id)).toEqual(['product:hs2017-740311']);
    expect(codes).toEqual([{ entity: 'product:hs2017-740311', system: 'hs2017', code: '740311' }]);
    expect(extents).toMatchObject([{ source: 'baci', product: null, period: '2024', extent: 'complete' }]);
    // A file that is not the pinned one is an edition of its own, also in what it says it covers.
    expect(extents[0]?.edition).toBe(statements[0]?.edition);
    expect(source.editions.map(({ id }) => id)).toContain(extents[0]?.edition);
  });

  test('with no mass keeps the flow, with a mass that is not available and is not zero', async () => {
    const { statements } = await runByHand(
      baci30Codes,
      file(
        '2024,IND,India,NPL,Nepal,740311,copper,12.5,',
        '2024,IND,India,LKA,Sri Lanka,740311,copper,9.5,NaN',
      ),
    );
    expect(statements.map(({ value, missing, unit }) => [value, missing, unit])).toEqual([
      [12.5, null, 'kUSD:fob'],
      [null, 'not-available', 't:gross'],
      [9.5, null, 'kUSD:fob'],
      [null, 'not-available', 't:gross'],
    ]);
  });

  test('of Namibia is of Namibia, and of S19 is of Taiwan with a word on it', async () => {
    const { statements } = await runByHand(
      baci30Codes,
      file('2024,NAM,Namibia,S19,"Other Asia, nes",282200,cobalt,118.9,7.25'),
    );
    expect(statements[0]).toMatchObject({ subject: 'economy:NAM', object: 'economy:TWN' });
    expect(statements[0]?.note).toContain('Other Asia');
  });

  test('keeps a leading zero of its code', async () => {
    const { statements } = await runByHand(
      baci30Codes,
      file('2024,FRA,France,DEU,Germany,010121,horses,5,1'),
    );
    expect(statements[0]?.product).toBe('product:hs2017-010121');
  });
});

test('a mass that does not fit its value is kept out, and its value is not', async () => {
  // Ten flows of copper at 9,000 USD/t; one of 450,000 kUSD that is said to weigh ten times as much.
  const partners = ['DEU', 'FRA', 'ITA', 'ESP', 'POL', 'TUR', 'USA', 'MEX', 'BRA', 'IND'];
  const rows = partners.map((code) => `2024,CHL,Chile,${code},x,740311,copper,900000,100000`);
  const { statements, report } = await runByHand(
    baci30Codes,
    file(...rows, '2024,CHL,Chile,CHN,China,740311,copper,450000,500000'),
  );
  expect(report.quarantined).toEqual([{ rule: 'unit-value-outside-band', count: 1 }]);
  expect(statements.find(({ quarantine }) => quarantine !== null)).toMatchObject({
    object: 'economy:CHN',
    unit: 't:gross',
    value: 500_000,
    quarantine: {
      reason:
        'unit value 900 USD/t; the value-weighted median of this product and year is 9,000 USD/t, and the band 3,000 to 27,000 USD/t',
    },
  });
});

describe('is refused', () => {
  test.each([
    ['a code that lost its zero', '2024,FRA,x,DEU,x,10121,horses,5,1', /column hs6\).*leading zero/],
    ['an economy nobody knows', '2024,ZZY,x,DEU,x,740311,copper,5,1', /"ZZY" found; expected/],
    ['a blank economy, as NA read by others becomes', '2024,,x,DEU,x,740311,copper,5,1', /column exporter\)/],
    ['a flow worth nothing', '2024,FRA,x,DEU,x,740311,copper,0,1', /column value_kusd\).*above zero/],
    ['a mass of zero', '2024,FRA,x,DEU,x,740311,copper,5,0', /column qty_t\).*above zero/],
    ['a mass in words', '2024,FRA,x,DEU,x,740311,copper,5,NA', /column qty_t\): "NA" found/],
    ['a year before the revision', '2016,FRA,x,DEU,x,740311,copper,5,1', /column year\).*from 2017 on/],
    ['a row cut short', '2024,FRA,x,DEU,x,740311', /6 cells/],
  ])('%s', async (_, row, message) => {
    expect(await refusalOf(baci30Codes, file(copper, row))).toMatch(message);
  });

  test('a flow told twice with two values', async () => {
    expect(
      await refusalOf(baci30Codes, file(copper, copper.replace('18500000.125', '18500000.126'))),
    ).toMatch(/one row with the key/);
  });

  test('a table without the column of masses', async () => {
    expect(
      await refusalOf(baci30Codes, {
        [name]: `${header.replace(',qty_t', '')}\n2024,CHL,Chile,CHN,China,740311,copper,5\n`,
      }),
    ).toMatch(/column qty_t\)/);
  });
});
