/** Which numbers of two answers are set against each other, and which are not for what they measure. */
import { describe, expect, it } from 'vitest';
import type { ConcentrationResult, HolderResult } from '../../../picture/concentration/query.ts';
import { apartOf, comparedRows } from './compared-rows.ts';

const amount = (value: number, unit = 'fraction') =>
  ({
    quantity: {
      value,
      low: null,
      high: null,
      unit: { id: unit, symbol: '', dimension: 'SHARE', basis: null, basisLabel: null },
      status: 'DERIVED',
      missing: null,
    },
  }) as unknown as HolderResult['share'];

const holder = (id: string, value: number): HolderResult => ({
  entity: { id: `economy:${id}`, name: id },
  side: 'SOUTH',
  label: id,
  figure: amount(value * 100, 't'),
  share: amount(value),
});

function answerOf(
  material: string,
  holders: readonly HolderResult[],
  rest: Partial<ConcentrationResult> = {},
): ConcentrationResult {
  return {
    material: { id: `material:${material}`, name: material },
    source: { id: 'usgs-mcs', shortTitle: 'USGS' },
    product: null,
    index: amount(0.4),
    points: amount(4000),
    topOne: { holders: [], isCertain: true, share: amount(0.6) },
    topThree: null,
    ofWorld: null,
    total: amount(100, 't'),
    holders,
    lumps: [],
    ...rest,
  } as unknown as ConcentrationResult;
}

const words = { name: (key: string) => key, why: (apart: string) => `because ${apart}` };
const first = answerOf('cobalt', [holder('COD', 0.6), holder('AUS', 0.1)]);

describe('two answers', () => {
  it('have a row for every holder of either, by the larger share; whoever one does not name has no number', () => {
    const second = answerOf('cobalt', [holder('AUS', 0.3), holder('ZMB', 0.2)]);
    const rows = comparedRows(first, second, words).filter(({ key }) => key.startsWith('holder.'));
    // COD 0.6, AUS 0.3, ZMB 0.2.
    expect(rows.map(({ key }) => key)).toEqual([
      'holder.economy:COD',
      'holder.economy:AUS',
      'holder.economy:ZMB',
    ]);
    expect(rows[0]?.second).toBeNull();
    expect(rows[2]?.first).toBeNull();
    expect(rows[1]?.first?.figure).toBe('holder.economy:AUS');
    expect(rows[1]?.second?.figure).toBe('with.holder.economy:AUS');
    expect(rows[1]?.second?.quantity.value).toBe(0.3);
  });

  it('of one material and publisher are set against each other in everything', () => {
    expect(comparedRows(first, answerOf('cobalt', []), words).every(({ whyNot }) => whyNot === null)).toBe(
      true,
    );
  });

  it('leave out what neither has', () => {
    expect(comparedRows(first, first, words).map(({ key }) => key)).not.toContain('topThree');
    expect(
      comparedRows(first, answerOf('tin', [], { ofWorld: amount(0.5) }), words).map(({ key }) => key),
    ).toContain('ofWorld');
  });

  it('of two materials keep their amounts apart, and compare shares', () => {
    const rows = comparedRows(first, answerOf('tin', []), words);
    expect(rows.find(({ key }) => key === 'total')?.whyNot).toBe('because amounts');
    expect(rows.find(({ key }) => key === 'index')?.whyNot).toBeNull();
  });

  it('of two publishers, or of two codes of one material, are not set against each other', () => {
    const bgs = answerOf('cobalt', [], { source: { id: 'bgs', shortTitle: 'BGS' } });
    expect(apartOf(first, bgs)).toBe('source');
    expect(comparedRows(first, bgs, words).every(({ whyNot }) => whyNot === 'because source')).toBe(true);
    const code = (id: string) => ({ product: { id: `product:${id}`, name: id } });
    const [old, now] = [
      answerOf('tin', [], code('hs2012-260900')),
      answerOf('tin', [], code('hs2022-260900')),
    ];
    expect(apartOf(old, now)).toBe('good');
    expect(apartOf(old, answerOf('lead', [], code('hs2012-260700')))).toBeNull();
  });
});
