import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../schema/entity.ts';
import { handMadeGraph, type Line } from '../../question/testing/hand-made-graph.ts';
import { type Content, contentsOf } from './contents.ts';

const holds = (value: number | null, rest: Line[3] = {}): Line => [
  'device:laptop',
  'contains',
  'material:silver',
  { value, unit: 'g:contained', period: '2011', ...rest },
];
const parts: readonly (Partial<Entity> & { readonly id: string })[] = ['motherboard', 'memory'].map(
  (name) => ({
    id: `component:${name}`,
    partOf: 'component:circuit-board',
  }),
);

async function silverOf(lines: readonly Line[], precedence = 'none'): Promise<Content | undefined> {
  const { context } = await handMadeGraph({ lines, entities: parts });
  return contentsOf(context, 'device:laptop', precedence)[0];
}

describe('contents', () => {
  it('takes the middle of several accounts; of two in the middle, the later', async () => {
    const three = [holds(0.1), holds(0.9, { period: '2015' }), holds(0.3, { period: '2020' })];
    expect((await silverOf(three))?.grams).toBe(0.3);
    const two = [holds(0.1, { period: '2019' }), holds(0.9, { period: '2015' })];
    expect((await silverOf(two))?.grams).toBe(0.1);
    expect((await silverOf(two))?.others).toHaveLength(1);
  });

  it('adds components that one document lists, and does not add a whole to its parts', async () => {
    const boards = [
      holds(0.2, { product: 'component:motherboard' }),
      holds(0.1, { product: 'component:memory' }),
    ];
    expect((await silverOf(boards))?.grams).toBeCloseTo(0.3, 12);
    expect((await silverOf(boards))?.mass?.quantity.status).toBe('derived');
    const withWhole = [...boards, holds(0.31, { product: 'component:circuit-board' })];
    const silver = await silverOf(withWhole);
    expect(silver?.grams).toBe(0.31);
    expect(silver?.parts.map(({ component }) => component)).toEqual(['component:circuit-board']);
    expect(silver?.others).toHaveLength(2);
  });

  it('takes the whole device where a document gives it, not its parts', async () => {
    const silver = await silverOf([holds(0.5), holds(0.2, { product: 'component:memory' })]);
    expect(silver?.grams).toBe(0.5);
  });

  it('keeps two statements of one component apart', async () => {
    const twice = [
      holds(0.2, { product: 'component:memory', locator: 'a' }),
      holds(0.4, { product: 'component:memory', locator: 'b' }),
    ];
    expect([0.2, 0.4]).toContain((await silverOf(twice))?.grams);
    expect((await silverOf(twice))?.others).toHaveLength(1);
  });

  it('has bounds and no grams where only bounds are given, and no mass where only a share is', async () => {
    const bound = await silverOf([holds(null, { low: 0.07, missing: 'only-bounds' })]);
    expect(bound?.grams).toBeNull();
    expect(bound?.mass?.quantity).toMatchObject({ value: null, low: 0.07, unit: 'g:contained' });
    expect(bound?.others).toEqual([]);
    const share = await silverOf([holds(0.01, { unit: 'fraction:contained' })]);
    expect(share?.mass).toBeNull();
    expect(share?.others).toHaveLength(1);
  });

  it('converts to grams and passes projections over', async () => {
    expect((await silverOf([holds(250, { unit: 'mg:contained' })]))?.grams).toBe(0.25);
    expect(await silverOf([holds(1, { status: 'projected' })])).toBeUndefined();
  });
});
