/** A track of a trace made from one publisher's world: economies, small ones by side, lumps, what is left over. */

import { byCodeUnit } from '../../../schema/canonical.ts';
import type { Label } from '../../../schema/label.ts';
import type { SchemeId, Side } from '../../../schema/scheme.ts';
import { sides } from '../../../schema/scheme.ts';
import { missingReasons } from '../../../schema/status.ts';
import type { GraphContext } from '../context/context.ts';
import { fill, joined, listed, nameOf } from '../label.ts';
import {
  partShare,
  publishedFigure,
  quantityFigure,
  totalFigure,
  unallocatedFigures,
} from '../whole/share.ts';
import type { Part, Whole } from '../whole/whole.ts';
import type { TraceHarm, TraceMember, TraceNode, TraceNodeKind, TraceTrack } from './answer.ts';
import { harmElsewhere, noFigureYet, noReason, others, unallocated, withoutValue } from './words.ts';

const kindOrder: readonly TraceNodeKind[] = [
  'economy',
  'component',
  'fate',
  'age',
  'shipment',
  'others',
  'not-named',
  'unallocated',
  'unmatched-feed',
  'lumped',
  'exceeds-listed',
  'stage-not-covered',
  'unknown',
  'no-figure',
];

/** By kind, then by share, then by id. */
export function inTrackOrder(nodes: readonly TraceNode[]): readonly TraceNode[] {
  const share = (node: TraceNode): number => node.share?.quantity.value ?? -1;
  const grams = (node: TraceNode): number => node.quantity?.quantity.value ?? -1;
  return [...nodes].sort(
    (a, b) =>
      kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
      share(b) - share(a) ||
      grams(b) - grams(a) ||
      byCodeUnit(a.id, b.id),
  );
}

/** A node without share, harms or members; the rest is put over it. */
export function node(parts: Pick<TraceNode, 'id' | 'kind' | 'label'> & Partial<TraceNode>): TraceNode {
  return {
    entity: null,
    side: null,
    share: null,
    quantity: null,
    carried: null,
    harms: [],
    members: [],
    actors: [],
    ...parts,
  };
}

export interface WorldTrackOptions {
  readonly id: string;
  readonly material: string | null;
  readonly measure: Label;
  readonly scheme: SchemeId;
  readonly minShare: number;
  readonly isNearestYear: boolean;
  readonly harms: ReadonlyMap<string, readonly TraceHarm[]>;
}

/** The track of a whole. Its shares add up to 1. */
export function worldTrack(context: GraphContext, world: Whole, options: WorldTrackOptions): TraceTrack {
  const sideOf = (entity: string): Side => context.membership.side(entity, options.scheme, world.year);
  const harmsOf = (entity: string): readonly TraceHarm[] => options.harms.get(entity) ?? [];
  // Who is listed with nothing has no part in the track; the zero stays among the statements.
  const economies = world.economies.filter(({ value, high }) => value > 0 || high > 0);
  const isSmall = (part: Part): boolean => part.value / world.total < options.minShare;
  const bySide = new Map<Side, Part[]>(sides.ids.map((side) => [side, []]));
  for (const part of economies.filter(isSmall)) bySide.get(sideOf(part.entity))?.push(part);
  // One economy alone is no "others": it keeps its name.
  const folded = new Map([...bySide].filter(([, parts]) => parts.length > 1));
  const isFolded = (part: Part): boolean => folded.get(sideOf(part.entity))?.includes(part) === true;

  const single = economies
    .filter((part) => !isFolded(part))
    .map((part) =>
      node({
        id: `${options.id}/${part.entity}`,
        kind: 'economy',
        entity: part.entity,
        label: nameOf(context, part.entity),
        side: sideOf(part.entity),
        share: partShare(world, [part]),
        quantity: quantityFigure(world, [part]),
        harms: harmsOf(part.entity),
      }),
    );
  const together = [...folded].map(([side, parts]) =>
    node({
      id: `${options.id}/others-${side}`,
      kind: 'others',
      label: fill(others[side], { count: parts.length }),
      side,
      share: partShare(world, parts),
      quantity: quantityFigure(world, parts),
      members: parts.map(
        (part): TraceMember => ({
          entity: part.entity,
          side,
          share: partShare(world, [part]),
          quantity: quantityFigure(world, [part]),
          carried: null,
          harms: harmsOf(part.entity),
        }),
      ),
    }),
  );
  const lumps = world.lumps
    .filter(({ value, high }) => value > 0 || high > 0)
    .map((part) =>
      node({
        id: `${options.id}/${part.entity}`,
        kind: 'not-named',
        entity: part.entity,
        label: nameOf(context, part.entity),
        share: partShare(world, [part]),
        quantity: quantityFigure(world, [part]),
      }),
    );
  const left =
    world.unallocated > 0
      ? [
          node({
            id: `${options.id}/unallocated`,
            kind: 'unallocated',
            label: unallocated,
            ...unallocatedFigures(world),
          }),
        ]
      : [];
  return {
    id: options.id,
    material: options.material,
    measure: options.measure,
    predicate: world.series.predicate,
    state: 'covered',
    note: noteOf(context, world, options.harms),
    period: String(world.year),
    isNearestYear: options.isNearestYear,
    total: totalFigure(world),
    publishedTotal: publishedFigure(world),
    nodes: inTrackOrder([...single, ...together, ...lumps, ...left]),
  };
}

/** Who is listed without a figure, and where harm is documented that no row of output stands for. */
function noteOf(
  context: GraphContext,
  world: Whole,
  harms: ReadonlyMap<string, readonly TraceHarm[]>,
): Label | null {
  const sentences: Label[] = [];
  if (world.withoutValue.length > 0) {
    const names = world.withoutValue.map(({ subject, missing }) => {
      const reason = missing === null ? noReason : missingReasons.get(missing).label;
      const template = { en: '{name} ({reason})', fr: '{name} ({reason})', es: '{name} ({reason})' };
      return fill(template, { name: nameOf(context, subject), reason });
    });
    sentences.push(fill(withoutValue, { economies: listed(names) }));
  }
  const listedEconomies = new Set([
    ...world.economies.map(({ entity }) => entity),
    ...world.withoutValue.map(({ subject }) => subject),
  ]);
  const elsewhere = [...harms.keys()].filter((economy) => !listedEconomies.has(economy)).sort(byCodeUnit);
  if (elsewhere.length > 0) {
    sentences.push(
      fill(harmElsewhere, {
        economies: listed(
          elsewhere.map((id) => nameOf(context, id)),
          12,
        ),
      }),
    );
  }
  return sentences.length === 0 ? null : joined(sentences);
}

/** A track without figures: one node, and the reason. */
export function emptyTrack(
  parts: Pick<TraceTrack, 'id' | 'material' | 'measure' | 'note'> & Partial<TraceTrack>,
): TraceTrack {
  return {
    predicate: null,
    state: 'no-figure',
    period: null,
    isNearestYear: false,
    total: null,
    publishedTotal: null,
    nodes: [node({ id: `${parts.id}/no-figure`, kind: 'no-figure', label: noFigureYet })],
    ...parts,
  };
}
