/** The claims of the project on its own data: every number beside them against the statements, and the page's counts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { convert } from '../../schema/unit.ts';
import type { ClaimCheck } from '../../server/analysis/claims/answer.ts';
import { analyses } from '../../server/analysis/index.ts';
import { ask } from '../../server/question/ask.ts';
import { prepareGraph, type ReadyGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { builtGraph } from '../built-graph.ts';

let graph: ReadyGraph;
let all: readonly ClaimCheck[];
beforeAll(async () => {
  graph = await prepareGraph(await openEmbeddedStore(await builtGraph()));
  all = (await ask(graph, analyses.claims, {})).claims;
}, 300_000);
afterAll(() => graph.store.close());

const one = (id: string): ClaimCheck => {
  const found = all.find(({ claim }) => claim.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

it('the page counts them as the answer does', () => {
  const count = (verdict: string): number => all.filter((item) => item.verdict === verdict).length;
  const page = readFileSync(join(import.meta.dirname, '../../docs/methods/claims.md'), 'utf8');
  const wordless = all.filter(({ verdict, quantity }) => verdict === 'no-source' && quantity === null).length;
  expect([count('disputed'), count('outdated')]).toEqual([0, 0]);
  expect(page).toContain(
    `Of ${all.length} claims, ${count('supported')} is supported, ${count('quotes-correctly')} quote correctly, ${count('other-scope')} are of another scope and ${count('no-source')} have no source here; none is disputed or outdated.`,
  );
  expect(page).toContain(`${wordless} of the ${count('no-source')} name no quantity at all`);
});

it('every number beside a claim is that of its statement, in the claim’s unit where it converts', async () => {
  const beside = all.flatMap(({ comparisons }) => comparisons);
  const rows = await graph.store.statementsAt(beside.map(({ row }) => row));
  for (const [place, { figure, source }] of beside.entries()) {
    const row = rows[place];
    if (row?.unit == null || figure === null) throw new Error('a figure was expected');
    expect(source).toBe(row.source);
    expect(figure.evidence).toEqual([row.row]);
    const { value, unit } = figure.quantity;
    expect(value).toBe(row.value === null ? null : convert(row.value, row.unit, unit));
  }
});

it('every link finds statements', () => {
  for (const { claim, comparisons } of all)
    expect([claim.id, comparisons.length >= claim.links.length]).toEqual([claim.id, true]);
});

it('e-waste of 2030: 80 quotes 82, as the page works out by hand', () => {
  const { verdict, quantity, comparisons } = one('CLM-028');
  expect([verdict, quantity?.low, quantity?.high]).toEqual(['quotes-correctly', 76, 84]);
  expect(comparisons.map(({ figure }) => figure?.quantity.value)).toEqual([82]);
});

it('40,000 children: the same number, of another scope', () => {
  const { verdict, comparisons } = one('CLM-005');
  expect(verdict).toBe('other-scope');
  expect(comparisons.map(({ figure, period }) => [figure?.quantity.value, period])).toEqual([
    [40_000, '2014'],
  ]);
});

it('what rests on the original of every agreeing source is never supported', () => {
  for (const { claim, verdict, comparisons } of all) {
    const agreeing = comparisons.filter(({ relation }) => relation === 'inside');
    if (agreeing.length > 0 && agreeing.every(({ source }) => source === claim.restsOn))
      expect([claim.id, verdict]).toEqual([claim.id, 'quotes-correctly']);
  }
});
