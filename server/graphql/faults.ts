/** Errors as the reader gets them: a code for every one, and of our own faults nothing but that they are ours. */
import { GraphQLError } from 'graphql';
import { QuestionError } from '../analysis/answer.ts';

/** What is said of a fault of ours; what happened stands in the log, under the request id. */
export const ourFault = 'Something went wrong on our side. The request id names it in the log.';

/** The same error at the same place, with other words and extensions. */
export function withExtensions(
  error: GraphQLError,
  message: string,
  extensions: Readonly<Record<string, unknown>>,
): GraphQLError {
  return new GraphQLError(message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    originalError: error.originalError ?? null,
    extensions: { ...extensions },
  });
}

/**
 * An error with its code: of a question that cannot be answered with the nearest that can; of anything that
 * we did not foresee INTERNAL, without its message.
 */
export function namedError(error: GraphQLError): GraphQLError {
  const { originalError } = error;
  if (originalError instanceof QuestionError) {
    const { code, nearest, found, message } = originalError;
    return withExtensions(error, message, { code, nearest, ...(found === undefined ? {} : { found }) });
  }
  const isOurs = originalError != null && !(originalError instanceof GraphQLError);
  if (isOurs) return withExtensions(error, ourFault, { code: 'INTERNAL' });
  const { code } = error.extensions;
  if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') return error;
  // Without a code: graphql-js itself, about a value that does not fit its type.
  return withExtensions(error, error.message, { code: 'BAD_USER_INPUT' });
}
