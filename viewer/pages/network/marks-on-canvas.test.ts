import { expect, it } from 'vitest';
import type { DrawnNode, DrawnRest } from '../../../picture/network/picture.ts';
import { markAt, marksOf } from './marks-on-canvas.ts';

const node = (id: string, x: number, radius: number): DrawnNode =>
  ({ entity: { id }, x, y: 0, radius }) as unknown as DrawnNode;
const rest = { id: 'rest/org:a/owns/OUT/SITE', rest: { of: 'org:a' }, x: 0, y: 50, radius: 9 };
const marks = marksOf({
  nodes: [node('org:a', 0, 10), node('org:b', 21, 10)],
  rests: [rest as unknown as DrawnRest],
});

it('finds the thing under the pointer, and none beside it', () => {
  expect(markAt(marks, { x: 3, y: 4 }, 1)?.id).toBe('org:a');
  expect(markAt(marks, { x: 0, y: 25 }, 1)).toBeUndefined();
});

it('finds a thing within 2 px of the screen around it, however near one is', () => {
  // 11.5 lies 1.5 outside of the circle of 10: within 2 px at zoom 1, beyond them at zoom 4 (half a px of the picture).
  expect(markAt(marks, { x: -11.5, y: 0 }, 1)?.id).toBe('org:a');
  expect(markAt(marks, { x: -11.5, y: 0 }, 4)).toBeUndefined();
});

it('takes the nearer edge where two things are within reach', () => {
  // At 10.2 the circle around 0 ends 0.2 before, the one around 21 begins 0.8 after.
  expect(markAt(marks, { x: 10.2, y: 0 }, 1)?.id).toBe('org:a');
  expect(markAt(marks, { x: 10.8, y: 0 }, 1)?.id).toBe('org:b');
});

it('opens, for what was left out, the thing around which it was', () => {
  expect(markAt(marks, { x: 0, y: 50 }, 1)).toMatchObject({ id: rest.id, key: 'thing/org:a' });
});
