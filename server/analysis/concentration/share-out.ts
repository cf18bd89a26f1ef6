/** A whole shared out among holders: economies, or sides of a scheme. */
import { type SchemeId, type Side, sides } from '../../../schema/scheme.ts';
import type { GraphContext } from '../context/context.ts';
import { partShare, quantityFigure, unallocatedFigures } from '../whole/share.ts';
import { type Part, sumOf, type Whole } from '../whole/whole.ts';
import type { ConcentrationBy, Holder } from './answer.ts';
import type { Division } from './bounds.ts';

export interface SharedOut {
  readonly division: Division;
  /** Those that the division names, largest first, then by id. */
  readonly holders: readonly Holder[];
}

export type SideOf = (economy: string) => Side;

/** Sides in the year of a whole. */
export function sidesIn(context: GraphContext, scheme: SchemeId, year: number): SideOf {
  return (economy) => context.membership.side(economy, scheme, year);
}

/** How many economies there are beyond those with an amount: each may hold a part of what is not named. */
export function economiesBeyond(context: GraphContext, named: number): number {
  return Math.max(1, economiesIn(context) - named);
}

/** Counted once a release: there are tens of thousands of other things to pass by. */
const economyCounts = new WeakMap<GraphContext, number>();

function economiesIn(context: GraphContext): number {
  let count = economyCounts.get(context);
  if (count === undefined) {
    count = 0;
    for (const id of context.entities.keys()) if (id.startsWith('economy:')) count += 1;
    economyCounts.set(context, count);
  }
  return count;
}

const holderOf = (
  world: Whole,
  parts: readonly Part[],
  entity: string | null,
  side: Side | null,
): Holder => ({
  entity,
  side,
  figure: quantityFigure(world, parts),
  share: partShare(world, parts),
});

export function shareOut(
  context: GraphContext,
  world: Whole,
  { by, sideOf }: { readonly by: Exclude<ConcentrationBy, 'company'>; readonly sideOf: SideOf },
): SharedOut {
  return by === 'economy' ? amongEconomies(context, world, sideOf) : amongSides(world, sideOf);
}

/** What a publisher lumps together is nobody's that it names; what its world leaves over may be anybody's. */
function amongEconomies(context: GraphContext, world: Whole, sideOf: SideOf): SharedOut {
  return {
    division: {
      named: world.economies.map(({ value }) => value),
      lump: sumOf(world.lumps),
      loose: world.unallocated,
      unnamed: economiesBeyond(context, world.economies.length),
    },
    holders: world.economies.map((part) => holderOf(world, [part], part.entity, sideOf(part.entity))),
  };
}

/** Economies without a side, lumps and what is left over may belong to either. */
function amongSides(world: Whole, sideOf: SideOf): SharedOut {
  const partsOf = (side: Side): readonly Part[] =>
    world.economies.filter(({ entity }) => sideOf(entity) === side);
  const named = sides.ids
    .filter((side) => side !== 'unclassified')
    .map((side) => ({ side, parts: partsOf(side) }));
  named.sort((a, b) => sumOf(b.parts) - sumOf(a.parts));
  return {
    division: {
      named: named.map(({ parts }) => sumOf(parts)),
      lump: 0,
      loose: sumOf(partsOf('unclassified')) + sumOf(world.lumps) + world.unallocated,
      unnamed: 0,
    },
    holders: named
      .filter(({ parts }) => parts.length > 0)
      .map(({ side, parts }) => holderOf(world, parts, null, side)),
  };
}

/** What is nobody's by name: the publisher's lumps, and between sides the economies that have none. */
export function lumpsOf(world: Whole, by: ConcentrationBy, sideOf: SideOf): readonly Holder[] {
  const lumps = world.lumps.map((part) => holderOf(world, [part], part.entity, null));
  if (by !== 'side') return lumps;
  const parts = world.economies.filter(({ entity }) => sideOf(entity) === 'unclassified');
  return parts.length === 0 ? lumps : [...lumps, holderOf(world, parts, null, 'unclassified')];
}

export function leftOver(
  world: Whole,
): { readonly figure: Holder['figure']; readonly share: Holder['share'] } | null {
  if (!(world.unallocated > 0)) return null;
  const { quantity, share } = unallocatedFigures(world);
  return { figure: quantity, share };
}
