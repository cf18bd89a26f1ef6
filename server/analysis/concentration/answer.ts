/** What the answer about concentration holds. */
import type { Label } from '../../../schema/label.ts';
import type { PredicateId } from '../../../schema/predicate.ts';
import type { SchemeId, Side } from '../../../schema/scheme.ts';
import type { Stage } from '../../../schema/stage.ts';
import type { AnswerCore, Figure } from '../answer.ts';
import type { CodeFit } from '../context/trade.ts';

/** Least and most; equal where there is nothing between. */
export interface Bound {
  readonly low: number;
  readonly high: number;
}

export const concentrationBys = ['economy', 'company', 'side'] as const;
export type ConcentrationBy = (typeof concentrationBys)[number];

export interface ConcentrationParameters {
  readonly material: string;
  readonly stage: Stage;
  readonly by: ConcentrationBy;
  readonly group: string | null;
  readonly year: number | null;
  readonly scheme: SchemeId;
  readonly product: string | null;
  readonly measure: 'value' | 'mass';
  readonly precedence: string;
}

/** One edition of one publisher: amounts of two are never added. */
export interface EditionOf {
  readonly source: string;
  readonly edition: string;
}

/** Who has a part: an economy, a company, a side, or what the publisher lumps together. */
export interface Holder {
  /** Null for a side. */
  readonly entity: string | null;
  /** The side of an economy, or the side itself; null for a company or a lump. */
  readonly side: Side | null;
  readonly figure: Figure;
  readonly share: Figure;
}

/** The largest holders. */
export interface Largest {
  /** Of those that are named the largest, the first first. */
  readonly holders: readonly Holder[];
  /** False where somebody who is not named, or has more than is told, could be larger. */
  readonly isCertain: boolean;
  readonly share: Figure;
}

/** How concentrated one whole is. */
export interface Indices {
  /** Herfindahl–Hirschman index from 0 to 1. */
  readonly index: Figure;
  /** The same times 10,000. */
  readonly points: Figure;
  readonly topOne: Largest;
  /** Null where it cannot be told who the three largest are. */
  readonly topThree: Largest | null;
}

export interface ConcentrationPoint extends Indices {
  readonly year: number;
  /** Holders with a name and an amount above zero. */
  readonly named: number;
}

/** How it moved within one edition of one publisher. */
export interface ConcentrationSeries extends EditionOf {
  /** The code, where it is trade. */
  readonly product: string | null;
  /** Whether the answer itself is of this edition. */
  readonly isChosen: boolean;
  /** Ascending. */
  readonly points: readonly ConcentrationPoint[];
}

export interface HomeRefiningPoint {
  readonly year: number;
  /** Refined divided by mined: above 1 where more is refined than mined. */
  readonly ratio: Figure;
  readonly mined: Figure;
  readonly refined: Figure;
}

/** Refined at home by mined at home, where one edition gives both in one unit and basis. */
export interface HomeRefining extends EditionOf {
  readonly economies: readonly {
    readonly economy: string;
    readonly side: Side;
    readonly points: readonly HomeRefiningPoint[];
  }[];
}

/** Of what the share of a choke point is. `supply`: what the group uses, by where it was produced. */
export const chokeWholes = ['output', 'exports', 'imports', 'supply'] as const;
export type ChokeWhole = (typeof chokeWholes)[number];

/** The one economy through which the largest part of a supply goes at a stage. */
export interface ChokePoint extends EditionOf {
  readonly stage: Stage;
  readonly of: ChokeWhole;
  readonly product: string | null;
  readonly fit: CodeFit | null;
  readonly year: number;
  readonly economy: string;
  readonly side: Side;
  readonly isCertain: boolean;
  readonly share: Figure;
  /** Whether that economy belongs to the group itself; null without a group. */
  readonly isOwn: boolean | null;
  /** The group's own share of the same whole; null for trade and without a group. */
  readonly ownShare: Figure | null;
}

export interface Buyer {
  readonly economy: string;
  readonly side: Side;
  /** Share of what the producer exports. */
  readonly share: Figure;
}

/** Who buys what one producer exports under one code. */
export interface ProducerBuyers extends EditionOf {
  readonly producer: string;
  readonly side: Side;
  readonly product: string;
  readonly fit: CodeFit | null;
  readonly year: number;
  readonly measure: 'value' | 'mass';
  readonly exports: Figure;
  /** False where only totals are published, so that shares are bounds that the totals force. */
  readonly isBilateral: boolean;
  /** Largest first. */
  readonly buyers: readonly Buyer[];
}

export interface ConcentrationAnswer extends AnswerCore, EditionOf, Indices {
  readonly material: string;
  readonly stage: Stage;
  readonly by: ConcentrationBy;
  readonly group: string | null;
  readonly year: number;
  /** Years that can be asked for, ascending. */
  readonly years: readonly number[];
  readonly scheme: SchemeId;
  readonly predicate: PredicateId;
  /** The code, where it is trade. */
  readonly product: string | null;
  readonly measure: 'value' | 'mass';
  /** Why the three largest are not told; null where they are. */
  readonly topThreeReason: Label | null;
  /** Largest first, then by id. */
  readonly holders: readonly Holder[];
  readonly lumps: readonly Holder[];
  /** What nobody is named for. */
  readonly unallocated: { readonly figure: Figure; readonly share: Figure } | null;
  /** What shares are of. */
  readonly total: Figure;
  /** The publisher's own world row. */
  readonly world: Figure | null;
  /** That row less the sum of the others. */
  readonly difference: Figure | null;
  /** Of companies: what part of the world's output the listed sites have. */
  readonly ofWorld: Figure | null;
  readonly series: readonly ConcentrationSeries[];
  readonly homeRefining: readonly HomeRefining[];
  /** Why there is none; null where there is one. */
  readonly homeRefiningReason: Label | null;
  readonly chokePoints: readonly ChokePoint[];
  readonly buyers: readonly ProducerBuyers[];
}
