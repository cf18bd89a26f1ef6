/**
 * Who answers for a harm, in process: one question with a store that has read nothing yet, in processor time against the
 * goal; and all harms under all rules and schemes in one batch, against the goal.
 */
import { schemes } from '../../schema/scheme.ts';
import { harms } from '../../server/analysis/harm/harms/index.ts';
import { refusalOf } from '../../server/analysis/harm/refusals.ts';
import { rules } from '../../server/analysis/harm/rules/index.ts';
import { analyses } from '../../server/analysis/index.ts';
import { ask } from '../../server/question/ask.ts';
import { prepareGraph, type ReadyGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { builtGraph } from '../built-graph.ts';
import type { Bench, BenchFigure } from './bench.ts';
import { type ColdQuestion, coldFigures } from './question/cold.ts';

/** Milliseconds of the clock. */
const goals = { batch: 10_000 } as const;

const forest = { harm: 'harm:tree-cover-loss-at-mines' } as const;
const questions: readonly ColdQuestion[] = [
  ['harms', (graph) => ask(graph, analyses.harms, {})],
  [
    'harmAttribution(tree cover, TERRITORIAL)',
    (graph) => ask(graph, analyses.harmAttribution, { ...forest, rule: 'territorial' }),
  ],
  [
    'harmAttribution(tree cover of copper, CONSUMPTION), ore and metal',
    (graph) =>
      ask(graph, analyses.harmAttribution, { ...forest, rule: 'consumption', material: 'material:copper' }),
  ],
  [
    'harmAttribution(tree cover of all materials, CONSUMPTION)',
    (graph) => ask(graph, analyses.harmAttribution, { ...forest, rule: 'consumption' }),
  ],
  [
    'exposure(child labour, cobalt)',
    (graph) => ask(graph, analyses.exposure, { harm: 'harm:child-labour', material: 'material:cobalt' }),
  ],
];

/** Every harm under every rule that it can be asked under and every scheme. */
async function everything(graph: ReadyGraph): Promise<number> {
  let asked = 0;
  for (const item of harms.all)
    for (const rule of rules.all.filter((one) => refusalOf(item, one) === null))
      for (const scheme of schemes.ids) {
        // The decade of the latest dam failures goes on beyond the years of the scheme by year.
        const year = item.source === 'tailings-dam-failures' ? 2019 : null;
        await ask(graph, analyses.harmAttribution, { harm: item.id, rule: rule.id, scheme, year });
        asked += 1;
      }
  return asked;
}

export const bench: Bench = async () => {
  const folder = await builtGraph();
  const graph = await prepareGraph(await openEmbeddedStore(folder));
  const figures: BenchFigure[] = await coldFigures(folder, graph, questions);
  const fresh = { ...graph, store: await openEmbeddedStore(folder) };
  const start = performance.now();
  const asked = await everything(fresh);
  const ours = performance.now() - start;
  figures.push({
    name: `All harms under all rules and schemes, ${asked} answers in one batch, against the goal`,
    ours,
    baseline: goals.batch,
    ratio: ours / goals.batch,
    unit: 'ms',
  });
  await fresh.store.close();
  await graph.store.close();
  return figures;
};
