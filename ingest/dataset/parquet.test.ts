import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type GraphWriter, openWriter } from '../graph/open.ts';
import { copyStatements, summaryText } from './parquet.ts';

let root = '';
let graph: GraphWriter;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'filon-parquet-'));
  graph = await openWriter(join(root, 'work.duckdb'), '300MB');
});
afterEach(async () => {
  graph.close();
  await rm(root, { recursive: true });
});

/** Made-up flows: columns of a table of statements, from a query that gives `i` and `v`. */
const flows = (query: string, order: string): string =>
  `SELECT 'economy:E' || i % 200 AS subject, 'exportsTo' AS predicate, 'economy:E' || i // 200 % 200 AS object,
    'product:hs2017-' || i // 40000 AS product, 'trade' AS stage, '2024' AS period, v AS "value", NULL AS low, NULL AS high,
    'kUSD:fob' AS unit, 'derived' AS status, NULL AS missing, 's' AS source, '1' AS edition, 'CC0-1.0' AS licence,
    'row ' || i AS locator, 'copy' AS read, NULL AS note, NULL AS quarantine_rule, NULL AS quarantine_reason
  FROM (${query}) ORDER BY ${order}`;

it('gives the same bytes for the same rows in any order, on any number of threads', async () => {
  // More than two row groups of Parquet.
  const rows = 'SELECT i, i / 8 AS v FROM range(260000) t(i)';
  const files = await Promise.all(
    [
      ['a', 1, 'i'],
      ['b', 4, 'i DESC'],
      ['c', 2, 'hash(i)'],
    ].map(async ([name, threads, order]) => {
      const own = await openWriter(join(root, `${name}.duckdb`), '300MB');
      await own.run(`SET threads = ${threads}`);
      const written = await copyStatements(own, flows(rows, String(order)), join(root, `${name}.parquet`));
      const after = await own.rows<{ n: bigint }>("SELECT current_setting('threads') AS n");
      own.close();
      expect(Number(after[0]?.n)).toBe(threads);
      return written;
    }),
  );
  const [first, ...others] = await Promise.all(files.map(({ file }) => readFile(file)));
  expect(first?.length).toBe(files[0]?.length);
  for (const other of others) expect(other.equals(first ?? Buffer.of())).toBe(true);
}, 60_000);

it('adds values as decimals, so that their order does not matter, and gives no sum of what is too large', async () => {
  // As doubles 0.1 + 0.2 + 0.3 is 0.6000000000000001 from the left and 0.6 from the right.
  const some = (values: string) => `SELECT i, v FROM unnest([${values}]) WITH ORDINALITY t(v, i)`;
  const sumOf = async (values: string): Promise<string | undefined> => {
    const written = await copyStatements(graph, flows(some(values), 'i'), join(root, 'x.parquet'));
    return (await summaryText(graph, written)).split('\n')[2]?.split(',')[7];
  };
  expect(await sumOf('0.1::DOUBLE, 0.2, 0.3')).toBe('0.6');
  expect(await sumOf('0.3::DOUBLE, 0.2, 0.1')).toBe('0.6');
  expect(await sumOf('1000::DOUBLE, -1000')).toBe('0');
  expect(await sumOf('100::DOUBLE, 20')).toBe('120');
  expect(await sumOf('1e30::DOUBLE, 20')).toBe('');
});
