/** Power around the heaviest things, in process, each cold: an economy, a company with long lists, a material, two companies. */
import { analyses } from '../../server/analysis/index.ts';
import { ask } from '../../server/question/ask.ts';
import { prepareGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { builtGraph } from '../built-graph.ts';
import type { Bench } from './bench.ts';
import { type ColdQuestion, coldFigures } from './question/cold.ts';

const asked = [
  ['power(economy:CHN)', { of: 'economy:CHN' }],
  ['power(org:apple)', { of: 'org:apple' }],
  ['power(material:copper)', { of: 'material:copper' }],
  ['power(org:glencore-plc)', { of: 'org:glencore-plc' }],
  ['power(org:apple, with org:samsung-electronics)', { of: 'org:apple', with: 'org:samsung-electronics' }],
] as const;
const questions = asked.map(
  ([name, given]): ColdQuestion => [name, (graph) => ask(graph, analyses.power, given)],
);

export const bench: Bench = async () => {
  const folder = await builtGraph();
  const graph = await prepareGraph(await openEmbeddedStore(folder));
  const figures = await coldFigures(folder, graph, questions);
  await graph.store.close();
  return figures;
};
