import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTableSql, graphTables } from '../../schema/graph-tables.ts';
import type { StatementFilter } from '../../schema/store.ts';
import { readAmounts } from './amounts.ts';
import type { Columns } from './graph-file.ts';
import { kindsByKey } from './kind-key.ts';

let instance: DuckDBInstance;
let readColumns: (sql: string) => Promise<Columns>;
beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(createTableSql('statement'));
  readColumns = async (sql) => {
    const result = await connection.run(sql);
    return { names: result.columnNames(), values: await result.getColumns() } as unknown as Columns;
  };
});
afterAll(() => instance.closeSync());

interface Line {
  readonly product: string | null;
  readonly unit: string | null;
  readonly source: string;
  readonly fact: number | null;
  readonly value: number | null;
  readonly object: string | null;
  readonly read: string;
}
const amount = fc.double({ noNaN: true, noDefaultInfinity: true });
const line: fc.Arbitrary<Line> = fc.record({
  product: fc.constantFrom(null, 'product:a', 'product:b', ''),
  unit: fc.constantFrom(null, 't:gross', 'USD:current'),
  source: fc.constantFrom('one', 'two', 'three'),
  fact: fc.option(fc.nat(), { nil: null }),
  value: fc.option(amount, { nil: null }),
  object: fc.constantFrom(null, 'economy:COD'),
  read: fc.constantFrom('original', 'copy', 'secondary'),
});

const sqlOf = (value: string | number | null): string =>
  value === null
    ? 'NULL'
    : typeof value === 'number'
      ? `'${Object.is(value, -0) ? '-0.0' : value}'::DOUBLE`
      : `'${value}'`;

/** Fills the table in the given order; the row numbers count from the end, as rows lie in no order of theirs. */
async function fill(lines: readonly Line[]): Promise<void> {
  await readColumns('DELETE FROM statement');
  for (const [at, { product, unit, source, fact, value, object, read }] of lines.entries()) {
    const record: Readonly<Record<string, string | number | null>> = {
      ...{ id: `id${at}`, subject: 'economy:CHN', predicate: 'exportsTo', object, product, stage: null },
      ...{ period: '2024', value, low: null, high: value, unit, status: 'reported', missing: null },
      ...{ source, edition: '1', locator: 'x', read, note: null },
      ...{ quarantine_rule: null, quarantine_reason: null },
    };
    const whole: Readonly<Record<string, string>> = {
      row: String(lines.length - 1 - at),
      fact: fact === null ? 'NULL' : String(fact),
      year_from: '2024',
      year_to: '2024',
    };
    const values = Object.keys(graphTables.statement).map(
      (name) => whole[name] ?? sqlOf(record[name] ?? null),
    );
    await readColumns(`INSERT INTO statement VALUES (${values.join(', ')})`);
  }
}

const all: StatementFilter = { includeQuarantined: true };
const expected = (lines: readonly Line[]) =>
  lines
    .map(({ product, unit, source, fact, value, object, read }, at) => ({
      ...{
        row: lines.length - 1 - at,
        fact,
        subject: 'economy:CHN',
        predicate: 'exportsTo',
        object,
        product,
      },
      ...{ stage: null, period: '2024', value, low: null, high: value, unit, source },
      ...{ edition: '1', read },
    }))
    .reverse();

it('gives every amount by row, texts and numbers that are not there as null', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
      await fill(lines);
      expect(await readAmounts({ readColumns }, all)).toEqual(expected(lines));
    }),
    { numRuns: 30 },
  );
});

it('tries other keys where two kinds have one', async () => {
  // Three kinds on four keys: some attempt tells them apart, and hardly the first one of every choice of units.
  const kinds = ['one', 'two', 'three'].map(
    (source): Line => ({
      ...{ product: null, unit: null, source, fact: null, value: 0, object: null, read: 'original' },
    }),
  );
  await fill(kinds);
  let readings = 0;
  const counting = (sql: string): Promise<Columns> => {
    readings += 1;
    return readColumns(sql);
  };
  let mostReadings = 0;
  for (const keys of [4, 5, 6, 7, 8]) {
    readings = 0;
    expect(await readAmounts({ readColumns: counting }, all, keys)).toEqual(expected(kinds));
    mostReadings = Math.max(mostReadings, readings);
  }
  expect(mostReadings).toBeGreaterThan(2);
});

it('gives up with a reason where no key can tell kinds apart', async () => {
  await fill(
    ['one', 'two'].map((source) => ({
      product: null,
      unit: null,
      read: 'original',
      source,
      fact: null,
      value: 0,
      object: null,
    })),
  );
  await expect(readAmounts({ readColumns }, all, 1)).rejects.toThrow(/one key in 8 attempts/);
  expect(
    kindsByKey({
      names: [],
      values: [
        [0, 0],
        ['a', 'b'],
      ],
    }),
  ).toBeUndefined();
});
