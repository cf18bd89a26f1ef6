import { expect, it } from 'vitest';
import { usualYear } from './years.ts';

const spans = (...spans: readonly (readonly [number, number])[]) =>
  spans.map(([yearFrom, yearTo]) => ({ yearFrom, yearTo }));
const five = (from: number, to: number) => Array.from({ length: 5 }, () => [from, to] as const);

it('is the last year of most, however late a single one ends', () => {
  // Five things are told of 2010 to 2024, one of 2025: less than a quarter.
  expect(usualYear(spans(...five(2010, 2024), [2025, 2025]), 2026)).toBe(2024);
});

it('is a year of a quarter of the richest, so that what ended long ago does not hold it back', () => {
  // Six are told of 2018, two of 2022 and 2023, one of 2024.
  expect(usualYear(spans(...five(2010, 2018), [2018, 2023], [2019, 2024]), 2026)).toBe(2023);
});

it('does not follow a projection, unless there is nothing else', () => {
  expect(usualYear(spans([1971, 2040], ...five(1971, 2024)), 2026)).toBe(2024);
  expect(usualYear(spans([1990, 2100]), 2026)).toBe(2026);
  expect(usualYear(spans([2030, 2030], [2040, 2050]), 2026)).toBe(2030);
  expect(usualYear([], 2026)).toBeUndefined();
});
