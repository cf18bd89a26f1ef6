/** Questions that pass and are kept nowhere: which they are, and what of them may be said in a log. */
import {
  type DocumentNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { QuestionError } from '../analysis/answer.ts';

/** The query field, and its argument that holds somebody's text. */
const passingField = 'checkText';
const textArgument = 'text';

/** Whether an operation asks for a check of a text, itself or by a fragment. */
export function isPassing(document: DocumentNode, { selectionSet }: OperationDefinitionNode): boolean {
  const seen = new Set<string>();
  const asks = ({ selections }: SelectionSetNode): boolean =>
    selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === passingField;
      if (selection.kind === Kind.INLINE_FRAGMENT) return asks(selection.selectionSet);
      const name = selection.name.value;
      if (seen.has(name)) return false;
      seen.add(name);
      return document.definitions.some(
        (node) =>
          node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name && asks(node.selectionSet),
      );
    });
  return asks(selectionSet);
}

/** Variables that hold a text to check: they have a limit of their own. */
function textVariables(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, {
    Field(node) {
      if (node.name.value !== passingField) return;
      for (const { name, value } of node.arguments ?? [])
        if (name.value === textArgument && value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return names;
}

/** The variables without the texts to check. */
export function besideTexts(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const texts = textVariables(document);
  if (texts.size === 0) return variables;
  return Object.fromEntries(
    Object.entries(variables).filter(([name, value]) => !(texts.has(name) && typeof value === 'string')),
  );
}

/** Whether the text of a query, which is kept for the next asker, may itself hold a text to check. */
export function mayHoldText(query: string): boolean {
  return query.includes(passingField);
}

/**
 * What is wrong with a document that holds a text to check: the text of a query is kept, and variables are not.
 * @returns one error (TEXT_NOT_VARIABLE), or none
 */
export function textsInDocument(document: DocumentNode): readonly GraphQLError[] {
  const texts = textVariables(document);
  let isWritten = false;
  visit(document, {
    Field(node) {
      if (node.name.value !== passingField) return;
      isWritten ||= (node.arguments ?? []).some(
        ({ name, value }) => name.value === textArgument && value.kind !== Kind.VARIABLE,
      );
    },
    VariableDefinition({ variable, defaultValue }) {
      isWritten ||= defaultValue !== undefined && texts.has(variable.name.value);
    },
  });
  if (!isWritten) return [];
  return [
    new GraphQLError(
      'The text to check is written into the query, which is kept for a while: give it as a variable, query($text: String!), which is not.',
      { extensions: { code: 'TEXT_NOT_VARIABLE' } },
    ),
  ];
}

/** @returns the error (POST_ONLY) for a text to check that came in an address */
export function postOnly(): GraphQLError {
  return new GraphQLError(
    'A text to check is taken by POST only: addresses are kept in histories and logs.',
    { extensions: { code: 'POST_ONLY' } },
  );
}

/**
 * A fault while a text was checked, for the log: where it happened, and nothing that could be of the text. What the
 * asker can mend stays as it is.
 */
export function withoutWords(error: unknown): Error {
  if (error instanceof QuestionError || error instanceof GraphQLError) return error;
  const fault = new Error('a text could not be checked');
  const frames = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  fault.stack = [fault.message, ...frames.filter((line) => /^ {4}at /.test(line))].join('\n');
  return fault;
}
