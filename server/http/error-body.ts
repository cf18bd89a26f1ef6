/** Errors of HTTP in the form that GraphQL gives its errors, so that a program reads one form only. */
import type { GraphQLFormattedError } from 'graphql';

export interface ErrorBody {
  readonly data?: unknown;
  readonly errors: readonly GraphQLFormattedError[];
}

export function errorBody(
  requestId: string,
  code: string,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
): ErrorBody {
  return { errors: [{ message, extensions: { code, ...more, requestId } }] };
}

/** GraphQL errors with the id of the request that met them. */
export function withRequestId(
  errors: readonly GraphQLFormattedError[],
  requestId: string,
): readonly GraphQLFormattedError[] {
  return errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } }));
}
