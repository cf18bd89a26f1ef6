/** From the text of a query to a document that may be executed: parsed, within the limits, valid, not too costly. */
import { complexityFromQuery } from '@pothos/plugin-complexity';
import {
  type DocumentNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  specifiedRules,
  stripIgnoredCharacters,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { withExtensions } from './faults.ts';
import {
  beyondLimit,
  beyondLimits,
  checkBrackets,
  checkLength,
  checkVariables as checkVariableLimits,
  limits,
} from './limits.ts';
import { besideTexts, mayHoldText, textsInDocument } from './passing.ts';
import { schema } from './schema.ts';

/** A query that passed every check that does not need its variables. */
export interface CheckedDocument {
  readonly document: DocumentNode;
  /** The same text for every way of writing the same query: it names the query in caches. */
  readonly normalised: string;
}

type Checked = CheckedDocument | { readonly errors: readonly GraphQLError[] };

/** Documents checked lately, by their text: repeated queries are neither parsed nor validated again. */
const checked = new LRUCache<string, Checked>({
  max: 500,
  maxSize: 32_000_000,
  // A document with its tokens takes some 150 bytes for each character of a dense query (measured).
  sizeCalculation: (_, text) => 150 * (text.length + 100),
});

function coded(error: GraphQLError, code: string): GraphQLError {
  return error.extensions.code === undefined ? withExtensions(error, error.message, { code }) : error;
}

/** The library gives up comparing fields of one name with each other, pair by pair. */
const tooManyTwins = new GraphQLError('The query names the same field too many times; name each once.', {
  extensions: { code: 'TOO_MANY_FIELDS' },
});

function check(query: string): Checked {
  let document: DocumentNode;
  try {
    checkLength(query);
    checkBrackets(query);
    document = parse(query, { maxTokens: limits.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // The library says it in words only, and spells them in more than one way.
    const isTooLong = /more tha[nt] \d+ tokens/.test(error.message);
    if (!isTooLong) return { errors: [coded(error, 'GRAPHQL_PARSE_FAILED')] };
    return {
      errors: [
        beyondLimit(
          'QUERY_TOO_LONG',
          'The query has too many words and signs',
          limits.tokens + 1,
          limits.tokens,
        ),
      ],
    };
  }
  const written = textsInDocument(document);
  if (written.length > 0) return { errors: written };
  const beyond = beyondLimits(document);
  if (beyond.length > 0) return { errors: beyond };
  const invalid = validate(schema, document, specifiedRules, { maxErrors: 20 });
  if (invalid.some(({ message }) => message === 'Validation aborted.')) return { errors: [tooManyTwins] };
  if (invalid.length > 0)
    return { errors: invalid.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')) };
  return { document, normalised: stripIgnoredCharacters(print(document)) };
}

/**
 * The document of a query's text.
 * @throws AggregateError of GraphQLError, each with a code, when it may not be executed
 */
export function checkedDocument(query: string): CheckedDocument {
  // A text beyond the limit is refused before it is kept.
  const held = query.length > limits.queryLength ? undefined : checked.get(query);
  const result = held ?? check(query);
  const mayKeep = query.length <= limits.queryLength && !('errors' in result && mayHoldText(query));
  if (held === undefined && mayKeep) checked.set(query, result);
  if ('errors' in result) throw new RefusedQuery(result.errors);
  return result;
}

/** A query that is not executed, with every reason. */
export class RefusedQuery extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super(errors.map(({ message }) => message).join(' '));
    this.name = 'RefusedQuery';
    this.errors = errors;
  }
}

/**
 * The operation that a request names.
 * @throws RefusedQuery (OPERATION_NOT_FOUND) when it names none of them, or none where there are several;
 *   (OPERATION_NOT_SUPPORTED) when it is not a query
 */
export function operationOf(
  { document }: CheckedDocument,
  name: string | undefined,
): OperationDefinitionNode {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const found = name === undefined ? operations : operations.filter((node) => node.name?.value === name);
  const [operation, second] = found;
  if (operation !== undefined && second === undefined) {
    if (operation.operation === 'query') return operation;
    const message = `Nothing can be changed or subscribed to here: a ${operation.operation} is not taken, only a query.`;
    throw new RefusedQuery([new GraphQLError(message, { extensions: { code: 'OPERATION_NOT_SUPPORTED' } })]);
  }
  const names = operations.map((node) => node.name?.value ?? '(no name)').join(', ');
  const message =
    name === undefined
      ? `The query has ${operations.length} operations (${names}): say which, as operationName.`
      : `The query has no operation "${name.slice(0, 80)}"; it has ${names}.`;
  throw new RefusedQuery([new GraphQLError(message, { extensions: { code: 'OPERATION_NOT_FOUND' } })]);
}

/**
 * Refuses variables that are too deep or too long; to be called before anything else is done with them. A text to
 * check has limits of its own.
 * @throws RefusedQuery (VARIABLES_TOO_DEEP, VARIABLES_TOO_LONG)
 */
export function checkVariables(
  { document }: CheckedDocument,
  variables: Readonly<Record<string, unknown>>,
): void {
  refusing(() => checkVariableLimits(besideTexts(document, variables)));
}

/** The result of a check whose GraphQLError becomes a refusal. */
function refusing<T>(check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new RefusedQuery([coded(error, 'BAD_USER_INPUT')]);
  }
}

/**
 * Refuses variables that do not fit, lists longer than a page, and queries that cost too much with them.
 * @throws RefusedQuery with every reason
 */
export function checkCost(
  { document }: CheckedDocument,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const alone: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      operation,
      ...document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION),
    ],
  };
  const { complexity } = refusing(() => complexityFromQuery(alone, { schema, variables: { ...variables } }));
  if (complexity <= limits.cost) return;
  const what = `The query may give about ${Math.round(complexity).toLocaleString('en')} values`;
  throw new RefusedQuery([beyondLimit('QUERY_TOO_COSTLY', what, Math.round(complexity), limits.cost)]);
}
