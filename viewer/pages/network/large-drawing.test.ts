import { expect, it } from 'vitest';
import type { NetworkPicture } from '../../../picture/network/picture.ts';
import { aroundOf } from './large-drawing.ts';

const picture = {
  nodes: ['org:a', 'org:b', 'org:c', 'org:alone'].map((id) => ({ entity: { id } })),
  links: [
    { id: 'a to b', edge: { from: 'org:a', to: 'org:b' } },
    { id: 'c to a', edge: { from: 'org:c', to: 'org:a' } },
    { id: 'b to c', edge: { from: 'org:b', to: 'org:c' } },
  ],
} as unknown as NetworkPicture;

it('keeps an open thing, its links either way, and what they lead to', () => {
  const { on, near } = aroundOf(picture, 'thing/org:a');
  expect([...(on ?? [])].sort()).toEqual(['a to b', 'c to a', 'org:a', 'org:b', 'org:c']);
  expect([...near]).toEqual(['org:a']);
});

it('keeps an open link and its two ends', () => {
  const { on, near } = aroundOf(picture, 'b to c');
  expect([...(on ?? [])].sort()).toEqual(['b to c', 'org:b', 'org:c']);
  expect([...near]).toEqual(['b to c']);
});

it('keeps a thing without links alone', () => {
  expect([...(aroundOf(picture, 'thing/org:alone').on ?? [])]).toEqual(['org:alone']);
});

it('fades nothing for what is not drawn', () => {
  expect(aroundOf(picture, 'thing/org:elsewhere')).toEqual({ on: null, near: new Set() });
});
