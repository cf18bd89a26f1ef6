import { describe, expect, it } from 'vitest';
import { moved, towards, viewportOf, whole, within, zoomed, zoomOf } from './viewport.ts';

const size = { width: 1000, height: 500 };

describe('the part of the map that is looked at', () => {
  it('is the whole map when the address says nothing, and says nothing then', () => {
    expect(viewportOf(undefined, size)).toEqual(whole);
    expect(zoomOf(whole, size)).toBeUndefined();
  });

  it('stands in the address as scale and middle, there and back', () => {
    // Twice as large about the point at 62.5 % and 37.5 %: that point, 625 and 187.5, stands in the middle, 500 and 250.
    const there = viewportOf({ scale: 2, x: 0.625, y: 0.375 }, size);
    expect(there).toEqual({ zoom: 2, pan: { x: 500 - 1250, y: 250 - 375 } });
    expect(zoomOf(there, size)).toEqual({ scale: 2, x: 0.625, y: 0.375 });
  });

  it('comes nearer to a point of it, which then stands in the middle', () => {
    // Three times as large, 400 and 200 stand at 1,200 and 600: 700 and 350 beyond the middle, 500 and 250.
    expect(towards(whole, { x: 400, y: 200 }, 3, size)).toEqual({ zoom: 3, pan: { x: -700, y: -350 } });
    // At the corner the map would end inside of what is seen.
    expect(towards(whole, { x: 0, y: 0 }, 3, size)).toEqual({ zoom: 3, pan: { x: 0, y: 0 } });
  });

  it('is never beside the map, nor smaller than it', () => {
    // About its corner, the corner cannot be in the middle.
    expect(viewportOf({ scale: 2, x: 0, y: 1 }, size).pan).toEqual({ x: 0, y: -500 });
    expect(within({ zoom: 0.4, pan: { x: 80, y: -20 } }, size)).toEqual(whole);
    expect(moved(viewportOf({ scale: 2, x: 0.5, y: 0.5 }, size), 10_000, -10_000, size).pan).toEqual({
      x: 0,
      y: -500,
    });
  });

  it('comes nearer and goes back about its own middle', () => {
    const near = zoomed(whole, 2, size);
    expect(zoomOf(near, size)).toEqual({ scale: 2, x: 0.5, y: 0.5 });
    expect(zoomed(near, 0.5, size)).toEqual(whole);
    expect(zoomed(near, 100, size).zoom).toBe(12);
  });
});
