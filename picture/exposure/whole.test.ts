/** Exposure as a file: economies alone, a place without a figure hatched with its reason, and the share of all of them. */
import { expect, it } from 'vitest';
import type { QuantityResult } from '../answer.ts';
import { words } from '../words/index.ts';
import { exposureWhole } from './whole.ts';

const unit = { id: 'fraction', symbol: '', dimension: 'ratio', basis: 'none', basisLabel: '' };
const share = (value: number): { readonly quantity: QuantityResult } => ({
  quantity: { value, low: null, high: null, unit, status: 'DERIVED', missing: null },
});
const said = {
  harm: { label: 'A harm' },
  material: { id: 'material:gold', name: 'Gold' },
  scope: 'A presence, no amount.',
  scheme: { label: 'A scheme' },
  source: { shortTitle: 'A list' },
  edition: '2024',
  sources: [{ source: { id: 'a', shortTitle: 'A list' }, edition: '2024', statements: 3 }],
};
const stage = {
  stage: 'EXTRACTION',
  year: 2023,
  share: share(0.3),
  isFloor: true,
  places: [
    { economy: { id: 'economy:GHA', name: 'Ghana' }, side: 'SOUTH', share: share(0.2), reason: null },
    { economy: { id: 'economy:PER', name: 'Peru' }, side: 'SOUTH', share: share(0.1), reason: null },
    { economy: { id: 'economy:MLI', name: 'Mali' }, side: 'SOUTH', share: null, reason: 'No figure.' },
  ],
} as const;
const picture = exposureWhole(said, stage, {
  width: 900,
  locale: 'en',
  words: words.en,
  labels: { title: 'How much?', exposed: 'In all', floor: 'at least', document: 'Document: A list.' },
  release: 'abc',
});
const shapes = picture.layers.flatMap((layer) => layer.shapes);

it('draws each economy as long as its part, and one without a figure hatched, with the reason and no zero', () => {
  const bars = shapes.flatMap((one) => (one.kind === 'rect' && one.fill === 'harm-mark' ? [one.width] : []));
  expect(bars).toHaveLength(2);
  expect(bars[1]).toBeCloseTo((bars[0] ?? 0) / 2, 9);
  expect(shapes.filter((one) => one.kind === 'rect' && one.fill === 'hatch')).toHaveLength(1);
  const texts = shapes.flatMap((one) => (one.kind === 'text' ? [one.text] : []));
  expect(texts).toEqual(expect.arrayContaining(['20%', '10%', 'No figure.']));
  expect(texts).not.toContain('0%');
});

it('says stage, year, the share of all, that it is a floor, and what it is not', () => {
  expect(picture.subtitle).toBe('Gold, Extraction, 2023. In all: 30% (at least).');
  expect(picture.footer.join(' ')).toMatch(
    /Document: A list\. A presence, no amount\. .*A scheme.*A list 2024.*abc/,
  );
  expect(picture.anchors.map(({ id }) => id)).toEqual(['economy:GHA', 'economy:PER', 'economy:MLI']);
});
