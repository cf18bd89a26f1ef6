/** A track made of parts that are weighed: each part's share of their sum. */

import { byCodeUnit } from '../../../schema/canonical.ts';
import type { Label } from '../../../schema/label.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { convert } from '../../../schema/unit.ts';
import type { Figure } from '../answer.ts';
import { figureOfRow, rowsOf, shareFigure } from '../figure.ts';
import type { TraceNode, TraceTrack } from './answer.ts';
import { inTrackOrder, node } from './track.ts';

/** A part: what it is, how many grams, and the statement behind it. */
export interface Item {
  readonly key: string;
  readonly entity: string | null;
  readonly kind: 'component' | 'unknown';
  readonly label: Label;
  readonly grams: number;
  readonly row: StatementRow;
}

/** Grams of a statement's value, in the basis of `unit`. */
export function gramsOf(row: StatementRow, unit: string): number {
  return convert(row.value ?? 0, row.unit ?? unit, unit);
}

/** @param total the whole as a figure; `published` is what the source prints for it */
export function shareTrack({
  id,
  material,
  measure,
  unit,
  items,
  total,
  published = null,
}: {
  readonly id: string;
  readonly material: string | null;
  readonly measure: Label;
  readonly unit: string;
  readonly items: readonly Item[];
  readonly total: Figure | null;
  readonly published?: Figure | null;
}): TraceTrack {
  const sum = [...items].sort((a, b) => byCodeUnit(a.key, b.key)).reduce((all, { grams }) => all + grams, 0);
  const evidence = rowsOf(items.map(({ row }) => row.row));
  const rule = total?.rule ?? null;
  const periods = [...new Set(items.map(({ row }) => row.period))].sort();
  return {
    id,
    material,
    measure,
    predicate: 'contains',
    state: 'covered',
    note: null,
    period: periods.join(', '),
    isNearestYear: false,
    total,
    publishedTotal: published,
    nodes: inTrackOrder(
      items.map(
        ({ key, entity, kind, label, grams, row }): TraceNode =>
          node({
            id: `${id}/${key}`,
            kind,
            entity,
            label,
            share: shareFigure({ value: grams / sum }, evidence, { rule }),
            quantity: figureOfRow(row, unit, { rule }),
          }),
      ),
    ),
  };
}
