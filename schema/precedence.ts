/** Which of several sources an answer uses: a named rule, kept as data and shown with every answer. */

/**
 * One line of a rule. `object` is an entity id, or `*` for any; `edition` may be `*` for every edition of the
 * source, the newest first. A lower rank is preferred.
 */
export interface PrecedenceLine {
  readonly rule: string;
  readonly predicate: string;
  readonly object: string;
  readonly rank: number;
  readonly source: string;
  readonly edition: string;
}

/** Why a rule prefers what it prefers: as a whole, or for one predicate. */
export interface PrecedenceReason {
  readonly rule: string;
  /** Null where the reason is that of the whole rule. */
  readonly predicate: string | null;
  readonly text: { readonly en: string; readonly fr: string; readonly es: string };
}

/** The rule used when none is asked for. */
export const defaultPrecedence = 'newest-edition-of-first-source';
