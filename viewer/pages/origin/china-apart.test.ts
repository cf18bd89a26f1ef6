/** The South without China; differences worked out beside each number. */
import { expect, it } from 'vitest';
import { amount, answer, share } from '../../../picture/origin/fixture.ts';
import type { OriginResult } from '../../../picture/origin/query.ts';
import { chinaApart } from './china-apart.ts';

const south = (value: number | null, bounds = {}): OriginResult['bySide'] => [
  { side: 'SOUTH', mass: amount(1), share: amount(value, bounds) },
];
const origins = [share('CHN', 0.11, 'SOUTH', { low: 0.1, high: 0.12 }), share('CHL', 0.5, 'SOUTH')];

it('takes the share of China out of the share of the South, and ranges as far as both allow', () => {
  const apart = chinaApart({ ...answer, origins, bySide: south(0.61, { low: 0.58, high: 0.66 }) });
  expect(apart?.china.economy.id).toBe('economy:CHN');
  const { value, low, high } = apart?.south.quantity ?? {};
  expect(value).toBeCloseTo(0.5, 12); // 0.61 - 0.11
  expect(low).toBeCloseTo(0.46, 12); // 0.58 - 0.12
  expect(high).toBeCloseTo(0.56, 12); // 0.66 - 0.10
});

it('takes it from the users where a producer is asked about', () => {
  const asked = { ...answer, consumer: null, producer: { id: 'economy:CHL', name: 'Chile' }, origins: [] };
  const apart = chinaApart({ ...asked, destinations: origins, bySide: south(0.61) });
  expect(apart?.isUser).toBe(true);
  expect(apart?.south.quantity).toMatchObject({ low: null, high: null });
});

it('is not there where China has no share, is not South, or the South has none', () => {
  expect(chinaApart({ ...answer, bySide: south(0.6) })).toBeNull();
  const elsewhere = [share('CHN', 0.11, 'UNCLASSIFIED')];
  expect(chinaApart({ ...answer, origins: elsewhere, bySide: south(0.6) })).toBeNull();
  expect(chinaApart({ ...answer, origins, bySide: [] })).toBeNull();
  expect(chinaApart({ ...answer, origins, bySide: south(null) })).toBeNull();
});

it('never leaves less than nothing', () => {
  const all = [share('CHN', 0.3, 'SOUTH', { low: 0.1, high: 0.4 })];
  const apart = chinaApart({ ...answer, origins: all, bySide: south(0.3, { low: 0.2, high: 0.4 }) });
  expect(apart?.south.quantity).toMatchObject({ value: 0, low: 0 });
});
