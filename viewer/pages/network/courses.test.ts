import { describe, expect, it } from 'vitest';
import type { DrawnLink, DrawnNode } from '../../../picture/network/picture.ts';
import { coursesOf, linkAt } from './courses.ts';

const node = (id: string, x: number, y: number): DrawnNode =>
  ({ entity: { id }, x, y, radius: 5, depth: 1, isOnPath: false, label: null }) as unknown as DrawnNode;
const link = (from: string, to: string, bend = 0): DrawnLink =>
  ({
    id: `${from} ${to} ${bend}`,
    edge: { from, to, predicate: { id: 'owns' } },
    isOnPath: false,
    bend,
    label: null,
  }) as unknown as DrawnLink;

const nodes = [node('a', 0, 0), node('b', 100, 0), node('c', 0, 100)];

describe('the link pointed at', () => {
  it('is the nearest within reach, and none beyond it', () => {
    const courses = coursesOf({ nodes, links: [link('a', 'b'), link('a', 'c')] });
    expect(linkAt(courses, { x: 50, y: 2 }, 1)).toBe('a b 0');
    expect(linkAt(courses, { x: 2, y: 50 }, 1)).toBe('a c 0');
    expect(linkAt(courses, { x: 3, y: 2 }, 1)).toBe('a b 0');
    expect(linkAt(courses, { x: 50, y: 50 }, 1)).toBeUndefined();
    expect(linkAt(courses, { x: 130, y: 0 }, 1)).toBeUndefined();
  });

  it('is hit within as many px of the screen however near one is', () => {
    const courses = coursesOf({ nodes, links: [link('a', 'b')] });
    expect(linkAt(courses, { x: 50, y: 4 }, 1)).toBe('a b 0');
    expect(linkAt(courses, { x: 50, y: 4 }, 4)).toBeUndefined();
    expect(linkAt(courses, { x: 50, y: 1 }, 4)).toBe('a b 0');
  });

  it('of two that are bent to either side is the one on whose side the place lies', () => {
    // The middle of a curve that is bent by 22 lies 22 beside the line.
    const courses = coursesOf({ nodes, links: [link('a', 'b', 22), link('a', 'b', -22)] });
    expect(linkAt(courses, { x: 50, y: 22 }, 1)).toBe('a b 22');
    expect(linkAt(courses, { x: 50, y: -22 }, 1)).toBe('a b -22');
    expect(linkAt(courses, { x: 50, y: 0 }, 1)).toBeUndefined();
  });

  it('has two ends: a link to what is not drawn has no course', () => {
    expect(coursesOf({ nodes, links: [link('a', 'nowhere')] })).toEqual([]);
  });
});
