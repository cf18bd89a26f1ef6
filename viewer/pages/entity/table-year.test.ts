import { expect, it } from 'vitest';
import type { StageName } from '../../../picture/answer.ts';
import type { NeighbourResult } from './head.ts';
import { latestYear } from './table-year.ts';

const neighbour = (predicate: string, stage: StageName | null, yearTo: number): NeighbourResult => ({
  entity: { id: 'material:cobalt', name: 'Cobalt', kind: 'MATERIAL', side: null },
  predicate: { id: predicate, label: predicate, stage },
  direction: 'OUT',
  statements: 1,
  yearFrom: 1971,
  yearTo,
});
const neighbours = [
  neighbour('extracts', 'EXTRACTION', 2025),
  neighbour('exportsTo', 'TRADE', 2023),
  neighbour('exportsTo', 'TRADE', 2024),
];
const none = { stage: undefined, predicate: undefined };

it('is the latest in which a quarter as much is said as in the richest that the filters leave', () => {
  expect(latestYear({ neighbours }, none)).toBe(2025);
  expect(latestYear({ neighbours }, { ...none, predicate: 'exportsTo' })).toBe(2024);
  expect(latestYear({ neighbours }, { ...none, stage: 'TRADE' })).toBe(2024);
});

it('is none where nothing is connected in that way', () => {
  expect(latestYear({ neighbours }, { ...none, predicate: 'generatesEwaste' })).toBeUndefined();
  expect(latestYear({ neighbours }, { stage: 'TRADE', predicate: 'extracts' })).toBeUndefined();
  expect(latestYear({ neighbours: [] }, none)).toBeUndefined();
});
