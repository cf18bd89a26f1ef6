import { expect, it } from 'vitest';
import type { StatementRow } from '../../../schema/store.ts';
import { keptInput, rowsOfSlices } from './kept-inputs.ts';
import type { Refusal, StagePlan } from './plan.ts';

const row = (place: number): StatementRow => ({ row: place }) as StatementRow;
const plan = (year: number, years: readonly number[] = []): StagePlan =>
  ({ stage: 'refining', year, output: { series: { source: 'a', years } } }) as unknown as StagePlan;
const made = (text: string): Refusal => ({ why: 'output', text });

it('joins the same slices once, and others anew', () => {
  const [first, second, third] = [[row(1)], [row(2)], [row(3)]];
  const both = rowsOfSlices([first, second]);
  expect(both.map((one) => one.row)).toEqual([1, 2]);
  const other = rowsOfSlices([first, third]);
  expect(other.map((one) => one.row)).toEqual([1, 3]);
  expect(rowsOfSlices([first, second])).toBe(both);
  expect(rowsOfSlices([first, third])).toBe(other);
  expect(rowsOfSlices([first]).map((one) => one.row)).toEqual([1]);
  // Equal slices are not the same: the store may have read them anew.
  expect(rowsOfSlices([[row(1)], second])).not.toBe(both);
  expect(rowsOfSlices([])).toEqual([]);
});

it('makes the input of a plan once for a list of statements, each plan and list its own', () => {
  const [rows, others] = [[row(1)], [row(1)]];
  let times = 0;
  const ask = (list: readonly StatementRow[], of: StagePlan, isFilling = false) =>
    keptInput(list, of, isFilling, () => {
      times += 1;
      return made(String(times));
    });
  expect(ask(rows, plan(2022))).toEqual(made('1'));
  // A plan is made anew for every question.
  expect(ask(rows, plan(2022))).toEqual(made('1'));
  expect(ask(rows, plan(2023))).toEqual(made('2'));
  expect(ask(rows, plan(2022), true)).toEqual(made('3'));
  expect(ask(others, plan(2022))).toEqual(made('4'));
  expect(ask(rows, plan(2022))).toEqual(made('1'));
  // However many plans are asked for, few are kept.
  for (let year = 1900; year < 1920; year += 1) ask(rows, plan(year));
  expect(ask(rows, plan(1919))).toEqual(made('24'));
  expect(ask(rows, plan(2022))).toEqual(made('25'));
});
