/** What a laid-out chain is made of: positions in px, and the words at their places. */
import type { StageName } from '../answer.ts';
import type { Dot, Mark, Text } from '../scene.ts';
import type { BlockColours } from './colour.ts';
import type {
  TraceLinkKind,
  TraceLinkResult,
  TraceNodeKind,
  TraceNodeResult,
  TraceTrackResult,
} from './query.ts';

/** Words, marks and dots that lie on top of blocks: text and shapes that are no length. */
export type Word = Text | Mark | Dot;

/** A rest is what nodes leave of the whole; `MORE` stands for nodes of a list for which there is no room. */
export type BlockKind = TraceNodeKind | 'REST' | 'MORE';

export interface Block {
  /** The node's id; else the track's id and `/rest`, `/more` or `/no-figure`. */
  readonly id: string;
  readonly kind: BlockKind;
  /** Null for a rest, for several nodes, and for a stage without any statement. */
  readonly node: TraceNodeResult | null;
  readonly track: TraceTrackResult | null;
  readonly trackId: string;
  readonly stage: StageName;
  readonly name: string;
  /** As the answer gives it; null when not known. */
  readonly share: number | null;
  /** "75%", or the words for why there is no number. */
  readonly shareText: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The share of the track's height. Blocks lie on each other without a gap; drawing leaves one inside. */
  readonly height: number;
  readonly colours: BlockColours;
  /** Too low for words inside: named below its track. */
  readonly isNamedBelow: boolean;
  readonly words: readonly Word[];
  /** Grounds for words on hatching. */
  readonly patches: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
}

export interface Track {
  readonly id: string;
  readonly stage: StageName;
  readonly track: TraceTrackResult | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly head: readonly Word[];
  readonly foot: readonly Word[];
  readonly blocks: readonly Block[];
}

export interface Column {
  readonly stage: StageName;
  readonly x: number;
  readonly width: number;
  readonly name: readonly Text[];
  /** Whether any track of it has figures. */
  readonly isCovered: boolean;
  readonly tracks: readonly Track[];
}

/** A link between blocks, as wide as its share; `y0` and `y1` are its middle at either end. */
export interface Ribbon {
  readonly id: string;
  readonly link: TraceLinkResult;
  readonly kind: TraceLinkKind;
  readonly from: string;
  readonly to: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly width: number;
  readonly colour: 'south-mark' | 'north-mark' | 'plain-mark';
  readonly opacity: number;
}

/** A link that cannot be told apart into its parts: one band from track to track. */
export interface Band {
  readonly id: string;
  readonly link: TraceLinkResult;
  readonly kind: TraceLinkKind;
  readonly from: string;
  readonly to: string;
  readonly x0: number;
  readonly top0: number;
  readonly bottom0: number;
  readonly x1: number;
  readonly top1: number;
  readonly bottom1: number;
  readonly isHatched: boolean;
  readonly opacity: number;
}

export interface ChainPicture {
  readonly width: number;
  readonly height: number;
  readonly vein: readonly { readonly x: number; readonly y: number; readonly isFilled: boolean }[];
  readonly columns: readonly Column[];
  readonly ribbons: readonly Ribbon[];
  readonly bands: readonly Band[];
}
