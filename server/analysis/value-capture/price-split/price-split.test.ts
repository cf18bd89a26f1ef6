import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemes } from '../../../../schema/scheme.ts';
import type { Line } from '../../../question/testing/hand-made-graph.ts';
import type { Figure } from '../../answer.ts';
import { northern } from '../../flows/testing/trade.ts';
import {
  amount,
  asked,
  band,
  bounds,
  example,
  factory,
  type More,
  part,
  retail,
  splitOf,
} from './testing/phone.ts';

describe('a price that is divided', () => {
  it('stands by side: what is named at least, what is named of nobody and left over at most', async () => {
    const split = await splitOf(example);
    // 100 − (10 + 5 + 40 + 30) = 15 is nobody's; a side may have that and the 30 of materials as well.
    expect(split.bands.map((one) => [one.band, ...bounds(one.share)])).toEqual([
      ['south', 0.1, 0.1, 0.55],
      ['not-named', 0.3, null, null],
      ['unallocated', 0.15, null, null],
      ['north', 0.45, 0.45, 0.9],
    ]);
    expect(amount(split.unallocated?.amount)).toBe(15);
    expect(amount(split.rounding.amount)).toBe(0);
  });

  it('counts a company under the economy that the same document prints, and under none else', async () => {
    expect((await splitOf(example)).byEconomy.map((one) => [one.economy, amount(one.amount)])).toEqual([
      // 5 of suppliers and 40 of the brand.
      ['economy:USA', 45],
      ['economy:CHN', 10],
    ]);
    const elsewhere = example.map((line): Line => {
      return line[1] === 'locatedIn' ? [line[0], line[1], line[2], { edition: '2020' }] : line;
    });
    const split = await splitOf(elsewhere);
    expect(split.parts.find(({ actor }) => actor === 'org:brand')?.economy).toBeNull();
    expect(amount(band(split, 'not-named')?.share)).toBe(0.7);
  });

  it('stands by stage in their order, last what is at no one stage', async () => {
    expect((await splitOf(example)).byStage.map((one) => [one.stage, amount(one.amount)])).toEqual([
      ['components', 5],
      ['assembly', 10],
      [null, 70],
    ]);
  });

  it('has China apart where it is asked for', async () => {
    const split = await splitOf(example, { chinaApart: true });
    expect(split.bands.map((one) => [one.band, amount(one.share)])).toEqual([
      // No part is named for the rest of the South: that is unknown, and not zero.
      ['south', null],
      ['china', 0.1],
      ['not-named', 0.3],
      ['unallocated', 0.15],
      ['north', 0.45],
    ]);
  });

  it('gives a side of which no part is named bounds alone, and zero only where nothing else is left', async () => {
    const split = await splitOf(example, { chinaApart: true });
    const south = band(split, 'south');
    // 30 of materials and 15 left over may be anybody's.
    expect(south?.share.quantity).toMatchObject({ value: null, low: 0, high: 0.45, missing: 'only-bounds' });
    expect(south?.amount.quantity).toMatchObject({ value: null, low: 0, high: 45, missing: 'only-bounds' });
    const whole = await splitOf([northern, part('group:world', 5), part('economy:USA', 5)]);
    expect(bounds(band(whole, 'south')?.share as Figure)).toEqual([0, 0, 0]);
  });

  it('has a part without an economy on no side, as its band says', async () => {
    const split = await splitOf(example);
    expect(split.parts.map(({ economy, side }) => [economy, side])).toEqual([
      ['economy:USA', 'north'],
      [null, null],
      ['economy:CHN', 'south'],
      ['economy:USA', 'north'],
    ]);
  });

  it('takes a difference that rounding explains for rounding, with its sign', async () => {
    // Each of three integers may be half a unit off, and the whole as well: 2 at most.
    const parts = (last: number): readonly Line[] => [
      part('group:world', 50),
      part('economy:CHN', 20),
      part('economy:USA', 20),
      part('economy:JPN', last),
    ];
    const left = async (last: number): Promise<readonly unknown[]> => {
      const { rounding, unallocated } = await splitOf(parts(last));
      return [amount(rounding.amount), amount(unallocated?.amount)];
    };
    expect(await left(11)).toEqual([-1, undefined]);
    expect(await left(8)).toEqual([2, undefined]);
    expect(await left(7)).toEqual([0, 3]);
    const { caveats } = await asked(parts(13));
    expect(caveats.map(({ en }) => en).join(' ')).toContain('the document disagrees with itself');
  });

  it('gives a part without a value no share, and leaves it in what is not allocated', async () => {
    const split = await splitOf([
      ...example,
      part('economy:JPN', null, { low: 3, high: 8, missing: 'only-bounds' }),
    ]);
    expect(amount(split.unallocated?.amount)).toBe(15);
    expect(split.parts.at(-1)?.share.quantity).toMatchObject({ value: null, missing: 'only-bounds' });
    // Between the 45 and 3 that are named, and those with 8 and the 45 of nobody: 98.
    expect(bounds(band(split, 'north')?.share as Figure)).toEqual([0.45, 0.45, 0.9]);
  });

  it('never adds parts of another kind, document or year: each is a split of its own', async () => {
    const both: readonly Line[] = [
      ...example,
      part('group:world', 40, { product: factory, edition: '2020', source: 'university' }),
      part('economy:CHN', 8, { product: factory, edition: '2020', source: 'university' }),
      part('economy:USA', 99, { product: factory }),
    ];
    const split = await splitOf(both);
    expect(split.parts).toHaveLength(4);
    expect(split.splits.map(({ source, kind }) => [source, kind])).toEqual([
      ['test', retail],
      ['university', factory],
    ]);
    const other = await splitOf(both, { edition: '2020' });
    expect([amount(other.whole), amount(other.unallocated?.amount)]).toEqual([40, 32]);
  });
});

describe('a split that is printed in shares', () => {
  const shares: readonly Line[] = [
    part('group:world', 100, { unit: 'percent', status: 'derived' }),
    part('economy:CHN', 40, { unit: 'percent' }),
  ];
  const priced = (more: More): Line => ['device:phone', 'hasPrice', retail, { unit: 'USD:current', ...more }];

  it('has the price beside it that the same document prints, and no other', async () => {
    expect(amount((await splitOf([...shares, priced({ value: 809 })])).price)).toBe(809);
    expect((await splitOf([...shares, priced({ value: 700, edition: '2020' })])).price).toBeNull();
    expect((await splitOf([...shares, priced({ value: 700, period: '2010' })])).price).toBeNull();
    // Of a split in money the whole is the price.
    expect((await splitOf([...example, priced({ value: 100 })])).price).toBeNull();
  });
});

describe('conservation', () => {
  it('holds whatever the parts are: parts, unallocated and rounding are the whole', async () => {
    const economies = ['economy:CHN', 'economy:USA', 'economy:TWN', 'group:materials', 'org:brand'];
    const graphs = fc.array(fc.tuple(fc.constantFrom(...economies), fc.integer({ min: 0, max: 40_000 })), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(graphs, fc.integer({ min: 1, max: 100_000 }), async (parts, whole) => {
        const split = await splitOf([
          northern,
          part('group:world', whole / 100),
          ...parts.map(([who, cents], place) => part(who, cents / 100, { locator: `row ${place}` })),
        ]);
        const all = [...split.bands.map(({ amount: of }) => of), split.rounding.amount];
        const sum = all.reduce((total, figure) => total + (figure.quantity.value ?? 0), 0);
        expect(Math.abs(sum - whole / 100)).toBeLessThan(1e-9);
        const stages = split.byStage.reduce((total, one) => total + (one.amount.quantity.value ?? 0), 0);
        const named = split.parts.reduce((total, one) => total + (one.amount.quantity.value ?? 0), 0);
        expect(Math.abs(stages - named)).toBeLessThan(1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it('does not hang on the order of statements, nor on a part that is told as two', async () => {
    const told = async (lines: readonly Line[]): Promise<unknown> => {
      const { bands, byEconomy, unallocated } = await splitOf(lines);
      return {
        bands: bands.map((one) => [one.band, ...bounds(one.share)]),
        byEconomy: byEconomy.map((one) => [one.economy, ...bounds(one.share)]),
        unallocated: amount(unallocated?.amount),
      };
    };
    const once = await told(example);
    expect(await told(example.toReversed())).toEqual(once);
    const halves = example.flatMap((line): readonly Line[] =>
      line[0] === 'economy:CHN'
        ? [4, 6].map((value) => part('economy:CHN', value, { stage: 'assembly', locator: `half ${value}` }))
        : [line],
    );
    expect(await told(halves)).toEqual(once);
  });

  it.each(schemes.ids)('under %s the sides are the sum of their members', async (scheme) => {
    const split = await splitOf(example, { scheme });
    for (const { band: side, amount: of } of split.bands) {
      if (side === 'not-named' || side === 'unallocated') continue;
      const members = split.parts.filter((one) => one.economy !== null && one.side === side);
      expect(of.quantity.value ?? 0).toBe(members.reduce((sum, one) => sum + (amount(one.amount) ?? 0), 0));
    }
  });
});

describe('what is refused', () => {
  it.each([
    ['no device', { subject: null }, 'BAD_USER_INPUT', 'device:phone'],
    [
      'one without a split',
      { subject: 'device:tablet' },
      'NOT_ANSWERABLE',
      'lens: PRICE_SPLIT, subject: device:phone',
    ],
    ['no device at all', { subject: 'economy:CHN' }, 'BAD_USER_INPUT', 'device:phone'],
    ['a year that is not divided', { year: 2011 }, 'YEAR_NOT_COVERED', '2024'],
    ['an edition that is none', { edition: 'blog' }, 'NOT_ANSWERABLE', '2025'],
    ['what is of another lens', { material: 'material:copper' }, 'BAD_USER_INPUT', 'lens: UNIT_VALUE'],
  ])('%s, with what can be asked', async (_, input, code, nearest) => {
    const lines: readonly Line[] = [
      ...example,
      ['device:tablet', 'hasLifetime', null, { value: 3, unit: 'year' }],
    ];
    const refused = await asked(lines, input).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code, nearest: expect.arrayContaining([nearest]) });
  });
});
