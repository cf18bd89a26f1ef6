import { describe, expect, it } from 'vitest';
import { handMadeGraph, type Line } from '../../question/testing/hand-made-graph.ts';
import { choose, wholeYears } from './choose.ts';
import { partShare, shareAmount, totalFigure, unallocatedFigures } from './share.ts';
import { lastPlace, type Whole, whole } from './whole.ts';

const mined = (subject: string, value: number | null, rest: Line[3] = {}): Line => [
  subject,
  'extracts',
  'material:cobalt',
  { value, unit: 't:contained', ...rest },
];

async function worldOf(lines: readonly Line[], lumps: readonly string[] = []): Promise<Whole | undefined> {
  const graph = await handMadeGraph({
    lines,
    entities: lumps.map((id) => ({ id, ownedBy: { source: 'test', edition: '2025' } })),
  });
  const choice = choose(graph.context, {
    predicate: 'extracts',
    object: 'material:cobalt',
    year: null,
    rule: 'newest-edition-of-first-source',
    dimension: 'mass',
  });
  return choice && whole(graph.context, choice, await graph.store.slice({}));
}

describe('lastPlace', () => {
  it.each([
    [290_000, 10_000],
    [1_139_472, 1],
    [70, 10],
    [12.5, 0.1],
    [0.05, 0.01],
    [0, 1],
    [1e21, 1e21],
  ])('of %d is %d', (value, expected) => {
    expect(lastPlace(value)).toBeCloseTo(expected, 12);
  });
});

describe('whole', () => {
  it('takes shares of the sum of rows, and leaves a rounded total beside it', async () => {
    // 220,000 + 28,000 + 41,000 = 289,000; the printed 290,000 is that, rounded to two digits (half: 5,000).
    const world = await worldOf(
      [
        mined('economy:COD', 220_000),
        mined('economy:IDN', 28_000),
        mined('group:others', 41_000),
        mined('group:world', 290_000),
      ],
      ['group:others'],
    );
    expect(world?.total).toBe(289_000);
    expect(world?.unallocated).toBe(0);
    expect(world?.published?.value).toBe(290_000);
    expect(world?.economies.map(({ entity }) => entity)).toEqual(['economy:COD', 'economy:IDN']);
    expect(world?.lumps.map(({ entity }) => entity)).toEqual(['group:others']);
    expect(shareAmount(world as Whole, world?.economies.slice(0, 1) ?? []).value).toBeCloseTo(220 / 289, 12);
  });

  it('shows what a printed total holds beyond rounding, as part of the whole', async () => {
    // 472 left over, as in NCSES 2018: 1,000 + 2,000 of 3,472.
    const world = await worldOf([
      mined('economy:USA', 1_000),
      mined('economy:CHN', 2_000),
      mined('group:world', 3_472),
    ]);
    expect(world?.unallocated).toBe(472);
    expect(world?.total).toBe(3_472);
    const { share, quantity } = unallocatedFigures(world as Whole);
    expect(share.quantity.value).toBeCloseTo(472 / 3_472, 12);
    expect(quantity.quantity.value).toBe(472);
    expect(totalFigure(world as Whole).quantity.value).toBe(3_472);
  });

  it('keeps what has no amount, and leaves out regions, projections and quarantined rows', async () => {
    const world = await worldOf([
      mined('economy:COD', 10),
      mined('economy:AUS', 5),
      mined('economy:USA', null, { missing: 'withheld' }),
      mined('economy:CUB', null, { missing: 'only-bounds', high: 2 }),
      mined('group:region', 15),
      mined('economy:CAN', 100, { status: 'projected' }),
      mined('economy:FIN', 1e9, { quarantine: { rule: 'test', reason: 'impossible' } }),
    ]);
    expect(world?.total).toBe(15);
    expect(world?.withoutValue.map(({ subject }) => subject)).toEqual(['economy:CUB', 'economy:USA']);
  });

  it('gives a share its least and most: itself low and the others high, and the other way round', async () => {
    const world = (await worldOf([
      mined('economy:A', 50, { low: 40, high: 60 }),
      mined('economy:B', 50),
    ])) as Whole;
    const share = partShare(
      world,
      world.economies.filter(({ entity }) => entity === 'economy:A'),
    );
    // 40 / (40 + 50) and 60 / (60 + 50).
    expect(share.quantity.value).toBe(0.5);
    expect(share.quantity.low).toBeCloseTo(4 / 9, 12);
    expect(share.quantity.high).toBeCloseTo(6 / 11, 12);
  });

  it('is undefined where nothing is above zero, rather than a division by zero', async () => {
    expect(await worldOf([mined('economy:A', 0), mined('economy:B', 0)])).toBeUndefined();
  });

  it('has no share for an amount below zero', async () => {
    const world = await worldOf([mined('economy:A', -5), mined('economy:B', 10), mined('economy:C', 10)]);
    expect(world?.total).toBe(20);
    expect(world?.withoutValue.map(({ subject }) => subject)).toEqual(['economy:A']);
  });
});

describe('choose', () => {
  it('does not take a year in which a publisher gives its own economy only', async () => {
    const { context } = await handMadeGraph({
      lines: [
        mined('economy:USA', 1, { period: '2025' }),
        mined('economy:USA', 1, { period: '2024' }),
        mined('economy:COD', 9, { period: '2024' }),
        mined('economy:AUS', 2, { period: '2024' }),
      ],
    });
    const [series] = context.cover.seriesOf('extracts', 'material:cobalt');
    expect(series && wholeYears(series)).toEqual([2024]);
  });

  it('takes the nearest covered year, says so, and lists the other editions of that year', async () => {
    const { context } = await handMadeGraph({
      lines: ['2025', '2026'].flatMap((edition) =>
        ['economy:COD', 'economy:AUS'].map((economy) => mined(economy, 10, { period: '2024', edition })),
      ),
      precedence: [
        { rule: 'r', predicate: 'extracts', object: '*', rank: 1, source: 'test', edition: '2026' },
        { rule: 'r', predicate: 'extracts', object: '*', rank: 2, source: 'test', edition: '2025' },
      ],
    });
    const choice = choose(context, {
      predicate: 'extracts',
      object: 'material:cobalt',
      year: 1999,
      rule: 'r',
      dimension: 'mass',
    });
    expect(choice?.year).toBe(2024);
    expect(choice?.isYearAsked).toBe(false);
    expect(choice?.series.edition).toBe('2026');
    expect(choice?.others.map(({ edition }) => edition)).toEqual(['2025']);
    expect(choice?.rule).toBe('r');
  });
});
