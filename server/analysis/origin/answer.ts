/** What the answer about origins holds. */
import type { Label } from '../../../schema/label.ts';
import type { PredicateId } from '../../../schema/predicate.ts';
import type { SchemeId, Side } from '../../../schema/scheme.ts';
import type { AnswerCore, Figure } from '../answer.ts';
import type { CodeFit } from '../context/trade.ts';
import type { FlowExtent } from '../flows/answer.ts';
import type { OriginStageId } from './parameters.ts';
import type { UnknownKind } from './solve/chain.ts';

export type { UnknownKind };

/** One code of the table that a stage takes its trade from. */
export interface OriginCode {
  readonly product: string;
  readonly fit: CodeFit | null;
  /** Content of the material in the goods; null where goods and output are weighed alike. */
  readonly factor: Figure | null;
}

export interface OriginStage {
  readonly stage: OriginStageId;
  readonly predicate: PredicateId;
  /** Of the output. */
  readonly source: string;
  readonly edition: string;
  readonly codes: readonly OriginCode[];
  /** Of the trade; null where ore is shared out from one pool. */
  readonly tradeSource: string | null;
  readonly tradeEdition: string | null;
  readonly extent: FlowExtent | null;
  readonly totals: {
    /** Output of named economies. */
    readonly production: Figure;
    /** What the publisher lumps together or leaves over in its world row, where it is not placed. */
    readonly lumped: Figure;
    readonly traded: Figure;
    /** Exports that neither output nor imports explain. */
    readonly shortfall: Figure;
    readonly used: Figure;
  };
  /** Why shares of this stage are weak; empty where nothing speaks against them. */
  readonly weaknesses: readonly Label[];
}

/** An economy where something was produced or is used. */
export interface OriginShare {
  readonly economy: string;
  readonly side: Side;
  readonly mass: Figure;
  readonly share: Figure;
  /** Middle and 95 % range of the share over draws of stated errors, where they were asked for. */
  readonly spread: Figure | null;
}

/** `unmatched`: metal from scrap, blister or ore that the economy is not known to have had; for a producer, ore not refined. */
export type UnknownOrigin = UnknownKind | 'unmatched';

export interface OriginUnknown {
  readonly kind: UnknownOrigin;
  readonly stage: OriginStageId;
  /** Where it left or stayed; null for all economies together. */
  readonly economy: string | null;
  readonly mass: Figure;
  readonly share: Figure;
}

export interface LastShipper {
  readonly economy: string;
  readonly side: Side;
  /** True for what is produced at home and not sent out. */
  readonly isHome: boolean;
  readonly mass: Figure;
  readonly share: Figure;
  /** Share of the same economy as origin; null where nothing is known to come from it. */
  readonly originShare: Figure | null;
}

/** A side of the scheme, or null for what no side can be given: unknown origin. */
export interface OriginSide {
  readonly side: Side | null;
  readonly mass: Figure;
  readonly share: Figure;
}

export interface OriginHub {
  readonly economy: string;
  readonly side: Side;
  readonly stage: OriginStageId;
  readonly imports: Figure;
  readonly passedOn: Figure;
  /** Of its imports. */
  readonly share: Figure;
}

export interface OriginDomestic {
  readonly economy: string;
  readonly side: Side;
  readonly mined: Figure;
  readonly refined: Figure;
  readonly ratio: Figure;
}

export interface OriginBuyers {
  readonly producer: string;
  readonly side: Side;
  readonly stage: OriginStageId;
  readonly exports: Figure;
  readonly buyers: readonly { readonly economy: string; readonly side: Side; readonly share: Figure }[];
}

export interface OriginLink {
  readonly from: string;
  readonly to: string;
  readonly fromSide: Side;
  readonly toSide: Side;
  readonly mass: Figure;
}

export interface OriginMerchant {
  readonly economy: string;
  readonly stage: OriginStageId;
  readonly imports: Figure;
  readonly exports: Figure;
  /** Share of its trade that only one side declares. */
  readonly oneSided: Figure;
}

/** Least and most that totals alone force: nobody publishes the pairs. */
export interface OriginBound {
  readonly product: string;
  readonly year: number;
  readonly source: string;
  readonly edition: string;
  readonly from: string;
  readonly to: string;
  readonly fromSide: Side;
  readonly toSide: Side;
  readonly amount: Figure;
  /** Share of what `to` imports of the code. */
  readonly shareOfImports: Figure;
}

export interface OriginAnswer extends AnswerCore {
  readonly material: string;
  readonly year: number;
  readonly scheme: SchemeId;
  readonly consumer: string | null;
  readonly producer: string | null;
  readonly stages: readonly OriginStage[];
  /** What shares are of: what is used, or for a producer alone its output. */
  readonly total: Figure;
  /** Largest first, then by id; of a producer alone only the producer. */
  readonly origins: readonly OriginShare[];
  /** Of a producer, and of the world: largest first, then by id. */
  readonly destinations: readonly OriginShare[];
  readonly unknowns: readonly OriginUnknown[];
  readonly lastShippers: readonly LastShipper[];
  readonly bySide: readonly OriginSide[];
  readonly hubs: readonly OriginHub[];
  readonly domestic: readonly OriginDomestic[];
  readonly topBuyers: readonly OriginBuyers[];
  readonly links: readonly OriginLink[];
  readonly merchants: readonly OriginMerchant[];
  /** Economies that only pass a good round among themselves; their flows are left out. */
  readonly rings: readonly (readonly string[])[];
  readonly bounds: readonly OriginBound[];
}
