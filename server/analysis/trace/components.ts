/** The components column: what the device is made of, and for each followed material which component holds it. */
import type { Label } from '../../../schema/label.ts';
import type { StatementRow } from '../../../schema/store.ts';
import type { GraphContext } from '../context/context.ts';
import { fill, nameOf, unitInWords } from '../label.ts';
import type { TraceNode, TraceTrack } from './answer.ts';
import { billTrack } from './bill.ts';
import type { Content } from './contents.ts';
import { deviceName, materialName } from './outputs.ts';
import { gramsOf, type Item, shareTrack } from './parts-track.ts';
import type { TracePlan } from './plan.ts';
import { emptyTrack, inTrackOrder, node } from './track.ts';
import { componentNotNamed, contentMeasure, holdersMeasure, noContent, noMass } from './words.ts';

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
    device: deviceName(context, device),
    material: materialName(context, material),
    unit: unit === undefined ? 'g' : unitInWords(unit),
  });
  if (content?.mass == null || unit === undefined || content.grams === 0) {
    return emptyTrack({ id, material, predicate: 'contains', measure, note: noMass });
  }
  if (content.grams === null) return boundsTrack(context, { id, material, measure, content });
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

/** Only bounds are known: the component and at least how much, without a share. */
function boundsTrack(
  context: GraphContext,
  {
    id,
    material,
    measure,
    content: { mass, parts },
  }: {
    readonly id: string;
    readonly material: string;
    readonly measure: Label;
    readonly content: Content;
  },
): TraceTrack {
  return {
    id,
    material,
    measure,
    predicate: 'contains',
    state: 'covered',
    note: null,
    period: [...new Set(parts.map(({ row }) => row.period))].sort().join(', '),
    isNearestYear: false,
    total: mass,
    publishedTotal: null,
    nodes: parts.map(({ component }) => ({ ...holder(context, id, component), quantity: mass })),
  };
}

/** A node for the component that holds a content, or for a content whose component no source names. */
function holder(context: GraphContext, id: string, component: string | null): TraceNode {
  return node({
    id: `${id}/${component ?? 'not-named'}`,
    kind: component === null ? 'unknown' : 'component',
    entity: component,
    label: component === null ? componentNotNamed : nameOf(context, component),
  });
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
