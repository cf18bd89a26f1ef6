/** Who owns something, and what it owns: chains of owners up and down, shares multiplied along every way. */
import type { GraphContext } from '../../context/context.ts';
import { derivedFigure } from '../../figure.ts';
import type { PowerRow } from '../answer.ts';
import { said } from '../said.ts';
import { type Piece, ready, rowFrom, spanOf } from '../section.ts';
import { texts } from '../words.ts';
import { byShare, type Holdings, holdingsFrom, ownerFilters } from './holdings.ts';
import { reachedFrom } from './ways.ts';

/** Shares that cannot all be true, of what was met on the way. */
function contradictionsIn(context: GraphContext, { owners }: Holdings, slices: Parameters<Piece['tell']>[0]) {
  const byRow = new Map(slices.flat().map((row) => [row.row, row]));
  return [...owners.contradictions.values()].map(({ owned, owners: named, sum, rows }): PowerRow => {
    const met = rows.flatMap((row) => byRow.get(row) ?? []);
    const span = { rows, ...spanOf(met), sources: [...new Set(met.map(({ source }) => source))].sort() };
    return rowFrom(span, {
      entity: owned,
      through: named,
      figure: derivedFigure({ value: sum }, 'fraction', rows),
      text: said(context, texts.contradicted, span),
    });
  });
}

export function ownersPiece(context: GraphContext, of: string, depth: number): Piece {
  const { ownersOf, ownedBy } = context.capacities;
  const above = reachedFrom([of], ownersOf, depth);
  const below = of.startsWith('org:') ? reachedFrom([of], ownedBy, depth) : [];
  const filters = ownerFilters(context, [of, ...below.map(({ id }) => id)]);
  return {
    slices: filters,
    tell(slices) {
      const holdings = holdingsFrom(context, slices.flat());
      const up = above.map((reached) => holdings.rowOf(reached.id, of, { entity: reached.id, reached }));
      const down = below.map((reached) => holdings.rowOf(of, reached.id, { entity: reached.id, reached }));
      const contradictions = contradictionsIn(context, holdings, slices);
      return {
        sections: [
          { id: 'owners', rows: ready(up.sort(byShare)) },
          ...(of.startsWith('org:') ? [{ id: 'owned' as const, rows: ready(down.sort(byShare)) }] : []),
          // A heading over no contradiction would ask what it means.
          ...(contradictions.length === 0
            ? []
            : [{ id: 'contradictions' as const, rows: ready(contradictions) }]),
        ],
      };
    },
  };
}
