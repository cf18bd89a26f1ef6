/** Executes a query in this process, with the same checks and errors as over HTTP. */
import { type ExecutionResult, execute } from 'graphql';
import type { Language } from '../../schema/label.ts';
import type { ReadyGraph } from '../question/prepare.ts';
import { asking } from './asking.ts';
import { checkCost, checkedDocument, checkVariables, operationOf, RefusedQuery } from './document.ts';
import { namedError } from './faults.ts';
import type { GraphMemory } from './graph-memory.ts';
import { schema } from './schema.ts';

export interface Query {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
  /** Of names and texts, where a field does not say `lang`. */
  readonly language: Language;
}

/**
 * Data and errors of a query; every error has `extensions.code`. A query that goes beyond a limit or is not
 * valid gives errors without data and is not executed.
 */
export async function executeQuery(
  graph: ReadyGraph,
  memory: GraphMemory,
  { query, variables, operationName, language }: Query,
): Promise<ExecutionResult> {
  try {
    const checked = checkedDocument(query);
    const operation = operationOf(checked, operationName ?? undefined);
    checkVariables(checked, variables ?? {});
    checkCost(checked, operation, variables ?? {});
    const { data, errors } = await execute({
      schema,
      document: checked.document,
      contextValue: asking(graph, memory, language),
      variableValues: variables ?? {},
      ...(operation.name === undefined ? {} : { operationName: operation.name.value }),
    });
    return {
      ...(errors === undefined ? {} : { errors: errors.map(namedError) }),
      ...(data === undefined ? {} : { data }),
    };
  } catch (error) {
    if (error instanceof RefusedQuery) return { errors: error.errors };
    throw error;
  }
}
