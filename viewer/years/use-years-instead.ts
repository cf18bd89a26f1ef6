/** Where the year of an address is refused, the same question without it: its answer says which years there are. */
import { useMemo, useRef } from 'react';
import { requestKey } from '../../picture/request-key.ts';
import type { Query, Variables } from '../data/query.ts';
import { type Answer, useQuery } from '../data/use-query.ts';

/** The question without its year; null where it names none. */
export function withoutYear<Vars extends Variables>(variables: Vars): Vars | null {
  if (variables.year === undefined || variables.year === null) return null;
  const { year: _year, ...rest } = variables;
  return rest as unknown as Vars;
}

export interface YearsInstead<Data> {
  /** The answer without the year; it stays while the answer of another year is on its way, so that the slider does. */
  readonly data: Data | undefined;
  /** Whether the year that is asked for now has no answer, and others have. */
  readonly isRefused: boolean;
}

export function useYearsInstead<Data, Vars extends Variables>(
  query: Query<Data, Vars>,
  variables: Vars,
  answer: Answer<Data>,
): YearsInstead<Data> {
  const isFailed = answer.state === 'failed' && answer.failure.kind === 'refused';
  const instead = useMemo(() => (isFailed ? withoutYear(variables) : null), [isFailed, variables]);
  const other = useQuery(query, instead);
  const kept = useRef<{ readonly key: string; readonly data: Data } | null>(null);
  const key = requestKey(query.name, withoutYear(variables) ?? variables);
  const found = instead !== null && other.state === 'ready' ? other.data : undefined;
  if (found !== undefined) kept.current = { key, data: found };
  const data = found ?? (kept.current?.key === key ? kept.current.data : undefined);
  return { data, isRefused: isFailed && found !== undefined };
}
