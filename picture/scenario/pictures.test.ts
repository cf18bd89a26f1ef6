/** Pictures of a scenario: lengths follow the figures, what is not known is hatched and never a bar of zero, rows do not move. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rect, Shape } from '../scene.ts';
import { drawPairs, type PairQuantity, type PairRow } from './pairs.ts';
import { drawThrough } from './through.ts';

const exact = (value: number): PairQuantity => ({ value, low: null, high: null });
const row = (more: Partial<PairRow>): PairRow => ({
  key: 'a',
  heading: '',
  label: 'Cobalt',
  about: '',
  before: exact(10),
  after: exact(5),
  text: '10 t → 5 t',
  hue: 'south-mark',
  ...more,
});
const rects = (shapes: readonly Shape[], fill: string): readonly Rect[] =>
  shapes.filter((shape): shape is Rect => shape.kind === 'rect' && shape.fill === fill);

describe('bars of before and after', () => {
  it('are as long as their figures: half is half', () => {
    const { shapes } = drawPairs([row({})], { width: 820 });
    const [before] = rects(shapes, 'plain-mark');
    const [after] = rects(shapes, 'south-mark');
    expect(after?.width).toBeCloseTo((before?.width ?? 0) / 2, 9);
    expect(before?.x).toBe(after?.x);
  });

  it('hatch what is not known over the whole width, and draw no bar of it', () => {
    const none: PairQuantity = { value: null, low: null, high: null };
    const { shapes } = drawPairs([row({ after: none })], { width: 820 });
    expect(rects(shapes, 'south-mark')).toEqual([]);
    const [before] = rects(shapes, 'plain-mark');
    expect(rects(shapes, 'hatch').map(({ width }) => width)).toEqual([before?.width]);
  });

  it('end at the least where only bounds are known, hatched up to the most', () => {
    const bounds: PairQuantity = { value: null, low: 2, high: 8 };
    const { shapes } = drawPairs([row({ after: bounds })], { width: 820 });
    const long = rects(shapes, 'plain-mark')[0]?.width ?? 0;
    expect(rects(shapes, 'south-mark')[0]?.width).toBeCloseTo(long * 0.2, 6);
    expect(rects(shapes, 'hatch')[0]?.width).toBeCloseTo(long * 0.6, 6);
  });

  it('draw a range as a line with its feet at the bounds', () => {
    const { shapes } = drawPairs([row({ before: { value: 10, low: 5, high: 20 } })], { width: 820 });
    const [line] = shapes.filter((shape) => shape.kind === 'path');
    // The longest is 20, so 5 stands at a quarter of the way from 230 to 530.
    expect(line?.kind === 'path' ? line.d.startsWith('M305.00 ') : false).toBe(true);
    expect(line?.kind === 'path' ? line.d.includes('H530.00') : false).toBe(true);
  });

  it('share one scale where one is given', () => {
    const { shapes } = drawPairs([row({}), row({ key: 'b', before: exact(2), after: exact(1) })], {
      width: 820,
      most: 10,
    });
    const [first, second] = rects(shapes, 'plain-mark');
    expect(second?.width).toBeCloseTo((first?.width ?? 0) / 5, 9);
  });

  it('stay within the picture and where they are, whatever the figures', () => {
    const number = fc.double({ min: 0, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(number, number, fc.constantFrom(350, 820, 1200), (before, after, width) => {
        const moved = drawPairs([row({ before: exact(before), after: exact(after) }), row({ key: 'b' })], {
          width,
        });
        const still = drawPairs([row({}), row({ key: 'b' })], { width });
        expect(moved.height).toBe(still.height);
        for (const shape of moved.shapes)
          if (shape.kind === 'rect') {
            expect(shape.x + shape.width).toBeLessThanOrEqual(width + 1e-6);
            expect(shape.width).toBeGreaterThanOrEqual(0);
          }
      }),
    );
  });
});

describe('a quantity through the years', () => {
  const options = { width: 300, title: 'Purchases', none: 'Not known', say: String };
  const known = { low: null, high: null } as const;

  it('begins at zero: half as much is half as high', () => {
    const { shapes } = drawThrough(
      [2026, 2027].map((year) => ({ year, before: { value: 8, ...known }, after: { value: 4, ...known } })),
      options,
    );
    const lines = shapes.flatMap((shape) =>
      shape.kind === 'path' && shape.fill === null ? [Number(/^M\S+ (\S+?)L/.exec(shape.d)?.[1])] : [],
    );
    // The axis stands at 46 + 110 px; 8 is at the top, 4 half way.
    expect(lines).toEqual([46, 46 + 55]);
  });

  it('breaks off where a year is not known', () => {
    const { shapes } = drawThrough(
      [8, null, 4, 4].map((value, index) => ({
        year: 2026 + index,
        before: { value, ...known },
        after: { value, ...known },
      })),
      options,
    );
    const [line] = shapes.filter((shape) => shape.kind === 'path');
    expect(line?.kind === 'path' ? line.d : '').toBe('M0 46M200 101L300 101');
  });

  it('hatches what no year knows', () => {
    const nothing = { value: null, low: null, high: null };
    const { shapes } = drawThrough([{ year: 2026, before: nothing, after: nothing }], options);
    expect(rects(shapes, 'hatch')).toHaveLength(1);
    expect(shapes.some((shape) => shape.kind === 'text' && shape.text === 'Not known')).toBe(true);
    expect(shapes.filter((shape) => shape.kind === 'path')).toEqual([]);
  });
});
