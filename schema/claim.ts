/**
 * A published figure as it was quoted, and the statements that bear on it. No verdict is kept: it is computed
 * from the statements of the graph when it is asked for.
 */
import type { Label, Language } from './label.ts';
import type { PredicateId } from './predicate.ts';
import type { Stage } from './stage.ts';

/** Statements that bear on a claim; every condition that is not null must hold. */
export interface ClaimLink {
  readonly subject: string;
  readonly predicate: PredicateId;
  readonly object: string | null;
  readonly product: string | null;
  readonly stage: Stage | null;
  readonly source: string | null;
  /** Whether they speak of the same quantity as the claim does. */
  readonly scope: 'same' | 'other';
  /** What is other about them; null where the scope is the same. */
  readonly reason: Label | null;
}

export interface Claim {
  readonly id: string;
  /** The document that makes the claim. */
  readonly document: string;
  readonly documentDate: string;
  /** Source of the graph that is this very document: never evidence for its own claim. */
  readonly documentSource: string | null;
  /** Source of the graph whose original the document rests on. */
  readonly restsOn: string | null;
  readonly language: Language;
  /** As printed, misprints among it. */
  readonly quotation: string;
  /** The claim in neutral words. */
  readonly text: Label;
  /** The figure as decimal text, to the places that are printed; null where the claim has none. */
  readonly figure: string | null;
  /** What the document gives as a range, or as a bound that is open on the other side. */
  readonly low: string | null;
  readonly high: string | null;
  /** A unit of the registry; null where the claim has no figure, or one that the registry cannot measure. */
  readonly unit: string | null;
  /** The year or years that it is about; null where the document does not say. */
  readonly period: string | null;
  readonly note: string | null;
  readonly links: readonly ClaimLink[];
}
