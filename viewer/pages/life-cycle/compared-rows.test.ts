/** Which numbers of two life cycles are set against each other, and which are not for who tells them. */
import { describe, expect, it } from 'vitest';
import { comparedRows } from './compared-rows.ts';
import type { Amount, LifeCycleResult } from './query.ts';

const amount = (value: number, unit = 'kg') =>
  ({
    quantity: {
      value,
      low: null,
      high: null,
      unit: { id: unit, symbol: unit, dimension: 'MASS', basis: null, basisLabel: null },
      status: 'REPORTED',
      missing: null,
    },
  }) as unknown as Amount;
const source = (id: string) => ({ id, shortTitle: id });

const stated = (by: string, value: number, period = '2023') => ({
  measure: 'WATER',
  phase: 'USE',
  indicator: null,
  period,
  source: source(by),
  isProjected: false,
  amount: amount(value, 'm3'),
});
const spread = (by: string, least: number, most: number) => ({
  measure: 'EMISSIONS',
  phase: 'PRODUCTION',
  source: source(by),
  isComputed: false,
  count: amount(2, '1'),
  least: amount(least),
  most: amount(most),
});
const model = (by: string, whole: number) => ({
  subject: { id: 'product:x', name: 'X' },
  source: source(by),
  year: 2020,
  lifetime: amount(4, 'a'),
  margin: null,
  emissions: {
    production: amount(whole / 2),
    transport: null,
    use: null,
    endOfLife: null,
    whole: amount(whole),
  },
});

function told(rest: object = {}): LifeCycleResult {
  return {
    kind: 'DEVICE',
    stated: [],
    computed: [],
    spreads: [],
    materials: [],
    lifetimes: [],
    footprints: { totalCount: 0, nodes: [] },
    ...rest,
  } as unknown as LifeCycleResult;
}
const words = {
  measure: (measure: string) => measure,
  phase: (phase: string) => phase,
  part: (part: string) => part,
  least: 'least',
  most: 'most',
  lifetime: 'lifetime',
  mass: 'mass',
  perYear: 'per year',
  why: (apart: string) => `because ${apart}`,
};

describe('two life cycles', () => {
  it('are compared by what each source says of both, its own place in each answer kept', () => {
    const rows = comparedRows(
      told({ spreads: [spread('a', 10, 20), spread('b', 1, 2)] }),
      told({ spreads: [spread('b', 5, 9)] }),
      words,
    );
    expect(rows.map(({ name }) => name)).toEqual([
      'EMISSIONS, PRODUCTION, least, a',
      'EMISSIONS, PRODUCTION, most, a',
      'EMISSIONS, PRODUCTION, least, b',
      'EMISSIONS, PRODUCTION, most, b',
    ]);
    expect(rows[0]?.second).toBeNull();
    expect(rows[2]?.first?.figure).toBe('spreads.1.least');
    expect(rows[2]?.second?.figure).toBe('with.spreads.0.least');
    expect(rows[3]?.second?.quantity.value).toBe(9);
    expect(rows.every(({ whyNot }) => whyNot === null)).toBe(true);
  });

  it('have the reports of two publishers beside each other, and no difference of them', () => {
    const rows = comparedRows(
      told({ stated: [stated('google-report', 100)] }),
      told({ stated: [stated('apple-report', 40)] }),
      words,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.whyNot).toBe('because source');
    // Another year of it is another row.
    const apart = comparedRows(
      told({ stated: [stated('google-report', 100)] }),
      told({ stated: [stated('apple-report', 40, '2022')] }),
      words,
    );
    expect(apart.map(({ first, second }) => [first === null, second === null])).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  it('of two companies have no difference, though one document collects their reports', () => {
    const [google, apple] = [stated('six-reports', 100), stated('six-reports', 40)];
    const rows = comparedRows(
      told({ kind: 'OPERATOR', stated: [google] }),
      told({ kind: 'OPERATOR', stated: [apple] }),
      words,
    );
    expect(rows.map(({ whyNot }) => whyNot)).toEqual(['because own']);
    // Of classes of devices one publisher tells both.
    expect(comparedRows(told({ stated: [google] }), told({ stated: [apple] }), words)[0]?.whyNot).toBeNull();
  });

  it('pair numbers of one publisher before those of two', () => {
    const rows = comparedRows(
      told({ stated: [stated('a', 1), stated('b', 2)] }),
      told({ stated: [stated('b', 20), stated('a', 10)] }),
      words,
    );
    expect(rows.map(({ first, second }) => [first?.quantity.value, second?.quantity.value])).toEqual([
      [1, 10],
      [2, 20],
    ]);
    expect(rows.every(({ whyNot }) => whyNot === null)).toBe(true);
  });

  it('set one model against one other; many devices of a class have no partner', () => {
    const one = told({ footprints: { totalCount: 1, nodes: [model('a', 60)] } });
    const rows = comparedRows(one, told({ footprints: { totalCount: 1, nodes: [model('a', 80)] } }), words);
    // Production, whole, lifetime: what the source does not divide is no row.
    expect(rows.map(({ name }) => name)).toEqual(['EMISSIONS, production', 'EMISSIONS, whole', 'lifetime']);
    const many = told({ footprints: { totalCount: 2, nodes: [model('a', 60), model('a', 70)] } });
    expect(comparedRows(many, many, words)).toEqual([]);
  });

  const gold = (by: readonly string[], grams: number) => ({
    material: { id: 'material:gold', name: 'Gold' },
    mass: { ...amount(grams), evidence: { nodes: by.map((id) => ({ source: source(id) })) } },
    perYear: amount(grams / 4),
    accounts: by.length,
  });

  it('compare materials, of which one may hold none', () => {
    const rows = comparedRows(told({ materials: [gold(['babbitt'], 0.02)] }), told(), words);
    expect(rows.map(({ name, second }) => [name, second])).toEqual([
      ['Gold, mass', null],
      ['Gold, per year', null],
    ]);
  });

  it('take no mass of one publisher from that of another, nor a year of it by the lifetimes of others', () => {
    const [babbitt, other] = [gold(['babbitt'], 0.02), gold(['babbitt', 'cucchietti'], 0.3)];
    const whyOf = (one: object, two: object): readonly (string | null)[] =>
      comparedRows(told(one), told(two), words).map(({ whyNot }) => whyNot);
    expect(whyOf({ materials: [babbitt] }, { materials: [babbitt] })).toEqual([null, null]);
    expect(whyOf({ materials: [babbitt] }, { materials: [other] })).toEqual([
      'because source',
      'because source',
    ]);
    const used = (by: string) => ({ materials: [babbitt], lifetimes: [{ source: source(by) }] });
    expect(whyOf(used('ademe'), used('unu'))).toEqual([null, 'because source']);
  });
});
