/** How numbers of a second answer are named, so that they are told from those of the first in one address. */
import type { Drawn } from '../../picture/concentration/drawn.ts';

/** Before the key of a number of the second answer. */
export const ofSecond = 'with.';

/** The same places, opening the numbers of the second answer. */
export function namedSecond(drawn: Drawn): Drawn {
  return {
    ...drawn,
    hits: drawn.hits.map((hit) =>
      hit.leadsTo === 'figure' ? { ...hit, key: `${ofSecond}${hit.key}` } : hit,
    ),
  };
}
