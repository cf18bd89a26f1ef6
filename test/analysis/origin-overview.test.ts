/** Of which materials the origin can be told: the same rule as of each question. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { QuestionError } from '../../server/analysis/answer.ts';
import { analyses } from '../../server/analysis/index.ts';
import { ask } from '../../server/question/ask.ts';
import { prepareGraph, type ReadyGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { builtGraph } from '../built-graph.ts';

let graph: ReadyGraph;
beforeAll(async () => {
  graph = await prepareGraph(await openEmbeddedStore(await builtGraph()));
}, 300_000);
afterAll(() => graph.store.close());

it('says of each what the question itself answers', async () => {
  const { rows, coverage } = await ask(graph, analyses.originOverview, {});
  const of = (material: string) => rows.find((row) => row.material === `material:${material}`);
  // METHODS' table: what may be published, what is weak, what only bounds can.
  expect(of('magnesium')).toMatchObject({ verdict: 'answered', stages: ['refining'], lack: null });
  expect(of('copper')).toMatchObject({ verdict: 'answered', stages: ['extraction', 'refining'] });
  expect(of('tin')?.verdict).toBe('weak');
  expect(of('cobalt')).toMatchObject({
    verdict: 'bounds',
    known: null,
    lack: 'tables',
    canBeImported: true,
  });
  expect(of('gallium')).toMatchObject({ verdict: 'refused', canBeImported: false });
  expect(of('silicon')).toMatchObject({ verdict: 'refused', lack: 'output', year: null });
  // Its pairs are of 2024, and only the content of its ore is missing; of 2025 there are no pairs.
  expect(of('manganese')).toMatchObject({ verdict: 'refused', lack: 'factor', year: 2024 });
  expect(of('titanium')?.refusal).toContain('it is given of material:titanium-sponge alone');
  // The same rule answers both: a row never promises what the question refuses, nor the other way round.
  const tried = [
    'magnesium',
    'bauxite',
    'tin',
    'cobalt',
    'gallium',
    'silicon',
    'gold',
    'platinum',
    'manganese',
    'titanium',
  ];
  for (const row of rows.filter(({ material }) => tried.includes(material.slice('material:'.length)))) {
    const answer = await ask(graph, analyses.origin, { material: row.material }).catch((error) => error);
    if (row.verdict === 'answered' || row.verdict === 'weak') {
      expect(answer.year, row.material).toBe(row.year);
      expect(row.years, row.material).toContain(row.year);
      const { known, assumed } = answer.coverage;
      expect(row.known?.quantity.value, row.material).toBeCloseTo(known + assumed, 9);
    } else {
      expect(answer, row.material).toBeInstanceOf(QuestionError);
      expect(row.refusal, row.material).toBe(answer.message);
    }
  }
  const told = rows.filter(({ verdict }) => verdict === 'answered' || verdict === 'weak').length;
  expect(coverage.known).toBe(told / rows.length);
}, 60_000);
