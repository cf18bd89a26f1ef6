/** Asks a query of an open graph, in this process, with the same limits as over HTTP. */
import type { Language } from '../../schema/label.ts';
import { QuestionError } from '../../server/analysis/answer.ts';
import { executeQuery } from '../../server/graphql/execute.ts';
import { graphMemory } from '../../server/graphql/graph-memory.ts';
import type { ReadyGraph } from '../../server/question/prepare.ts';
import { UsageError } from '../exit.ts';

export interface Question {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly language: Language;
}

/**
 * The `data` of the answer.
 * @throws UsageError with the code, the message and the nearest valid values when the question was refused
 * @throws Error when the fault is ours
 */
export async function runQuery(
  graph: ReadyGraph,
  { document, variables, language }: Question,
): Promise<unknown> {
  const { data, errors } = await executeQuery(graph, graphMemory(graph), {
    query: document,
    variables,
    language,
  });
  const [error] = errors ?? [];
  if (error === undefined) return data;
  if (error.originalError instanceof QuestionError) throw error.originalError;
  const code = String(error.extensions.code ?? '');
  if (code === 'INTERNAL' || code === '') throw error.originalError ?? error;
  throw new UsageError(`${code}: ${error.message}`);
}
