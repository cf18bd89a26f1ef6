import { expect, it } from 'vitest';
import type { Refusal } from './no-pairs.ts';
import { yearTried } from './year-tried.ts';

const lacks: Readonly<Record<number, readonly Refusal['why'][]>> = {
  2025: ['pairs', 'output'],
  2024: ['factor', 'output'],
  2023: ['factor', 'output'],
  2022: ['output', 'output'],
};
const tried = (years: readonly number[]): number | undefined =>
  yearTried(years, (year) => (lacks[year] ?? []).map((why) => ({ why, text: why })));

it('is the latest of those that lack least: of manganese a content in 2024 is nearer than pairs in 2025', () => {
  expect(tried([2025, 2024, 2023, 2022])).toBe(2024);
  expect(tried([2025, 2022])).toBe(2025);
  expect(tried([2022])).toBe(2022);
  expect(tried([])).toBeUndefined();
});
