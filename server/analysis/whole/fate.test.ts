import { describe, expect, it } from 'vitest';
import { handMadeGraph, type Line } from '../../question/testing/hand-made-graph.ts';
import { type Fate, fateOf } from './fate.ts';

const world = (predicate: 'generatesEwaste' | 'recyclesEwaste', value: number, rest: Line[3] = {}): Line => [
  'group:world',
  predicate,
  null,
  { value, unit: 't:gross', period: '2019', ...rest },
];

async function fate(lines: readonly Line[], year: number | null = null): Promise<Fate | undefined> {
  const graph = await handMadeGraph({ lines });
  return fateOf(graph.context, await graph.store.slice({}), { year, rule: 'none' });
}

describe('the fate of e-waste', () => {
  it('is what one source documents, and the rest unknown', async () => {
    const found = await fate([world('generatesEwaste', 50), world('recyclesEwaste', 10)]);
    expect(found?.documentedShare.quantity.value).toBeCloseTo(0.2, 12);
    expect(found?.unknown.quantity.value).toBe(40);
    expect(found?.isInconsistent).toBe(false);
  });

  it('takes both rows from one source and edition, of a year that both cover', async () => {
    const found = await fate([
      world('generatesEwaste', 50, { edition: '2023' }),
      world('recyclesEwaste', 1, { edition: '2024' }),
      world('generatesEwaste', 60, { edition: '2023', period: '2015' }),
      world('recyclesEwaste', 30, { edition: '2023', period: '2015' }),
    ]);
    expect(found).toMatchObject({ edition: '2023', year: 2015 });
    expect(found?.documentedShare.quantity.value).toBeCloseTo(0.5, 12);
  });

  it('converts within a basis: 1 kt of 4,000 t is a quarter', async () => {
    const found = await fate([
      world('generatesEwaste', 4000),
      world('recyclesEwaste', 1, { unit: 'kt:gross' }),
    ]);
    expect(found?.documentedShare.quantity.value).toBeCloseTo(0.25, 12);
  });

  it('says that more is documented than generated, and leaves no unknown below zero', async () => {
    const found = await fate([world('generatesEwaste', 10), world('recyclesEwaste', 15)]);
    expect(found?.isInconsistent).toBe(true);
    expect(found?.unknown.quantity.value).toBe(0);
    expect(found?.documentedShare.quantity.value).toBe(1);
  });

  it('is undefined without the pair, or with nothing generated', async () => {
    expect(await fate([world('generatesEwaste', 10)])).toBeUndefined();
    expect(await fate([world('recyclesEwaste', 10)])).toBeUndefined();
    expect(await fate([world('generatesEwaste', 0), world('recyclesEwaste', 0)])).toBeUndefined();
  });
});
