/** Filters read together give each the rows that it would have read alone. */
import { expect, it } from 'vitest';
import type { StatementFilter, StatementRow } from '../../../schema/store.ts';
import { readTogether } from './read-together.ts';

const row = (product: string | null, object: string): StatementRow => ({ product, object }) as StatementRow;
const trade = (...product: string[]): StatementFilter => ({
  predicate: ['exportsTo'],
  source: ['baci'],
  product,
});

it('reads filters that differ in their products as one, and gives each its own rows in their order', () => {
  const [ore, metal, other] = [
    trade('p:1', 'p:2'),
    trade('p:2', 'p:3'),
    { ...trade('p:1'), source: ['else'] },
  ];
  const { filters, rowsOf } = readTogether([ore, metal, other]);
  expect(filters).toEqual([trade('p:1', 'p:2', 'p:3'), other]);
  const slices = [[row('p:3', 'a'), row('p:1', 'b'), row('p:2', 'c')], [row('p:1', 'd')]];
  expect(rowsOf(ore, slices).map(({ object }) => object)).toEqual(['b', 'c']);
  expect(rowsOf(metal, slices).map(({ object }) => object)).toEqual(['a', 'c']);
  expect(rowsOf(other, slices).map(({ object }) => object)).toEqual(['d']);
});

it('does not mix filters of a material with those of any material', () => {
  const one: StatementFilter = { predicate: ['extracts'], object: ['material:a'] };
  const any: StatementFilter = { predicate: ['extracts'] };
  const { filters, rowsOf } = readTogether([one, any]);
  expect(filters).toHaveLength(2);
  const slices = [[row(null, 'material:a')], [row(null, 'material:a'), row(null, 'material:b')]];
  expect(rowsOf(one, slices)).toHaveLength(1);
  expect(rowsOf(any, slices)).toHaveLength(2);
});
