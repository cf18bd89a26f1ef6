/** What is said of a text: its figures, and beside each the nearest published claims and statements. */
import type { Label, Language } from '../../../schema/label.ts';
import type { Figure } from '../answer.ts';
import type { ClaimCheck } from '../claims/answer.ts';
import type { Relation } from '../claims/rule.ts';
import type { TextFigure } from './extract/extract.ts';

/** A statement near to a figure of the text. */
export interface NearStatement {
  readonly row: number;
  /** Relation, subject, product and object in words. */
  readonly about: Label;
  readonly period: string;
  /** How it stands to the figure, by the rule of the claims. */
  readonly relation: Relation;
  /** The number of the statement, in its own unit. */
  readonly figure: Figure;
  /** The text's figure divided by it, from the least to the most that both allow; null where none can be told. */
  readonly ratio: Figure | null;
  /** The difference of the two numbers, in words. */
  readonly value: Label;
  /** What the two do not share; none where the sentence names all that the statement does. */
  readonly scope: readonly Label[];
  /** How their years differ, or that the text names none; null where they are of the same. */
  readonly year: Label | null;
}

/** A published claim near to a figure of the text. */
export interface NearClaim {
  readonly check: ClaimCheck;
  readonly value: Label;
  readonly year: Label | null;
}

export interface CheckedFigure {
  readonly figure: TextFigure;
  /** As it stands in the text. */
  readonly text: string;
  /** The nearest first. */
  readonly claims: readonly NearClaim[];
  readonly statements: readonly NearStatement[];
  /** Why nothing is offered, or how the number was read where it could be read in two ways; null else. */
  readonly note: Label | null;
}

export const warnings = ['language', 'markup', 'named-left-out', 'harms-left-out'] as const;
export type WarningId = (typeof warnings)[number];

export interface Warning {
  readonly id: WarningId;
  readonly text: Label;
}

export interface CheckTextAnswer {
  readonly language: Language;
  readonly words: number;
  /** In the order of the text. */
  readonly figures: readonly CheckedFigure[];
  readonly warnings: readonly Warning[];
}
