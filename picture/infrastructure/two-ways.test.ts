import { describe, expect, it } from 'vitest';
import type { Dot, Rect, Text } from '../scene.ts';
import { paintForTheme } from '../tokens.ts';
import { twoWaysSvg } from './svg.ts';
import { drawTwoWays, type TwoWaysRow } from './two-ways.ts';

const row = (name: string, byPlace: number | null, byMarket: number | null, group = 'First'): TwoWaysRow => ({
  key: `${group} ${name}`,
  group,
  name,
  byPlace,
  byMarket,
  said: '',
});
const options = {
  width: 1000,
  tick: String,
  words: { byPlace: 'by place', byMarket: 'by market' },
} as const;
/** The two marks of the legend come first. */
const dots = (rows: readonly TwoWaysRow[]): readonly Dot[] =>
  drawTwoWays(rows, options)
    .shapes.filter((shape): shape is Dot => shape.kind === 'dot')
    .slice(2);
const hatched = (rows: readonly TwoWaysRow[]): readonly Rect[] =>
  drawTwoWays(rows, options).shapes.filter(
    (shape): shape is Rect => shape.kind === 'rect' && shape.fill === 'hatch',
  );

describe('two ways of counting', () => {
  it('stand on one scale for all rows: twice the amount is twice as far', () => {
    const [most, , half, none] = dots([row('2022', 200, 100), row('2023', 100, 0)]);
    const [zero = 0, whole = 0] = [none?.x, most?.x];
    expect(half?.x).toBeCloseTo(zero + (whole - zero) / 2, 8);
  });

  it('draw a zero by market as a ring at zero, and what was not found as hatching', () => {
    expect(dots([row('2022', 200, 0)])).toHaveLength(2);
    expect(hatched([row('2022', 200, 0)])).toHaveLength(0);
    expect(dots([row('2022', null, 100)])).toHaveLength(1);
    expect(hatched([row('2022', null, 100)])).toHaveLength(1);
    expect(dots([row('2022', null, null)])).toHaveLength(0);
    expect(hatched([row('2022', null, null)])).toHaveLength(1);
  });

  it('print each organisation once, above its rows', () => {
    const { shapes } = drawTwoWays(
      [row('2022', 2, 1), row('2023', 2, 1), row('2023', 2, 1, 'Second')],
      options,
    );
    const bold = shapes.filter((shape): shape is Text => shape.kind === 'text' && shape.face === 'sans-bold');
    expect(bold.map(({ text }) => text)).toEqual(['First', 'Second']);
  });

  it('are nothing where there are no rows, and within the width where it is small', () => {
    expect(drawTwoWays([], options)).toEqual({ width: 1000, height: 0, shapes: [] });
    const { shapes } = drawTwoWays([row('2023', 2_000_000, 1)], { ...options, width: 340 });
    for (const shape of shapes) if (shape.kind === 'dot') expect(shape.x).toBeLessThanOrEqual(340);
  });

  it('leave as a file with their question and footer', () => {
    const svg = twoWaysSvg([row('2023', 200, 100)], {
      ...options,
      paint: paintForTheme('print'),
      title: 'How much is gone?',
      description: 'A dot and a ring',
      locale: 'en',
      footer: ['Sources: reports.'],
    });
    expect(svg).toContain('How much is gone?');
    expect(svg).toContain('Sources: reports.');
  });
});
