/** The answer of a page once more, with what its figures rest on and what its files say of it. */
import { sourcesOf } from '../../picture/taken/sources-of.ts';
import type { Handed } from './handed.ts';
import type { SourcedClient } from './sourced-client.ts';

export interface AskedAnswer {
  readonly title: string;
  /** Of the page, whole. */
  readonly address: string;
  /** As it was asked: with what its figures rest on. */
  readonly question: Handed['question'];
  readonly data: unknown;
  /** What stands beside it; null where nothing does. */
  readonly beside: Pick<AskedAnswer, 'question' | 'data'> | null;
  readonly release: string | null;
  readonly sources: readonly string[];
  readonly caveats: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

function caveatsOf(data: Json): readonly string[] {
  return Object.values(data).flatMap((answer) => {
    const caveats = (answer as Json | null)?.caveats;
    return Array.isArray(caveats) ? caveats.filter((caveat) => typeof caveat === 'string') : [];
  });
}

/** @throws AnswerFailure when the answer is not at hand and does not come */
export async function askAnswer(
  sourced: Pick<SourcedClient, 'ask' | 'askedAs'>,
  handed: Handed,
): Promise<AskedAnswer> {
  const { query, variables } = handed.question;
  const data: Json = handed.kept ?? (await sourced.ask(query, variables));
  const { beside } = handed;
  const other: Json | null =
    beside === undefined ? null : await sourced.ask(beside.question.query, beside.question.variables);
  const asAsked = (question: Handed['question']): Handed['question'] => ({
    ...question,
    query: sourced.askedAs(question.query),
  });
  const both = other === null ? [data] : [data, other];
  const release = (data.release as { readonly id?: unknown } | undefined)?.id;
  return {
    title: handed.title,
    address: window.location.href,
    question: handed.kept === undefined ? asAsked(handed.question) : handed.question,
    data,
    release: typeof release === 'string' ? release : null,
    beside: beside === undefined ? null : { question: asAsked(beside.question), data: other },
    sources: [...new Set(both.flatMap(sourcesOf))],
    caveats: [...new Set(both.flatMap(caveatsOf))],
  };
}
