/** The second answer of a comparison, of the year of the first where it names none of its own. */
import { useMemo } from 'react';
import type { Query, Variables } from '../data/query.ts';
import { type Answer, useQuery } from '../data/use-query.ts';

export interface SecondAsked<Data, Vars> {
  readonly answer: Answer<Data>;
  readonly variables: Vars;
  /** The year of the first, where the second has no answer for it and stands with its own latest; else null. */
  readonly without: number | null;
}

/**
 * @param variables of the second; null where nothing is compared. Without a year it takes that of the first, and
 * its own latest where that one is refused.
 * @param firstYear of the answer of the first; undefined until it has come
 */
export function useSameYear<Data, Vars extends Variables>(
  query: Query<Data, Vars>,
  variables: Vars | null,
  firstYear: number | undefined,
): SecondAsked<Data, Vars> | null {
  const isImplied = variables !== null && (variables.year === undefined || variables.year === null);
  const same = useMemo(() => {
    if (variables === null || !isImplied) return variables;
    return firstYear === undefined ? null : { ...variables, year: firstYear };
  }, [variables, isImplied, firstYear]);
  const answer = useQuery(query, same);
  const isRefused = answer.state === 'failed' && answer.failure.kind === 'refused';
  const own = useQuery(query, isImplied && isRefused ? variables : null);
  if (variables === null) return null;
  // Where its own latest is refused, too, the first refusal says why.
  if (isImplied && isRefused && own.state !== 'failed')
    return { answer: own, variables, without: firstYear ?? null };
  return { answer, variables: same ?? variables, without: null };
}
