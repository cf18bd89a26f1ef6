/** Meetings and spending on influence of an organisation, in aggregate: the lowest numbers, since they are declared. */

import type { Figure } from '../../answer.ts';
import type { GraphContext } from '../../context/context.ts';
import { quantityOf } from '../../figure.ts';
import { said } from '../said.ts';
import { gathered, type Piece, ready, rowFrom } from '../section.ts';
import { texts } from '../words.ts';

export function lobbyingPiece(context: GraphContext, of: string): Piece {
  return {
    slices: [{ subject: [of], predicate: ['lobbies'] }],
    tell([rows = []]) {
      const byRow = new Map(rows.map((row) => [row.row, row]));
      const found = gathered(rows, ({ row }) => String(row)).map((one) => {
        const row = byRow.get(one.first.row);
        const quantity = row === undefined ? null : quantityOf(row);
        const figure: Figure | null =
          quantity === null ? null : { quantity, rule: null, assumptions: [], evidence: one.rows };
        const text = row?.unit === 'count' ? texts.meetings : texts.spending;
        return rowFrom(one, {
          entity: one.first.object,
          predicate: 'lobbies',
          about: one.first.product,
          figure,
          text: said(context, text, one),
        });
      });
      return { sections: [{ id: 'lobbying', rows: ready(found) }] };
    },
  };
}
