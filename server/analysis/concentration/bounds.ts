/**
 * How concentrated a whole is when a part of it has no name: the least and most that the Herfindahl–Hirschman index
 * and the largest share can be, whoever has the rest. Why these are the sharpest bounds stands in
 * docs/methods/concentration.md.
 */
import type { Bound } from './answer.ts';

/** A whole divided among holders. All amounts are in one unit, at least zero, and some are above it. */
export interface Division {
  /** What each named holder has, in any order. */
  readonly named: readonly number[];
  /** What the publisher gives to holders that it does not name: nobody named has any of it. */
  readonly lump: number;
  /** What anybody may have, named or not. */
  readonly loose: number;
  /** How many unnamed holders there can be at most; Infinity where nothing limits them. */
  readonly unnamed: number;
}

/** A level and how many holders stand at it. */
interface Level {
  readonly share: number;
  readonly holders: number;
}

/**
 * Shares of the whole, named ones largest first.
 * @throws RangeError for amounts below zero, a whole of nothing, or a lump that nobody can have
 */
export function sharesOf({ named, lump, loose, unnamed }: Division): Division {
  const amounts = [...named, lump, loose];
  if (amounts.some((amount) => !(amount >= 0 && Number.isFinite(amount)))) {
    throw new RangeError(`sharesOf: amounts are ${amounts.join(', ')}; expected none below zero`);
  }
  // The smallest first, so that the sum is the same in whatever order they came.
  const sorted = [...named].sort((a, b) => a - b);
  const total = sorted.reduce((sum, amount) => sum + amount, 0) + lump + loose;
  if (!(total > 0)) throw new RangeError('sharesOf: the whole is nothing; expected an amount above zero');
  if (lump > 0 && unnamed < 1) {
    throw new RangeError('sharesOf: a lump needs an unnamed holder; expected unnamed to be 1 or more');
  }
  return {
    named: sorted.reverse().map((amount) => amount / total),
    lump: lump / total,
    loose: loose / total,
    unnamed,
  };
}

const squares = (levels: readonly Level[]): number =>
  levels.reduceRight((sum, { share, holders }) => sum + (share === 0 ? 0 : holders * share ** 2), 0);

/** The levels when the loose part fills the lowest first, as water would: no other way gives a smaller sum of squares. */
function leveled({ named, lump, loose, unnamed }: Division): readonly Level[] {
  // Among holders without number any part is as good as spread to nothing.
  if (unnamed === Number.POSITIVE_INFINITY) return named.map((share) => ({ share, holders: 1 }));
  const levels = named.map((share): Level => ({ share, holders: 1 }));
  if (unnamed > 0) levels.push({ share: lump / unnamed, holders: unnamed });
  levels.sort((a, b) => a.share - b.share);
  let water = loose;
  let holders = 0;
  let place = 0;
  let surface = levels[0]?.share ?? 0;
  for (; place < levels.length; place += 1) {
    const level = levels[place] as Level;
    const needed = (level.share - surface) * holders;
    if (needed > water) break;
    water -= needed;
    surface = level.share;
    holders += level.holders;
  }
  if (holders > 0) surface += water / holders;
  const below = levels.slice(0, place).map((level): Level => ({ ...level, share: surface }));
  return [...below, ...levels.slice(place)].sort((a, b) => b.share - a.share);
}

/** The levels when one unnamed holder has the lump, and whoever is then largest all the loose part. */
function heaped({ named, lump, loose }: Division): readonly number[] {
  const [first = 0, ...rest] = [...named, lump].sort((a, b) => b - a);
  return [first + loose, ...rest];
}

/** The index, from 1/n where n holders have the same to 1 where one has all. Equal ends where all is named. */
export function herfindahl(division: Division): Bound {
  const shares = sharesOf(division);
  if (shares.lump + shares.loose === 0) {
    const exact = shares.named.reduceRight((sum, share) => sum + share ** 2, 0);
    return { low: exact, high: exact };
  }
  const high = heaped(shares).reduceRight((sum, share) => sum + share ** 2, 0);
  return { low: Math.min(high, squares(leveled(shares))), high };
}

/** The largest share. */
export function largest(division: Division): Bound {
  const shares = sharesOf(division);
  const high = heaped(shares)[0] ?? 0;
  return { low: Math.min(high, leveled(shares)[0]?.share ?? 0), high };
}

/** Whether the largest of the named is the largest of all, whoever has the rest. */
export function isLargestCertain(division: Division): boolean {
  const { named, lump, loose } = sharesOf(division);
  const [first = 0, second = 0] = named;
  return first > 0 && first >= Math.max(second, lump) + loose;
}

/**
 * The share of the three largest, where it is certain who they are: nobody beyond them can have as much as the third.
 * @returns undefined where there are fewer than three, or another could be among them
 */
export function threeLargest(division: Division): Bound | undefined {
  const { named, lump, loose } = sharesOf(division);
  const [first = 0, second = 0, third = 0, fourth = 0] = named;
  if (third === 0 || third < Math.max(fourth, lump) + loose) return undefined;
  const low = first + second + third;
  return { low, high: Math.min(1, low + loose) };
}
