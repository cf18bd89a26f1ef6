/** Where the year of an address is refused, the same question without it: its answer says which years there are. */
import { useMemo } from 'react';
import type { Query, Variables } from '../data/query.ts';
import { type Answer, useQuery } from '../data/use-query.ts';

/** The question without its year; null where it names none. */
export function withoutYear<Vars extends Variables>(variables: Vars): Vars | null {
  if (variables.year === undefined || variables.year === null) return null;
  const { year: _year, ...rest } = variables;
  return rest as unknown as Vars;
}

/** Undefined unless the question was refused with a year, and is answered without it. */
export function useYearsInstead<Data, Vars extends Variables>(
  query: Query<Data, Vars>,
  variables: Vars,
  answer: Answer<Data>,
): Data | undefined {
  const isRefused = answer.state === 'failed' && answer.failure.kind === 'refused';
  const instead = useMemo(() => (isRefused ? withoutYear(variables) : null), [isRefused, variables]);
  const other = useQuery(query, instead);
  return instead !== null && other.state === 'ready' ? other.data : undefined;
}
