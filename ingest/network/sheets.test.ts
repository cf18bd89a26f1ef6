/** The network in sheets: cut at a fixed number of things, ends told by place over all of them. */
import { expect, test } from 'vitest';
import type { Link } from './links.ts';
import { networkSheets } from './sheets.ts';

const link = (subject: string, predicate: Link['predicate'], object: string): Link => ({
  subject,
  predicate,
  object,
  statements: 1,
  yearFrom: 2024,
  yearTo: 2024,
});

test('sheets are cut at five hundred things, and links say their ends by place over all of them', () => {
  const long = Array.from({ length: 600 }, (_, index) =>
    link('org:a', 'operates', `site:s${String(index).padStart(3, '0')}`),
  );
  const [first, second] = networkSheets(long);
  expect([first?.nodes.length, second?.nodes.length]).toEqual([500, 101]);
  expect([first?.id, second?.id]).toEqual(['0000', '0001']);
  expect(first?.links.length).toBe(600);
  expect(second?.links).toEqual([]);
  expect(first?.links.at(-1)?.slice(0, 3)).toEqual([0, 4, 600]);
  expect(second?.centralities.ownership[0]?.[0]).toBe(500);
});

test('without links there is no sheet', () => {
  expect(networkSheets([])).toEqual([]);
});
