/** The whole answer at once: what every economy uses of what every economy produces. */
import { emptySquare, invert, type Square } from './inverse.ts';
import type { Prepared } from './network.ts';

/** Tonnes; what economy j uses of origin o stands at o × size + j. */
export interface OriginMatrix {
  readonly size: number;
  readonly production: Float64Array;
  readonly unreported: Float64Array;
}

/**
 * Columns of both together add up to use, rows to production and to shortfall. Time grows with the cube of the economies
 * and memory with their square: for hundreds of them, not for thousands.
 */
export function matrix(prepared: Prepared): OriginMatrix {
  const inverted = inOrderOfFlows(prepared);
  invert(inverted);
  return {
    size: prepared.size,
    production: scaled(prepared, inverted, prepared.production),
    unreported: scaled(prepared, inverted, prepared.shortfall),
  };
}

/** Flows with the economies in the order of their components, so that half of the square stays empty. */
function inOrderOfFlows({ size, components, outgoing, use }: Prepared): Square {
  const { order, start, of } = components;
  const place = new Int32Array(size);
  for (const [at, economy] of order.entries()) place[economy] = at;
  const square = emptySquare(
    size,
    order.map((economy) => start[of[economy] as number] as number),
  );
  for (const [at, from] of order.entries()) {
    const row = at * (size + 1);
    square.entries[row + size] = use[from] as number;
    for (
      let index = outgoing.start[from] as number;
      index < (outgoing.start[from + 1] as number);
      index += 1
    ) {
      square.entries[row + (place[outgoing.economy[index] as number] as number)] = outgoing.mass[
        index
      ] as number;
    }
  }
  return square;
}

function scaled({ size, components, use }: Prepared, { entries }: Square, given: Float64Array): Float64Array {
  const tonnes = new Float64Array(size * size);
  for (const [row, origin] of components.order.entries()) {
    const mass = given[origin] as number;
    if (mass === 0) continue;
    for (const [column, user] of components.order.entries()) {
      tonnes[origin * size + user] =
        mass * (entries[row * (size + 1) + column] as number) * (use[user] as number);
    }
  }
  return tonnes;
}
