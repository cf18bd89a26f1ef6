/** On which side of each North–South scheme an economy stands. */
import { schemes, sides } from '../../../../schema/scheme.ts';
import type { GraphContext } from '../../context/context.ts';
import { fill } from '../../label.ts';
import type { PowerRow } from '../answer.ts';
import { type Piece, rowFrom, spanOf } from '../section.ts';
import { texts } from '../words.ts';

export function sidesPiece(context: GraphContext, economy: string, year: number): Piece {
  return {
    slices: [{ subject: [economy], predicate: ['memberOf'] }],
    tell([rows = []]) {
      const told = schemes.all
        .filter(({ id }) => context.membership.hasScheme(id))
        .map((scheme): PowerRow => {
          const side = sides.get(context.membership.side(economy, scheme.id, year)).label;
          const used = context.membership.yearUsed(scheme.id, year);
          const own = rows.filter(({ source }) => source === scheme.source);
          const span = own.length === 0 ? { from: 0, to: 0 } : spanOf(own);
          const template =
            own.length === 0 ? texts.sideUnlisted : scheme.byYear ? texts.side : texts.sideFixed;
          const row = rowFrom(
            { rows: own.map(({ row: number }) => number), ...span, sources: [scheme.source] },
            { entity: null, text: fill(template, { scheme: scheme.label, side, year: used ?? span.to }) },
          );
          return own.length === 0 ? { ...row, statements: null, yearFrom: null, yearTo: null } : row;
        });
      return { sections: [{ id: 'sides', rows: told }] };
    },
  };
}
