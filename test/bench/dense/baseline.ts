/** Origins on full tables: with numpy where python3 has it, else by plain Gaussian elimination. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Network } from '../../../server/analysis/origin/solve/network.ts';

export interface Question {
  readonly network: Network;
  readonly consumer: number;
  readonly producer: number;
  readonly turns: number;
  /** Whether the whole matrix is asked for as well. */
  readonly whole: boolean;
}

/** Milliseconds, the median of the turns; null where it was not asked for. */
export interface DenseAnswer {
  readonly times: Readonly<Record<'build' | 'consumer' | 'producer' | 'matrix', number | null>>;
  readonly origins: readonly number[];
}

export interface Dense {
  readonly name: string;
  /** Largest network that it solves within a few seconds. */
  readonly most: number;
  readonly solve: (question: Question) => DenseAnswer;
}

export function denseBaseline(): Dense {
  const asked = spawnSync('python3', ['-c', 'import numpy; print(numpy.__version__)'], { encoding: 'utf8' });
  return asked.status === 0
    ? { name: `numpy ${asked.stdout.trim()} on full tables`, most: 5000, solve: withNumpy }
    : { name: 'plain elimination on full tables (python3 has no numpy)', most: 1000, solve: plainly };
}

function withNumpy({ network: { production, flows }, ...rest }: Question): DenseAnswer {
  const input = JSON.stringify({
    ...rest,
    size: production.length,
    production: [...production],
    from: flows.map(({ from }) => from),
    to: flows.map(({ to }) => to),
    mass: flows.map(({ mass }) => mass),
  });
  const { status, stdout, stderr } = spawnSync('python3', [join(import.meta.dirname, 'numpy_origin.py')], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`the baseline with numpy failed: ${stderr}`);
  return JSON.parse(stdout) as DenseAnswer;
}

interface Ready {
  /** I − A, row by row. */
  readonly system: Float64Array;
  /** Use over throughput. */
  readonly kept: Float64Array;
}

function plainly({ network, consumer, producer, whole }: Question): DenseAnswer {
  const { production } = network;
  const size = production.length;
  const [ready, build] = timed(() => plainSystem(network));
  const [origins, forConsumer] = timed(() => {
    const one = new Float64Array(size);
    one[consumer] = ready.kept[consumer] ?? 0;
    return eliminated(ready.system.slice(), one, 1).map((part, economy) => part * (production[economy] ?? 0));
  });
  const [, forProducer] = timed(() => {
    const one = new Float64Array(size);
    one[producer] = production[producer] ?? 0;
    const turned = ready.system.map((_, at) => ready.system[(at % size) * size + Math.floor(at / size)] ?? 0);
    return eliminated(turned, one, 1).map((part, economy) => part * (ready.kept[economy] ?? 0));
  });
  const matrix = whole
    ? timed(() => {
        const identity = new Float64Array(size * size).map((_, at) => (at % (size + 1) === 0 ? 1 : 0));
        return eliminated(ready.system.slice(), identity, size).map(
          (part, at) => part * (production[Math.floor(at / size)] ?? 0) * (ready.kept[at % size] ?? 0),
        );
      })[1]
    : null;
  return { times: { build, consumer: forConsumer, producer: forProducer, matrix }, origins: [...origins] };
}

function timed<Result>(work: () => Result): readonly [Result, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

function plainSystem({ production, flows }: Network): Ready {
  const size = production.length;
  const system = new Float64Array(size * size);
  const exports = new Float64Array(size);
  const imports = new Float64Array(size);
  for (const { from, to, mass } of flows) {
    if (from === to) continue;
    system[from * size + to] = (system[from * size + to] ?? 0) - mass;
    exports[from] = (exports[from] ?? 0) + mass;
    imports[to] = (imports[to] ?? 0) + mass;
  }
  const has = production.map((mass, economy) => mass + (imports[economy] ?? 0));
  const throughput = has.map((mass, economy) => Math.max(mass, exports[economy] ?? 0));
  for (let at = 0; at < system.length; at += 1) {
    const passing = throughput[Math.floor(at / size)] ?? 0;
    if (passing > 0) system[at] = (system[at] ?? 0) / passing;
    if (at % (size + 1) === 0) system[at] = 1;
  }
  const kept = throughput.map((mass, economy) => (mass > 0 ? (mass - (exports[economy] ?? 0)) / mass : 0));
  return { system, kept };
}

/** Gaussian elimination and substitution, for `columns` right-hand sides at once; no row of I − A needs a swap. */
function eliminated(system: Float64Array, right: Float64Array, columns: number): Float64Array {
  const size = right.length / columns;
  const subtract = (
    table: Float64Array,
    width: number,
    row: number,
    from: number,
    factor: number,
    first: number,
  ): void => {
    for (let column = first; column < width; column += 1) {
      table[row * width + column] =
        (table[row * width + column] as number) - factor * (table[from * width + column] as number);
    }
  };
  for (let pivot = 0; pivot < size; pivot += 1) {
    for (let row = pivot + 1; row < size; row += 1) {
      const factor = (system[row * size + pivot] as number) / (system[pivot * size + pivot] as number);
      if (factor === 0) continue;
      subtract(system, size, row, pivot, factor, pivot);
      subtract(right, columns, row, pivot, factor, 0);
    }
  }
  for (let pivot = size - 1; pivot >= 0; pivot -= 1) {
    for (let column = 0; column < columns; column += 1) {
      const at = pivot * columns + column;
      right[at] = (right[at] as number) / (system[pivot * size + pivot] as number);
    }
    for (let row = 0; row < pivot; row += 1) {
      subtract(right, columns, row, pivot, system[row * size + pivot] as number, 0);
    }
  }
  return right;
}
