/** On which side of each North–South scheme an economy stands. */
import { schemes, sides } from '../../../../schema/scheme.ts';
import type { GraphContext } from '../../context/context.ts';
import { rowsOf } from '../../figure.ts';
import { fill } from '../../label.ts';
import type { PowerRow } from '../answer.ts';
import { type Piece, ready, rowFrom, spanOf } from '../section.ts';
import { texts } from '../words.ts';

export function sidesPiece(context: GraphContext, economy: string, year: number): Piece {
  const known = schemes.all.filter(({ id }) => context.membership.hasScheme(id));
  const groups = context.membership.groupsOf(economy);
  // Whom a list leaves out has the list behind its side.
  const absent = known.filter(({ memberGroup }) => !groups.includes(memberGroup));
  return {
    slices: [{ subject: [economy], predicate: ['memberOf'] }],
    amounts: absent.map(({ source, memberGroup }) => ({
      predicate: ['memberOf'],
      source: [source],
      object: [memberGroup],
    })),
    tell([rows = []], { amounts }) {
      const told = known.map((scheme): PowerRow => {
        const side = sides.get(context.membership.side(economy, scheme.id, year)).label;
        const used = context.membership.yearUsed(scheme.id, year);
        const own = rows.filter(({ source }) => source === scheme.source);
        const list = own.length > 0 ? own : (amounts[absent.indexOf(scheme)] ?? []);
        const span = spanOf(list);
        const template = own.length === 0 ? texts.sideUnlisted : scheme.byYear ? texts.side : texts.sideFixed;
        return rowFrom(
          { rows: rowsOf(list.map(({ row }) => row)), ...span, sources: [scheme.source] },
          { entity: null, text: fill(template, { scheme: scheme.label, side, year: used ?? span.to }) },
        );
      });
      return { sections: [{ id: 'sides', rows: ready(told) }] };
    },
  };
}
