import { describe, expect, it } from 'vitest';
import type { FigureResult, SideName } from '../answer.ts';
import { words } from '../words/index.ts';
import { layOutBurden, pointRadius } from './layout.ts';
import type { BurdenEconomyResult, BurdenResult } from './query.ts';
import { burdenScene } from './scene.ts';

const figure = (value: number, unit: string): FigureResult => ({
  quantity: {
    value,
    low: null,
    high: null,
    unit: { id: unit, symbol: unit, dimension: 'ratio', basis: 'none', basisLabel: '–' },
    status: 'REPORTED',
    missing: null,
  },
});
const economy = (
  id: string,
  x: number | null,
  y: number | null,
  side: SideName = 'SOUTH',
): BurdenEconomyResult => ({
  economy: { id: `economy:${id}`, name: `Economy ${id}` },
  side,
  benefit: x === null ? null : figure(x, 'percent'),
  burden: y === null ? null : figure(y, 'kg/person:gross'),
});
const measure = (id: string) => ({ id, label: `Measure ${id}`, scope: '', period: '2020', note: null });
const answer = (economies: readonly BurdenEconomyResult[]): BurdenResult => ({
  scheme: { id: 'imf-advanced-2024', label: 'IMF' },
  benefit: measure('benefit'),
  burden: measure('burden'),
  benefits: [],
  burdens: [],
  finding: 'A finding.',
  economies,
  groups: [],
  withoutBenefit: figure(0, 'fraction'),
  givenToNobody: figure(0, 'fraction'),
  sources: [],
  caveats: [],
});
const laidOut = (economies: readonly BurdenEconomyResult[], width = 1200) =>
  layOutBurden(answer(economies), { width, locale: 'en', labels: words.en.burden });

describe('points', () => {
  it('stand by their two figures: shares of people evenly, amounts by square roots', () => {
    const { points, plot } = laidOut([
      economy('A', 0, 0),
      economy('B', 50, 25, 'NORTH'),
      economy('C', 100, 100),
    ]);
    const foot = plot.y + plot.height;
    expect(points.map(({ x }) => x)).toEqual([plot.x, plot.x + plot.width / 2, plot.x + plot.width]);
    expect(points.map(({ y }) => y)).toEqual([foot, foot - plot.height / 2, plot.y]);
    expect(points[1]).toMatchObject({
      side: 'NORTH',
      benefit: '50%',
      burden: expect.stringMatching(/^25\s/),
    });
  });

  it('are not made up: who has one figure alone stands on its edge, and is counted', () => {
    const { points, withoutBurden, withoutBenefit, notes } = laidOut([
      economy('A', 10, null),
      economy('B', null, 5),
      economy('C', 20, 5),
    ]);
    expect(points).toHaveLength(1);
    expect(withoutBurden).toHaveLength(1);
    expect(withoutBenefit).toHaveLength(1);
    expect(notes.join(' ')).toContain('1 economies without a figure of the burden');
  });
});

describe('names', () => {
  it.each([1200, 350])('cover neither each other nor a point, at %d px', (width) => {
    const many = Array.from({ length: 60 }, (_, index) =>
      economy(String(index), (index * 37) % 100, (index * 53) % 90),
    );
    const { labels, points, plot } = laidOut(many, width);
    expect(labels.length).toBeGreaterThan(2);
    for (const { x, y } of labels) {
      expect(x).toBeGreaterThan(plot.x);
      expect(x).toBeLessThan(plot.x + plot.width);
      for (const other of labels)
        if (other.x !== x) expect(Math.abs(other.y - y) > 14 || other.x !== x).toBe(true);
      for (const point of points) {
        const isInside =
          Math.abs(point.x - x) < pointRadius / 2 && Math.abs(point.y - (y - 4.5)) < pointRadius / 2;
        expect(isInside).toBe(false);
      }
    }
  });

  it('and ticks are there without any economy', () => {
    const shapes = burdenScene(laidOut([]));
    expect(shapes.every((shape) => !('x' in shape) || Number.isFinite(shape.x))).toBe(true);
  });
});
