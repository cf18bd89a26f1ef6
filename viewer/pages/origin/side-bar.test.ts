/** The bar of sides under the bracket: lengths worked out from the shares and a width of 100 px. */
import { expect, it } from 'vitest';
import { amount } from '../../../picture/origin/fixture.ts';
import { sideBar } from './side-bar.ts';

const side = (name: 'SOUTH' | 'NORTH' | null, share: number) => ({
  side: name,
  mass: amount(1),
  share: amount(share),
});
const spread = {
  least: { quantity: amount(0.42).quantity, scheme: 'a' },
  most: { quantity: amount(0.63).quantity, scheme: 'b' },
  place: 'most',
  hasLump: false,
} as const;

it('draws each side as long as its share, what is not known hatched between them, and the bracket over it', () => {
  const bySide = [side('SOUTH', 0.63), side('NORTH', 0.04), side(null, 0.33)];
  const shapes = sideBar({ bySide }, spread, 100);
  const rects = shapes.flatMap((shape) =>
    shape.kind === 'rect' ? [[Math.round(shape.x), Math.round(shape.width), shape.fill]] : [],
  );
  expect(rects).toEqual([
    [0, 63, 'south-mark'],
    [63, 33, 'hatch'],
    [96, 4, 'north-mark'],
  ]);
  const bracket = shapes.at(-1);
  expect(bracket?.kind === 'path' ? bracket.d : '').toContain('M42 7H63');
});

it('sets China apart at the end of the South', () => {
  const shapes = sideBar({ bySide: [side('SOUTH', 0.63)] }, spread, 100, 0.11);
  const rects = shapes.flatMap((shape) =>
    shape.kind === 'rect' ? [[Math.round(shape.x), Math.round(shape.width), shape.fill]] : [],
  );
  expect(rects).toEqual([
    [0, 52, 'south-mark'],
    [52, 11, 'china-mark'],
  ]);
});

it('draws nothing for a side without a share', () => {
  expect(sideBar({ bySide: [side('SOUTH', 0), side(null, 1)] }, spread, 100)).toHaveLength(2);
});
