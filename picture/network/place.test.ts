/** Places in the network: nothing overlaps, the same things stand at the same places, and what grows moves nothing. */
import { describe, expect, it } from 'vitest';
import { wholly } from './pauses.ts';
import { type Ground, type Place, placing, type ToPlace } from './place.ts';

const ground = { width: 800, height: 500, margin: 10 };

const placeAll = (things: readonly ToPlace[], on: Ground): ReadonlyMap<string, Place> =>
  wholly(placing(things, on));

/** Things all in one corner of the layout, so that they crowd; the numbers follow from their place in the list. */
function crowd(count: number, name = 'a'): ToPlace[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `${name}:${at}`,
    radius: 4 + (at % 5),
    x: (at * 37) % 10,
    y: (at * 53) % 10,
    parent: null,
  }));
}

function overlapping(things: readonly ToPlace[], places: ReadonlyMap<string, Place>): number {
  const put = things.map(({ id, radius }) => ({ radius, ...(places.get(id) ?? { x: 0, y: 0 }) }));
  let found = 0;
  put.forEach((one, at) => {
    for (const other of put.slice(at + 1)) {
      if (Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius) found++;
    }
  });
  return found;
}

describe('places', () => {
  it('puts what is asked about in the middle', () => {
    expect(placeAll(crowd(30), ground).get('a:0')).toEqual({ x: 400, y: 250 });
  });

  it.each([1, 2, 60, 400])('lets none of %i things overlap or leave the ground at a side', (count) => {
    const things = crowd(count);
    const places = placeAll(things, ground);
    expect(places.size).toBe(count);
    expect(overlapping(things, places)).toBe(0);
    for (const { id, radius } of things) {
      const { x = -1, y = -1 } = places.get(id) ?? {};
      expect(x).toBeGreaterThanOrEqual(ground.margin + radius);
      expect(x).toBeLessThanOrEqual(ground.width - ground.margin - radius);
      expect(y).toBeGreaterThanOrEqual(ground.margin + radius);
    }
  });

  it('goes below the ground when it is full, and still lets nothing overlap', () => {
    // 300 circles of 10 px radius need 300 · π · 100 ≈ 94,000 px², and the ground has 100 · 100 = 10,000.
    const things = crowd(300).map((one) => ({ ...one, radius: 10 }));
    const places = placeAll(things, { width: 100, height: 100, margin: 0 });
    expect(overlapping(things, places)).toBe(0);
    expect(Math.max(...[...places.values()].map(({ y }) => y))).toBeGreaterThan(100);
  });

  it('keeps the order of the layout from left to right', () => {
    const [root, ...others] = crowd(4).map((one, at) => ({ ...one, x: at * 100, y: at % 2 }));
    const places = placeAll(
      [root, ...others].filter((one) => one !== undefined),
      ground,
    );
    const across = others.map(({ id }) => places.get(id)?.x ?? 0);
    expect(across).toEqual([...across].sort((a, b) => a - b));
  });

  it('gives the same places every time', () => {
    expect([...placeAll(crowd(120), ground)]).toEqual([...placeAll(crowd(120), ground)]);
  });

  it('moves nothing when a thing is grown, and puts what grew near it', () => {
    const start = crowd(40);
    const grown = crowd(30, 'b').map((one) => ({ ...one, parent: 'a:7' }));
    const before = placeAll(start, ground);
    const after = placeAll([...start, ...grown], ground);
    for (const [id, place] of before) expect(after.get(id)).toEqual(place);
    expect(overlapping([...start, ...grown], after)).toBe(0);
    const parent = after.get('a:7') ?? { x: 0, y: 0 };
    const away = grown.map(({ id }) => {
      const { x, y } = after.get(id) ?? { x: 0, y: 0 };
      return Math.hypot(x - parent.x, y - parent.y);
    });
    // Thirty circles of at most 8 px with 9 px between them fit into a circle of some 130 px even among others.
    expect(Math.max(...away)).toBeLessThan(200);
  });

  it('grows a second thing without moving what the first one grew', () => {
    const start = crowd(20);
    const first = crowd(10, 'b').map((one) => ({ ...one, parent: 'a:3' }));
    const second = crowd(10, 'c').map((one) => ({ ...one, parent: 'b:2' }));
    const before = placeAll([...start, ...first], ground);
    const after = placeAll([...start, ...first, ...second], ground);
    for (const [id, place] of before) expect(after.get(id)).toEqual(place);
  });

  it('has no place for nothing', () => {
    expect(placeAll([], ground).size).toBe(0);
  });
});
