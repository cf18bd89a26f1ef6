/** What stated errors of production and of content factors mean for origins: many draws from one seed. */
import { chances, drawnFrom, type Spread, type Stated, spreadOf } from '../../../../model/drawn/drawn.ts';
import { balanced, checkFlows, type Flow } from './network.ts';
import { originsOf } from './origins.ts';
import { columnsOf } from './rows.ts';

export type { Spread, Stated };

export interface StatedNetwork {
  /** By economy, in tonnes; times the factor of that index, if one is given. */
  readonly production: readonly (Stated & { readonly factor?: number })[];
  /** Tonnes as traded; times the factor of that index, if one is given. */
  readonly flows: readonly (Flow & { readonly factor?: number })[];
  /** Content of a good, one number for all that it converts: drawn once a draw. */
  readonly factors: readonly Stated[];
}

export interface DrawOptions {
  /** The same seed gives the same draws. */
  readonly seed: number;
  readonly draws: number;
}

export interface OriginSpread {
  /** Tonnes. */
  readonly mass: Spread;
  /** Part of what the consumer uses, computed in each draw. */
  readonly share: Spread;
}

export interface DrawnOrigins {
  /** By economy. */
  readonly production: readonly OriginSpread[];
  readonly unreported: readonly OriginSpread[];
  /** Tonnes that the consumer uses. */
  readonly use: Spread;
  /** Draws in which the consumer uses nothing: they count as tonnes of zero and have no shares. */
  readonly withoutUse: number;
}

/**
 * Draws every stated error, solves the origins of one consumer each time, and gives the middle and the 95 % range.
 * A number with low and high is drawn from the triangle over them with its top at the value, one without a value
 * evenly between them: sources give limits and seldom a distribution, so that this is an assumption to be named.
 * Numbers are drawn independently of each other, a factor once for all that it converts.
 * @throws RangeError if low, value and high are out of order, or if no draw is asked for
 */
export function drawOrigins(
  network: StatedNetwork,
  consumer: number,
  { seed, draws }: DrawOptions,
): DrawnOrigins {
  if (!Number.isInteger(draws) || draws < 1) {
    throw new RangeError(`drawOrigins: ${draws} draws; expected 1 or more`);
  }
  checkNetwork(network);
  const columns = columnsOf(network.flows);
  const factorOfFlow = network.flows.map(({ factor }) => factor);
  const next = chances(seed);
  const size = network.production.length;
  const drawn = { production: tables(size, draws), unreported: tables(size, draws) };
  const use = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    const factors = network.factors.map((factor) => drawnFrom(factor, next));
    const factorOf = (index: number | undefined): number =>
      index === undefined ? 1 : (factors[index] as number);
    const production = Float64Array.from(
      network.production,
      (stated) => drawnFrom(stated, next) * factorOf(stated.factor),
    );
    const mass = columns.mass.map((traded, index) => traded * factorOf(factorOfFlow[index]));
    const prepared = balanced(production, { ...columns, mass });
    use[draw] = prepared.use[consumer] ?? 0;
    const origins = originsOf(prepared, consumer);
    for (const kind of ['production', 'unreported'] as const) {
      for (const [economy, mass] of origins[kind].entries())
        (drawn[kind][economy] as Float64Array)[draw] = mass;
    }
  }
  const spreads = (masses: Float64Array): OriginSpread => ({
    mass: spreadOf(masses),
    share: spreadOf(
      masses.map((mass, draw) => mass / (use[draw] as number)).filter((share) => !Number.isNaN(share)),
    ),
  });
  return {
    production: drawn.production.map(spreads),
    unreported: drawn.unreported.map(spreads),
    use: spreadOf(use),
    withoutUse: use.filter((mass) => mass === 0).length,
  };
}

const tables = (size: number, draws: number): Float64Array[] =>
  Array.from({ length: size }, () => new Float64Array(draws));

function checkNetwork({ production, flows, factors }: StatedNetwork): void {
  for (const stated of [...production, ...factors]) checkStated(stated);
  checkFlows(flows, production.length);
  for (const { factor } of [...production, ...flows]) {
    if (factor === undefined || factors[factor] !== undefined) continue;
    throw new RangeError(`drawOrigins: there is no factor ${factor}; expected 0 to ${factors.length - 1}`);
  }
}

function checkStated({ value, low, high }: Stated): void {
  const least = low ?? value ?? Number.NaN;
  const most = high ?? value ?? Number.NaN;
  const top = value ?? least;
  if (0 <= least && least <= top && top <= most && most < Number.POSITIVE_INFINITY) return;
  throw new RangeError(`drawOrigins: ${value} between ${low} and ${high}; expected 0 ≤ low ≤ value ≤ high`);
}
