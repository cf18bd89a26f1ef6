/** The colours of a block under each colouring. Nothing but harm wears the colour of harm. */
import type { SideName, StageName, StatusName } from '../answer.ts';
import type { Token } from '../tokens.ts';
import type { Colouring } from './options.ts';
import type { NoMineKind, TraceNodeKind, TraceNodeResult } from './query.ts';

export interface BlockColours {
  /** Null for hatching. */
  readonly fill: Token | null;
  readonly fillOpacity: number;
  /** The stripe on its left. */
  readonly stripe: Token;
  /** Its share in words. */
  readonly text: Token;
}

/** Refined metal that is followed to no mine. */
const noMine: readonly string[] = [
  'UNMATCHED_FEED',
  'LUMPED',
  'EXCEEDS_LISTED',
  'STAGE_NOT_COVERED',
] satisfies readonly NoMineKind[];

export function hasNoMine(kind: TraceNodeKind | 'REST' | 'MORE'): kind is NoMineKind {
  return noMine.includes(kind);
}

/** What is counted and not known to be anybody's. */
const hatched: readonly (TraceNodeKind | 'REST' | 'MORE')[] = [
  'NOT_NAMED',
  'UNALLOCATED',
  'UNKNOWN',
  'UNMATCHED_FEED',
  'LUMPED',
  'EXCEEDS_LISTED',
  'STAGE_NOT_COVERED',
  'NO_FIGURE',
  'REST',
];

export const stageToken: Readonly<Record<StageName, Token>> = {
  EXTRACTION: 'stage-extraction',
  REFINING: 'stage-refining',
  COMPONENTS: 'stage-components',
  ASSEMBLY: 'stage-assembly',
  TRADE: 'stage-trade',
  USE: 'stage-use',
  END_OF_LIFE: 'stage-end-of-life',
};

const unknown: BlockColours = {
  fill: null,
  fillOpacity: 1,
  stripe: 'unknown-line',
  text: 'unknown-text',
};
const plain: BlockColours = {
  fill: 'plain-node',
  fillOpacity: 1,
  stripe: 'plain-mark',
  text: 'plain-text',
};
const ofSide: Readonly<Record<SideName, BlockColours>> = {
  SOUTH: { fill: 'south-node', fillOpacity: 1, stripe: 'south-mark', text: 'south-text' },
  NORTH: { fill: 'north-node', fillOpacity: 1, stripe: 'north-mark', text: 'north-text' },
  UNCLASSIFIED: plain,
};
/** The surer, the fuller. The mark beside the number says the same without colour. */
export const fullness: Readonly<Record<StatusName, number>> = {
  REPORTED: 0.4,
  DERIVED: 0.32,
  ESTIMATED: 0.22,
  PROJECTED: 0.14,
  ASSUMED: 0.06,
};

export function isHatched(kind: TraceNodeKind | 'REST' | 'MORE'): boolean {
  return hatched.includes(kind);
}

/** Every harm of a node, those of the economies folded into it included. */
export function harmsOf(node: TraceNodeResult | null): TraceNodeResult['harms'] {
  return node === null ? [] : [...node.harms, ...node.members.flatMap(({ harms }) => harms)];
}

export function coloursOf(
  node: TraceNodeResult | null,
  stage: StageName,
  colourBy: Colouring,
  isUnknown: boolean,
): BlockColours {
  if (node === null || isUnknown) return unknown;
  if (colourBy === 'stage') return { ...plain, stripe: stageToken[stage] };
  if (colourBy === 'harm') {
    return harmsOf(node).length > 0
      ? { fill: 'harm-node', fillOpacity: 1, stripe: 'harm-mark', text: 'harm-text' }
      : plain;
  }
  if (colourBy === 'certainty') {
    const status = (node.quantity ?? node.share)?.quantity.status;
    const fillOpacity = status === undefined ? fullness.ASSUMED : fullness[status];
    return { fill: 'plain-mark', fillOpacity, stripe: 'ink', text: 'ink' };
  }
  return node.side === null ? { ...plain, stripe: stageToken[stage] } : ofSide[node.side];
}
