import { expect, test } from 'vitest';
import type { PredicateId } from '../../schema/predicate.ts';
import type { Amount, StatementFilter } from '../../schema/store.ts';
import { meetsButQuarantine } from './meets-filter.ts';
import { keepingShort } from './short-predicates.ts';

const amount = (row: number, subject: string, predicate: PredicateId, object: string): Amount => ({
  row,
  fact: null,
  subject,
  predicate,
  object,
  product: null,
  stage: null,
  period: '2020',
  value: null,
  low: null,
  high: null,
  unit: null,
  source: 'a-source',
  edition: '1',
  read: 'original',
});

const held: readonly Amount[] = [
  amount(0, 'economy:USA', 'partyTo', 'instrument:a'),
  amount(1, 'economy:FRA', 'partyTo', 'instrument:a'),
  amount(2, 'economy:FRA', 'partyTo', 'instrument:b'),
  amount(3, 'economy:FRA', 'exportsTo', 'economy:USA'),
];

/** Amounts of a small graph in which parties are few and exports many. */
function reader() {
  const asked: StatementFilter[] = [];
  const read = async (filter: StatementFilter): Promise<readonly Amount[]> => {
    asked.push(filter);
    return held.filter((one) => meetsButQuarantine(one, filter));
  };
  return { asked, amounts: keepingShort(read, async (predicate) => predicate !== 'exportsTo') };
}

const rowsOf = (amounts: readonly Amount[]): readonly number[] => amounts.map(({ row }) => row);

test('a predicate of few statements is read once, and every question about it answered from that', async () => {
  const { asked, amounts } = reader();
  expect(rowsOf(await amounts({ predicate: ['partyTo'], subject: ['economy:FRA'] }))).toEqual([1, 2]);
  expect(rowsOf(await amounts({ predicate: ['partyTo'], object: ['instrument:a'] }))).toEqual([0, 1]);
  expect(
    rowsOf(await amounts({ predicate: ['partyTo'], subject: ['economy:FRA'], object: ['instrument:b'] })),
  ).toEqual([2]);
  expect(rowsOf(await amounts({ predicate: ['partyTo'], subject: ['economy:DEU'] }))).toEqual([]);
  expect(rowsOf(await amounts({ predicate: ['partyTo'], subject: [] }))).toEqual([]);
  expect(rowsOf(await amounts({ predicate: ['partyTo'], about: 'instrument:b' }))).toEqual([2]);
  expect(rowsOf(await amounts({ predicate: ['partyTo'], years: { from: 2021, to: 2030 } }))).toEqual([]);
  expect(rowsOf(await amounts({ predicate: ['partyTo'], withoutRows: [0] }))).toEqual([1, 2]);
  expect(asked).toEqual([{ predicate: ['partyTo'], includeQuarantined: false }]);
});

test('what is in quarantine is kept apart from what is not', async () => {
  const { asked, amounts } = reader();
  await amounts({ predicate: ['partyTo'] });
  await amounts({ predicate: ['partyTo'], includeQuarantined: true });
  expect(asked.map(({ includeQuarantined }) => includeQuarantined)).toEqual([false, true]);
});

test('a predicate of many statements, several predicates or none are asked for as they stand', async () => {
  const { asked, amounts } = reader();
  const filters: readonly StatementFilter[] = [
    { predicate: ['exportsTo'], subject: ['economy:FRA'] },
    { predicate: ['partyTo', 'exportsTo'] },
    { subject: ['economy:FRA'] },
    { predicate: [] },
  ];
  const found = [];
  for (const filter of filters) found.push(rowsOf(await amounts(filter)));
  expect(found).toEqual([[3], [0, 1, 2, 3], [1, 2, 3], []]);
  expect(asked).toEqual(filters);
});

test('askers at the same time share one reading, and one that failed is read again', async () => {
  let calls = 0;
  const amounts = keepingShort(
    async () => {
      calls += 1;
      if (calls === 1) throw new Error('lost');
      return held;
    },
    async () => true,
  );
  const filter: StatementFilter = { predicate: ['partyTo'] };
  const both = await Promise.allSettled([amounts(filter), amounts(filter)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(calls).toBe(1);
  expect(rowsOf(await amounts(filter))).toEqual([0, 1, 2]);
  expect(calls).toBe(2);
});
