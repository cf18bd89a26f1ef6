/** How much of a material goods contain, by a statement about their code. */
import { units } from '../../../../schema/unit.ts';
import type { Figure } from '../../answer.ts';
import type { GraphContext } from '../../context/context.ts';
import { contentStatements } from '../../origin/codes.ts';

/** Id of the assumption that a content rests on, where a statement assumes it. */
export const contentAssumption = 'content';

export interface Content {
  readonly figure: Figure;
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
}

/** What a statement says of the content; undefined where none gives figures above zero and at most all of it. */
export function contentOf(context: GraphContext, product: string, material: string): Content | undefined {
  for (const row of contentStatements(context, product, material)) {
    if (row.unit === null) continue;
    const { dimension, basis } = units.get(row.unit);
    if (dimension !== 'mass-fraction' || basis !== 'contained') continue;
    const scale = Number(units.get(row.unit).factor);
    const [low, high] = [row.low ?? row.value, row.high ?? row.value];
    if (low === null || high === null || !(low * scale > 0 && high * scale <= 1)) continue;
    const value = row.value === null ? null : row.value * scale;
    const isAssumed = row.status === 'assumed';
    return {
      value,
      low: low * scale,
      high: high * scale,
      figure: {
        quantity: {
          value,
          low: row.low === null ? null : row.low * scale,
          high: row.high === null ? null : row.high * scale,
          unit: 'fraction',
          status: row.status,
          missing: value === null ? 'only-bounds' : null,
        },
        rule: null,
        assumptions: isAssumed ? [contentAssumption] : [],
        evidence: [row.row],
      },
    };
  }
  return undefined;
}
