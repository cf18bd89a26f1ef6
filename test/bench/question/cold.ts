/** Questions asked of a store that has read nothing yet, in processor time against the goal. */
import type { ReadyGraph } from '../../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../../server/store/embedded.ts';
import type { BenchFigure } from '../bench.ts';

/** A name and the work. */
export type ColdQuestion = readonly [string, (graph: ReadyGraph) => Promise<unknown>];

/** Milliseconds of processor time for one question. */
const goal = 50;
const turns = 15;
/** The first turns only warm up: a server has compiled what it runs often. */
const warmUps = 5;

async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** @param graph made ready beforehand: what is read when a graph is opened is no part of a question */
export async function coldFigures(
  folder: string,
  graph: ReadyGraph,
  questions: readonly ColdQuestion[],
): Promise<BenchFigure[]> {
  const figures: BenchFigure[] = [];
  for (const [name, work] of questions) {
    const times: number[] = [];
    for (let turn = -warmUps; turn < turns; turn += 1) {
      const fresh = { ...graph, store: await openEmbeddedStore(folder) };
      const time = await processorTime(() => work(fresh));
      await fresh.store.close();
      if (turn >= 0) times.push(time);
    }
    const ours = median(times);
    figures.push({
      name: `${name} in process, processor time for the first time on a fresh store, against the goal`,
      ours,
      baseline: goal,
      ratio: ours / goal,
      unit: 'ms',
    });
  }
  return figures;
}
