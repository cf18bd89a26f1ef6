/** The bill of materials: what one unit of a device is made of, by the document that divides the whole of it. */

import { kindOfEntityId } from '../../../schema/entity.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { dimensionOfUnit, units } from '../../../schema/unit.ts';
import type { GraphContext } from '../context/context.ts';
import { derivedFigure, figureOfRow } from '../figure.ts';
import { fill, nameOf, unitInWords } from '../label.ts';
import type { TraceTrack } from './answer.ts';
import { deviceName } from './outputs.ts';
import { gramsOf, type Item, shareTrack } from './parts-track.ts';
import { billMeasure } from './words.ts';

/**
 * The preferred document that divides the whole device, components included.
 * @param statements of any kind, among them what the device is said to weigh
 */
export function billTrack(
  context: GraphContext,
  device: string,
  statements: readonly StatementRow[],
  rule: string,
): TraceTrack | undefined {
  const documents = new Map<string, StatementRow[]>();
  for (const row of context.contents.get(device) ?? []) {
    const isMass = row.unit !== null && units.get(row.unit).dimension === 'mass' && row.value !== null;
    if (!isMass || row.value <= 0 || row.product !== null || row.status === 'projected') continue;
    const key = JSON.stringify([row.source, row.edition, row.period, units.get(row.unit).basis]);
    documents.set(key, [...(documents.get(key) ?? []), row]);
  }
  const holdsComponent = ({ object }: StatementRow): boolean =>
    object !== null && kindOfEntityId(object) === 'component';
  const bills = [...documents.values()].filter((rows) => {
    const objects = rows.map(({ object }) => object);
    return rows.some(holdsComponent) && new Set(objects).size === objects.length;
  });
  const component = bills.flat().find(holdsComponent)?.object ?? null;
  const compare = context.precedence.compare(rule, 'contains', component);
  const [rows] = bills.sort((a, b) => {
    const [left, right] = [a[0] as StatementRow, b[0] as StatementRow];
    return compare(left, right) || b.length - a.length || left.row - right.row;
  });
  const [first] = rows ?? [];
  if (rows === undefined || first?.unit == null) return undefined;
  const unit = `g:${units.get(first.unit).basis}`;
  const items = rows.map(
    (row): Item => ({
      key: row.object ?? '',
      entity: row.object,
      kind: 'component',
      label: nameOf(context, row.object ?? ''),
      grams: gramsOf(row, unit),
      row,
    }),
  );
  const total = items.reduce((sum, { grams }) => sum + grams, 0);
  const evidence = items.map(({ row }) => row.row);
  // What the same document prints as the mass of one unit. Means of columns need not add up to the mean of totals.
  const printed = statements.find(
    ({ predicate, subject, source, edition, period, unit: own, value, status }) =>
      predicate === 'hasIndicator' &&
      subject === device &&
      source === first.source &&
      edition === first.edition &&
      period === first.period &&
      value !== null &&
      status !== 'projected' &&
      own !== null &&
      dimensionOfUnit(own) === dimensionOfUnit(unit),
  );
  return shareTrack({
    published: printed === undefined ? null : figureOfRow(printed, unit),
    id: `components/${device}`,
    material: null,
    measure: fill(billMeasure, { device: deviceName(context, device), unit: unitInWords(unit) }),
    unit,
    items,
    total: derivedFigure({ value: total }, unit, evidence, { rule: bills.length > 1 ? rule : null }),
  });
}
