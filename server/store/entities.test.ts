import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Entity } from '../../schema/entity.ts';
import { createTableSql } from '../../schema/graph-tables.ts';
import { readEntities } from './entities.ts';
import type { Columns } from './graph-file.ts';

let instance: DuckDBInstance;
let run: (sql: string, values?: readonly (string | number | null)[]) => Promise<Columns>;
beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(createTableSql('entity'));
  run = async (sql, values = []) => {
    const result = await connection.run(sql, [...values]);
    return { names: result.columnNames(), values: await result.getColumns() } as unknown as Columns;
  };
});
afterAll(() => instance.closeSync());

const byId = (a: Entity, b: Entity): number => (a.id < b.id ? -1 : 1);
const sorted = async (): Promise<readonly Entity[]> => (await readEntities({ readColumns: run })).sort(byId);

it('gives names once or three times, and the very same degrees', async () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => !/\p{Cc}/u.test(one));
  // A zero below zero is none: it goes into the table as the other one.
  const double = fc.double({ min: -180, max: 180, noNaN: true }).map((one) => one + 0);
  const degrees = fc.option(double, { nil: null });
  const owner = fc.option(fc.record({ source: name, edition: name }), { nil: null });
  const entity = fc.record({
    name: fc.oneof(
      name.map((one) => ({ en: one, fr: one, es: one })),
      fc.record({ en: name, fr: name, es: name }),
    ),
    latitude: degrees,
    longitude: degrees,
    partOf: fc.option(name, { nil: null }),
    ownedBy: owner,
    replacedBy: fc.option(name, { nil: null }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(entity, { minLength: 1, maxLength: 8 }), async (list) => {
      await run('DELETE FROM entity');
      const entities = list.map((one, at): Entity => ({ id: `org:${at}`, ...one }));
      for (const { id, name: own, latitude, longitude, partOf, ownedBy, replacedBy } of entities) {
        await run(
          'INSERT INTO entity VALUES ($1, $2, $3, $4, $5, $6::DOUBLE, $7::DOUBLE, $8, $9, $10, $11)',
          [
            ...[id, 'organisation', own.en, own.fr, own.es, latitude, longitude, partOf],
            ...[ownedBy?.source ?? null, ownedBy?.edition ?? null, replacedBy],
          ],
        );
      }
      expect(await sorted()).toEqual(entities);
    }),
    { numRuns: 40 },
  );
});

it('gives each of many once', async () => {
  await run('DELETE FROM entity');
  expect(await sorted()).toEqual([]);
  // More than two texts hold.
  await run(
    `INSERT INTO entity SELECT 'site:' || lpad(n::VARCHAR, 5, '0'), 'site', n::VARCHAR, n::VARCHAR, n::VARCHAR, n / 1000, -n / 1000, NULL, NULL, NULL, NULL FROM range(4500) t(n)`,
  );
  const entities = await sorted();
  expect(entities).toHaveLength(4500);
  expect(entities[4321]).toEqual({
    id: 'site:04321',
    name: { en: '4321', fr: '4321', es: '4321' },
    latitude: 4.321,
    longitude: -4.321,
    partOf: null,
    ownedBy: null,
    replacedBy: null,
  });
});
