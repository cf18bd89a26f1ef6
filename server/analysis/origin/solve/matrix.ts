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
  const order = eliminationOrder(prepared);
  const inverted = squareOf(prepared, order);
  invert(inverted);
  return {
    size: prepared.size,
    production: scaled(prepared, order, inverted, prepared.production),
    unreported: scaled(prepared, order, inverted, prepared.shortfall),
  };
}

const isOrigin = ({ production, shortfall }: Prepared, economy: number): boolean =>
  (production[economy] as number) > 0 || (shortfall[economy] as number) > 0;

/**
 * Components in the order of the flows, so that half of the square stays empty; in each of them those that are no origin
 * come first, since their rows need no more work once they are taken out.
 */
function eliminationOrder(prepared: Prepared): Int32Array {
  const { order, start } = prepared.components;
  const sorted = new Int32Array(order.length);
  for (let component = 0; component < start.length - 1; component += 1) {
    const members = order.subarray(start[component], start[component + 1]);
    const origins = members.filter((economy) => isOrigin(prepared, economy));
    const others = members.filter((economy) => !isOrigin(prepared, economy));
    sorted.set(others, start[component]);
    sorted.set(origins, (start[component] as number) + others.length);
  }
  return sorted;
}

function squareOf(prepared: Prepared, order: Int32Array): Square {
  const { size, components, outgoing, use } = prepared;
  const place = new Int32Array(size);
  for (const [at, economy] of order.entries()) place[economy] = at;
  const square = emptySquare(size, {
    first: order.map((economy) => components.start[components.of[economy] as number] as number),
    asked: Uint8Array.from(order, (economy) => (isOrigin(prepared, economy) ? 1 : 0)),
  });
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

function scaled(
  { size, use }: Prepared,
  order: Int32Array,
  { entries }: Square,
  given: Float64Array,
): Float64Array {
  const tonnes = new Float64Array(size * size);
  for (const [row, origin] of order.entries()) {
    const mass = given[origin] as number;
    if (mass === 0) continue;
    for (let column = 0; column < size; column += 1) {
      const user = order[column] as number;
      tonnes[origin * size + user] =
        mass * (entries[row * (size + 1) + column] as number) * (use[user] as number);
    }
  }
  return tonnes;
}
