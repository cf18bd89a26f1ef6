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

/** How much of a value that was refused is said back: enough to know it again. */
const longestValue = 100;
const longestMessage = 2000;
const longValue = new RegExp(`"((?:[^"\\\\]|\\\\.){${longestValue}})(?:[^"\\\\]|\\\\.)+"`, 'gsu');

/** The message with each quoted value that is long cut short; whoever sent it has the whole. */
export function shortMessage(message: string): string {
  const text = message.replace(longValue, '"$1…"');
  return text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text;
}

function shortValue(value: unknown): unknown {
  return typeof value === 'string' && value.length > longestValue
    ? `${value.slice(0, longestValue)}…`
    : value;
}

/** GraphQL errors with the id of the request that met them, and without what would only say back what was sent. */
export function withRequestId(
  errors: readonly GraphQLFormattedError[],
  requestId: string,
): readonly GraphQLFormattedError[] {
  return errors.map(({ message, extensions, ...error }) => ({
    ...error,
    message: shortMessage(message),
    extensions: {
      ...extensions,
      ...(extensions?.found === undefined ? {} : { found: shortValue(extensions.found) }),
      requestId,
    },
  }));
}
