/** Asks the GraphQL API with GET, so that browsers and proxies may keep the answers. */
import { requestKey } from '../../picture/request-key.ts';
import { AnswerFailure, failureOf } from './failure.ts';
import type { Query, Variables } from './query.ts';

export interface Client {
  /** An answer already at hand; undefined when it must be asked for. */
  held<Data, Vars extends Variables>(query: Query<Data, Vars>, variables: Vars): Data | undefined;
  /** @throws AnswerFailure; or the signal's reason when it is aborted */
  ask<Data, Vars extends Variables>(
    query: Query<Data, Vars>,
    variables: Vars,
    signal?: AbortSignal,
  ): Promise<Data>;
}

/** Answers kept, those used longest ago let go of first; a release does not change under a page. */
const most = 60;
/** Longer addresses are refused by some proxies; those questions are posted. */
const longestAddress = 7500;

/** @param first answers at hand from the start, by request key */
export function createClient(first: ReadonlyMap<string, unknown>, fetching: typeof fetch): Client {
  /** What was used last stands last. */
  const kept = new Map<string, unknown>(first);
  const use = (key: string): unknown => {
    const data = kept.get(key);
    if (data !== undefined) keep(key, data);
    return data;
  };
  const keep = (key: string, data: unknown): void => {
    kept.delete(key);
    kept.set(key, data);
    const oldest = kept.keys().next().value;
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  };
  return {
    held: <Data, Vars extends Variables>(query: Query<Data, Vars>, variables: Vars) =>
      use(requestKey(query.name, variables)) as Data | undefined,
    async ask<Data, Vars extends Variables>(query: Query<Data, Vars>, variables: Vars, signal?: AbortSignal) {
      const key = requestKey(query.name, variables);
      const held = use(key);
      if (held !== undefined) return held as Data;
      const data = await fetchAnswer(fetching, query, variables, signal);
      if (query.isKept !== false) keep(key, data);
      return data as Data;
    },
  };
}

async function fetchAnswer(
  fetching: typeof fetch,
  query: Pick<Query<unknown, unknown>, 'name' | 'text'>,
  variables: Variables,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== null),
  );
  const body = { query: query.text, operationName: query.name, variables: given };
  const address = `/graphql?${new URLSearchParams({ ...body, variables: JSON.stringify(given) })}`;
  const headers = { accept: 'application/graphql-response+json, application/json' };
  const options: RequestInit =
    address.length <= longestAddress
      ? { headers }
      : {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        };
  if (signal !== undefined) options.signal = signal;
  let response: Response;
  let text: string;
  try {
    response = await fetching(options.method === 'POST' ? '/graphql' : address, options);
    text = await response.text();
  } catch (error) {
    if (signal?.aborted === true) throw error;
    if (!navigator.onLine) throw new AnswerFailure('offline', 'no network');
    throw new AnswerFailure('unreachable', error instanceof Error ? error.message : String(error));
  }
  return readAnswer(response, text);
}

/**
 * The data of an answer.
 * @throws AnswerFailure where there is none
 */
export function readAnswer(response: Response, text: string): unknown {
  const request = response.headers.get('x-request-id');
  let answer: { readonly data?: unknown; readonly errors?: unknown };
  try {
    answer = JSON.parse(text);
  } catch {
    throw new AnswerFailure('broken', `${response.status} ${response.statusText}`, { request });
  }
  if (Array.isArray(answer?.errors) && answer.errors.length > 0) throw failureOf(answer.errors, request);
  if (answer?.data === undefined || answer.data === null) {
    throw new AnswerFailure('broken', `${response.status}: an answer without data`, { request });
  }
  return answer.data;
}
