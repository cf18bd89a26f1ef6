import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SideName } from '../answer.ts';
import { textWidth } from '../text.ts';
import { type HarmColumn, type HarmOptions, type HarmPictureInput, layOutHarm } from './layout.ts';
import { harmScene } from './scene.ts';

const sides: readonly SideName[] = ['SOUTH', 'NORTH', 'UNCLASSIFIED'];
const options = (width = 1200): HarmOptions => ({
  width,
  locale: 'en',
  labels: {
    side: { SOUTH: 'South', NORTH: 'North', UNCLASSIFIED: 'unclassified' },
    others: '{count} others, {side}',
    nobody: 'Attributed to nobody',
    nobodyShort: 'nobody',
    same: 'the same total',
  },
  print: (value) => `${value.toFixed(1)} km²`,
});

/** Economies by place in the list; what they leave of the whole is nobody's. */
function column(rule: string, values: readonly number[], whole: number): HarmColumn {
  const nobody = Math.max(0, whole - values.reduce((sum, value) => sum + value, 0));
  return {
    rule,
    parts: values.map((value, place) => ({
      id: `economy:${place}`,
      name: `Economy ${place}`,
      side: sides[place % sides.length] ?? 'SOUTH',
      value,
      text: String(value),
    })),
    nobody,
    nobodyText: String(nobody),
  };
}
const pair = (left: readonly number[], right: readonly number[], whole: number): HarmPictureInput => ({
  left: column('territorial', left, whole),
  right: column('consumption', right, whole),
  total: `${whole} km²`,
});

describe('columns', () => {
  it('are as tall as each other, whatever the rule', () => {
    const { columns } = layOutHarm(pair([60, 30, 0, 10], [10, 50, 5, 5], 100), options());
    const tall = columns.map(({ blocks }) => blocks.reduce((sum, { height }) => sum + height, 0));
    expect(tall[0]).toBeCloseTo(tall[1] ?? 0, 9);
    expect(columns[1]?.blocks.at(-1)).toMatchObject({ group: 'NOBODY', label: { amount: '30' } });
    expect(columns[0]?.shares.map(({ text }) => text)).toEqual(['70% South', '30% North']);
  });

  it('take small economies of a side together, and say how many', () => {
    const small = Array.from({ length: 12 }, () => 1);
    const { columns } = layOutHarm(pair([88, ...small], [88, ...small], 100), options());
    expect(columns[0]?.blocks.map(({ label }) => label.name)).toContain('4 others, North');
  });
});

describe('ribbons', () => {
  it('fill each column from end to end: what moves and what stays is the whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 1, maxLength: 15 }),
        fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 1, maxLength: 15 }),
        fc.constantFrom(1200, 350),
        (left, right, width) => {
          const { ribbons, columns } = layOutHarm(pair(left, right, 151), options(width));
          const tall = columns[0]?.blocks.reduce((sum, { height }) => sum + height, 0) ?? 0;
          const all = ribbons.reduce((sum, { band }) => sum + band.bottom0 - band.top0, 0);
          expect(Math.abs(all - tall)).toBeLessThan(1e-6);
          for (const { band } of ribbons)
            expect(band.bottom0 - band.top0).toBeCloseTo(band.bottom1 - band.top1, 9);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keep with an economy the lesser of its two amounts', () => {
    const { ribbons } = layOutHarm(pair([60, 40], [20, 80], 100), options());
    const kept = ribbons.filter(({ stays }) => stays).map(({ band }) => band.bottom0 - band.top0);
    expect(kept.map((height) => Math.round((height / 440) * 100))).toEqual([20, 40]);
  });

  it('are drawn under one rule on both sides, and without anything at all', () => {
    for (const same of [pair([5, 5], [5, 5], 10), pair([0], [0], 0)]) {
      const shapes = harmScene(layOutHarm(same, options()));
      expect(JSON.stringify(shapes)).not.toContain('NaN');
      expect(JSON.stringify(shapes)).not.toContain('null,null');
    }
  });
});

describe('labels', () => {
  it.each([1200, 350])('do not stand on each other at %d px', (width) => {
    const values = [30, 20, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3];
    const { columns } = layOutHarm(pair(values, [...values].reverse(), 100), options(width));
    for (const { blocks } of columns) {
      const places = blocks.map(({ label }) => label.y);
      for (const [index, y] of places.entries())
        if (index > 0) expect(y - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(18.9);
    }
  });

  it('that stand far from their block have a line to it, and those beside it none', () => {
    const values = [30, 20, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3];
    const { columns } = layOutHarm(pair(values, [...values].reverse(), 100), options());
    const labels = columns.flatMap(({ blocks }) =>
      blocks.map(({ y, height, label }) => ({ off: Math.abs(label.y - 4.5 - y - height / 2), ...label })),
    );
    expect(labels.some(({ leader }) => leader !== null)).toBe(true);
    for (const { off, leader } of labels) expect(leader !== null).toBe(off > 12);
  });
});

it.each([1200, 350])('the words of the total do not stand on the totals at %d px', (width) => {
  const picture = layOutHarm(pair([60, 40], [20, 80], 100), options(width));
  const texts = harmScene(picture).filter((shape) => shape.kind === 'text');
  const same = texts.find(({ text }) => text === 'the same total');
  const totals = texts.filter(({ text }) => text === '100 km²');
  expect(totals).toHaveLength(2);
  for (const { x, y, text } of totals) {
    const apart =
      Math.abs((same?.x ?? 0) - x) - (textWidth(text, 15, 'sans-bold') + textWidth('the same total', 14)) / 2;
    expect(apart > 0 || (same?.y ?? 0) - y > 15).toBe(true);
  }
  expect((same?.y ?? 0) + 4).toBeLessThan(picture.height);
});
