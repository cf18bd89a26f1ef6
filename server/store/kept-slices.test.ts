import { expect, test } from 'vitest';
import type { StatementFilter, StatementRow } from '../../schema/store.ts';
import { keepingSlices } from './kept-slices.ts';

/** A reader of slices of a given length that counts how often it was asked. */
function reader(length: number) {
  const asked: StatementFilter[] = [];
  const read = async (filter: StatementFilter): Promise<readonly StatementRow[]> => {
    asked.push(filter);
    return Array.from({ length }, (_, row) => ({ row }) as StatementRow);
  };
  return { asked, read };
}

test('the same filter is read once, in whatever order its conditions stand', async () => {
  const { asked, read } = reader(3);
  const slice = keepingSlices(read);
  const first = await slice({ subject: ['a'], stage: ['use'] });
  expect(await slice({ stage: ['use'], subject: ['a'] })).toBe(first);
  expect(asked).toHaveLength(1);
  await slice({ subject: ['a'] });
  await slice({ subject: ['a'], stage: ['use'], includeQuarantined: true });
  expect(asked).toHaveLength(3);
});

test('askers at the same time share one reading, and a failed one is tried again', async () => {
  let calls = 0;
  const slice = keepingSlices(async () => {
    calls += 1;
    if (calls === 1) throw new Error('lost');
    return [];
  });
  const both = await Promise.allSettled([slice({}), slice({})]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(calls).toBe(1);
  expect(await slice({})).toEqual([]);
  await slice({});
  expect(calls).toBe(2);
});

test('no more rows are kept than allowed, and large slices not at all', async () => {
  const { asked, read } = reader(40);
  // Each counts 41: two fit into 100.
  const slice = keepingSlices(read, 100);
  for (const subject of ['a', 'b', 'c']) await slice({ subject: [subject] });
  await slice({ subject: ['c'] });
  await slice({ subject: ['b'] });
  expect(asked).toHaveLength(3);
  await slice({ subject: ['a'] });
  expect(asked).toHaveLength(4);
  const large = reader(200);
  const through = keepingSlices(large.read, 100);
  await through({});
  await through({});
  expect(large.asked).toHaveLength(2);
});

test('what is shared cannot be changed by whoever holds it', async () => {
  const slice = keepingSlices(reader(2).read);
  const rows = (await slice({})) as StatementRow[];
  expect(() => rows.reverse()).toThrow(TypeError);
});
