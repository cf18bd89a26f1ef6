/** Why an answer did not come, told apart so that the page can say what to do. */

export type FailureKind =
  /** The browser knows of no network. */
  | 'offline'
  /** The server could not be reached, or broke off. */
  | 'unreachable'
  /** The question was refused: an unknown id, a year without figures … */
  | 'refused'
  /** The question asks for more than the server gives in one answer. */
  | 'too-large'
  /** The server failed, or answered with something that is no answer. */
  | 'broken';

export class AnswerFailure extends Error {
  readonly kind: FailureKind;
  /** Code of the API, such as UNKNOWN_ID; null when the API did not speak. */
  readonly code: string | null;
  /** The nearest valid values that the API named. */
  readonly nearest: readonly string[];
  /** The value that the API refused, where it named one. */
  readonly found: string | null;
  /** Request id, to look it up in the server's log. */
  readonly request: string | null;

  constructor(
    kind: FailureKind,
    message: string,
    more: {
      readonly code?: string;
      readonly nearest?: readonly string[];
      readonly found?: string | null;
      readonly request?: string | null;
    } = {},
  ) {
    super(message);
    this.name = 'AnswerFailure';
    this.kind = kind;
    this.code = more.code ?? null;
    this.nearest = more.nearest ?? [];
    this.found = more.found ?? null;
    this.request = more.request ?? null;
  }
}

interface GraphQLErrorResult {
  readonly message?: unknown;
  readonly extensions?: { readonly code?: unknown; readonly nearest?: unknown; readonly found?: unknown };
}

/** Codes with which the server refuses a question for its size. */
const sizeCodes = /COST|COMPLEX|DEPTH|ALIAS|TOO_|LIMIT/;

/** Codes of faults that are the server's own: asked again, the same question may be answered. */
const brokenCodes: ReadonlySet<string> = new Set(['INTERNAL', 'INTERNAL_SERVER_ERROR']);

/** The first error of an answer as a failure. */
export function failureOf(errors: readonly unknown[], request: string | null): AnswerFailure {
  const first = (errors[0] ?? {}) as GraphQLErrorResult;
  const code = typeof first.extensions?.code === 'string' ? first.extensions.code : 'UNKNOWN';
  const nearest = Array.isArray(first.extensions?.nearest)
    ? first.extensions.nearest.filter((item): item is string => typeof item === 'string')
    : [];
  const message = typeof first.message === 'string' ? first.message : code;
  const kind = sizeCodes.test(code) ? 'too-large' : brokenCodes.has(code) ? 'broken' : 'refused';
  const found = typeof first.extensions?.found === 'string' ? first.extensions.found : null;
  return new AnswerFailure(kind, message, { code, nearest, found, request });
}
