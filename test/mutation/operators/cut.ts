/** A download that broke off: at any byte, or at the end of a line. */
import type { Operator } from './operator.ts';

export const fileCut: Operator = {
  id: 'file cut',
  mutate({ bytes }, random) {
    const ends = [...bytes.entries()].flatMap(([at, byte]) => (byte === 0x0a ? [at + 1] : []));
    const inside = ends.filter((at) => at < bytes.length);
    const atLine = random.below(2) === 0 && inside.length > 0;
    const length = atLine ? (random.one(inside) ?? 0) : random.below(bytes.length);
    return {
      bytes: bytes.subarray(0, length),
      says: `${length} of ${bytes.length} bytes${atLine ? ', at the end of a line' : ''}`,
    };
  },
};
