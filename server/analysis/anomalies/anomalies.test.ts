import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../question/ask.ts';
import { type HandMade, handMadeGraph, type Line } from '../../question/testing/hand-made-graph.ts';
import { extentOf, traded, tradedAs } from '../flows/testing/trade.ts';
import { anomalies } from './anomalies.ts';
import type { Anomaly } from './answer.ts';

type Input = Readonly<Record<string, unknown>>;
const asked = async (graph: HandMade, input: Input) => ask(await handMadeGraph(graph), anomalies, input);
const score = ({ score: { quantity } }: Anomaly): number | null => quantity.value;
const about = ({ subject, object, state }: Anomaly): readonly unknown[] => [subject, object, state];
const fifteen = (value: number): number => Number(value.toPrecision(15));

const code = 'product:hs2022-740311';
const report = (
  side: 'exports' | 'imports',
  from: string,
  to: string,
  mass: number | null,
  value = 1,
): Line[] =>
  traded(from, to, value, mass, { source: `comtrade-${side}`, edition: '2026', product: code })
    // Importers' values hold insurance and freight.
    .map(([subject, predicate, object, rest]): Line => {
      const isValue = side === 'imports' && rest?.unit === 'USD:fob';
      return [subject, predicate, object, { ...rest, ...(isValue ? { unit: 'USD:cif' } : {}) }];
    })
    .filter(([, , , rest]) => rest?.value !== null);

// The example of docs/methods/anomalies.md: 100/100, 50/20 and 10/12; the whole is 100 + 50 + 12.
const mirrored: HandMade = {
  lines: [
    ...report('exports', 'CHL', 'CHN', 100),
    ...report('imports', 'CHL', 'CHN', 100),
    ...report('exports', 'COD', 'CHN', 50, 500),
    ...report('imports', 'COD', 'CHN', 20, 550),
    ...report('exports', 'PER', 'USA', 10),
    ...report('imports', 'PER', 'USA', 12),
  ],
};

describe('mirror gaps', () => {
  it('are scored by their share of the larger reports, and listed from a factor of two on', async () => {
    const { anomalies: list, searched, coverage } = await asked(mirrored, { kind: 'mirror-gap' });
    expect(list.map(about)).toEqual([['economy:COD', 'economy:CHN', 'exporter-larger']]);
    expect(list.map(score)).toEqual([fifteen(30 / 162)]);
    expect(searched).toMatchObject([
      { kind: 'mirror-gap', year: 2024, years: [2024], compared: 3, found: 1 },
    ]);
    expect(coverage).toMatchObject({ known: 1, unknown: 0 });
    const [gap] = list;
    expect(gap?.evidence).toHaveLength(4);
    expect(gap?.score.evidence).toHaveLength(6);
    expect(gap?.whole).toMatchObject({
      id: 'wholeOfFlows',
      row: null,
      figure: { quantity: { value: 162, unit: 't:gross' } },
    });
    expect(gap?.whole.figure?.evidence).toEqual(gap?.score.evidence);
    // 550 with freight by 500 without: shown, and judged by another kind.
    expect(gap?.figures.find(({ id }) => id === 'valueRatio')?.figure?.quantity.value).toBe(1.1);
  });

  it('tell silence from a missing mass, and from an economy that reports nothing', async () => {
    const { anomalies: list, searched } = await asked(
      {
        lines: [
          ...report('exports', 'CHL', 'CHN', 10),
          ...report('imports', 'CHL', 'CHN', 10),
          // China reports imports of the code, and none from Peru.
          ...report('exports', 'PER', 'CHN', 30),
          // China reports the value of this one, and no mass.
          ...report('exports', 'AUS', 'CHN', 30),
          ...report('imports', 'AUS', 'CHN', null, 7),
          // Monaco reports nothing at all.
          ...report('exports', 'PER', 'MCO', 30),
        ],
      },
      { kind: 'mirror-gap' },
    );
    expect(list.map(about)).toEqual([['economy:PER', 'economy:CHN', 'exporter-only']]);
    expect(list.map(score)).toEqual([fifteen(30 / 40)]);
    expect(searched).toMatchObject([{ compared: 2, notComparable: 2 }]);
  });
});

describe('value gaps', () => {
  const margin: Line = [
    'product:hs2022-260400',
    'hasIndicator',
    'indicator:insurance-and-freight-share',
    { value: 7.6, low: 3.6, high: 17.1, unit: 'percent', period: '2000/2024' },
  ];
  const lines = (indicator: readonly Line[]): readonly Line[] => [
    ...indicator,
    ...report('exports', 'CHL', 'CHN', 1, 100),
    ...report('imports', 'CHL', 'CHN', 1, 110),
    ...report('exports', 'COD', 'CHN', 1, 100),
    ...report('imports', 'COD', 'CHN', 1, 300),
    ...report('exports', 'PER', 'USA', 1, 100),
    ...report('imports', 'PER', 'USA', 1, 50),
    ...report('exports', 'AUS', 'USA', 1, 100),
    // The United States value free on board: 100 by 190 is a factor of 1.9, and no margin is counted.
    ...report('exports', 'CAN', 'USA', 1, 100),
    ...report('imports', 'CAN', 'USA', 1, 190).map(
      ([subject, predicate, object, rest]): Line => [
        subject,
        predicate,
        object,
        { ...rest, ...(rest?.unit === 'USD:cif' ? { unit: 'USD:fob' } : {}) },
      ],
    ),
  ];

  it('are what lies beyond the margin that importers reported, and say that it is one good’s', async () => {
    const {
      anomalies: list,
      searched,
      assumptions,
    } = await asked({ lines: lines([margin]) }, { kind: 'value-gap' });
    // The whole: 110, where the margin explains all; 300; 103.6, the least that 100 comes to; and 190.
    const whole = 110 + 300 + 103.6 + 190;
    expect(list.map((one) => [...about(one), one.gap?.quantity.value, score(one)])).toEqual([
      ['economy:COD', 'economy:CHN', 'importer-larger', fifteen(300 - 117.1), fifteen((300 - 117.1) / whole)],
      ['economy:PER', 'economy:USA', 'exporter-larger', fifteen(103.6 - 50), fifteen((103.6 - 50) / whole)],
    ]);
    expect(searched).toMatchObject([{ kind: 'value-gap', compared: 4, notComparable: 1, found: 2 }]);
    expect(list[0]?.gap?.quantity.status).toBe('assumed');
    expect(list[0]?.gap?.evidence).toHaveLength(3);
    expect(list[0]?.figures.map(({ id }) => id)).toContain('margin');
    expect(assumptions.map(({ id }) => id)).toEqual(['margin-of-other-goods']);
  });

  it('are not asked for where nobody reports a margin', async () => {
    await expect(asked({ lines: lines([]) }, { kind: 'value-gap' })).rejects.toMatchObject({
      code: 'NOT_ANSWERABLE',
    });
  });
});

const refined = (economy: string, value: number | null, rest: Line[3] = {}): Line => [
  economy.includes(':') ? economy : `economy:${economy}`,
  'refines',
  'material:copper',
  { value, unit: 't:contained', ...(value === null ? { missing: 'withheld' } : {}), ...rest },
];
const cathodes = 'product:hs2017-740311';
const sent = (from: string, to: string, mass: number): readonly Line[] =>
  traded(from, to, 1, mass, { product: cathodes });

describe('exports beyond supply', () => {
  const graph: HandMade = {
    lines: [
      tradedAs('copper', cathodes, 'exact'),
      ...sent('COG', 'IND', 100),
      ...sent('COD', 'CHN', 900),
      ...sent('GAB', 'FRA', 40),
      ...sent('IND', 'NPL', 90),
      ...sent('USA', 'CAN', 500),
      refined('COG', 20),
      refined('COG', 25, { source: 'other', edition: '2020' }),
      refined('COD', 1000),
      refined('GAB', 3, { period: '2021' }),
      refined('USA', null),
      refined('group:lump', 60),
    ],
    entities: [{ id: 'group:lump', ownedBy: { source: 'test', edition: '2025' } }],
    extents: [extentOf()],
  };

  it('takes the largest listed figure, and keeps apart who is not listed', async () => {
    const { anomalies: list, searched, assumptions } = await asked(graph, { kind: 'beyond-supply' });
    expect(list.map(about)).toEqual([
      ['economy:COG', null, 'exceeds-listed'],
      ['economy:GAB', null, 'not-listed'],
    ]);
    // COG 100 against 25, GAB 40 against nothing, COD 1,000 made, IND 100 in, and what the others take in.
    const whole = 100 + 40 + 1000 + 100 + 900 + 40 + 90 + 500;
    expect(list.map(score)).toEqual([fifteen(75 / whole), fifteen(40 / whole)]);
    expect(searched).toMatchObject([{ notComparable: 1, found: 2 }]);
    expect(assumptions.map(({ id }) => id)).toEqual(['metal-is-pure']);
  });

  it('shows the last listed figure and the lump beside who is not listed', async () => {
    const { anomalies: list } = await asked(graph, { kind: 'beyond-supply', economy: 'economy:GAB' });
    expect(list.flatMap(({ figures }) => figures.map(({ id }) => id))).toEqual([
      'exports',
      'lastListed',
      'lump',
    ]);
    expect(list[0]?.figures[1]?.label.en).toContain('2021');
  });

  it('says the same of an economy, whether or not it is asked for alone', async () => {
    const [all, alone] = await Promise.all([
      asked(graph, { kind: 'beyond-supply' }),
      asked(graph, { kind: 'beyond-supply', economy: 'economy:COG' }),
    ]);
    expect(alone.anomalies).toEqual(all.anomalies.filter(({ subject }) => subject === 'economy:COG'));
  });
});

const mined = (economy: string, value: number, period: string, edition = '2025'): Line => [
  `economy:${economy}`,
  'extracts',
  'material:cobalt',
  { value, unit: 't:contained', period, edition },
];

describe('jumps and revisions', () => {
  const graph: HandMade = {
    lines: [
      mined('COD', 100, '2023'),
      mined('COD', 110, '2024'),
      mined('IDN', 10, '2023'),
      mined('IDN', 30, '2024'),
      // The edition before, of the year before.
      mined('COD', 90, '2023', '2024'),
      mined('IDN', 20, '2023', '2024'),
    ],
  };

  it('a doubling from one year to the next is a jump', async () => {
    const { anomalies: list } = await asked(graph, { kind: 'jump' });
    expect(list.map(about)).toEqual([['economy:IDN', null, 'rise']]);
    expect(list.map(score)).toEqual([fifteen(20 / (110 + 30))]);
  });

  it('another figure for the same year in the next edition is a revision', async () => {
    const { anomalies: list } = await asked(graph, { kind: 'revision' });
    expect(list.map(about)).toEqual([['economy:IDN', null, 'lowered']]);
    expect(list.map(score)).toEqual([fifteen(10 / (100 + 20))]);
    expect(list[0]).toMatchObject({ material: 'material:cobalt', year: 2023 });
  });
});

const lists = (brand: string, smelter: string, year: string): Line => [
  `org:${brand}`,
  'sourcesFrom',
  `site:${smelter}`,
  { product: 'material:tin', period: year },
];

describe('on one list alone', () => {
  const graph: HandMade = {
    lines: [
      lists('a', 'x', '2025'),
      lists('b', 'x', '2025'),
      lists('a', 'y', '2025'),
      lists('b', 'z', '2025'),
      // Another brand knew z in an earlier year.
      lists('c', 'z', '2020'),
    ],
  };

  it('is what no other brand lists in any year, with no volume and no accusation', async () => {
    const { anomalies: list, searched } = await asked(graph, { kind: 'listed-once' });
    expect(list.map(about)).toEqual([['org:a', 'site:y', 'listed-once']]);
    expect(list.map(score)).toEqual([fifteen(1 / 3)]);
    expect(list[0]?.gap).toBeNull();
    expect(list[0]?.sentence.en).toMatch(/^y: listed by a for tin, 2025, no volume/);
    expect(searched).toMatchObject([{ year: 2025, years: [2025], compared: 3 }]);
  });

  it('is asked without an economy', async () => {
    const given = {
      lines: [...graph.lines, mined('COD', 1, '2024')],
    };
    await expect(asked(given, { kind: 'listed-once', economy: 'economy:COD' })).rejects.toMatchObject({
      code: 'NOT_ANSWERABLE',
    });
  });
});

describe('what cannot be asked', () => {
  it.each([
    ['a year that is not there', { kind: 'mirror-gap', year: 2020 }, 'YEAR_NOT_COVERED', ['2024']],
    ['a kind without lists', { kind: 'listed-once', year: 2020 }, 'NOT_ANSWERABLE', ['mirror-gap']],
    ['a kind without figures', { kind: 'jump' }, 'NOT_ANSWERABLE', ['mirror-gap']],
    ['an unknown economy', { economy: 'economy:COX' }, 'UNKNOWN_ID', ['economy:COD']],
    ['a material of which nothing compares', { material: 'material:tin' }, 'NOT_ANSWERABLE', []],
    ['an economy for a material', { material: 'economy:COD' }, 'BAD_USER_INPUT', ['material:tin']],
    ['a material for an economy', { economy: 'material:tin' }, 'BAD_USER_INPUT', ['economy:COD']],
  ])('%s is refused with the nearest', async (_, input, code, nearest) => {
    const graph = { ...mirrored, entities: [{ id: 'material:tin' }] };
    await expect(asked(graph, input)).rejects.toMatchObject({
      code,
      nearest: expect.arrayContaining(nearest),
    });
  });
});

it('scores are shares of one whole: each between 0 and 1, all of a comparison at most 1, in falling order', async () => {
  const mass = fc.integer({ min: 1, max: 1_000_000 });
  const pairs = fc.array(fc.tuple(mass, mass), { minLength: 1, maxLength: 12 });
  const economies = ['CHL', 'PER', 'COD', 'ZMB', 'AUS', 'IDN', 'MEX', 'USA', 'CAN', 'POL', 'KAZ', 'BRA'];
  await fc.assert(
    fc.asyncProperty(pairs, async (masses) => {
      const lines = masses.flatMap(([out, into], index) => [
        ...report('exports', economies[index] ?? '', 'CHN', out),
        ...report('imports', economies[index] ?? '', 'CHN', into),
      ]);
      const { anomalies: list } = await asked({ lines }, { kind: 'mirror-gap' });
      const scores = list.map((item) => score(item) ?? Number.NaN);
      const whole = masses.reduce((sum, [out, into]) => sum + Math.max(out, into), 0);
      const expected = masses
        .filter(([out, into]) => Math.max(out, into) >= 2 * Math.min(out, into))
        .map(([out, into]) => Math.abs(out - into) / whole)
        .filter((value) => value >= 0.001)
        .sort((a, b) => b - a);
      expect(scores).toHaveLength(expected.length);
      for (const [index, value] of scores.entries()) expect(value).toBeCloseTo(expected[index] ?? 0, 12);
      expect(scores.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(1 + 1e-12);
    }),
    { numRuns: 60 },
  );
});
