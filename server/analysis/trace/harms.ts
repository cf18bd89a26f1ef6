/** Harms documented for an economy and a material: presences, each with what its source names. */

import { byCodeUnit } from '../../../schema/canonical.ts';
import type { Stage } from '../../../schema/stage.ts';
import { yearsOfPeriod } from '../../../schema/statement.ts';
import type { StatementRow } from '../../../schema/store.ts';
import type { GraphContext } from '../context/context.ts';
import { figureOfRow, rowsOf } from '../figure.ts';
import { fill, labelInSentence, nameOf } from '../label.ts';
import type { TraceHarm } from './answer.ts';
import { harmProducts } from './plan.ts';
import { harmScope, harmScopeOfGood } from './words.ts';

/**
 * Harms of mining a material by economy; each list by kind of harm. Only statements about an economy: what is
 * said of a site stays with the site.
 * @param rows statements of any kind, in the order of ids
 */
export function harmsOf(
  context: GraphContext,
  material: string,
  rows: readonly StatementRow[],
): ReadonlyMap<string, readonly TraceHarm[]> {
  const products = harmProducts(context, material);
  const groups = new Map<string, Map<string, StatementRow[]>>();
  for (const row of rows) {
    if (row.predicate !== 'bearsHarm' || row.stage !== 'extraction' || row.status === 'projected') continue;
    if (row.quarantine !== null || row.object === null || !row.subject.startsWith('economy:')) continue;
    if (row.product === null || !products.includes(row.product)) continue;
    const kinds = groups.get(row.subject) ?? new Map<string, StatementRow[]>();
    kinds.set(row.object, [...(kinds.get(row.object) ?? []), row]);
    groups.set(row.subject, kinds);
  }
  return new Map(
    [...groups].map(([economy, kinds]) => {
      const scope = fill(harmScope, { economy: nameOf(context, economy) });
      const harms = [...kinds]
        .sort((a, b) => byCodeUnit(a[0], b[0]))
        .map(([harm, own]): TraceHarm => {
          const measured = latestMeasured(own);
          return {
            harm,
            figure: measured === undefined ? null : figureOfRow(measured),
            evidence: rowsOf(own.map(({ row }) => row)),
            scope,
          };
        });
      return [economy, harms] as const;
    }),
  );
}

/** The latest figure of a harm; where two are of one year, the first by id. */
function latestMeasured(rows: readonly StatementRow[]): StatementRow | undefined {
  return rows
    .filter(({ unit }) => unit !== null)
    .sort((a, b) => yearsOfPeriod(b.period).to - yearsOfPeriod(a.period).to || a.row - b.row)[0];
}

/**
 * Harms of a later stage, where no track names economies: each with its economy and good in its scope, by
 * economy, good and kind.
 * @param rows statements of any kind, in the order of ids
 */
export function harmsAtStage(
  context: GraphContext,
  stage: Stage,
  rows: readonly StatementRow[],
): readonly TraceHarm[] {
  const groups = new Map<string, StatementRow[]>();
  for (const row of rows) {
    if (row.predicate !== 'bearsHarm' || row.stage !== stage || row.status === 'projected') continue;
    if (row.quarantine !== null || row.object === null || row.product === null) continue;
    if (!row.subject.startsWith('economy:')) continue;
    const key = JSON.stringify([row.subject, row.product, row.object]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.keys()].sort(byCodeUnit).map((key): TraceHarm => {
    const [economy, good, harm] = JSON.parse(key) as [string, string, string];
    const own = groups.get(key) ?? [];
    const measured = latestMeasured(own);
    return {
      harm,
      figure: measured === undefined ? null : figureOfRow(measured),
      evidence: rowsOf(own.map(({ row }) => row)),
      scope: fill(harmScopeOfGood, {
        economy: nameOf(context, economy),
        good: labelInSentence(nameOf(context, good)),
      }),
    };
  });
}
