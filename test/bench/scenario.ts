/**
 * A scenario on synthetic sales, named so: thirty years, fifteen years of sales before. One run and a thousand draws of it
 * against the plain way, every cohort and year an object (which must find the same); metals over all draws against their
 * goal; and the whole answer over GraphQL on the bundled data, each time with another lever, against its goal.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildGraph } from '../../ingest/build.ts';
import { total } from '../../model/scenario/courses.ts';
import { metalsMoved } from '../../model/scenario/metals.ts';
import { drawCount, runsOf } from '../../model/scenario/runs.ts';
import * as plain from '../../model/scenario/testing/year-by-year.ts';
import { executeQuery } from '../../server/graphql/execute.ts';
import { graphMemory } from '../../server/graphql/graph-memory.ts';
import { prepareGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import type { Bench, BenchFigure } from './bench.ts';

/** Milliseconds of processor time. */
const goals = { run: 20, draws: 1000, answer: 100 } as const;
const turns = 15;

async function cpuMilliseconds(work: () => unknown): Promise<number> {
  const times: number[] = [];
  // The first turns only warm up: a server has run it often.
  for (let turn = 0; turn < 2 * turns; turn += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    if (turn >= turns) times.push((user + system) / 1000);
  }
  return times.sort((a, b) => a - b)[Math.floor(turns / 2)] ?? Number.NaN;
}

const row = (name: string, ours: number, baseline: number): BenchFigure => ({
  name,
  ours,
  baseline,
  ratio: ours / baseline,
  unit: 'ms',
});

const span = { from: 2026, to: 2055 };
const firstYear = 2011;
const sold = Array.from({ length: 15 }, (_, at) => ({ value: 1e9 + at * 3e7 }));
/** Mobile telephones of the guidelines on e-waste statistics. */
const lifetime = { shape: 0.7, scaleYears: 7.6 };
const setting = { lifetime: 2, repair: 0.2, reuse: 0.1, purchases: 0.9, growth: 0.01 };
const share = 0.15;

function plainRun(extraYears: number): readonly plain.DeviceYear[] {
  const past = { sales: sold.map(({ value }, at) => ({ year: firstYear + at, amount: value })), lifetime };
  const before = plain.devicesThrough(past, span, plain.neutral);
  const after = plain.devicesThrough(past, span, { ...setting, extraYears });
  const scaleYears = lifetime.scaleYears * setting.lifetime;
  return plain.withRebound(before, after, share, { ...lifetime, scaleYears });
}

const runs = (count: number) => runsOf({ lifetime, firstYear, sold }, span, { setting, share, count });

/** A faster wrong answer is no figure. */
function checkSame(): void {
  const ours = total(runs(0).after, 'purchases', 0);
  const theirs = plainRun(2).reduce((sum, { purchases }) => sum + purchases, 0);
  if (!(Math.abs(ours - theirs) <= 1e-9 * theirs)) throw new Error(`${ours} and ${theirs} bought differ`);
}

/** As many metals as a smartphone holds, of each of which another part is recovered. */
function metalsOf(count: number) {
  const metals = Array.from({ length: 24 }, (_, at) => ({
    material: `material:synthetic-${at}`,
    tonnes: { value: 1e-6, low: 1e-6, high: 1e-6 },
    recoveredMost: null,
    usdPerKg: null,
  }));
  return metalsMoved(metals, [runs(count)], ({ material }) => ({
    collectedBefore: 0.2,
    collectedAfter: 0.2 + Number(material.split('-').at(-1)) / 100,
    recovered: undefined,
    content: 1,
  }));
}

async function answerFigure(): Promise<BenchFigure> {
  const folder = await mkdtemp(join(tmpdir(), 'filon-bench-'));
  try {
    await buildGraph([join(import.meta.dirname, '../../datasets')], folder);
    const graph = await prepareGraph(await openEmbeddedStore(folder));
    const memory = graphMemory(graph);
    const figure = 'quantity { value low high unit { id } status missing }';
    let asked = 0;
    const query = `query($value: Float!) { scenario(input: { device: "device:smartphone", levers: [{ lever: LIFETIME, value: $value }] }) {
      headline results { id label before { ${figure} } after { ${figure} } change { ${figure} } relative { ${figure} } }
      years { id label points { year before { ${figure} } after { ${figure} } } } } }`;
    const ours = await cpuMilliseconds(async () => {
      asked += 1;
      const { errors } = await executeQuery(graph, memory, {
        query,
        variables: { value: 1 + asked / 1000 },
        language: 'en',
      });
      if (errors !== undefined) throw new Error(errors[0]?.message);
    });
    return row(
      'answer over GraphQL as a slider asks it, each time another lever, against its goal',
      ours,
      goals.answer,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

export const bench: Bench = async () => {
  checkSame();
  const one = await cpuMilliseconds(() => runs(0));
  const all = await cpuMilliseconds(() => runs(drawCount));
  const plainOne = await cpuMilliseconds(() => plainRun(2));
  const metals = await cpuMilliseconds(() => metalsOf(drawCount));
  return [
    row('one run of 30 years against the plain way, cohort by cohort', one, plainOne),
    row('one run of 30 years against its goal', one, goals.run),
    // Measured once and multiplied: each draw is a run.
    row('1,000 draws of 30 years against as many plain runs', all, plainOne * drawCount),
    row('1,000 draws of 30 years and 24 synthetic metals against their goal', metals, goals.draws),
    await answerFigure(),
  ];
};
