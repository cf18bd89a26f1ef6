/** The share of supply from documented places: the example of the documentation, and what must hold. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StatementRow } from '../../../../schema/store.ts';
import type { Whole } from '../../whole/whole.ts';
import { boundsOf, stageOf } from './share.ts';

const part = (entity: string, value: number) => ({ entity, value, low: value, high: value, rows: [] });
const document = (economy: string, row: number) => ({ economy, rows: [{ row } as StatementRow] });

function world(
  economies: Readonly<Record<string, number>>,
  lump: number,
  unallocated = 0,
  withoutValue: readonly string[] = [],
): Whole {
  const named = Object.entries(economies).map(([id, value]) => part(id, value));
  const sum = named.reduce((total, { value }) => total + value, lump);
  return {
    series: { source: 'yearbook', edition: '2024' },
    year: 2024,
    unit: 't:contained',
    economies: named,
    lumps: lump > 0 ? [part('group:others', lump)] : [],
    withoutValue: withoutValue.map((subject) => ({ subject })),
    sum,
    sumLow: sum,
    sumHigh: sum,
    published: null,
    unallocated,
    total: sum + unallocated,
    rule: null,
    evidence: [1, 2, 3],
  } as unknown as Whole;
}

const side = () => 'south' as const;

describe('the example of the documentation', () => {
  const base = { 'economy:A': 40, 'economy:B': 10, 'economy:C': 15, 'economy:D': 5 };

  test('documented in A and B: 50 % of a world of 100, of which 30 are lumped', () => {
    const stage = stageOf(
      world(base, 30),
      'extraction',
      [document('economy:A', 11), document('economy:B', 12)],
      side,
    );
    expect(stage.isFloor).toBe(false);
    expect(stage.share.quantity).toMatchObject({ value: 0.5, low: null, high: null, unit: 'fraction' });
    expect(stage.share.evidence).toEqual([1, 2, 3, 11, 12]);
  });

  test('and in E, which has no row: from 50 % to 80 %, without a middle', () => {
    const documented = [document('economy:A', 11), document('economy:B', 12), document('economy:E', 13)];
    const stage = stageOf(world(base, 30), 'extraction', documented, side);
    expect(stage.isFloor).toBe(true);
    expect(stage.share.quantity).toMatchObject({ value: null, low: 0.5, high: 0.8, missing: 'only-bounds' });
    expect(
      stage.places.map(({ economy, share, reason }) => [economy, share === null, reason === null]),
    ).toEqual([
      ['economy:A', false, true],
      ['economy:B', false, true],
      ['economy:E', true, false],
    ]);
  });

  test('withheld, lumped and not listed are three reasons, and none is zero', () => {
    const reasonOf = (whole: Whole): string | undefined =>
      stageOf(whole, 'extraction', [document('economy:E', 1)], side).places[0]?.reason?.en;
    const reasons = [
      reasonOf(world(base, 30, 0, ['economy:E'])),
      reasonOf(world(base, 30)),
      reasonOf(world(base, 0)),
    ];
    expect(new Set(reasons).size).toBe(3);
    expect(reasons).not.toContain(undefined);
  });
});

describe('a least share without a most', () => {
  const shareOf = (whole: Whole, documented: readonly string[]) =>
    stageOf(
      whole,
      'extraction',
      documented.map((economy, row) => document(economy, row)),
      side,
    );
  const noMost = { value: null, high: null, missing: 'only-bounds' };

  test('where the publisher withholds the amount of a documented place: it is in no sum', () => {
    // A has 40 of the 60 that are told; whatever E has is documented too, so that the share is no less.
    const stage = shareOf(world({ 'economy:A': 40, 'economy:C': 20 }, 0, 0, ['economy:E']), [
      'economy:A',
      'economy:E',
    ]);
    expect(stage.isFloor).toBe(true);
    expect(stage.share.quantity).toMatchObject({ ...noMost, low: expect.closeTo(40 / 60, 12) });
    // A lump beside it is no most either.
    const lumped = shareOf(world({ 'economy:A': 40 }, 20, 0, ['economy:E']), ['economy:A', 'economy:E']);
    expect(lumped.share.quantity).toMatchObject(noMost);
  });

  test('where it lists none of the documented places: that is no zero', () => {
    const stage = shareOf(world({ 'economy:A': 40, 'economy:C': 20 }, 0), ['economy:E']);
    expect(stage.isFloor).toBe(true);
    expect(stage.share.quantity).toMatchObject({ ...noMost, low: 0 });
  });

  test('and not where it lists others of them, and gives nothing to nobody', () => {
    const stage = shareOf(world({ 'economy:A': 40, 'economy:C': 20 }, 0), ['economy:A', 'economy:E']);
    expect(stage.isFloor).toBe(false);
    expect(stage.share.quantity).toMatchObject({ value: expect.closeTo(40 / 60, 12), low: null, high: null });
  });
});

test('the bounds hold the share whatever part of the lump is the documented economy’s', () => {
  const amount = fc.double({ min: 0, max: 1000, noNaN: true });
  fc.assert(
    fc.property(
      amount,
      amount,
      fc.double({ min: 1, max: 1000, noNaN: true }),
      amount,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (named, lump, others, left, taken) => {
        const total = named + lump + others + left;
        const { low, high } = boundsOf(named / total, {
          lumps: lump / total,
          unallocated: left / total,
          hasUnnamed: true,
          hasWithheld: false,
          hasNamed: true,
        });
        const actual = (named + taken * (lump + left)) / total;
        expect(actual).toBeGreaterThanOrEqual(low - 1e-12);
        expect(actual).toBeLessThanOrEqual((high ?? Number.NaN) + 1e-12);
      },
    ),
  );
});
