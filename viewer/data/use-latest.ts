/** One answer for a control that moves: at most one question on its way and one a frame; what came in between is never asked. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { requestKey } from '../../picture/request-key.ts';
import { AnswerFailure } from './failure.ts';
import type { Query, Variables } from './query.ts';
import { type Answer, useClient } from './use-query.ts';

/** @property latest the newest answer at hand, also while another is asked for or has failed */
export type LatestAnswer<Data> = Answer<Data> & { readonly latest: Data | undefined };

interface Outcome<Data> {
  readonly key: string;
  readonly data?: Data;
  readonly failure?: AnswerFailure;
}

/**
 * Like `useQuery`, for variables that change with every move of a slider: the newest are asked as soon as the
 * question before is answered, and an answer that is no longer wanted is not kept on the page.
 */
export function useLatest<Data, Vars extends Variables>(
  query: Query<Data, Vars>,
  variables: Vars,
): LatestAnswer<Data> {
  const client = useClient();
  const key = requestKey(query.name, variables);
  const [outcome, setOutcome] = useState<Outcome<Data> | null>(null);
  const wanted = useRef({ key, variables });
  wanted.current = { key, variables };
  const isAsking = useRef(false);
  const isGone = useRef(false);
  const before = useRef<Data | undefined>(undefined);

  const ask = useCallback(() => {
    const { key: asked, variables: given } = wanted.current;
    if (isAsking.current || client.held(query, given) !== undefined) return;
    isAsking.current = true;
    client
      .ask(query, given)
      .then(
        (data) => {
          before.current = data;
          return { key: asked, data };
        },
        (error: unknown) => ({
          key: asked,
          failure: error instanceof AnswerFailure ? error : new AnswerFailure('broken', String(error)),
        }),
      )
      .then((told: Outcome<Data>) => {
        isAsking.current = false;
        if (isGone.current) return;
        setOutcome(told);
        if (wanted.current.key !== asked) requestAnimationFrame(ask);
      });
  }, [client, query]);

  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the variables
  useEffect(() => {
    const frame = requestAnimationFrame(ask);
    return () => cancelAnimationFrame(frame);
  }, [key, ask]);

  const retry = useCallback(() => {
    setOutcome(null);
    ask();
  }, [ask]);
  const data = client.held(query, variables) ?? (outcome?.key === key ? outcome.data : undefined);
  if (data !== undefined) {
    before.current = data;
    return { state: 'ready', data, latest: data };
  }
  if (outcome?.key === key && outcome.failure !== undefined)
    return { state: 'failed', failure: outcome.failure, retry, latest: before.current };
  return { state: 'loading', before: before.current, latest: before.current };
}
