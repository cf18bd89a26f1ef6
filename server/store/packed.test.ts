import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packed, unpacked } from './packed.ts';

const text = fc.option(
  fc.string({ unit: 'grapheme' }).filter((one) => !/\p{Cc}/u.test(one)),
  { nil: null },
);

it('gives back every text, the empty one and null apart', async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 20 }), async (rows) => {
      const list = rows.map((_, row) => `(${row}, $${3 * row + 1}, $${3 * row + 2}, $${3 * row + 3})`);
      const result = await connection.run(
        `SELECT ${packed(['a', 'b', 'c'])} FROM (VALUES ${list.join(', ')}) t(n, a, b, c) ORDER BY n`,
        rows.flat(),
      );
      const lines = (await result.getRows()).map(([line]) => line);
      expect(unpacked(lines)).toEqual(rows);
    }),
    { numRuns: 50 },
  );
  connection.closeSync();
  instance.closeSync();
});

it('holds equal lines once', () => {
  const [first, second] = unpacked(['a\u001fb', 'a\u001fb']);
  expect(first).toBe(second);
});
