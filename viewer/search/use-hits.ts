/** Hits for what has been typed, asked a moment after the last key. */
import { useEffect, useState } from 'react';
import type { FailureKind } from '../data/failure.ts';
import { AnswerFailure } from '../data/failure.ts';
import { useClient } from '../data/use-query.ts';
import { useApiLanguage } from '../language/use-language.ts';
import { type SearchHit, searchQuery } from './hits.ts';

export interface Hits {
  /** What the hits are for. */
  readonly text: string;
  readonly state: 'none' | 'asking' | 'ready' | 'failed';
  readonly hits: readonly SearchHit[];
  readonly failure: FailureKind | null;
}

const nothing: Hits = { text: '', state: 'none', hits: [], failure: null };
const pause = 120;

export function useHits(typed: string): Hits {
  const client = useClient();
  const lang = useApiLanguage();
  const text = typed.trim().slice(0, 200);
  const [answer, setAnswer] = useState<Hits>(nothing);

  useEffect(() => {
    if (text === '') return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      client.ask(searchQuery, { text, lang }, controller.signal).then(
        ({ search }) => setAnswer({ text, state: 'ready', hits: search, failure: null }),
        (error: unknown) => {
          if (controller.signal.aborted) return;
          const failure = error instanceof AnswerFailure ? error.kind : 'broken';
          setAnswer({ text, state: 'failed', hits: [], failure });
        },
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [client, lang, text]);

  if (text === '') return nothing;
  // While the next answer is on its way the last one stays, so that the list does not flicker.
  return answer.text === text ? answer : { ...answer, text, state: 'asking' };
}
