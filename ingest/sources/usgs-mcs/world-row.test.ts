import { expect, test } from 'vitest';
import type { AssertionInput, ReconciledDraft } from '../../adapter.ts';
import { compareWorldRows, type Deviation, worldRowsAgree } from './world-row.ts';

const draft = (subject: string, value: number, more: Partial<ReconciledDraft> = {}): ReconciledDraft => ({
  subject,
  predicate: 'extracts',
  object: 'material:tin',
  stage: 'extraction',
  period: '2024',
  value,
  unit: 't:contained',
  status: 'reported',
  locator: subject,
  ...more,
});
const input = (statements: readonly ReconciledDraft[]): AssertionInput => ({
  statements,
  entities: [],
  rowsRead: new Map(),
});
const deviation: Deviation = {
  predicate: 'extracts',
  material: 'material:tin',
  period: '2024',
  unit: 't:contained',
  world: 100,
  sum: 98,
  cause: 'the world row is rounded',
};

test('a world row is compared with the sum of economies and lumps, and never added to it', () => {
  const statements = [
    draft('economy:CHN', 60),
    draft('group:usgs-mcs-2025-other-countries', 39.5),
    draft('group:world', 100),
  ];
  // 60 + 39.5 = 99.5, 0.5 % below 100.
  expect(compareWorldRows(statements)).toMatchObject([{ world: 100, sum: 99.5, differs: false }]);
  expect(worldRowsAgree([]).check(input(statements))).toBeUndefined();
});

test('more than 1 % apart stops the run unless named with both figures', () => {
  const statements = [draft('economy:CHN', 98), draft('group:world', 100)];
  expect(worldRowsAgree([]).check(input(statements))).toContain('world 100, sum of rows 98');
  expect(worldRowsAgree([deviation]).check(input(statements))).toBeUndefined();
  expect(worldRowsAgree([{ ...deviation, sum: 97 }]).check(input(statements))).toContain('sum of rows 98');
});

test('a named deviation that is gone stops the run too', () => {
  const statements = [draft('economy:CHN', 100), draft('group:world', 100)];
  expect(worldRowsAgree([deviation]).check(input(statements))).toContain('named as a deviation, but agrees');
});

test('rows of another unit, predicate or period, quarantined rows and rows without a number are in no sum', () => {
  const { value: _, ...without } = draft('economy:AUS', 0);
  const statements = [
    draft('economy:CHN', 100),
    draft('economy:CHN', 100, { unit: 't:gross' }),
    draft('economy:CHN', 100, { predicate: 'hasReserves' }),
    draft('economy:CHN', 100, { period: '2023' }),
    draft('economy:USA', 100, { quarantine: { rule: 'r', reason: 'x' } }),
    { ...without, missing: 'withheld' as const },
    draft('group:world', 100),
  ];
  expect(compareWorldRows(statements)).toMatchObject([{ sum: 100, differs: false }]);
});

test('a world row of "more than" holds where the sum is above it', () => {
  const { value: _, ...bound } = draft('group:world', 0, { low: 100, missing: 'only-bounds' });
  expect(compareWorldRows([draft('economy:CHN', 130), bound])).toMatchObject([{ differs: false }]);
  expect(compareWorldRows([draft('economy:CHN', 90), bound])).toMatchObject([{ differs: true }]);
});

test('the world row of titanium mineral concentrates stands over ilmenite and rutile', () => {
  const statements = [
    draft('economy:CHN', 8, { object: 'material:ilmenite' }),
    draft('economy:AUS', 2, { object: 'material:rutile' }),
    draft('group:world', 10, { object: 'material:titanium-minerals' }),
  ];
  expect(compareWorldRows(statements)).toMatchObject([{ world: 10, sum: 10, differs: false }]);
});
