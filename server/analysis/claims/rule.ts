/**
 * The rule that gives a claim its verdict, in two steps: how one statement stands to the claim, and which verdict
 * all of them together come to. docs/methods/claims.md has both as tables.
 */

/** How a statement stands to a claim. */
export const relations = [
  'inside',
  'outside',
  'later-outside',
  'other-year',
  'no-year',
  'other-scope',
  'other-unit',
  'no-claimed-quantity',
  'within-bound',
  'no-figure',
  'own-document',
] as const;
export type Relation = (typeof relations)[number];

export const verdicts = [
  'supported',
  'disputed',
  'outdated',
  'other-scope',
  'quotes-correctly',
  'no-source',
] as const;
export type Verdict = (typeof verdicts)[number];

/** What the rule asks of a comparison. */
export interface Standing {
  readonly relation: Relation;
  /** Whether the document rests on the original of the statement's source. */
  readonly isOriginal: boolean;
}

interface Line {
  readonly verdict: Verdict;
  readonly decides: (standing: Standing) => boolean;
}

const otherScopes: ReadonlySet<Relation> = new Set([
  'other-year',
  'no-year',
  'other-scope',
  'other-unit',
  'no-claimed-quantity',
  'within-bound',
]);

/** Read from above: the first line that any statement decides gives the verdict. */
const lines: readonly Line[] = [
  { verdict: 'disputed', decides: ({ relation }) => relation === 'outside' },
  {
    verdict: 'quotes-correctly',
    decides: ({ relation, isOriginal }) => relation === 'inside' && isOriginal,
  },
  { verdict: 'supported', decides: ({ relation, isOriginal }) => relation === 'inside' && !isOriginal },
  { verdict: 'outdated', decides: ({ relation }) => relation === 'later-outside' },
  { verdict: 'other-scope', decides: ({ relation }) => otherScopes.has(relation) },
];

/** The verdict, and those of the statements that decide it; none of them where there is no source. */
export function judge<Item extends Standing>(
  standings: readonly Item[],
): { readonly verdict: Verdict; readonly deciding: readonly Item[] } {
  for (const { verdict, decides } of lines) {
    const deciding = standings.filter(decides);
    if (deciding.length > 0) return { verdict, deciding };
  }
  return { verdict: 'no-source', deciding: [] };
}
