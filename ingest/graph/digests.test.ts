import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTableSql } from '../../schema/graph-tables.ts';
import { statementDigests } from '../../schema/release-id.ts';
import { digestsOf } from './digests.ts';
import { type GraphWriter, openWriter } from './open.ts';

let graph: GraphWriter;
beforeEach(async () => {
  graph = await openWriter(':memory:', '200MB');
  await graph.run(createTableSql('statement'));
});
afterEach(() => graph.close());

/** Rows of the table, laid in an order that is not that of their numbers. */
async function fill(
  rows: readonly (readonly [string, string, string | null, string | null, string | null])[],
) {
  for (const [row, cells] of [...rows.entries()].reverse())
    await graph.run(
      `INSERT INTO "statement" ("row", "id", "subject", "predicate", "period", "year_from", "year_to", "status", "source", "edition",
        "locator", "read", "note", "quarantine_rule", "quarantine_reason")
       VALUES (${row}, $1, 's', 'p', '2024', 2024, 2024, 'reported', 's', 'e', 'l', $2, $3, $4, $5)`,
      [...cells],
    );
}

const reasons = [
  null,
  'plain',
  'a "quoted" \\ word',
  'tab\tand line\nend',
  'é, composed',
  'e\u0301, not composed',
  '引用 🪨',
  '\u007f and \u2028',
  '$& $1 $$',
  ' ',
];

it('are the digests of the same rows held in arrays, whatever their texts', async () => {
  const rows = reasons.flatMap((note, a) =>
    reasons.map((reason, b): [string, string, string | null, string | null, string | null] => [
      `${a}${b}`.padStart(64, '0'),
      b % 2 === 0 ? 'copy' : 'original',
      note,
      reason === null ? null : 'rule',
      reason,
    ]),
  );
  await fill(rows);
  expect(await digestsOf(graph, rows.length)).toEqual(
    statementDigests({ statementIds: rows.map(([id]) => id).reverse(), besideIds: rows }),
  );
});

it('are those of nothing where there is nothing', async () => {
  expect(await digestsOf(graph, 0)).toEqual(statementDigests({ statementIds: [], besideIds: [] }));
});

it('join the parts of more rows than are read at once', async () => {
  const count = 250_001;
  await graph.run(`INSERT INTO "statement" ("row", "id", "subject", "predicate", "period", "year_from", "year_to", "status", "source",
      "edition", "locator", "read", "note")
    SELECT i, printf('%064d', i), 's', 'p', '2024', 2024, 2024, 'reported', 's', 'e', 'l', 'copy',
      CASE WHEN i % 1000 = 0 THEN 'é' END FROM range(${count}) t(i)`);
  const ids = Array.from({ length: count }, (_, place) => String(place).padStart(64, '0'));
  expect(await digestsOf(graph, count)).toEqual(
    statementDigests({
      statementIds: ids,
      besideIds: ids.map((id, place) => [id, 'copy', place % 1000 === 0 ? 'é' : null, null, null] as const),
    }),
  );
});
