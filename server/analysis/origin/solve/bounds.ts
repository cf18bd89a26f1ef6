/** What totals alone force on a flow, where nobody published the pairs. */
import { sumOf } from './sum.ts';

export interface Margins {
  /** By economy, in the unit of the totals; undefined where it is not known. */
  readonly exports: readonly (number | undefined)[];
  readonly imports: readonly (number | undefined)[];
  /** All that is traded: at least the sum of either side. */
  readonly world: number;
}

export interface Bound {
  readonly low: number;
  readonly high: number;
}

/**
 * Least and most that one economy can have sent to another, given what each sent and received in all. Nobody ships
 * to itself, so that what `to` received came from `from` unless the others sent it, and what `from` sent went to `to`
 * unless the others took it (Fréchet 1951, Annales de l'Université de Lyon A 14:53, with an empty diagonal); and what
 * any third economy sent and received leaves so much less for the pair. With all totals known no narrower bounds
 * hold. A total that is not known counts as anything from nothing to the world's.
 * @returns the bounds of a pair
 * @throws RangeError if the totals contradict each other
 */
export function bounds({ exports, imports, world }: Margins): (from: number, to: number) => Bound {
  const size = Math.max(exports.length, imports.length);
  checkMargins({ exports, imports, world }, size);
  const least = (totals: readonly (number | undefined)[], economy: number): number => totals[economy] ?? 0;
  const busiest = Array.from({ length: size }, (_, economy) => ({
    economy,
    mass: least(exports, economy) + least(imports, economy),
  }))
    .sort((a, b) => b.mass - a.mass)
    .slice(0, 3);
  return (from, to) => {
    if (from === to) return { low: 0, high: 0 };
    const third = busiest.find(({ economy }) => economy !== from && economy !== to)?.mass ?? 0;
    const high = Math.max(0, Math.min(exports[from] ?? world, imports[to] ?? world, world - third));
    const notOthers = least(imports, to) - (world - least(exports, from) - least(exports, to));
    const notElsewhere = least(exports, from) - (world - least(imports, from) - least(imports, to));
    return { low: Math.min(high, Math.max(0, notOthers, notElsewhere)), high };
  };
}

/** Rounding that totals may carry, as a part of the world's. */
const rounding = 1e-9;

function checkMargins({ exports, imports, world }: Margins, size: number): void {
  if (!(world >= 0 && world < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`bounds: the world's trade is ${world}; expected a number, 0 or more`);
  }
  for (const [side, totals] of Object.entries({ exports, imports })) {
    const wrong = totals.findIndex(
      (total) => total !== undefined && !(total >= 0 && total < Number.POSITIVE_INFINITY),
    );
    if (wrong >= 0) {
      throw new RangeError(
        `bounds: ${side} of economy ${wrong} are ${totals[wrong]}; expected a number, 0 or more`,
      );
    }
    const sum = sumOf(totals.map((total) => total ?? 0));
    if (sum > world * (1 + rounding)) {
      throw new RangeError(`bounds: ${side} add up to ${sum}; expected at most ${world}, the world's`);
    }
  }
  for (let economy = 0; economy < size; economy += 1) {
    const both = (exports[economy] ?? 0) + (imports[economy] ?? 0);
    if (both <= world * (1 + rounding)) continue;
    throw new RangeError(
      `bounds: economy ${economy} sent and received ${both}; expected at most ${world}, since nobody ships to itself`,
    );
  }
}
