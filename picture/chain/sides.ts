/** One track as a bar from South to North with the unknown between them: how phones show a stage. */
import type { TraceNodeResult, TraceTrackResult } from './query.ts';
import { partsOf, shareOf } from './shares.ts';

export type SideBandName = 'SOUTH' | 'PLAIN' | 'UNKNOWN' | 'NORTH';

export interface SideBand {
  readonly band: SideBandName;
  /** Sum of the shares on that side, 0 to 1; the bands of a track add up to 1. */
  readonly share: number;
  /** Whether what is unknown is a fate, rather than whose it is. */
  readonly isFate: boolean;
  /** The one node that a plain band stands for; null for several, and for sides. */
  readonly name: string | null;
}

/** Bands worth a word: that all of a track is something without a side says nothing. */
export function saidBands(bands: readonly SideBand[]): readonly SideBand[] {
  return bands.length === 1 && bands[0]?.band === 'PLAIN' ? [] : bands;
}

/** Sums by side; what has a name but no side (a component, a fate) is plain, the rest is unknown. */
export function sideBands(track: TraceTrackResult): SideBand[] {
  const order: readonly SideBandName[] = ['SOUTH', 'PLAIN', 'UNKNOWN', 'NORTH'];
  const parts = track.state === 'NO_FIGURE' || track.nodes.length === 0 ? [] : partsOf(track);
  if (parts.length === 0) return [{ band: 'UNKNOWN', share: 1, isFate: false, name: null }];
  return order
    .map((band) => {
      const own = parts.filter(({ node, share }) => bandOf(node, share) === band);
      return {
        band,
        share: own.reduce((sum, { part }) => sum + part, 0),
        isFate: own.some(({ node }) => node?.kind === 'UNKNOWN'),
        name: band === 'PLAIN' && own.length === 1 ? (own[0]?.node?.label ?? null) : null,
      };
    })
    .filter(({ share }) => share > 0);
}

function bandOf(node: TraceNodeResult | null, share: number | null): SideBandName {
  if (node === null || share === null) return 'UNKNOWN';
  if (node.side === 'SOUTH' || node.side === 'NORTH') return node.side;
  return ['COMPONENT', 'FATE', 'AGE', 'ECONOMY', 'OTHERS'].includes(node.kind) ? 'PLAIN' : 'UNKNOWN';
}

/** The largest single economy, component or fate of a track; null when no share is known. */
export function largestOf(track: TraceTrackResult): TraceNodeResult | null {
  const named = track.nodes.filter(({ kind }) => ['ECONOMY', 'COMPONENT', 'FATE', 'AGE'].includes(kind));
  return named.reduce<TraceNodeResult | null>((best, node) => {
    const share = shareOf(node);
    return share !== null && (best === null || share > (shareOf(best) ?? 0)) ? node : best;
  }, null);
}
