import { describe, expect, it } from 'vitest';
import { ask } from '../../../question/ask.ts';
import { type HandMade, handMadeGraph, type Line, named } from '../../../question/testing/hand-made-graph.ts';
import type { LedgerAnswer, LedgerRow, LedgerRowId } from '../answer.ts';
import { ledger } from '../ledger.ts';

const member = (code: string, group: string, source: string, period = '2024'): Line => [
  `economy:${code}`,
  'memberOf',
  group,
  { source, period },
];
const refined = (subject: string, material: string, value: number): Line => [
  subject,
  'refines',
  `material:${material}`,
  { value, unit: 't:contained' },
];
const lost = (code: string, material: string, value: number, period = '2019'): Line => [
  `economy:${code}`,
  'hasIndicator',
  'indicator:tree-cover-loss-at-mines-by-price',
  {
    product: `material:${material}`,
    value,
    unit: 'km2',
    period,
    source: 'mining-forest-loss',
    stage: 'extraction',
  },
];
const killed = (code: string, value: number): Line => [
  `economy:${code}`,
  'bearsHarm',
  'harm:killing-of-defenders-mining',
  { value, unit: 'count', period: '2012/2021', source: 'global-witness-defenders', stage: 'extraction' },
];
const chips = (site: string, period: string, value: number, rest: Line[3] = {}): Line => [
  `site:${site}`,
  'hasIndicator',
  'indicator:h100-equivalents',
  { value, unit: 'count', period, source: 'epoch-frontier-datacenters', ...rest },
];
const site = (name: string, code: string): Line => [
  `site:${name}`,
  'locatedIn',
  `economy:${code}`,
  { source: 'epoch-frontier-datacenters' },
];
const electricity = (subject: string, value: number): Line => [
  subject,
  'usesEnergy',
  'indicator:electricity-of-data-centres',
  { value, unit: 'TWh', period: '2024', source: 'iea-data-centres', stage: 'use' },
];

const graph: HandMade = {
  lines: [
    ['device:phone', 'contains', 'material:cobalt', { value: 5, unit: 'g:contained' }],
    ['device:phone', 'contains', 'material:copper', { value: 9, unit: 'g:contained' }],
    refined('economy:CHN', 'cobalt', 70),
    refined('economy:FIN', 'cobalt', 30),
    refined('economy:CHN', 'copper', 40),
    refined('economy:FIN', 'copper', 10),
    refined('group:lump', 'copper', 50),
    lost('CHN', 'copper', 6),
    lost('CHN', 'gold', 2),
    lost('FIN', 'copper', 2),
    lost('FIN', 'copper', 9, '2018'),
    killed('CHN', 3),
    killed('FIN', 1),
    chips('east', '2024-05-01', 10),
    chips('east', '2025-05-01', 30),
    chips('east', '2027-05-01', 900, { status: 'projected' }),
    chips('west', '2025-02-01', 60),
    chips('nowhere', '2025-02-01', 10),
    chips('empty', '2025-02-01', 0),
    site('east', 'CHN'),
    site('west', 'FIN'),
    electricity('economy:CHN', 101),
    electricity('economy:FIN', 50.5),
    electricity('group:lump', 40.4),
    electricity('group:world', 202),
    [
      'economy:NGA',
      'hasIndicator',
      'indicator:used-equipment-imports-lagos',
      { value: 60_000, unit: 't:gross', period: '2015/2016', source: 'pip', stage: 'end-of-life' },
    ],
    ['group:a', 'shipsEwasteTo', 'group:b', { value: 5, unit: 'kt:gross', period: '2005', source: 'model' }],
    [
      'economy:NGA',
      'hasIndicator',
      'indicator:informal-ewaste-workers',
      { value: 9, unit: 'count', period: '2019', source: 'pip' },
    ],
    member('FIN', 'group:imf-advanced', 'imf-weo'),
    member('FIN', 'group:wb-upper-middle-income', 'wb-income-groups', '2018'),
    member('CHN', 'group:wb-upper-middle-income', 'wb-income-groups', '2018'),
    member('EST', 'group:wb-high-income', 'wb-income-groups', '2018'),
    member('FIN', 'group:wb-high-income', 'wb-income-groups', '2020'),
    member('CHN', 'group:wb-upper-middle-income', 'wb-income-groups', '2020'),
  ],
  entities: [
    { id: 'group:lump', ownedBy: { source: 'test', edition: '2025' } },
    { id: 'indicator:h100-equivalents', name: named('Chips') },
    { id: 'indicator:used-equipment-imports-lagos', name: named('Imports') },
  ],
};

const asked = async (input: Readonly<Record<string, unknown>> = {}, parts = graph): Promise<LedgerAnswer> =>
  ask(await handMadeGraph(parts), ledger, input);

function rowOf(answer: LedgerAnswer, id: LedgerRowId): LedgerRow {
  const row = answer.rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
}

const bandsOf = ({ bands }: LedgerRow): Readonly<Record<string, number | null>> =>
  Object.fromEntries(bands.map(({ band, share }) => [band, share.quantity.value]));

describe('refines', () => {
  it('is the mean of shares over materials that are found in devices and refined by economy', async () => {
    // Cobalt: South 0.7, North 0.3. Copper: South 0.4, North 0.1, lump 0.5.
    const row = rowOf(await asked(), 'refines');
    expect(bandsOf(row)).toEqual({
      south: expect.closeTo(0.55, 12),
      'not-named': expect.closeTo(0.25, 12),
      north: expect.closeTo(0.2, 12),
    });
    expect(row.measure.en).toBe('Refined output of 2 device minerals, mean of shares');
    expect(row.stage).toBe('refining');
  });
});

describe('harms with a size', () => {
  it('sums what a source counted at a place over materials, of one year', async () => {
    const row = rowOf(await asked(), 'loses-forest');
    expect(row).toMatchObject({ state: 'covered', period: '2019' });
    expect(bandsOf(row)).toEqual({ south: 0.8, north: 0.2 });
    expect(row.total?.quantity).toMatchObject({ value: 10, unit: 'km2', status: 'derived' });
    expect(row.economies.map(({ economy, amount }) => [economy, amount?.quantity.value])).toEqual([
      ['economy:CHN', 8],
      ['economy:FIN', 2],
    ]);
  });

  it('takes the period that holds the year, and says when it is another', async () => {
    expect(rowOf(await asked({ year: 2018 }), 'loses-forest').total?.quantity.value).toBe(9);
    const defenders = rowOf(await asked({ year: 2015 }), 'loses-defenders');
    expect(defenders.period).toBe('2012–2021');
    expect(defenders.note?.en).not.toContain('No figures for');
    expect(bandsOf(defenders)).toEqual({ south: 0.75, north: 0.25 });
    const later = rowOf(await asked({ year: 2024 }), 'loses-forest');
    expect(later.note?.en).toContain('No figures for 2024; the nearest covered: 2019.');
  });

  it('are not divided by people: a list is not all that there is of a side', async () => {
    const people = (code: string, value: number): Line => [
      `economy:${code}`,
      'hasIndicator',
      'indicator:population',
      { value, unit: 'count', period: '2020' },
    ];
    const waste = (code: string): Line => [
      `economy:${code}`,
      'generatesEwaste',
      null,
      { value: 6, unit: 't:gross', period: '2020', source: 'un', stage: 'end-of-life' },
    ];
    const lines = [
      ...graph.lines,
      waste('CHN'),
      waste('FIN'),
      people('CHN', 2_000_000),
      people('FIN', 500_000),
    ];
    const row = rowOf(await asked({ perHead: true }, { ...graph, lines }), 'loses-defenders');
    expect(row.bands.map(({ amount }) => [amount?.quantity.value, amount?.quantity.unit])).toEqual([
      [3, 'count'],
      [1, 'count'],
    ]);
    expect(row.note?.en).toContain('Not divided by people');
  });
});

describe('data centres', () => {
  it('leaves lumps to nobody, and what the world row holds beyond them is left over', async () => {
    const row = rowOf(await asked(), 'data-centres');
    expect(bandsOf(row)).toEqual({
      south: expect.closeTo(0.5, 12),
      'not-named': expect.closeTo(0.2, 12),
      unallocated: expect.closeTo(0.05, 12),
      north: expect.closeTo(0.25, 12),
    });
    expect(row.total?.quantity).toMatchObject({ value: 202, unit: 'TWh' });
  });
});

describe('a side of which no economy is named', () => {
  it('has a highest share and amount, and no value, while something is given to nobody', async () => {
    const row = rowOf(await asked({ chinaApart: true }), 'data-centres');
    const south = row.bands.find(({ band }) => band === 'south');
    expect(south?.share.quantity).toMatchObject({ value: null, low: 0, missing: 'only-bounds' });
    expect(south?.share.quantity.high).toBeCloseTo(0.25, 12);
    expect(south?.amount?.quantity).toMatchObject({ value: null, low: 0, unit: 'TWh' });
    expect(row.spread.every(({ southShare }) => southShare.quantity.value === null)).toBe(true);
  });
});

describe('computing', () => {
  it('takes each listed site’s last figure that is no projection, and puts one without a place on no side', async () => {
    const row = rowOf(await asked(), 'computes');
    expect(row.period).toBe('2025');
    expect(rowOf(await asked(), 'computes').total?.quantity.value).toBe(100);
    expect(bandsOf(row)).toEqual({ south: 0.3, 'not-named': 0.1, north: 0.6 });
    expect(row.note?.en).toBe('Shares of 3 listed sites alone, not of the world.');
    expect(row.economies[0]?.amount?.evidence).toHaveLength(2);
  });

  it('takes what stood in the year asked for', async () => {
    expect(bandsOf(rowOf(await asked({ year: 2024 }), 'computes'))).toEqual({ south: 1, north: 0 });
  });
});

describe('waste received', () => {
  it('has no bar: single figures stand beside each other, and others of the waste trade are no part of them', async () => {
    const row = rowOf(await asked(), 'receives-waste');
    expect(row).toMatchObject({ state: 'no-figure', bands: [], total: null });
    expect(
      row.figures.map(({ subject, object, figure }) => [subject, object, figure.quantity.value]),
    ).toEqual([
      ['economy:NGA', 'indicator:used-equipment-imports-lagos', 60_000],
      ['group:a', 'group:b', 5],
    ]);
    expect(row.note?.en).toContain('do not add up');
  });
});

describe('sides that move', () => {
  it('lists an economy that the scheme moved, with the first year on its later side', async () => {
    const { sideChanges } = await asked({ scheme: 'wb-high-income' });
    expect(sideChanges).toEqual([{ economy: 'economy:FIN', year: 2020, from: 'south', to: 'north' }]);
    expect((await asked()).sideChanges).toEqual([]);
  });

  it('says which list is taken where a year has none, and nothing under a scheme that is held fixed', async () => {
    const said = async (scheme: string) => (await asked({ scheme })).caveats.map(({ en }) => en);
    // Figures of 2019, 2021, 2024 and 2025; lists of 2018 and 2020.
    expect((await said('wb-high-income')).join(' ')).toMatch(
      /there is no list for .*2024.*; the nearest is taken, of .*2020\./,
    );
    expect((await said('imf-advanced-2024')).join(' ')).not.toContain('the nearest is taken');
  });

  it('lists who has a figure and is on no side', async () => {
    const { unclassified } = await asked({ scheme: 'm49-developed-2020' });
    expect(unclassified).toEqual(['economy:CHN', 'economy:FIN']);
  });
});
