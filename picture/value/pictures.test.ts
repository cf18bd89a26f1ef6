import { describe, expect, it } from 'vitest';
import type { Shape } from '../scene.ts';
import { words } from '../words/index.ts';
import { drawLadder, type LadderPictureRow, placeOf } from './ladder.ts';
import { drawYears } from './years.ts';

const rects = (shapes: readonly Shape[], fill: string) =>
  shapes.flatMap((shape) => (shape.kind === 'rect' && shape.fill === fill ? [shape] : []));
const dots = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.kind === 'dot' ? [shape] : []));

describe('the ladder', () => {
  const row = (part: Partial<LadderPictureRow>): LadderPictureRow => ({
    key: 'ore',
    rung: 'Ore',
    about: 'Ores (HS 2022)',
    dots: [],
    all: null,
    allText: '',
    ...part,
  });
  const exporter = (
    name: string,
    value: number | null,
    share = 0.1,
    low: number | null = null,
    high = low,
  ) => ({
    name,
    side: 'SOUTH' as const,
    share,
    price: { value, low, high },
  });

  it('stands prices on one scale of powers for all rungs', () => {
    const { shapes } = drawLadder(
      [
        row({ dots: [exporter('A', 1), exporter('B', 10)] }),
        row({ key: 'refined', dots: [exporter('A', 10), exporter('C', 100)] }),
      ],
      { width: 1200, locale: 'en', axis: 'USD' },
    );
    const [one, ten, again, hundred] = dots(shapes).map(({ x }) => x);
    expect(ten).toBeCloseTo(again ?? 0, 9);
    expect((ten ?? 0) - (one ?? 0)).toBeCloseTo((hundred ?? 0) - (ten ?? 0), 9);
  });

  it('stands bounds in their middle by powers, and draws what is not known as empty', () => {
    expect(placeOf({ value: null, low: 4, high: 9 })).toBeCloseTo(6, 12);
    expect(placeOf({ value: null, low: 4, high: null })).toBe(4);
    expect(placeOf({ value: 0, low: null, high: null })).toBeNull();
    const { shapes } = drawLadder([row({ dots: [exporter('A', null, 0.5, 4, 9)] }), row({ key: 'device' })], {
      width: 350,
      locale: 'fr',
      axis: 'USD',
    });
    expect(dots(shapes)).toHaveLength(1);
    expect(rects(shapes, 'hatch')).toHaveLength(1);
  });

  it('is nothing without a price', () => {
    expect(drawLadder([row({})], { width: 1200, locale: 'en', axis: 'USD' }).height).toBe(0);
  });
});

describe('the years', () => {
  const names = words.en.ledger.band;
  const year = (at: number, south: number, rest = 0) => ({
    year: at,
    bands: [
      { band: 'SOUTH' as const, share: south },
      { band: 'UNALLOCATED' as const, share: rest },
      { band: 'NORTH' as const, share: 1 - south - rest },
    ],
  });

  it('are columns of one height, in the order of years, the South at the foot', () => {
    const { shapes } = drawYears([year(2018, 0.4, 0.1), year(2002, 0.2)], {
      width: 1200,
      locale: 'en',
      names,
    });
    const [south, north] = [rects(shapes, 'south-mark'), rects(shapes, 'north-mark')];
    expect(south.map(({ height }) => Math.round(height))).toEqual([44, 88]);
    for (const [place, one] of south.entries()) {
      expect(one.y + one.height).toBeCloseTo(228, 9);
      expect(north[place]?.y).toBeCloseTo(8, 9);
    }
    expect(rects(shapes, 'hatch')).toHaveLength(1);
    const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(texts).toEqual(expect.arrayContaining(['20%', '40% South', '2002', '2018']));
  });
});
