/** Who profits and who owns, in process: the ledger, value capture, benefit against burden, ownership, instruments and infrastructure, each cold. */
import { analyses } from '../../server/analysis/index.ts';
import { ask } from '../../server/question/ask.ts';
import { prepareGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { builtGraph } from '../built-graph.ts';
import type { Bench } from './bench.ts';
import { type ColdQuestion, coldFigures } from './question/cold.ts';

const questions: readonly ColdQuestion[] = [
  ['ledger', (graph) => ask(graph, analyses.ledger, {})],
  ['ledger(value, per head)', (graph) => ask(graph, analyses.ledger, { weighting: 'value', perHead: true })],
  ['valueCapture(INDUSTRY)', (graph) => ask(graph, analyses.valueCapture, { lens: 'industry' })],
  [
    'valueCapture(UNIT_VALUE, copper)',
    (graph) => ask(graph, analyses.valueCapture, { lens: 'unit-value', material: 'material:copper' }),
  ],
  [
    'valueCapture(PRICE_SPLIT, iPhone 7)',
    (graph) =>
      ask(graph, analyses.valueCapture, {
        lens: 'price-split',
        subject: 'device:apple-iphone-7',
        priceYear: 2021,
      }),
  ],
  [
    'valueCapture(COMPANY, Apple)',
    (graph) => ask(graph, analyses.valueCapture, { lens: 'company', subject: 'org:apple' }),
  ],
  [
    'burden(internet use, mining)',
    (graph) => ask(graph, analyses.burden, { benefit: 'internet-use', burden: 'digs' }),
  ],
  ['ownership(copper)', (graph) => ask(graph, analyses.ownership, { material: 'material:copper' })],
  ['locks', (graph) => ask(graph, analyses.locks, {})],
  ['locks(Basel Convention)', (graph) => ask(graph, analyses.locks, { of: 'instrument:basel-convention' })],
  ['lifeCycle(smartphone)', (graph) => ask(graph, analyses.lifeCycle, { of: 'device:smartphone' })],
  ['lifeCycle(laptop)', (graph) => ask(graph, analyses.lifeCycle, { of: 'device:laptop' })],
  ['messages', (graph) => ask(graph, analyses.messages, {})],
  ['infrastructure', (graph) => ask(graph, analyses.infrastructure, {})],
  ['infrastructure(Google)', (graph) => ask(graph, analyses.infrastructure, { of: 'org:google' })],
  ['infrastructure(Kenya)', (graph) => ask(graph, analyses.infrastructure, { of: 'economy:KEN' })],
];

export const bench: Bench = async () => {
  const folder = await builtGraph();
  const graph = await prepareGraph(await openEmbeddedStore(folder));
  const figures = await coldFigures(folder, graph, questions);
  await graph.store.close();
  return figures;
};
