/** Main flows by year, on small files in the copy's layout. */
import { describe, expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { baciMainFlowsHs02, baciMainFlowsHs17 } from './adapters.ts';

type Flows = readonly (readonly [from: string, to: string, value: unknown])[];

/** A file of one year. */
function year(year: number, revision: string, materials: Readonly<Record<string, Flows>>) {
  return JSON.stringify({
    year,
    source: `UN Comtrade (primary) via CEPII BACI ${revision} V202601`,
    centroids: { CL: [-35.6, -71.5] },
    names: { CL: 'Chile' },
    materials: Object.fromEntries(
      Object.entries(materials).map(([label, flows]) => [
        label,
        flows.map(([from, to, value]) => ({ from, to, value })),
      ]),
    ),
  });
}
const copper: Flows = [
  ['CL', 'CN', 5_000_000],
  ['ZM', 'NA', 12],
];

describe('a file', () => {
  test('gives the value of each flow, in whole dollars, under the label’s code', async () => {
    const { statements, extents } = await runByHand(baciMainFlowsHs17, {
      'flows_2019.json': year(2019, 'HS17', { copper }),
    });
    expect(statements).toHaveLength(2);
    expect(statements[0]).toMatchObject({
      subject: 'economy:CHL',
      object: 'economy:CHN',
      product: 'product:hs2017-740311',
      period: '2019',
      value: 5_000_000,
      unit: 'USD:fob',
      status: 'derived',
      locator: 'flows_2019.json, copper, CL → CN',
    });
    // NA is Namibia.
    expect(statements[1]).toMatchObject({ subject: 'economy:ZMB', object: 'economy:NAM' });
    expect(extents).toMatchObject([
      { period: '2017/2021', dimension: 'money', extent: 'partners', share: null, product: null },
    ]);
  });

  test('of an older year is under HS 2002, and says which labels the compiler put there', async () => {
    const basket: Flows = [['CN', 'JP', 700]];
    const { statements, extents } = await runByHand(baciMainFlowsHs02, {
      'flows_2005.json': year(2005, 'HS02', {
        copper,
        boron: [['TR', 'CN', 9]],
        gallium: basket,
        germanium: basket,
        hafnium: basket,
      }),
    });
    expect([...new Set(statements.map(({ product }) => product))]).toEqual([
      'product:hs2002-740311',
      'product:hs2002-2528',
      'product:hs2002-811292',
    ]);
    const own = extents.filter(({ product }) => product !== null);
    expect(own.map(({ product }) => product)).toEqual(['product:hs2002-2528', 'product:hs2002-811292']);
    expect(own[0]?.text.en).toContain('252810 and 252890');
    expect(own[1]?.text.en).toContain('no germanium');
    expect(new Set(extents.map(({ period }) => period))).toEqual(new Set(['2002/2016']));
  });

  test('gives the flows of a basket once, though three labels repeat them', async () => {
    const basket: Flows = [
      ['CN', 'JP', 700],
      ['DE', 'US', 300],
    ];
    const { statements, report } = await runByHand(baciMainFlowsHs17, {
      'flows_2021.json': year(2021, 'HS17', { gallium: basket, germanium: basket, hafnium: basket }),
    });
    expect(statements.map(({ value }) => value)).toEqual([700, 300]);
    expect(statements[0]?.locator).toBe('flows_2021.json, gallium / germanium / hafnium, CN → JP');
    // Two flows of two labels more.
    expect(report.dropped).toEqual([{ reason: 'identical statement repeated', count: 4 }]);
  });

  test('may hold former economies', async () => {
    const { statements } = await runByHand(baciMainFlowsHs02, {
      'flows_2004.json': year(2004, 'HS02', { copper: [['CS', 'AN', 3]] }),
    });
    expect(statements[0]).toMatchObject({ subject: 'economy:SCG', object: 'economy:ANT' });
  });

  test('may be several, of which 2022 and 2024 are passed over', async () => {
    const { statements } = await runByHand(baciMainFlowsHs17, {
      'flows_2016.json': year(2016, 'HS02', { copper }),
      'flows_2021.json': year(2021, 'HS17', { copper }),
      'flows_2022.json': year(2022, 'HS17', { copper }),
      'flows_2023.json': year(2023, 'HS17', { copper }),
      'flows_2024.json': year(2024, 'HS17', { copper }),
    });
    expect([...new Set(statements.map(({ period }) => period))]).toEqual(['2021', '2023']);
  });
});

describe('is refused', () => {
  const of = (materials: Readonly<Record<string, Flows>>, revision = 'HS17', when = 2019) => ({
    'flows_2019.json': year(when, revision, materials),
  });

  test.each([
    ['a file of another revision', of({ copper }, 'HS02'), /column source\).*a file from BACI HS17 V202601/],
    ['a year before the revision', of({ copper }, 'HS17', 2016), /column year\).*from 2017 on/],
    ['a label without a code', of({ scandium: copper }), /column \{label\}\): "scandium" found/],
    ['an economy nobody knows', of({ copper: [['CL', 'QQ', 1]] }), /"QQ" found/],
    ['an economy that a reader has lost', of({ copper: [['CL', '', 1]] }), /column to\).*Namibia is NA/],
    ['a value of zero', of({ copper: [['CL', 'CN', 0]] }), /column value\).*above zero/],
    ['a value in words', of({ copper: [['CL', 'CN', 'much']] }), /column value\): "much" found/],
    [
      'labels of one basket that differ',
      of({ gallium: [['CN', 'JP', 700]], germanium: [['CN', 'JP', 701]] }),
      /one value for/,
    ],
    [
      'one flow with two values',
      of({
        copper: [
          ['CL', 'CN', 1],
          ['CL', 'CN', 2],
        ],
      }),
      /one row with the key/,
    ],
  ])('%s', async (_, files, message) => {
    expect(await refusalOf(baciMainFlowsHs17, files)).toMatch(message);
  });

  test('a file that is cut off, and one that holds no flows', async () => {
    const text = year(2019, 'HS17', { copper });
    expect(await refusalOf(baciMainFlowsHs17, { 'flows_2019.json': text.slice(0, -20) })).toMatch(/cut off/);
    expect(await refusalOf(baciMainFlowsHs17, { 'flows_2019.json': year(2019, 'HS17', {}) })).toMatch(
      /the array is empty/,
    );
  });
});
