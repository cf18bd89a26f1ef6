import { expect, it } from 'vitest';
import type { CoverageResult, CoverageRowResult } from '../../../picture/coverage/query.ts';
import { cellKey, cellOf, momentOf } from './cell.ts';
import { coverageVariables } from './parameters.ts';

const moment = { year: 2020, state: 'KNOWN', known: 2, estimated: 0, assumed: 0, withoutValue: 0 } as const;
const row: CoverageRowResult = {
  measure: 'bearsHarm',
  measureLabel: 'bears a harm',
  of: { id: 'material:cobalt', name: 'cobalt' },
  by: { id: 'harm:child-labour', name: 'child labour' },
  economies: 2,
  moments: [moment],
};
const answer: CoverageResult = {
  material: null,
  economy: null,
  unknowns: [],
  grid: {
    from: 2019,
    to: 2020,
    firstYear: 2019,
    lastYear: 2020,
    parts: [
      { stage: 'EXTRACTION', rowCount: 1, rows: [row] },
      { stage: 'ASSEMBLY', rowCount: 0, rows: [] },
    ],
  },
};

it('names each cell, and finds it again', () => {
  const key = cellKey({ stage: 'EXTRACTION', row, year: 2020 });
  expect(key).toBe('EXTRACTION+bearsHarm+material:cobalt+harm:child-labour+2020');
  const cell = cellOf(answer, key);
  expect(cell === undefined ? undefined : momentOf(cell)).toBe(moment);
});

it('finds the years of a stage without rows, and no year or row that is not there', () => {
  const empty = cellOf(answer, 'ASSEMBLY+-+-+-+2019');
  expect(empty).toEqual({ stage: 'ASSEMBLY', row: null, year: 2019 });
  expect(empty === undefined ? null : momentOf(empty)).toBeUndefined();
  expect(cellOf(answer, 'ASSEMBLY+-+-+-+2021')).toBeUndefined();
  expect(cellOf(answer, 'USE+-+-+-+2019')).toBeUndefined();
  expect(cellOf(answer, 'nonsense')).toBeUndefined();
});

it('asks for few rows of every stage, for more of one, and for all where that is chosen', () => {
  const chosen = {
    stage: undefined,
    material: undefined,
    economy: undefined,
    to: undefined,
    rows: undefined,
  };
  expect(coverageVariables(chosen, 'EN')).toMatchObject({ stage: null, first: 8 });
  expect(coverageVariables({ ...chosen, stage: 'USE' }, 'EN').first).toBe(40);
  expect(coverageVariables({ ...chosen, rows: 'ALL' }, 'EN').first).toBeNull();
});
