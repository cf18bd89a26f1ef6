/** Answers GraphQL queries as bytes: checked, looked up in the cache, else executed by Apollo Server. */
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError, type OperationDefinitionNode } from 'graphql';
import type { Language } from '../../schema/label.ts';
import { type Asking, asking, languagesOf } from '../graphql/asking.ts';
import {
  checkCost,
  checkedDocument,
  checkVariables,
  operationOf,
  RefusedQuery,
} from '../graphql/document.ts';
import { namedError, ourFault } from '../graphql/faults.ts';
import { isPassing, postOnly } from '../graphql/passing.ts';
import { schema } from '../graphql/schema.ts';
import { answerOf, type ByteCache, type Computed } from './byte-cache.ts';
import type { OpenGraph } from './live-graph.ts';

export interface GraphqlRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
  readonly language: Language;
  /** Whether it came by POST; else it stands in an address. */
  readonly isPosted?: boolean;
}

/** A query that was not answered in full. */
export interface Refusal {
  /** 400 when it was not executed, 405 when it is taken by POST only, 500 when the fault is ours, else 200. */
  readonly status: 200 | 400 | 405 | 500;
  readonly data?: unknown;
  readonly errors: readonly GraphQLFormattedError[];
  /** What went wrong on our side, for the log. */
  readonly faults: readonly unknown[];
}

export interface Answers {
  /** The answer on this graph, from the cache where it is there; errors are never kept. */
  answer(graph: OpenGraph, request: GraphqlRequest): Promise<Computed<Refusal>>;
  stop(): Promise<void>;
}

/** JSON in which the keys of every object are sorted: one text for one value. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    // Without a prototype: a key called `__proto__` stays a key.
    const sorted: Record<string, unknown> = Object.create(null);
    for (const [key, item] of Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) sorted[key] = item;
    return sorted;
  });
}

/** Only the variables that the operation declares: others decide nothing. */
function declaredVariables(
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: GraphqlRequest['variables'],
): Readonly<Record<string, unknown>> {
  const names = new Set(variableDefinitions.map(({ variable }) => variable.name.value));
  return Object.fromEntries(Object.entries(variables).filter(([name]) => names.has(name)));
}

export async function graphqlAnswers(cache: ByteCache): Promise<Answers> {
  const apollo = new ApolloServer<Asking>({
    schema,
    // Apollo switches it off in production; the API is public and documents itself.
    introspection: true,
    // There are no cookies and no mutations to protect; GET must work as a plain link.
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      {
        async requestDidStart() {
          return {
            async didEncounterErrors({ errors, contextValue }) {
              for (const error of errors) {
                if (namedError(error).extensions.code !== 'INTERNAL') continue;
                contextValue.faults.push(error.originalError ?? error);
              }
            },
          };
        },
      },
    ],
    formatError: (formatted, error) =>
      error instanceof GraphQLError
        ? namedError(error).toJSON()
        : { ...formatted, message: ourFault, extensions: { code: 'INTERNAL' } },
  });
  await apollo.start();

  const execute = async (
    graph: OpenGraph,
    { normalised, operation, variables, language }: Checked,
  ): Promise<Computed<Refusal>> => {
    const contextValue = asking(graph.ready, graph.memory, language);
    const { body } = await apollo.executeOperation(
      {
        query: normalised,
        variables: { ...variables },
        ...(operation.name === undefined ? {} : { operationName: operation.name.value }),
      },
      { contextValue },
    );
    if (body.kind !== 'single') throw new Error('Apollo gave an answer in parts, which nobody asked for');
    const { data, errors } = body.singleResult;
    if (errors !== undefined && errors.length > 0) {
      const isOurs = contextValue.faults.length > 0 && data == null;
      return { refusal: { status: isOurs ? 500 : 200, data, errors, faults: contextValue.faults } };
    }
    const { languages, hasDefault } = languagesOf(contextValue);
    return { answer: answerOf(JSON.stringify({ data }), { languages, varies: hasDefault }) };
  };

  return {
    async answer(graph, request) {
      try {
        const checked = checkedDocument(request.query);
        const operation = operationOf(checked, request.operationName);
        const variables = declaredVariables(operation, request.variables);
        checkVariables(checked, variables);
        const { language } = request;
        if (isPassing(checked.document, operation)) {
          const isPosted = request.isPosted === true;
          if (!isPosted) return { refusal: { status: 405, errors: [postOnly().toJSON()], faults: [] } };
          checkCost(checked, operation, variables);
          return passing(
            await execute(graph, { normalised: checked.normalised, operation, variables, language }),
          );
        }
        const key = JSON.stringify([
          graph.version,
          checked.normalised,
          operation.name?.value ?? '',
          sortedJson(variables),
          language,
        ]);
        return await cache.get(key, async () => {
          checkCost(checked, operation, variables);
          return execute(graph, { normalised: checked.normalised, operation, variables, language });
        });
      } catch (error) {
        if (!(error instanceof RefusedQuery)) throw error;
        const errors = error.errors.map((item) => item.toJSON());
        return { refusal: { status: 400, errors, faults: [] } };
      }
    },
    stop: () => apollo.stop(),
  };
}

/** An answer that goes to its asker and is kept nowhere. */
function passing(computed: Computed<Refusal>): Computed<Refusal> {
  return 'answer' in computed ? { answer: { ...computed.answer, isPassing: true } } : computed;
}

interface Checked {
  readonly normalised: string;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly language: Language;
}
