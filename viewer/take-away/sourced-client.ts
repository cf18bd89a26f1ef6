/** Asks the questions of pages with what their figures rest on, as much of it as the server gives in one answer. */
import type { Client } from '../data/client.ts';
import { AnswerFailure } from '../data/failure.ts';
import type { Query, Variables } from '../data/query.ts';
import { fieldTypes, sourcedQuestion, typesQuery } from './sourced-question.ts';

/**
 * How many statements of a figure are named. The first is what the API gives when it is not told; an answer with
 * thousands of figures names fewer of each, and says of each how many there are.
 */
const lengths = [10, 3, 1] as const;

export interface SourcedClient extends Client {
  /** The question with which the last answer to this one was got; itself where there was none. */
  askedAs<Data, Vars extends Variables>(query: Query<Data, Vars>): Query<Data, Vars>;
}

/** A client that gives every figure of an answer its `standsOn`. */
export function sourcedClient(client: Client): SourcedClient {
  const askedAs = new Map<string, unknown>();
  /** What was too much of a question before is not asked again. */
  const most = new Map<string, number>();
  return {
    held: () => undefined,
    askedAs: (query) => (askedAs.get(query.name) as typeof query | undefined) ?? query,
    async ask<Data, Vars extends Variables>(query: Query<Data, Vars>, variables: Vars, signal?: AbortSignal) {
      const types = fieldTypes(await client.ask(typesQuery, {}, signal));
      for (const first of lengths.filter((length) => length <= (most.get(query.name) ?? lengths[0]))) {
        most.set(query.name, first);
        try {
          const sourced = sourcedQuestion(query, types, first);
          const data = await client.ask(sourced, variables, signal);
          askedAs.set(query.name, sourced);
          return data;
        } catch (error) {
          const isTooMuch = error instanceof AnswerFailure && error.kind === 'too-large';
          if (!isTooMuch || first === lengths.at(-1)) throw error;
        }
      }
      throw new Error('no length to ask with');
    },
  };
}
