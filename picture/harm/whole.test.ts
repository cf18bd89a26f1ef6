/** A harm on a sheet: both columns with their numbers, what is nobody's said, and no thing but economies to pin a note to. */
import { describe, expect, it } from 'vitest';
import type { QuantityResult } from '../answer.ts';
import { words } from '../words/index.ts';
import type { HarmAnswer } from './query.ts';
import { harmWhole } from './whole.ts';

const unit = { id: 'km2', symbol: 'km²', dimension: 'area', basis: 'none', basisLabel: '' };
const of = (value: number): { readonly quantity: QuantityResult } => ({
  quantity: { value, low: null, high: null, unit, status: 'DERIVED', missing: null },
});
/** Ten in all: happened in A (7) and B (3); A answers for 2, B for 5, nobody for the rest. */
const said = (nobody: number): HarmAnswer => ({
  harm: { id: 'harm:x', label: 'Trees lost' },
  ruleLabel: 'consumption',
  ruleSentence: 'Who uses it answers for it.',
  material: { id: 'material:copper', name: 'Copper' },
  period: '2011/2016',
  total: of(7 + nobody),
  bearers: [
    { economy: { id: 'economy:A', name: 'Land A' }, side: 'SOUTH', amount: of(2), happened: of(4 + nobody) },
    { economy: { id: 'economy:B', name: 'Land B' }, side: 'NORTH', amount: of(5), happened: of(3) },
  ],
  bySide: [
    { side: 'SOUTH', amount: of(2), happened: of(4 + nobody) },
    { side: 'NORTH', amount: of(5), happened: of(3) },
    { side: null, amount: of(nobody), happened: of(0) },
  ],
  scheme: { label: 'A scheme' },
  sources: [
    { source: { id: 'a', shortTitle: 'A map' }, edition: '2023', statements: 9 },
    { source: { id: 'a', shortTitle: 'A map' }, edition: '2024', statements: 9 },
  ],
});
const drawn = (nobody: number) =>
  harmWhole(
    { said: said(nobody), against: null, leftRule: 'Where it happens' },
    { width: 1000, language: 'en', words: words.en, release: 'abc' },
  );
const textsOf = (nobody: number): readonly string[] =>
  drawn(nobody).layers.flatMap(({ shapes }) =>
    shapes.flatMap((one) => (one.kind === 'text' ? [one.text.replace(/\s/g, ' ')] : [])),
  );

describe('a harm on a sheet', () => {
  it('has the amounts of the answer and shares of the whole: 2, 5 and 3 of 10', () => {
    expect(textsOf(3)).toEqual(
      expect.arrayContaining(['2 km²', '5 km²', '3 km²', '7 km²', '20% South', '50% North', '30% nobody']),
    );
    expect(textsOf(3).filter((text) => text === '10 km²')).toHaveLength(2);
  });

  it('asks, and says years, columns, total, scheme, editions and release', () => {
    const { title, subtitle, description, footer } = drawn(3);
    expect(title).toBe('Trees lost: where does it happen, and who answers for it?');
    expect(subtitle.replace(/\s/g, ' ')).toBe(
      'Copper, 2011–2016. On the left: Where it happens. On the right: consumption. In all: 10 km².',
    );
    expect(description).toBe('Who uses it answers for it.');
    expect(footer.join(' ')).toMatch(/Hatched.*A scheme.*A map 2023, 2024.*abc/);
  });

  it('speaks of hatching only where there is some', () => {
    expect(drawn(0).footer.join(' ')).not.toContain('Hatched');
    expect(textsOf(0).join(' ')).not.toContain('nobody');
  });

  it('lets notes be pinned to economies alone', () => {
    expect(drawn(3).anchors.map(({ id }) => id)).toEqual(['economy:A', 'economy:B']);
  });
});
