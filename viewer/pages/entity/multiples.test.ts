import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutChart } from './multiples.ts';

const box = { width: 100, height: 50, years: { from: 2000, to: 2019 }, top: 10 };

describe('a small chart', () => {
  it('breaks the line at a year without a figure', () => {
    // 20 years on 100 px: 5 px a year, a point in the middle of its year. 10 of 10 is at the top, 5 half way down.
    const chart = layOutChart(
      [
        { year: 2000, value: 10 },
        { year: 2001, value: 5 },
        { year: 2003, value: 0 },
        { year: 2004, value: 10 },
      ],
      box,
    );
    expect(chart.lines).toEqual(['M2.5 0L7.5 25', 'M17.5 50L22.5 0']);
    expect(chart.areas[0]).toBe('M2.5 0L7.5 25L7.5 50L2.5 50Z');
    expect(chart.last).toEqual({ x: 22.5, y: 0 });
  });

  it('draws few years as columns and no line', () => {
    const chart = layOutChart([{ year: 2023, value: 5 }], { ...box, years: { from: 2023, to: 2024 } });
    expect(chart.lines).toEqual([]);
    expect(chart.columns).toEqual([{ x: 7, y: 25, width: 36, height: 25 }]);
  });

  it('tells a missing value from zero and from no statement', () => {
    const chart = layOutChart(
      [
        { year: 2000, value: null },
        { year: 2001, value: 0 },
      ],
      box,
    );
    expect(chart.missing).toEqual([{ x: 0, width: 5 }]);
    expect(chart.columns).toEqual([{ x: 6.5, y: 50, width: 2, height: 0 }]);
    expect(layOutChart([], box)).toEqual({ areas: [], lines: [], columns: [], missing: [], last: null });
  });

  it('keeps everything inside its box, whatever the values', () => {
    const point = fc.record({
      year: fc.integer({ min: 2000, max: 2019 }),
      value: fc.option(fc.double({ min: 0, max: 10, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(point), (values) => {
        const chart = layOutChart(values, box);
        for (const { x, y, width, height } of chart.columns) {
          expect(x >= 0 && x + width <= 100.01 && y >= 0 && y + height <= 50.01).toBe(true);
        }
        const numbers = [...chart.lines, ...chart.areas].join(' ').match(/-?[\d.]+/g) ?? [];
        for (const number of numbers) expect(Number(number)).toBeLessThanOrEqual(100);
      }),
    );
  });
});
