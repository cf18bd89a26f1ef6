/** The whole answer at once: what every economy uses of what every economy produces. */
import { inverse } from './inverse.ts';
import type { Prepared } from './network.ts';

/** Tonnes; what economy j uses of origin o stands at o × size + j. */
export interface OriginMatrix {
  readonly size: number;
  readonly production: Float64Array;
  readonly unreported: Float64Array;
}

/** Columns add up to use, rows to production and to shortfall. */
export function matrix(prepared: Prepared): OriginMatrix {
  const { size, outgoing, use } = prepared;
  const flows = new Float64Array(size * size);
  for (let from = 0; from < size; from += 1) {
    for (
      let index = outgoing.start[from] as number;
      index < (outgoing.start[from + 1] as number);
      index += 1
    ) {
      flows[from * size + (outgoing.economy[index] as number)] = outgoing.mass[index] as number;
    }
  }
  const inverted = inverse(flows, use.slice());
  return {
    size,
    production: scaled(inverted, prepared.production, use),
    unreported: scaled(inverted, prepared.shortfall, use),
  };
}

function scaled(inverted: Float64Array, rows: Float64Array, columns: Float64Array): Float64Array {
  const size = rows.length;
  const scaledUp = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    const mass = rows[row] as number;
    if (mass === 0) continue;
    for (let column = 0; column < size; column += 1) {
      const at = row * size + column;
      scaledUp[at] = mass * (inverted[at] as number) * (columns[column] as number);
    }
  }
  return scaledUp;
}
