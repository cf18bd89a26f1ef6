import { describe, expect, it } from 'vitest';
import type { Extent } from '../../../schema/extent.ts';
import { ask } from '../../question/ask.ts';
import { type HandMade, handMadeGraph, type Line } from '../../question/testing/hand-made-graph.ts';
import type { Figure } from '../answer.ts';
import type { ConcentrationAnswer } from './answer.ts';
import { concentration } from './concentration.ts';
import { concentrationOverview } from './overview.ts';

type Rest = Line[3];
const entity = (id: string): string => (id.includes(':') ? id : `economy:${id}`);
const output =
  (predicate: 'extracts' | 'refines') =>
  (subject: string, value: number | null, rest: Rest = {}): Line => [
    entity(subject),
    predicate,
    'material:cobalt',
    { value, unit: 't:contained', ...(value === null ? { missing: 'withheld' } : {}), ...rest },
  ];
const mined = output('extracts');
const refined = output('refines');
const sold = (from: string, to: string, value: number, rest: Rest = {}): Line => [
  entity(from),
  'exportsTo',
  entity(to),
  { product: 'product:hs2022-810520', value, unit: 'USD:fob', ...rest },
];
const code: Line = [
  'material:cobalt',
  'tradedAs',
  'product:hs2022-810520',
  { note: 'Exact. Intermediates and metal.' },
];
const covers = (extent: Extent['extent']): Extent => ({
  source: 'test',
  edition: '2025',
  predicate: 'exportsTo',
  product: null,
  period: '2024',
  dimension: null,
  extent,
  share: null,
  text: { en: 'x', fr: 'x', es: 'x' },
});
const lump = { id: 'group:other', ownedBy: { source: 'test', edition: '2025' } } as const;
const north: Line = ['economy:USA', 'memberOf', 'group:imf-advanced', { source: 'imf-weo' }];

const asked = async (
  graph: HandMade,
  input: Readonly<Record<string, unknown>> = {},
): Promise<ConcentrationAnswer> =>
  ask(await handMadeGraph(graph), concentration, {
    material: 'material:cobalt',
    stage: 'extraction',
    ...input,
  });
const amount = (figure: Figure | null | undefined): number | null | undefined => figure?.quantity.value;
const ends = ({ quantity: { value, low, high, missing } }: Figure) => [value, low, high, missing];

// 60, 30 and 10: 0.36 + 0.09 + 0.01 = 0.46.
const plain: HandMade = { lines: [mined('COD', 60), mined('IDN', 30), mined('USA', 10), north] };

describe('who holds a material', () => {
  it('gives index, points, the largest and the three largest of one publisher’s world', async () => {
    const answer = await asked(plain);
    expect(amount(answer.index)).toBeCloseTo(0.46, 14);
    expect(answer.index.quantity.unit).toBe('score');
    expect([amount(answer.points), answer.points.quantity.unit]).toEqual([4600, 'hhi-points']);
    expect([answer.topOne.holders[0]?.entity, amount(answer.topOne.share)]).toEqual(['economy:COD', 0.6]);
    expect(answer.topThree?.holders.map((one) => one.entity)).toEqual([
      'economy:COD',
      'economy:IDN',
      'economy:USA',
    ]);
    expect(amount(answer.topThree?.share)).toBe(1);
    expect(answer.index.evidence).toHaveLength(3);
    expect(answer).toMatchObject({ year: 2024, source: 'test', edition: '2025', topThreeReason: null });
  });

  it('refuses the three largest with the reason where fewer are named', async () => {
    const answer = await asked({
      lines: [mined('COD', 50), mined('IDN', 30), mined('group:other', 20), mined('group:world', 100), north],
      entities: [lump],
    });
    // The one other economy must have all of it, so that the ends meet: 0.25 + 0.09 + 0.04.
    expect(ends(answer.index)).toEqual([0.38, null, null, null]);
    expect(answer.topThree).toBeNull();
    expect(answer.topThreeReason?.en).toContain('Fewer than three');
    expect(answer.caveats[0]?.en).toContain('other');
  });

  it('spreads what is not named over all economies of the graph, or gives it to one', async () => {
    const others = Array.from({ length: 9 }, (_, place) => ({ id: `economy:X${place}` }));
    const answer = await asked({
      lines: [mined('COD', 50), mined('IDN', 20), mined('PHL', 10), mined('group:other', 20), north],
      entities: [lump, ...others],
    });
    // 9 more and the United States can have it: 10 × 0.02² = 0.004; or one, 0.2² = 0.04; beside 0.25 + 0.04 + 0.01.
    const [value, low, high, missing] = ends(answer.index);
    expect([value, missing]).toEqual([null, 'only-bounds']);
    expect([low, high]).toEqual([0.304, 0.34]);
    expect(ends(answer.points).slice(1, 3)).toEqual([3040, 3400]);
    expect(answer.topOne.isCertain).toBe(true);
    expect(amount(answer.topOne.share)).toBe(0.5);
    expect(answer.topThree).toBeNull();
    expect(answer.topThreeReason?.en).toContain('larger than the third');
  });

  it('takes shares of the sum of rows, and shows what the world row differs by', async () => {
    const { total, world, difference } = await asked({
      lines: [mined('COD', 220), mined('IDN', 71), mined('group:world', 290)],
    });
    expect([amount(total), amount(world), amount(difference)]).toEqual([291, 290, -1]);
  });

  it('names who is listed without an amount', async () => {
    const { caveats } = await asked({ lines: [...plain.lines, mined('CAN', null)] });
    expect(caveats.map(({ en }) => en).join(' ')).toContain(
      'Listed without an amount, which is not zero: CAN.',
    );
  });

  it('between sides gives what has none to either', async () => {
    // South 90, North 10: 0.81 + 0.01.
    const known = await asked(plain, { by: 'side' });
    expect(amount(known.index)).toBeCloseTo(0.82, 14);
    expect(known.holders.map(({ side, share }) => [side, amount(share)])).toEqual([
      ['south', 0.9],
      ['north', 0.1],
    ]);
    // 60 South, 10 North, 30 not named: least 0.6² + 0.4², most 0.9² + 0.1².
    const { index, topThreeReason } = await asked(
      { lines: [mined('COD', 60), mined('USA', 10), mined('group:other', 30), north], entities: [lump] },
      { by: 'side' },
    );
    expect(ends(index)).toEqual([null, 0.52, 0.82, 'only-bounds']);
    expect(topThreeReason?.en).toContain('two sides');
  });

  it('moves through the years of each edition apart', async () => {
    const { series } = await asked({
      lines: [
        mined('COD', 50, { period: '2023' }),
        mined('IDN', 50, { period: '2023' }),
        mined('COD', 60),
        mined('IDN', 40),
        mined('COD', 90, { period: '2023', edition: '2024' }),
        mined('IDN', 10, { period: '2023', edition: '2024' }),
      ],
    });
    expect(
      series.map(({ edition, isChosen, points }) => [
        edition,
        isChosen,
        points.map((one) => [one.year, amount(one.index)]),
      ]),
    ).toEqual([
      // 0.36 + 0.16
      [
        '2025',
        true,
        [
          [2023, 0.5],
          [2024, 0.52],
        ],
      ],
      // 0.81 + 0.01
      ['2024', false, [[2023, 0.82]]],
    ]);
  });
});

describe('what stands around it', () => {
  it('divides what is refined at home by what is mined, of one edition only', async () => {
    const { homeRefining, homeRefiningReason } = await asked({
      lines: [mined('COD', 100), mined('IDN', 20), refined('COD', 5), refined('IDN', 30), refined('FIN', 9)],
    });
    expect(homeRefiningReason).toBeNull();
    expect(
      homeRefining[0]?.economies.map(({ economy, points }) => [economy, amount(points[0]?.ratio)]),
    ).toEqual([
      ['economy:COD', 0.05],
      ['economy:IDN', 1.5],
    ]);
    const two = await asked({
      lines: [
        mined('COD', 100),
        mined('IDN', 20),
        refined('COD', 5, { source: 'z' }),
        refined('FIN', 9, { source: 'z' }),
      ],
    });
    expect(two.homeRefining).toEqual([]);
    expect(two.homeRefiningReason?.en).toContain('two publishers are never divided');
    expect((await asked(plain)).homeRefiningReason?.en).toContain('both mine and refinery output');
  });

  // DR Congo sells 75 of its 100 to China: a buyer's share of three quarters.
  const trade: HandMade = {
    lines: [
      ...plain.lines,
      code,
      sold('COD', 'CHN', 75),
      sold('COD', 'BEL', 25),
      sold('FIN', 'BEL', 60),
      sold('BEL', 'USA', 40),
    ],
    extents: [covers('complete')],
  };

  it('tells the buyers of the largest producers, and the largest exporter', async () => {
    const { buyers, chokePoints } = await asked(trade);
    expect(
      buyers.map(({ producer, buyers: own }) => [
        producer,
        own.map((one) => [one.economy, amount(one.share)]),
      ]),
    ).toEqual([
      [
        'economy:COD',
        [
          ['economy:CHN', 0.75],
          ['economy:BEL', 0.25],
        ],
      ],
    ]);
    expect(chokePoints.map(({ stage, economy, share }) => [stage, economy, amount(share)])).toEqual([
      ['extraction', 'economy:COD', 0.6],
      ['trade', 'economy:COD', 0.5],
    ]);
  });

  it('is of what a group buys from outside, at trade', async () => {
    const group: HandMade = {
      ...trade,
      lines: [
        ...trade.lines,
        ['economy:BEL', 'memberOf', 'group:bloc', {}],
        ['economy:FIN', 'memberOf', 'group:bloc', {}],
      ],
    };
    // Belgium buys 25 from DR Congo and 60 from Finland, a member: from outside all comes from DR Congo.
    const answer = await asked(group, { stage: 'trade', group: 'group:bloc' });
    expect([amount(answer.index), amount(answer.total)]).toEqual([1, 25]);
    expect(answer.holders.map((one) => one.entity)).toEqual(['economy:COD']);
    const [first] = (await asked(group, { group: 'economy:COD' })).chokePoints;
    expect([first?.isOwn, amount(first?.ownShare)]).toEqual([true, 0.6]);
  });

  it('gives what a group has as a range where the publisher may have lumped some of its members', async () => {
    const bloc = (...members: readonly string[]): readonly Line[] =>
      members.map((member): Line => [`economy:${member}`, 'memberOf', 'group:bloc', {}]);
    const lines = [...plain.lines, mined('group:other', 100)];
    const of = async (members: readonly string[]): Promise<Figure | null | undefined> => {
      const graph: HandMade = { entities: [lump], lines: [...lines, ...bloc(...members)] };
      return (await asked(graph, { group: 'group:bloc' })).chokePoints[0]?.ownShare;
    };
    const range = (figure: Figure | null | undefined) => (figure == null ? figure : ends(figure));
    // 10 of 200 is named for the USA; any part of the 100 lumped may be Finland's: 5 % to 55 %.
    expect(range(await of(['USA', 'FIN']))).toEqual([null, 0.05, 0.55, 'only-bounds']);
    // Nobody of the group is named: from nothing to all of the lump.
    expect(range(await of(['FIN', 'BEL']))).toEqual([null, 0, 0.5, 'only-bounds']);
    // All are named: 40 of 200, and no part of the lump.
    expect(range(await of(['USA', 'IDN']))).toEqual([0.2, null, null, null]);
  });

  it('takes totals for bounds: of exporters with a world, and of buyers what they force', async () => {
    const totals: HandMade = {
      lines: [
        ...plain.lines,
        code,
        sold('COD', 'group:world', 80),
        sold('FIN', 'group:world', 10),
        sold('group:world', 'CHN', 70),
        sold('group:world', 'group:world', 100),
      ],
      extents: [covers('totals')],
    };
    const { holders, index, buyers, topOne } = await asked(totals, { stage: 'trade' });
    expect(holders.map(({ entity: id, share }) => [id, amount(share)])).toEqual([
      ['economy:COD', 0.8],
      ['economy:FIN', 0.1],
    ]);
    // Not named 10 of 100, among the three other economies: 0.64 + 0.01 + 3 × (0.1/3)² to 0.64 + 0.01 + 0.1².
    expect(index.quantity.low).toBeCloseTo(0.65 + 0.01 / 3, 12);
    expect(index.quantity.high).toBeCloseTo(0.66, 12);
    expect(amount(topOne.share)).toBe(0.8);
    // All others sold 20, so China bought at least 70 − 20 = 50 of DR Congo's 80, and at most 70.
    expect(buyers[0]).toMatchObject({ producer: 'economy:COD', isBilateral: false });
    expect(ends(buyers[0]?.buyers[0]?.share as Figure)).toEqual([null, 0.625, 0.875, 'only-bounds']);
  });

  it('does not take a table of which the whole is not known', async () => {
    const parts: HandMade = { ...trade, extents: [covers('partners')] };
    await expect(asked(parts, { stage: 'trade' })).rejects.toMatchObject({ code: 'NOT_ANSWERABLE' });
    expect((await asked(parts)).buyers).toEqual([]);
  });
});

describe('among companies', () => {
  const site = (name: string, value: number, rest: Rest = {}): Line => [
    `site:${name}`,
    'extracts',
    'material:cobalt',
    { value, unit: 't:contained', period: '2018', ...rest },
  ];
  const owns = (owner: string, name: string, percent: number, rest: Rest = {}): Line => [
    `org:${owner}`,
    'owns',
    `site:${name}`,
    { value: percent, unit: 'percent', period: '2018', ...rest },
  ];
  // Of 100: A owns 30 whole and half of 20, B the other half and 10 by its stake two years before; 40 of nobody stated.
  const companies: HandMade = {
    lines: [
      site('a', 30),
      site('b', 20),
      site('c', 10),
      site('d', 25),
      site('e', 15),
      owns('A', 'a', 100),
      owns('A', 'b', 50),
      owns('B', 'b', 50),
      owns('B', 'c', 100, { period: '2016' }),
      mined('COD', 150, { period: '2018' }),
      mined('IDN', 50, { period: '2018' }),
    ],
  };

  it('shares output of sites out among their owners, with a range for what nobody states', async () => {
    const answer = await asked(companies, { by: 'company' });
    expect(answer.holders.map(({ entity: id, share }) => [id, amount(share)])).toEqual([
      ['org:A', 0.4],
      ['org:B', 0.2],
    ]);
    // 0.16 + 0.04 with the rest spread to nothing; all of it to A, 0.8² + 0.2².
    expect(answer.index.quantity.low).toBeCloseTo(0.2, 12);
    expect(answer.index.quantity.high).toBeCloseTo(0.68, 12);
    expect(amount(answer.unallocated?.share)).toBeCloseTo(0.4, 12);
    // 100 of the world's 200.
    expect(amount(answer.ofWorld)).toBe(0.5);
    expect(answer.assumptions.map(({ id, share }) => [id, share])).toEqual([['owners-of-another-year', 0.1]]);
    expect(answer.holders[1]?.share.quantity.status).toBe('assumed');
    expect(answer.series).toEqual([]);
  });

  it('takes the one operator where no owner is stated, and nobody where shares exceed the whole', async () => {
    const { holders, assumptions } = await asked(
      {
        lines: [
          ...companies.lines,
          ['org:C', 'operates', 'site:d', { period: '2018' }],
          owns('D', 'e', 80),
          owns('E', 'e', 80),
        ],
      },
      { by: 'company' },
    );
    expect(holders.map(({ entity: id, share }) => [id, amount(share)])).toEqual([
      ['org:A', 0.4],
      ['org:C', 0.25],
      ['org:B', 0.2],
    ]);
    expect(assumptions.map(({ id }) => id)).toEqual(['operator-for-owner', 'owners-of-another-year']);
  });

  it('says that nothing is known by owner, and what can be asked', async () => {
    await expect(asked(plain, { by: 'company' })).rejects.toMatchObject({
      code: 'NOT_ANSWERABLE',
      nearest: ['material: material:cobalt, stage: EXTRACTION, by: ECONOMY'],
    });
  });
});

it.each([
  ['a year that is not there', { year: 1999 }, 'YEAR_NOT_COVERED', '2024'],
  ['an unknown material', { material: 'material:cobald' }, 'UNKNOWN_ID', 'material:cobalt'],
  ['something that is no material', { material: 'economy:COD' }, 'BAD_USER_INPUT', 'material:cobalt'],
  [
    'a stage without holders',
    { stage: 'use' },
    'NOT_ANSWERABLE',
    'material: material:cobalt, stage: EXTRACTION',
  ],
  [
    'a stage that nobody counts',
    { stage: 'refining' },
    'NOT_ANSWERABLE',
    'material: material:cobalt, stage: EXTRACTION',
  ],
  [
    'companies at trade',
    { stage: 'trade', by: 'company' },
    'NOT_ANSWERABLE',
    'material: material:cobalt, stage: TRADE, by: ECONOMY',
  ],
  [
    'a code away from trade',
    { product: 'product:hs2022-810520' },
    'BAD_USER_INPUT',
    'stage: TRADE, product: product:hs2022-810520',
  ],
  ['an unknown group', { group: 'group:imf-advance' }, 'UNKNOWN_ID', 'group:imf-advanced'],
  ['an unknown rule', { precedence: 'nearest' }, 'BAD_USER_INPUT', 'newest-edition-of-first-source'],
  ['an impossible year', { year: 12 }, 'BAD_USER_INPUT', undefined],
])('refuses with the nearest answerable question: %s', async (_, input, errorCode, nearest) => {
  const error = await asked(plain, input).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ code: errorCode });
  expect((error as { nearest: readonly string[] }).nearest[0]).toBe(nearest);
});

it('gives all materials at both stages, each by its own publisher', async () => {
  const graph = await handMadeGraph({
    lines: [
      ...plain.lines,
      refined('CHN', 80),
      refined('FIN', 20),
      ['economy:CHL', 'extracts', 'material:copper', { value: 3, unit: 't:contained' }],
      ['economy:PER', 'extracts', 'material:copper', { value: 1, unit: 't:contained' }],
    ],
  });
  const { rows } = await ask(graph, concentrationOverview, {});
  expect(
    rows.map(({ material, extraction, refining }) => [
      material,
      extraction?.topOne.holders[0]?.entity,
      amount(extraction?.index),
      amount(refining?.topOne.share),
    ]),
  ).toEqual([
    ['material:cobalt', 'economy:COD', 0.46, 0.8],
    // 0.75² + 0.25²
    ['material:copper', 'economy:CHL', 0.625, undefined],
  ]);
});
