import { describe, expect, it } from 'vitest';
import { mapForm, mapVariables, traceVariables } from './address.ts';

const shareOf = (query: Readonly<Record<string, string>>) =>
  traceVariables('device:smartphone', query, 'en').minShare;

describe('the least share that a trace is drawn with', () => {
  it('is what the address says', () => {
    expect(shareOf({ minShare: '0.05' })).toBe(0.05);
    expect(shareOf({ minShare: '0', answer: '0123456789abcdef' })).toBe(0);
  });

  it('is what a picture has room to name where the address says nothing, or nothing valid', () => {
    expect(shareOf({})).toBe(0.02);
    expect(shareOf({ minShare: '2' })).toBe(0.02);
  });

  it('is left to the API in its own permalinks, whose digest is of that answer', () => {
    expect(shareOf({ release: '0123456789abcdef', answer: '0123456789abcdef' })).toBeUndefined();
  });
});

describe('a map', () => {
  it('asks for refined copper where its address names neither product nor material', () => {
    expect(mapVariables({}, 'fr')).toEqual({ product: 'product:hs2017-740311', first: 60, lang: 'FR' });
    expect(mapVariables({ material: 'material:cobalt' }, 'en')).toEqual({
      material: 'material:cobalt',
      first: 60,
      lang: 'EN',
    });
  });

  it('takes what is valid and leaves the rest out', () => {
    const query = { year: '2012', measure: 'mass', from: 'economy:COD', n: '120', scheme: 'none', to: 'x y' };
    expect(mapVariables(query, 'en')).toEqual({
      product: 'product:hs2017-740311',
      year: 2012,
      measure: 'MASS',
      from: 'economy:COD',
      first: 120,
      lang: 'EN',
    });
    expect(mapVariables({ n: '301', measure: 'weight' }, 'en').first).toBe(60);
  });

  it('is drawn about a meridian, with one of two views of borders', () => {
    const [first, second] = [mapForm({}).view, mapForm({ borders: 'b' }).view];
    expect(first).not.toBe(second);
    expect(mapForm({ centre: '-70', areas: 'sends' })).toEqual({ areas: 'sends', centre: -70, view: first });
    expect(mapForm({ centre: '400' }).centre).toBe(mapForm({}).centre);
  });
});
