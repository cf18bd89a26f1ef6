/** Steps and jumps over years without figures, and how those are said. */
import { describe, expect, it } from 'vitest';
import { coveredYear, nearestYear, yearsBetween } from './covered-year.ts';
import { ticksAt } from './ticks.ts';
import { yearAfter } from './use-play.ts';
import { withoutYear } from './use-years-instead.ts';

const years = [2002, 2003, 2007, 2010, 2012];

describe('years', () => {
  it('are skipped where no figure is: a step goes on to the next, a jump to the nearest', () => {
    expect(coveredYear(years, 2003, 2004)).toBe(2007);
    expect(coveredYear(years, 2007, 2006)).toBe(2003);
    expect(coveredYear(years, 2002, 2009)).toBe(2010);
    expect(coveredYear(years, 2012, 2013)).toBe(2012);
  });

  it('are refused with a way to the nearest that has figures, the earlier of two', () => {
    expect(nearestYear(years, 1900)).toBe(2002);
    expect(nearestYear(years, 2099)).toBe(2012);
    // 2003 and 2007 are both two years off.
    expect(nearestYear(years, 2005)).toBe(2003);
    expect(nearestYear([], 2005)).toBeUndefined();
  });

  it('are taken from a question once: without one there is nothing else to ask', () => {
    expect(withoutYear({ material: 'material:tin', year: 2099 })).toEqual({ material: 'material:tin' });
    expect(withoutYear({ material: 'material:tin', year: null })).toBeNull();
    expect(withoutYear({ material: 'material:tin' })).toBeNull();
  });

  it('play on to the last', () => {
    expect(yearAfter(years, 2003)).toBe(2007);
    expect(yearAfter(years, 2012)).toBeUndefined();
  });

  it('without figures are said as spans, the first and the last being covered', () => {
    // 2004 to 2006, 2008 and 2009, 2011: six years of the eleven.
    expect(yearsBetween(years)).toEqual(['2004–2006', '2008–2009', '2011']);
    expect(yearsBetween([2020, 2021])).toEqual([]);
    expect(yearsBetween([2020])).toEqual([]);
    expect(yearsBetween([])).toEqual([]);
  });
});

describe('ticks', () => {
  it('give every year from the first to the last a place of the same width, hatched where no figure is', () => {
    const { shapes } = ticksAt(1100, years, 2007);
    const boxes = shapes.filter((shape) => shape.kind === 'rect');
    expect(boxes).toHaveLength(11);
    expect(boxes.filter(({ fill }) => fill === 'hatch')).toHaveLength(6);
    // 1100 px for eleven years: middles at 50, 150, …
    expect(boxes.map(({ x, width }) => Math.round(x + width / 2))).toEqual(
      Array.from({ length: 11 }, (_, place) => 50 + 100 * place),
    );
    // The year shown has a colour of its own, and only that one.
    expect(boxes.filter(({ fill }) => fill === 'vein').map(({ x }) => Math.floor(x / 100))).toEqual([5]);
  });

  it('name the year shown also where there is room for few', () => {
    const many = Array.from({ length: 60 }, (_, place) => 1960 + place);
    const texts = ticksAt(300, many, 2003).shapes.flatMap((shape) =>
      shape.kind === 'text' ? shape.text : [],
    );
    expect(texts).toContain('2003');
    expect(texts.length).toBeLessThan(9);
  });
});
