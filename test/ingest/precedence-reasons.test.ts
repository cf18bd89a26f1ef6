/** Each rule of precedence of the vocabulary has its reason, in three languages. */
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readSmallTable } from '../../ingest/load/small-tables.ts';
import type { Problem } from '../../ingest/problem.ts';

const at = (name: string): string =>
  fileURLToPath(new URL(`../../datasets/vocabulary/${name}`, import.meta.url));

it('of the vocabulary, no rule is without a reason', async () => {
  const problems: Problem[] = [];
  const lines = await readSmallTable(at('precedence.csv'), 'precedence', problems);
  const reasons = await readSmallTable(at('precedence-reasons.csv'), 'reasons', problems);
  expect(problems).toEqual([]);
  const rules = [...new Set(lines.map(({ item }) => item.rule))].sort();
  const explained = reasons.filter(({ item }) => item.predicate === null).map(({ item }) => item.rule);
  expect(explained.sort()).toEqual(rules);
  // A translation that was forgotten would repeat the English.
  for (const { item } of reasons) expect(new Set(Object.values(item.text)).size).toBe(3);
});
