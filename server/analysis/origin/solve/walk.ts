/** Following something through a balanced network, along the flows from producers to users or against them. */
import type { Prepared } from './network.ts';
import type { Rows } from './rows.ts';

export type Direction = 'forward' | 'backward';

/**
 * Part of each economy's throughput that is of what is followed: share = (source + feed · share) / throughput.
 * Against the flows the books balance as well: what an economy has came from others, was produced, or is its
 * shortfall. All masses in tonnes by economy.
 */
export interface Walk {
  readonly size: number;
  readonly throughput: Float64Array;
  /** Flows by the economy that they reach on this walk, and by the one that they leave. */
  readonly feed: Rows;
  readonly onward: Rows;
  /** What starts in an economy on this walk, and what stops there. */
  readonly starting: Float64Array;
  readonly stopping: Float64Array;
  /** What is followed, where it starts. */
  readonly source: Float64Array;
  /** The answer, filled component by component. */
  readonly share: Float64Array;
}

export function walkOf(prepared: Prepared, direction: Direction, source: Float64Array): Walk {
  const { size, incoming, outgoing, production, shortfall, use, throughput } = prepared;
  const given = new Float64Array(size);
  for (let economy = 0; economy < size; economy += 1) {
    given[economy] = (production[economy] as number) + (shortfall[economy] as number);
  }
  const common = { size, throughput, source, share: new Float64Array(size) };
  return direction === 'forward'
    ? { ...common, feed: incoming, onward: outgoing, starting: given, stopping: use }
    : { ...common, feed: outgoing, onward: incoming, starting: use, stopping: given };
}

/** What an economy holds of the source, as far as the shares of those that feed it are known. */
export function heldBy(
  { feed: { start, economy: from, mass }, source, share }: Walk,
  economy: number,
): number {
  let held = source[economy] as number;
  const end = start[economy + 1] as number;
  for (let index = start[economy] as number; index < end; index += 1) {
    held += (mass[index] as number) * (share[from[index] as number] as number);
  }
  return held;
}
