/** What is said of a claim: its verdict, the numbers side by side, and one sentence why. */
import type { Claim } from '../../../schema/claim.ts';
import type { Label } from '../../../schema/label.ts';
import type { Figure, Quantity } from '../answer.ts';
import type { Relation, Verdict } from './rule.ts';

/** One statement beside the claim. */
export interface Comparison {
  /** Row of the statement. */
  readonly row: number;
  readonly relation: Relation;
  /** Whether the document rests on the original of this statement's source. */
  readonly isOriginal: boolean;
  /** In the unit of the claim where it converts, else in its own; null for a statement without a number. */
  readonly figure: Figure | null;
  /** Why it does not compare; null where it does. */
  readonly reason: Label | null;
  readonly period: string;
  readonly source: string;
  readonly edition: string;
}

export interface ClaimCheck {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** What the claim says, with the range that its rounding or its words allow; null where it has no quantity. */
  readonly quantity: Quantity | null;
  readonly sentence: Label;
  /** Those that decide first, then by source, edition, period and row. */
  readonly comparisons: readonly Comparison[];
}

export interface ClaimsAnswer {
  /** By id. */
  readonly claims: readonly ClaimCheck[];
}
