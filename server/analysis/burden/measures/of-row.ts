/** A row of the ledger as a measure: what each economy has of it. */
import { defaultScheme } from '../../../../schema/scheme.ts';
import type { Figure } from '../../answer.ts';
import { derivedFigure } from '../../figure.ts';
import type { LedgerEconomy } from '../../ledger/answer.ts';
import type { RowItem } from '../../ledger/rows/item.ts';
import type { Measure } from './measure.ts';

export function measureOfRow({ words, plan }: RowItem): Measure {
  return {
    id: words.id,
    label: words.measure,
    scope: words.scope,
    plan(context, { year, perHead, precedence }) {
      // What an economy has does not hang on the scheme: sides are told afterwards.
      const values = {
        scheme: defaultScheme,
        year,
        weighting: 'plain',
        perHead,
        chinaApart: false,
        precedence,
      } as const;
      const own = plan(context, values);
      return {
        wanted: own.wanted,
        filters: own.filters,
        years: own.years,
        answer(rows) {
          const { economies, state, period, measure, note } = own.answer(rows);
          if (state === 'no-figure' || period === null) return undefined;
          const hasAmounts = economies.some(({ amount }) => amount !== null);
          return {
            period,
            label: measure,
            note,
            figures: new Map(
              economies.flatMap((one) => {
                const figure = figureOf(one, { isShare: !hasAmounts });
                return figure === null ? [] : [[one.economy, figure] as const];
              }),
            ),
            shares: new Map(economies.map(({ economy, share }) => [economy, share])),
          };
        },
      };
    },
  };
}

/** The amount; of a presence how many are documented; of a mean of shares the share. */
function figureOf(
  { amount, count, share }: LedgerEconomy,
  { isShare }: { readonly isShare: boolean },
): Figure | null {
  if (count !== null) return derivedFigure({ value: count }, 'count', share.evidence);
  return isShare ? share : amount;
}
