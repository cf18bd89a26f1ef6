/** What a laid-out map is made of: positions in px and the words at their places. */
import type { NamedResult, SideName } from '../answer.ts';
import type { Fill, Text } from '../scene.ts';
import type { Token } from '../tokens.ts';
import type { Stretch } from './curve.ts';
import type { Land } from './land.ts';
import type { Scale } from './measure.ts';
import type { FlowResult } from './query.ts';

export interface MapArea {
  readonly id: string;
  readonly economy: string | null;
  readonly d: string;
  readonly fill: Fill;
}

/** An economy too small to be seen as an area, or without one in this atlas. */
export interface MapDisc {
  readonly economy: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: Fill;
}

/** An economy at which flows begin or end. */
export interface MapAnchor {
  readonly economy: string;
  readonly name: string;
  readonly side: SideName;
  readonly x: number;
  readonly y: number;
}

export interface MapFlow {
  /** Ids of both ends: `economy:COD economy:CHN`. */
  readonly id: string;
  readonly flow: FlowResult;
  /** 1 for the largest. */
  readonly rank: number;
  /** In the unit of the answer. */
  readonly amount: number;
  /** Width of the line in px, in proportion to the amount unless `isNarrowest`. */
  readonly width: number;
  /** Whether its line would be thinner than the thinnest that can be seen. */
  readonly isNarrowest: boolean;
  readonly stretches: readonly Stretch[];
  readonly colours: { readonly from: Token; readonly to: Token };
  readonly opacity: number;
  readonly dash: string | null;
}

/** Flows that are not drawn, counted: nothing is dropped in silence. */
export interface Rest {
  readonly count: number;
  /** In the unit of the answer; null when the whole is not known. */
  readonly amount: number | null;
  /** Of the whole, 0 to 1; null as above. */
  readonly share: number | null;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface MapLabel {
  /** The economy's or the flow's id, or `edge …`. */
  readonly id: string;
  readonly kind: 'economy' | 'flow' | 'edge';
  readonly box: Box;
  readonly lines: readonly Text[];
  /** From what is named to its words, where they stand away from it; else null. */
  readonly leader: {
    readonly x0: number;
    readonly y0: number;
    readonly x1: number;
    readonly y1: number;
  } | null;
}

/** One site, or several that stand too close to be told apart. */
export interface SiteMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How many. */
  readonly sites: number;
  /** One of them: the only one where there is one. */
  readonly first: NamedResult;
  /** How many, in figures; null where the mark is too small for them. */
  readonly count: Text | null;
}

/** A patch of the scale that areas are filled by. */
export interface ScaleItem {
  readonly key: string;
  readonly fill: Fill;
  readonly text: string;
}

export interface MapPicture {
  readonly width: number;
  readonly height: number;
  readonly land: Land;
  readonly areas: readonly MapArea[];
  readonly discs: readonly MapDisc[];
  readonly anchors: readonly MapAnchor[];
  /** The largest first. */
  readonly flows: readonly MapFlow[];
  readonly folded: Rest;
  /** Flows with an end that the atlas does not draw, and the names of those ends. */
  readonly unplaced: Rest & { readonly names: readonly string[] };
  /** Flows of which the source does not give this measure. */
  readonly withoutMeasure: number;
  readonly labels: readonly MapLabel[];
  readonly sites: readonly SiteMark[];
  readonly scale: Scale;
  /** The classes of the areas' fill; what they are of. */
  readonly areaScale: { readonly title: string; readonly items: readonly ScaleItem[] };
  /** Amount in the unit of the answer that is drawn one px wide. */
  readonly amountOfPx: number;
}
