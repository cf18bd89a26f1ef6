/** What one organisation or state has of a lot: what it holds, and what stays with it. */
import { derivedFigure, rowsOf, shareFigure } from '../figure.ts';
import type { OwnStake } from './answer.ts';
import type { Lot } from './capacities.ts';
import type { Owning } from './claims.ts';
import { sumOf } from './part.ts';

/** Null for what owns nothing: a site, or an economy that was asked about as a place. */
export function stakeOf(of: string, lot: Lot, whole: Lot, owners: Owning): OwnStake | null {
  if (!of.startsWith('org:')) return null;
  const held = lot.capacities.map((on) => {
    const parts = on.sites.map((site) => owners.heldBy(of, site, on.year, lot.source));
    // Of what several sites have together it has at least the least that it holds of each.
    const part = Math.min(...parts.map((one) => one.part));
    return { value: on.amount * part, rows: rowsOf(on.rows, ...parts.map(({ rows }) => rows)) };
  });
  const kept = lot.capacities.flatMap((on) =>
    on.claims
      .filter(({ kind, holders }) => kind === 'owner' && holders[0] === of)
      .map((claim) => ({ value: on.amount * claim.part, rows: rowsOf(on.rows, claim.rows) })),
  );
  const value = sumOf(held.map((one) => one.value));
  const evidence = rowsOf(...held.map(({ rows }) => rows), []);
  const named = sumOf(whole.capacities.map(({ amount }) => amount));
  return {
    held: derivedFigure({ value }, lot.unit, evidence),
    kept: derivedFigure(
      { value: sumOf(kept.map((one) => one.value)) },
      lot.unit,
      rowsOf(...kept.map(({ rows }) => rows), []),
    ),
    share: shareFigure(
      { value: value / named },
      rowsOf(evidence, ...whole.capacities.map(({ rows }) => rows)),
    ),
  };
}
