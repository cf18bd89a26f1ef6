/** The shape of benefit against burden: economies with both, with one alone, and the burden by quarters of benefit. */
import type { Label } from '../../../schema/label.ts';
import type { SchemeId, Side } from '../../../schema/scheme.ts';
import type { AnswerCore, Figure } from '../answer.ts';

/** A measure as it was used. */
export interface UsedMeasure {
  readonly id: string;
  readonly label: Label;
  readonly scope: Label;
  readonly period: string;
  readonly note: Label | null;
}

export interface BurdenEconomy {
  readonly economy: string;
  readonly side: Side;
  /** Null where no source gives one. */
  readonly benefit: Figure | null;
  /** Null where no source gives one: for a list of harms this is no finding. */
  readonly burden: Figure | null;
}

/** A quarter of the economies that have a figure of the benefit. */
export interface BurdenGroup {
  /** 1 has the least of the benefit, 4 the most. */
  readonly quarter: 1 | 2 | 3 | 4;
  readonly economies: readonly string[];
  /** The least and the most of the benefit in it. */
  readonly least: Figure;
  readonly most: Figure;
  /** Share of the whole of the burden that its economies bear. */
  readonly share: Figure;
}

export interface BurdenAnswer extends AnswerCore {
  readonly scheme: SchemeId;
  readonly perHead: boolean;
  readonly benefit: UsedMeasure;
  readonly burden: UsedMeasure;
  /** By benefit, most first, then by id; those without it last, by burden, most first. */
  readonly economies: readonly BurdenEconomy[];
  /** Least benefit first. */
  readonly groups: readonly BurdenGroup[];
  /** Share of the burden of economies without a figure of the benefit, and of what no economy is given. */
  readonly withoutBenefit: Figure;
  readonly givenToNobody: Figure;
  /** What the first and the last quarter bear, in a sentence. */
  readonly finding: Label;
}
