/** The question of a page as people write it, and the same question asked for its citation alone. */
import { type DocumentNode, type FieldNode, Kind, parse, print } from 'graphql';
import { defineQuery, type Query, type Variables } from '../data/query.ts';
import type { Cited } from '../figure/Cite.tsx';

/** Questions whose answers say how they are cited: the fields of the API that give an `Answer`. */
export const answerFields: ReadonlySet<string> = new Set([
  'anomalies',
  'burden',
  'concentration',
  'concentrationOverview',
  'economyFigures',
  'exposure',
  'flows',
  'harmAttribution',
  'harms',
  'hubs',
  'infrastructure',
  'ledger',
  'lifeCycle',
  'lifeCycleOverview',
  'locks',
  'messages',
  'neighbourhood',
  'origin',
  'originBounds',
  'originOverview',
  'ownership',
  'path',
  'power',
  'routes',
  'scenario',
  'trace',
  'valueCapture',
]);

/** With line breaks and indents. */
export function printedQuestion(text: string): string {
  return print(parse(text));
}

/** Variables that say something; null asks the same as leaving it out. */
export function givenVariables(variables: Variables): Variables {
  return Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== null && value !== undefined),
  );
}

function firstAnswer(document: DocumentNode): FieldNode | undefined {
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return undefined;
  return operation.selectionSet.selections.find(
    (selection): selection is FieldNode =>
      selection.kind === Kind.FIELD && answerFields.has(selection.name.value),
  );
}

/** Names of the variables in a part of a question. */
function variablesIn(printed: string): ReadonlySet<string> {
  return new Set([...printed.matchAll(/\$(\w+)/g)].map(([, name = '']) => name));
}

/** How an answer is cited, and how it was computed. */
export interface CitedAnswer extends Cited {
  readonly method: { readonly sentence: string };
}

export interface CitationQuestion {
  readonly query: Query<Readonly<Record<string, CitedAnswer>>, Variables>;
  readonly variables: Variables;
  /** Under which name the answer comes. */
  readonly field: string;
}

/** Null where no part of the question has a citation of its own. */
export function citationQuestion(text: string, variables: Variables): CitationQuestion | null {
  const document = parse(text);
  const answer = firstAnswer(document);
  if (answer === undefined) return null;
  const { selectionSet: _, ...bare } = answer;
  const call = print(bare);
  const used = variablesIn(call);
  const declared = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? (definition.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value))
      : [],
  );
  const head = declared.length === 0 ? '' : `(${declared.map(print).join(', ')})`;
  const query = defineQuery<Readonly<Record<string, CitedAnswer>>, Variables>(`
    query TakeAwayCitation_${answer.name.value}${head} {
      ${call} {
        method { sentence }
        permalink
        citationText: citation(style: TEXT)
        citationBibtex: citation(style: BIBTEX)
        citationCslJson: citation(style: CSL_JSON)
      }
    }
  `);
  const asked = Object.fromEntries(
    Object.entries(givenVariables(variables)).filter(([name]) => used.has(name)),
  );
  return { query, variables: asked, field: answer.alias?.value ?? answer.name.value };
}
