/** One answer for a component: loading, ready or failed; what was shown before stays at hand meanwhile. */
import { createContext, startTransition, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { requestKey } from '../../picture/request-key.ts';
import type { Client } from './client.ts';
import { AnswerFailure } from './failure.ts';
import type { Query, Variables } from './query.ts';

const ClientContext = createContext<Client | null>(null);
export const ClientProvider = ClientContext.Provider;

export function useClient(): Client {
  const client = useContext(ClientContext);
  if (client === null) throw new Error('no client above this component');
  return client;
}

export type Answer<Data> =
  | { readonly state: 'loading'; readonly before: Data | undefined }
  | { readonly state: 'ready'; readonly data: Data }
  | { readonly state: 'failed'; readonly failure: AnswerFailure; readonly retry: () => void };

interface Outcome<Data> {
  readonly key: string;
  readonly data?: Data;
  readonly failure?: AnswerFailure;
}

/** @param variables null when nothing is to be asked yet: the answer stays loading */
export function useQuery<Data, Vars extends Variables>(
  query: Query<Data, Vars>,
  variables: Vars | null,
): Answer<Data> {
  const client = useClient();
  const key = variables === null ? null : requestKey(query.name, variables);
  const [outcome, setOutcome] = useState<Outcome<Data> | null>(null);
  const held = variables === null ? undefined : client.held(query, variables);
  const latest = useRef(variables);
  latest.current = variables;
  const before = useRef<Data | undefined>(undefined);
  const isHeld = held !== undefined;

  const start = useCallback(() => {
    const asked = latest.current;
    if (key === null || asked === null || isHeld) return;
    const controller = new AbortController();
    // A large answer is drawn in parts: the page goes on answering in between.
    const draw = (answered: Outcome<Data>): void => startTransition(() => setOutcome(answered));
    client.ask(query, asked, controller.signal).then(
      (data) => draw({ key, data }),
      (error: unknown) => {
        if (controller.signal.aborted) return;
        const failure = error instanceof AnswerFailure ? error : new AnswerFailure('broken', String(error));
        draw({ key, failure });
      },
    );
    return () => controller.abort();
  }, [client, query, key, isHeld]);
  useEffect(start, [start]);

  const retry = useCallback(() => {
    setOutcome(null);
    start();
  }, [start]);
  const data = held ?? (outcome?.key === key ? outcome?.data : undefined);
  if (data !== undefined) {
    before.current = data;
    return { state: 'ready', data };
  }
  if (outcome !== null && outcome.key === key && outcome.failure !== undefined) {
    return { state: 'failed', failure: outcome.failure, retry };
  }
  return { state: 'loading', before: before.current };
}
