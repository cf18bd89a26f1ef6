/** One guess inside the bounds: pairs in proportion to the totals. An assumption, never a measurement. */
import type { Margins } from './bounds.ts';
import { sumOf } from './sum.ts';

/** What may be left between a fitted total and the given one, as a part of the world's. */
const tolerance = 1e-10;
const mostRounds = 10_000;

/**
 * Proportional fitting with an empty diagonal (Deming & Stephan 1940, Annals of Mathematical Statistics 11:427): every
 * flow is what a factor of its sender and a factor of its receiver give, `a_i · b_j`, until both totals are met.
 * @returns flow of i to j at i × n + j, in the unit of the totals; undefined if it does not settle in 10,000 rounds,
 *   as where what one economy sent and received is all of the world's trade, or more
 * @throws RangeError if a total is missing or if exports and imports do not add up to the same
 */
export function fitted({ exports, imports }: Pick<Margins, 'exports' | 'imports'>): Float64Array | undefined {
  const sent = known('exports', exports);
  const received = known('imports', imports);
  const world = sumOf(sent);
  if (sent.length !== received.length || Math.abs(world - sumOf(received)) > 1e-6 * world) {
    throw new RangeError(
      `fitted: exports of ${sent.length} economies add up to ${world}, imports of ${received.length} to ${sumOf(received)}; expected the same`,
    );
  }
  let byReceiver = received;
  for (let round = 0; round < mostRounds; round += 1) {
    const bySender = factorsOf(sent, byReceiver);
    byReceiver = factorsOf(received, bySender);
    const missing = othersOf(byReceiver).map(
      (others, economy) => others * (bySender[economy] as number) - (sent[economy] as number),
    );
    if (missing.every((mass) => Math.abs(mass) <= tolerance * world)) return product(bySender, byReceiver);
  }
  return undefined;
}

function known(side: string, totals: readonly (number | undefined)[]): Float64Array {
  return Float64Array.from(totals, (total, economy) => {
    if (total !== undefined && total >= 0 && total < Number.POSITIVE_INFINITY) return total;
    throw new RangeError(`fitted: ${side} of economy ${economy} are ${total}; expected a number, 0 or more`);
  });
}

/** Factors that meet the totals of one side, given those of the other. */
function factorsOf(totals: Float64Array, other: Float64Array): Float64Array {
  return othersOf(other).map((sum, economy) => {
    const total = totals[economy] as number;
    return total === 0 || sum === 0 ? 0 : total / sum;
  });
}

/** For each economy the sum of all others, without taking anything away from a sum. */
function othersOf(factors: Float64Array): Float64Array {
  const others = new Float64Array(factors.length);
  let before = 0;
  let after = 0;
  for (let index = 0; index < factors.length; index += 1) {
    const mirrored = factors.length - 1 - index;
    others[index] = (others[index] as number) + before;
    others[mirrored] = (others[mirrored] as number) + after;
    before += factors[index] as number;
    after += factors[mirrored] as number;
  }
  return others;
}

function product(bySender: Float64Array, byReceiver: Float64Array): Float64Array {
  const size = bySender.length;
  const flows = new Float64Array(size * size);
  for (let from = 0; from < size; from += 1) {
    for (let to = 0; to < size; to += 1) {
      if (from !== to) flows[from * size + to] = (bySender[from] as number) * (byReceiver[to] as number);
    }
  }
  return flows;
}
