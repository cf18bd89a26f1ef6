/** How much is known of one lot, in a row: its capacity, and what of it has an owner and a home. */
import { rowsOf, shareFigure } from '../figure.ts';
import type { OwnershipSummary } from './answer.ts';
import type { Lot } from './capacities.ts';
import type { Homes } from './homes.ts';
import { amountHeld, heldIn, sumOf, totalOf } from './part.ts';

export function summaryOf(lot: Lot, homes: Homes, withoutCapacity: number): OwnershipSummary {
  const held = heldIn(lot, homes);
  const total = totalOf(lot);
  const owned = held.filter(({ claim }) => claim.kind === 'owner');
  const settled = held.filter(({ home }) => home.kind === 'home');
  const share = (of: typeof held) =>
    shareFigure(
      { value: sumOf(of.map(amountHeld)) / (total.quantity.value ?? Number.NaN) },
      rowsOf(total.evidence, ...of.flatMap(({ claim, home }) => [claim.rows, home.rows])),
      { assumptions: of.flatMap(({ claim }) => claim.assumptions) },
    );
  const { material, stage, source, edition, capacities } = lot;
  return {
    material,
    stage,
    source,
    edition,
    years: [...new Set(capacities.map(({ year }) => year))].sort((a, b) => a - b),
    total,
    sites: new Set(capacities.flatMap(({ sites }) => sites)).size,
    withoutCapacity,
    economies: new Set(capacities.flatMap(({ economy }) => economy ?? [])).size,
    owners: new Set(owned.flatMap(({ claim }) => claim.holders)).size,
    withOwner: share(owned),
    withHome: share(settled),
  };
}
