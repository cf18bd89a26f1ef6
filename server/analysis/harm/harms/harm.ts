/** What an item of the registry of harms is, and the amounts that it reads. */
import type { Label } from '../../../../schema/label.ts';
import type { PredicateId } from '../../../../schema/predicate.ts';
import type { Stage } from '../../../../schema/stage.ts';
import type { StatementFilter, StatementRow } from '../../../../schema/store.ts';
import type { GraphContext } from '../../context/context.ts';
import type { Allocation, HarmKind } from '../answer.ts';

/** What is asked of a harm's statements. */
export interface HarmReading {
  /** A period of the source, such as `2019` or `2012/2021`; or several years of it, where `isSum`. */
  readonly period: string;
  /** Whether the single years within the period are added up. */
  readonly isSum: boolean;
  readonly allocation: Allocation;
  /** Null for all materials together. */
  readonly material: string | null;
  readonly precedence: string;
}

/** An amount at one place; low and high equal the value where the source states no range. */
export interface HarmPart {
  /** Id of an economy. */
  readonly entity: string;
  /** The material, or the good, that the source names; null where it names none. */
  readonly material: string | null;
  readonly value: number;
  readonly rows: readonly number[];
}

/** An amount that is in the total and has no economy. */
export interface PlacelessPart {
  /** The publisher's lump; null for what its world row leaves over. */
  readonly entity: string | null;
  readonly value: number;
  readonly rows: readonly number[];
}

export interface HarmAmounts {
  readonly unit: string;
  /** By entity, then material. */
  readonly parts: readonly HarmPart[];
  readonly placeless: readonly PlacelessPart[];
  /** Economies that are listed without an amount. */
  readonly withoutValue: readonly string[];
}

export interface HarmItem {
  /** `harm:…`; an entity of the graph where `isEntity`. */
  readonly id: string;
  readonly label: Label;
  readonly isEntity: boolean;
  readonly kind: HarmKind;
  readonly stage: Stage | null;
  /** What it counts, and what is not in it. */
  readonly scope: Label;
  /** Beside the scope: what a reader must know. */
  readonly caveats: readonly Label[];
  readonly source: string;
  /** Statements that hold it: they are counted when a graph is opened. */
  readonly predicate: PredicateId;
  readonly objects: readonly string[];
  /** Whether the source divides mines with several metals in each of the ways. */
  readonly hasAllocation: boolean;
  /** Whether its statements name a material, along whose chain it can be carried. */
  readonly hasMaterial: boolean;
  /** Why it cannot be carried to users; null where it can. */
  readonly noChain: Label | null;
  /** What the source names beside economies, and how finely it stands here; null where that is not told. */
  readonly sourceNames: Label | null;
  /** Set where those who used the goods are in the economy itself, so that consumption moves nothing. */
  readonly usersAreAtPlace: Label | null;
  /** Why exposure cannot be asked; null where it can. */
  readonly noExposure: Label | null;
  /** Whether each period stands for itself: it is computed from two series, or sums of it would say nothing. */
  readonly hasOwnPeriods: boolean;
  /** Periods of the source, oldest first. */
  readonly periods: (context: GraphContext, precedence: string) => readonly string[];
  readonly edition: (context: GraphContext, precedence: string) => string | undefined;
  readonly filters: (context: GraphContext, reading: HarmReading) => readonly StatementFilter[];
  /** Undefined where no statement gives an amount. */
  readonly amounts: (
    context: GraphContext,
    rows: readonly StatementRow[],
    reading: HarmReading,
  ) => HarmAmounts | undefined;
}
