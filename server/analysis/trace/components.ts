/** The components column: what the device is made of, and for each followed material which component holds it. */

import { byCodeUnit } from '../../../schema/canonical.ts';
import { kindOfEntityId } from '../../../schema/entity.ts';
import type { Label } from '../../../schema/label.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { convert, dimensionOfUnit, units } from '../../../schema/unit.ts';
import type { Figure } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { derivedFigure, figureOfRow, rowsOf, shareFigure } from '../figure.ts';
import { fill, labelInSentence, nameOf, unitInWords } from '../label.ts';
import type { TraceNode, TraceTrack } from './answer.ts';
import type { Content } from './contents.ts';
import { materialName } from './outputs.ts';
import type { TracePlan } from './plan.ts';
import { emptyTrack, inTrackOrder, node } from './track.ts';
import {
  billMeasure,
  componentNotNamed,
  contentMeasure,
  holdersMeasure,
  noContent,
  noMass,
} from './words.ts';

function nameInSentence(context: GraphContext, id: string): Label {
  return labelInSentence(nameOf(context, id));
}

/** An item of a track: what it is, how much of it, and the statement behind it. */
interface Item {
  readonly key: string;
  readonly entity: string | null;
  readonly kind: 'component' | 'unknown';
  readonly label: Label;
  readonly grams: number;
  readonly row: StatementRow;
}

/** @param rows statements of any kind, among them what the device is said to weigh */
export function componentTracks(
  context: GraphContext,
  plan: TracePlan,
  rows: readonly StatementRow[],
  rule: string,
): readonly TraceTrack[] {
  if (!plan.isDevice) return plan.materials.map(({ material }) => holderTrack(context, plan, material));
  const bill = billTrack(context, plan.start, rows, rule);
  const held = plan.materials.map(({ material }) => {
    const content = plan.contents.find(({ entity }) => entity === material);
    return contentTrack(context, plan.start, material, content);
  });
  return bill === undefined ? held : [...held, bill];
}

/** Which component holds the material, in the account of the device that was chosen. */
function contentTrack(
  context: GraphContext,
  device: string,
  material: string,
  content: Content | undefined,
): TraceTrack {
  const id = `components/${material}`;
  const unit = content?.mass?.quantity.unit;
  const measure = fill(contentMeasure, {
    device: nameInSentence(context, device),
    material: materialName(context, material),
    unit: unit === undefined ? 'g' : unitInWords(unit),
  });
  if (content === undefined || content.grams === null || !(content.grams > 0) || unit === undefined) {
    return emptyTrack({ id, material, predicate: 'contains', measure, note: noMass });
  }
  const items = content.parts.map(
    ({ component, row }): Item => ({
      key: component ?? 'not-named',
      entity: component,
      kind: component === null ? 'unknown' : 'component',
      label: component === null ? componentNotNamed : nameOf(context, component),
      grams: gramsOf(row, unit),
      row,
    }),
  );
  return shareTrack({ id, material, measure, unit, items, total: content.mass });
}

/** A bill of materials: the preferred document that divides the whole device, components included. */
function billTrack(
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
    measure: fill(billMeasure, { device: nameInSentence(context, device), unit: unitInWords(unit) }),
    unit,
    items,
    total: derivedFigure({ value: total }, unit, evidence, { rule: bills.length > 1 ? rule : null }),
  });
}

function gramsOf(row: StatementRow, unit: string): number {
  return convert(row.value ?? 0, row.unit ?? unit, unit);
}

function shareTrack({
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

/** For a material as start: the devices and components that contain it. Masses of different things have no shares. */
function holderTrack(context: GraphContext, { holders }: TracePlan, material: string): TraceTrack {
  const id = `components/${material}`;
  const measure = fill(holdersMeasure, { material: materialName(context, material) });
  if (holders.length === 0) {
    return emptyTrack({ id, material, predicate: 'contains', measure, note: noContent });
  }
  return {
    id,
    material,
    measure,
    predicate: 'contains',
    state: 'covered',
    note: null,
    period: null,
    isNearestYear: false,
    total: null,
    publishedTotal: null,
    nodes: inTrackOrder(
      holders.map(({ subject, content }) =>
        node({
          id: `${id}/${subject}`,
          kind: 'component',
          entity: subject,
          label: nameOf(context, subject),
          quantity: content.mass,
        }),
      ),
    ),
  };
}
