/** One check at a time: nothing asked, under way, there, or failed. Nothing of it outlives the page. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { AnswerFailure } from '../../data/failure.ts';
import type { Answer } from '../../data/use-query.ts';
import { askCheck } from './ask.ts';
import type { CheckData, CheckVariables } from './query.ts';

export interface Check {
  /** What was asked last; null before. */
  readonly asked: CheckVariables | null;
  readonly answer: Answer<CheckData>;
  ask(variables: CheckVariables): void;
}

type Outcome = { readonly data: CheckData } | { readonly failure: AnswerFailure } | null;

export function useCheck(): Check {
  const [asked, setAsked] = useState<CheckVariables | null>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const running = useRef<AbortController | null>(null);
  const ask = useCallback((variables: CheckVariables) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setAsked(variables);
    setOutcome(null);
    askCheck(variables, controller.signal).then(
      (data) => {
        if (!controller.signal.aborted) setOutcome({ data });
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        const failure = error instanceof AnswerFailure ? error : new AnswerFailure('broken', String(error));
        setOutcome({ failure });
      },
    );
  }, []);
  useEffect(() => () => running.current?.abort(), []);
  const retry = useCallback(() => {
    if (asked !== null) ask(asked);
  }, [asked, ask]);
  const answer: Answer<CheckData> =
    outcome === null
      ? { state: 'loading', before: undefined }
      : 'data' in outcome
        ? { state: 'ready', data: outcome.data }
        : { state: 'failed', failure: outcome.failure, retry };
  return { asked, answer, ask };
}
