/** Matched feed: which refined metal can be matched with ore, an economy's own first, then the world's rest. */
import { convert, dimensionOfUnit } from '../../../schema/unit.ts';
import type { Whole } from '../whole/whole.ts';

/** What matching needs of a world. */
export type Output = Pick<Whole, 'economies' | 'total' | 'unit' | 'year'>;

export interface MatchedFeed {
  /** Refined from the economy's own ore: min(mined, refined). Economies with none are left out. */
  readonly domestic: ReadonlyMap<string, number>;
  /** Refined from the rest of the world's ore, taken together. */
  readonly pool: number;
  /** Refined without ore of that year to match: scrap, stocks, blister, or ore that nobody counted. */
  readonly unmatched: number;
  /** Domestic, pool and unmatched: the refined total, what the publisher's world leaves over included. */
  readonly total: number;
  readonly unit: string;
}

/**
 * Matches ore with metal. What a publisher lumps or leaves over has no economy, so it takes from the pool and
 * gives to it.
 * @returns undefined unless both wholes are of one year and one dimension and basis: like is compared with like
 */
export function matchedFeed(mined: Output, refined: Output): MatchedFeed | undefined {
  if (mined.year !== refined.year) return undefined;
  if (dimensionOfUnit(mined.unit) !== dimensionOfUnit(refined.unit)) return undefined;
  const unit = refined.unit;
  const ore = new Map(mined.economies.map((part) => [part.entity, convert(part.value, mined.unit, unit)]));
  const domestic = new Map<string, number>();
  let matched = 0;
  for (const { entity, value } of refined.economies) {
    const own = Math.min(ore.get(entity) ?? 0, value);
    if (own <= 0) continue;
    domestic.set(entity, own);
    matched += own;
  }
  const oreLeft = Math.max(0, convert(mined.total, mined.unit, unit) - matched);
  const metalLeft = Math.max(0, refined.total - matched);
  const pool = Math.min(oreLeft, metalLeft);
  return { domestic, pool, unmatched: metalLeft - pool, total: refined.total, unit };
}

/**
 * The share of the refined metal that is ore of an economy or lump (null: of what the publisher leaves over): what its
 * own refineries take, and of the pool a part in proportion to the ore that they leave. Over all of them, and with the
 * unmatched part, the shares add up to 1.
 */
export function oreInMetal(
  mined: Pick<Whole, 'economies' | 'lumps' | 'unallocated' | 'total' | 'unit'>,
  { domestic, pool, total, unit }: MatchedFeed,
): (entity: string | null) => number {
  const amounts = new Map(
    [...mined.economies, ...mined.lumps].map((part) => [part.entity, convert(part.value, mined.unit, unit)]),
  );
  const own = [...domestic.values()].reduce((sum, amount) => sum + amount, 0);
  const left = convert(mined.total, mined.unit, unit) - own;
  return (entity) => {
    const mine = entity === null ? convert(mined.unallocated, mined.unit, unit) : (amounts.get(entity) ?? 0);
    const kept = entity === null ? 0 : (domestic.get(entity) ?? 0);
    const pooled = left > 0 ? (pool * Math.max(0, mine - kept)) / left : 0;
    return (kept + pooled) / total;
  };
}
