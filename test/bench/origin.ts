/**
 * Origins on synthetic networks, named so: of one consumer, from one producer and the whole matrix, against numpy (or a
 * plain elimination) on full tables in the same run, which must find the same; and the goals for what numpy does not do.
 */
import { drawOrigins } from '../../server/analysis/origin/solve/draws.ts';
import { matrix } from '../../server/analysis/origin/solve/matrix.ts';
import { type Network, prepare } from '../../server/analysis/origin/solve/network.ts';
import { destinationsOf, originsOf } from '../../server/analysis/origin/solve/origins.ts';
import type { Bench, BenchFigure } from './bench.ts';
import { type Dense, denseBaseline } from './dense/baseline.ts';
import { syntheticNetwork } from './synthetic/network.ts';

const goals = { one: 10, matrix: 50, draws: 5000, tables: 10_000 } as const;
const turns = 15;
const sizes = [
  { economies: 250, flows: 5_000 },
  { economies: 1_000, flows: 20_000 },
  { economies: 5_000, flows: 100_000 },
] as const;

function milliseconds(work: () => unknown): number {
  // The engine compiles what runs often; a server has run it often.
  for (let turn = 0; turn < 2 * turns; turn += 1) work();
  return (
    Array.from({ length: turns }, () => once(work)).sort((a, b) => a - b)[Math.floor(turns / 2)] ?? Number.NaN
  );
}

function once(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function against(name: string, ours: number, baseline: number): BenchFigure {
  return { name, ours, baseline, ratio: ours / baseline, unit: 'ms' };
}

const largest = (masses: Float64Array): number => masses.indexOf(Math.max(...masses));

/** Whether both found the same, to a billionth of what the consumer uses: a faster wrong answer is no figure. */
function checkSame(ours: Float64Array, theirs: readonly number[], use: number): void {
  const worst = Math.max(...theirs.map((mass, economy) => Math.abs(mass - (ours[economy] ?? Number.NaN))));
  if (!(worst <= 1e-9 * use))
    throw new Error(`our origins and the baseline's differ by ${worst} t of ${use} t`);
}

function oneByOne(dense: Dense, { economies, flows }: (typeof sizes)[number]): readonly BenchFigure[] {
  const network = syntheticNetwork(economies, flows, 1);
  const prepared = prepare(network);
  const [consumer, producer] = [largest(prepared.use), largest(prepared.production)];
  const ours = {
    consumer: milliseconds(() => originsOf(prepared, consumer)),
    producer: milliseconds(() => destinationsOf(prepared, producer)),
    all: milliseconds(() => originsOf(prepare(network), consumer)),
  };
  const of = `${economies.toLocaleString('en')} synthetic economies, ${prepared.outgoing.mass.length.toLocaleString('en')} flows`;
  const names = {
    consumer: `origins of one consumer, ${of}`,
    producer: `destinations of one producer, ${of}`,
    all: `from the list of flows to the origins of one consumer, ${of}`,
  };
  const toGoals = (['consumer', 'producer'] as const).map((what) =>
    against(`${names[what]}, against the goal`, ours[what], goals.one),
  );
  if (economies > dense.most) return toGoals;
  const { times, origins } = dense.solve({
    network,
    consumer,
    producer,
    turns: economies > 1000 ? 1 : 5,
    whole: false,
  });
  checkSame(originsOf(prepared, consumer).production, origins, prepared.use[consumer] ?? 0);
  const [build, solve] = [times.build ?? Number.NaN, times.consumer ?? Number.NaN];
  return [
    ...toGoals,
    against(`${names.consumer}, against ${dense.name}`, ours.consumer, solve),
    against(`${names.producer}, against ${dense.name}`, ours.producer, times.producer ?? Number.NaN),
    against(`${names.all}, against ${dense.name}`, ours.all, build + solve),
  ];
}

function wholeMatrix(dense: Dense, flows: number): readonly BenchFigure[] {
  const network = syntheticNetwork(230, flows, 2);
  const prepared = prepare(network);
  const [consumer, producer] = [largest(prepared.use), largest(prepared.production)];
  const ours = milliseconds(() => matrix(prepared));
  const { times, origins } = dense.solve({ network, consumer, producer, turns: 5, whole: true });
  checkSame(originsOf(prepared, consumer).production, origins, prepared.use[consumer] ?? 0);
  const name = `whole matrix, 230 synthetic economies, ${prepared.outgoing.mass.length.toLocaleString('en')} flows`;
  return [
    against(`${name}, against the goal`, ours, goals.matrix),
    against(`${name}, against ${dense.name}`, ours, times.matrix ?? Number.NaN),
  ];
}

function thousandDraws({ production, flows }: Network): BenchFigure {
  const stated = {
    production: Array.from(production, (value) => ({ value, low: 0.9 * value, high: 1.2 * value })),
    flows: flows.map((flow) => ({ ...flow, factor: 0 })),
    factors: [{ value: 0.25, low: 0.22, high: 0.28 }],
  };
  const ours = once(() => drawOrigins(stated, 0, { seed: 1, draws: 1000 }));
  return against(
    '1,000 draws of the origins of one consumer, 250 synthetic economies, 5,000 flows, against the goal',
    ours,
    goals.draws,
  );
}

/** As many tables as 30 goods of eight years, each from its list of flows to the whole matrix. */
function manyTables(): BenchFigure {
  const networks = Array.from({ length: 240 }, (_, seed) => syntheticNetwork(230, 1000, seed));
  const ours = once(() => {
    for (const network of networks) matrix(prepare(network));
  });
  return against(
    '240 synthetic tables (30 goods of 8 years) of 230 economies, each to its whole matrix, against the goal',
    ours,
    goals.tables,
  );
}

export const bench: Bench = async () => {
  const dense = denseBaseline();
  return [
    ...sizes.flatMap((size) => oneByOne(dense, size)),
    ...[5_000, 50_000].flatMap((flows) => wholeMatrix(dense, flows)),
    thousandDraws(syntheticNetwork(250, 5_000, 1)),
    manyTables(),
  ];
};
