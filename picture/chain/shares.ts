/** What part of a track each node takes: shares as drawn, and what is left over. */
import type { TraceNodeResult, TraceTrackResult } from './query.ts';

/** Shares that miss the whole by less than this are taken for whole: sums of rounded figures. */
const nothing = 0.0005;

/** `node` is null for what the nodes leave of the whole. */
export interface NodePart {
  readonly node: TraceNodeResult | null;
  /** As the answer gives it; null when not known. */
  readonly share: number | null;
  /** Part of the track's height, 0 to 1; the parts of a track add up to 1. */
  readonly part: number;
}

/** The share of a node as a number from 0 up; null for what is not known. */
export function shareOf(node: TraceNodeResult): number | null {
  const value = node.share?.quantity.value ?? null;
  return value === null || !Number.isFinite(value) || value < 0 ? null : value;
}

/**
 * Whether a track lists amounts that are no parts of one whole, such as grams of cobalt in one unit of this and of
 * that: its nodes stand under each other, each as high as the next.
 */
export function isList({ nodes }: TraceTrackResult): boolean {
  return nodes.every(({ share }) => share === null) && nodes.some(({ quantity }) => quantity !== null);
}

/** Each entry of a list is at least so many px high: three lines of a name, and its amount. */
const leastEntry = 70;

export interface ListParts {
  readonly parts: readonly NodePart[];
  /** For which there is no room: they stand together in one part more, as high as the others. */
  readonly more: readonly TraceNodeResult[];
}

/** What of a list is drawn one by one in `height` px; the table has all of it. */
export function listParts({ nodes }: TraceTrackResult, height: number): ListParts {
  const room = Math.max(2, Math.floor(height / leastEntry));
  const shown = nodes.length <= room ? nodes.length : room - 1;
  const part = 1 / Math.min(nodes.length, room);
  return {
    parts: nodes.slice(0, shown).map((node) => ({ node, share: null, part })),
    more: nodes.slice(shown),
  };
}

/**
 * The nodes in their order with the part of the track that each takes. What they leave of the whole goes to the
 * one node whose share is not known, or stands at the end as a part of its own: it is never shared out.
 */
export function partsOf(track: TraceTrackResult): NodePart[] {
  if (isList(track)) {
    const part = 1 / track.nodes.length;
    return track.nodes.map((node) => ({ node, share: null, part }));
  }
  const nodes = track.nodes.map((node) => ({ node, share: shareOf(node) }));
  const sum = nodes.reduce((total, { share }) => total + (share ?? 0), 0);
  const whole = Math.max(1, sum);
  const left = 1 - sum / whole;
  const hasRest = left > nothing;
  const unknown = nodes.filter(({ share }) => share === null);
  const taker = hasRest && unknown.length === 1 ? unknown[0]?.node : undefined;
  // What is too little to be drawn as a rest is given back, so that the parts fill the track.
  const known = hasRest ? whole : sum;
  const parts: NodePart[] = nodes.map(({ node, share }) => ({
    node,
    share,
    part: node === taker ? left : (share ?? 0) / known,
  }));
  if (hasRest && taker === undefined) parts.push({ node: null, share: left, part: left });
  return parts;
}
