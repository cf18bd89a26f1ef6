/**
 * What one query may ask. Checked before execution, each with an error that says what was found and what is
 * allowed; nothing here takes longer than the text is long, whatever the text.
 */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  Lexer,
  type OperationDefinitionNode,
  type SelectionSetNode,
  Source,
  TokenKind,
  visit,
} from 'graphql';

export const limits = {
  /** Characters of the query's text. */
  queryLength: 20_000,
  /** Words and signs of the query's text. */
  tokens: 5_000,
  /** Brackets of any kind open at once; depth is counted later, and more finely. */
  brackets: 100,
  /** Fields below fields, fragments without a name counting as one; a full introspection has 15. */
  depth: 18,
  /** Fields with another name than their own. */
  aliases: 60,
  directives: 30,
  /** Fields at the top: each may be a whole computation. */
  rootFields: 20,
  /** Fields once every fragment is put in its place. */
  fields: 4_000,
  /** Values in the answer, as the fields declare them (see `listOf`). */
  cost: 150_000,
  /** Characters of the variables as JSON. */
  variablesLength: 20_000,
  /** Lists and objects inside each other in a variable; an input object with a list has 2. */
  variablesDepth: 20,
} as const;

export type LimitCode =
  | 'QUERY_TOO_LONG'
  | 'QUERY_TOO_DEEP'
  | 'TOO_MANY_ALIASES'
  | 'TOO_MANY_DIRECTIVES'
  | 'TOO_MANY_FIELDS'
  | 'QUERY_TOO_COSTLY'
  | 'VARIABLES_TOO_LONG'
  | 'VARIABLES_TOO_DEEP';

/** @param what "The query has 1,000 aliases": the sentence before the limit */
export function beyondLimit(code: LimitCode, what: string, found: number, allowed: number): GraphQLError {
  return new GraphQLError(`${what}; at most ${allowed.toLocaleString('en')} are allowed.`, {
    extensions: { code, found, allowed },
  });
}

/** @throws GraphQLError (QUERY_TOO_LONG) before the text is parsed */
export function checkLength(query: string): void {
  if (query.length <= limits.queryLength) return;
  const what = `The query has ${query.length.toLocaleString('en')} characters`;
  throw beyondLimit('QUERY_TOO_LONG', what, query.length, limits.queryLength);
}

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * The parser calls itself at every bracket, and a text within the other limits would exhaust its stack.
 * @throws GraphQLError (QUERY_TOO_DEEP) before the text is parsed; what is no GraphQL at all, as the parser does
 */
export function checkBrackets(query: string): void {
  const lexer = new Lexer(new Source(query));
  let open = 0;
  let words = 0;
  for (
    let token = lexer.advance();
    token.kind !== TokenKind.EOF && words <= limits.tokens;
    token = lexer.advance()
  ) {
    words += 1;
    if (opening.has(token.kind)) open += 1;
    if (closing.has(token.kind)) open -= 1;
    if (open > limits.brackets)
      throw beyondLimit(
        'QUERY_TOO_DEEP',
        'The query has too many brackets inside each other',
        open,
        limits.brackets,
      );
  }
}

/** Levels of lists and objects inside each other, one level at a time: no text is too deep to be measured. */
function depthOf(value: unknown): number {
  const isNested = (item: unknown): item is object => typeof item === 'object' && item !== null;
  let depth = 0;
  for (
    let level = [value].filter(isNested);
    level.length > 0;
    level = level.flatMap(Object.values).filter(isNested)
  )
    depth += 1;
  return depth;
}

/** @throws GraphQLError (VARIABLES_TOO_DEEP, VARIABLES_TOO_LONG) before anything walks through them */
export function checkVariables(variables: Readonly<Record<string, unknown>>): void {
  // The variables themselves are an object: what stands in one begins a level below.
  const depth = depthOf(variables) - 1;
  if (depth > limits.variablesDepth) {
    const what = `A variable has ${depth.toLocaleString('en')} lists or objects inside each other`;
    throw beyondLimit('VARIABLES_TOO_DEEP', what, depth, limits.variablesDepth);
  }
  const { length } = JSON.stringify(variables);
  if (length <= limits.variablesLength) return;
  const what = `The variables have ${length.toLocaleString('en')} characters as JSON`;
  throw beyondLimit('VARIABLES_TOO_LONG', what, length, limits.variablesLength);
}

interface Size {
  readonly depth: number;
  readonly fields: number;
}

/** Depth and number of fields with every fragment put in its place; each fragment is measured once. */
function sizeOf(document: DocumentNode): Size & { readonly rootFields: number } {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
    if (node.kind === Kind.OPERATION_DEFINITION) operations.push(node);
  }
  const known = new Map<string, Size>();
  const empty: Size = { depth: 0, fields: 0 };
  const ofFragment = (name: string): Size => {
    const held = known.get(name);
    if (held !== undefined) return held;
    // A fragment inside itself adds nothing here; validation refuses it by name.
    known.set(name, empty);
    const fragment = fragments.get(name);
    const size = fragment === undefined ? empty : ofSelections(fragment.selectionSet);
    known.set(name, size);
    return size;
  };
  const ofSelections = ({ selections }: SelectionSetNode): Size => {
    let depth = 0;
    let fields = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const below = selection.selectionSet === undefined ? empty : ofSelections(selection.selectionSet);
        depth = Math.max(depth, below.depth + 1);
        fields += below.fields + 1;
      } else {
        const inside =
          selection.kind === Kind.INLINE_FRAGMENT
            ? ofSelections(selection.selectionSet)
            : ofFragment(selection.name.value);
        const own = selection.kind === Kind.INLINE_FRAGMENT ? 1 : 0;
        depth = Math.max(depth, inside.depth + own);
        fields += inside.fields;
      }
    }
    return { depth, fields };
  };
  const rootFieldsOf = ({ selections }: SelectionSetNode): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + 1;
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + rootFieldsOf(selection.selectionSet);
      return sum + ofFragment(selection.name.value).fields;
    }, 0);
  const sizes = operations.map(({ selectionSet }) => ofSelections(selectionSet));
  return {
    depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
    fields: Math.max(0, ...sizes.map(({ fields }) => fields)),
    rootFields: Math.max(0, ...operations.map(({ selectionSet }) => rootFieldsOf(selectionSet))),
  };
}

/** Everything about a parsed query that goes beyond a limit, so that all is told at once. */
export function beyondLimits(document: DocumentNode): readonly GraphQLError[] {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    enter(node) {
      if (node.kind === Kind.FIELD && node.alias !== undefined) aliases += 1;
      if (node.kind === Kind.DIRECTIVE) directives += 1;
    },
  });
  const { depth, fields, rootFields } = sizeOf(document);
  const problems: GraphQLError[] = [];
  const check = (code: LimitCode, found: number, allowed: number, things: string): void => {
    if (found <= allowed) return;
    problems.push(beyondLimit(code, `The query has ${found.toLocaleString('en')} ${things}`, found, allowed));
  };
  check('QUERY_TOO_DEEP', depth, limits.depth, 'levels');
  check('TOO_MANY_ALIASES', aliases, limits.aliases, 'aliases');
  check('TOO_MANY_DIRECTIVES', directives, limits.directives, 'directives');
  check('TOO_MANY_FIELDS', rootFields, limits.rootFields, 'fields at the top');
  check('TOO_MANY_FIELDS', fields, limits.fields, 'fields with its fragments put in place');
  return problems;
}
