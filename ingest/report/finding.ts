/** What a look over all data sets finds: not wrong by form, and yet to be explained, corrected or quarantined. */

/** One thing that was found; empty texts where a part does not apply. */
export interface Finding {
  readonly kind: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly product: string;
  readonly source: string;
  readonly edition: string;
  readonly period: string;
  /** How far out it is: findings of a kind are listed by it, largest first. */
  readonly size: number;
  /** The figures concerned, in words. */
  readonly says: string;
}

export interface FindingKind {
  readonly id: string;
  readonly title: string;
  /** What is looked for, in a sentence. */
  readonly sentence: string;
  /**
   * A query over the view `said` (see tables.ts) that gives the columns of a Finding but `kind`; a group that
   * several statements make gives one row.
   */
  readonly sql: string;
}
