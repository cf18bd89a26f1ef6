/** What the reconciliation service gives out, in the words of its specification, version 0.2. */
import { type EntityKind, entityKinds, kindOfEntityId } from '../../schema/entity.ts';
import type { Language } from '../../schema/label.ts';
import { keyOf } from '../analysis/search/fold.ts';
import { type Candidate, candidates, type Named, type NameQuery } from './candidates.ts';
import { codeTable, labelOfSystem } from './code-table.ts';
import { reconcileLimits as limits } from './limits.ts';

interface Item {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
}

const typeOf = (kind: EntityKind, language: Language): Item => ({
  id: kind,
  name: entityKinds.get(kind).label[language],
});

/** @param origin `http://host` of this server */
export function manifest(origin: string, language: Language): Readonly<Record<string, unknown>> {
  const suggest = (what: string) => ({ service_url: origin, service_path: `/reconcile/suggest/${what}` });
  return {
    versions: ['0.1', '0.2'],
    name: 'Filon',
    identifierSpace: `${origin}/id/`,
    schemaSpace: 'https://schema.org/Thing',
    view: { url: `${origin}/en/entity/{{id}}` },
    defaultTypes: entityKinds.ids.map((kind) => typeOf(kind, language)),
    suggest: { entity: suggest('entity'), type: suggest('type'), property: suggest('property') },
    batchSize: limits.batch,
  };
}

function typesOf(id: string, language: Language): readonly Item[] {
  const kind = kindOfEntityId(id);
  return kind === undefined ? [] : [typeOf(kind, language)];
}

const nameOf = ({ context }: Named, id: string, language: Language): string =>
  context.entities.get(id)?.name[language] ?? id;

/** What the entity is part of, or by which codes it is known: what tells namesakes apart. */
function descriptionOf(graph: Named, id: string, language: Language): { readonly description?: string } {
  const { partOf } = graph.context.entities.get(id) ?? { partOf: null };
  const codes = (graph.context.codes.get(id) ?? []).map(({ system, code }) => `${system} ${code}`);
  const parts = [...(partOf === null ? [] : [nameOf(graph, partOf, language)]), ...codes.slice(0, 4)];
  return parts.length === 0 ? {} : { description: parts.join(' · ') };
}

function featuresOf({
  isExact,
  alike,
  hasCodes,
}: Candidate): readonly { readonly id: string; readonly value: unknown }[] {
  return [
    { id: 'exact', value: isExact },
    ...(alike === undefined
      ? []
      : [
          { id: 'letters', value: alike.letters },
          { id: 'without-legal-form', value: alike.withoutLegalForm },
          { id: 'words', value: alike.words },
        ]),
    ...(hasCodes === undefined ? [] : [{ id: 'codes', value: hasCodes }]),
  ];
}

/** The candidates of one query. */
export function answerTo(
  graph: Named,
  query: NameQuery,
  language: Language,
): { readonly result: readonly object[] } {
  return {
    result: candidates(graph, query).map((candidate) => ({
      id: candidate.id,
      name: nameOf(graph, candidate.id, language),
      ...descriptionOf(graph, candidate.id, language),
      type: typesOf(candidate.id, language),
      score: candidate.score,
      features: featuresOf(candidate),
      match: candidate.isMatch,
    })),
  };
}

export const suggested = ['entity', 'type', 'property'] as const;
export type Suggested = (typeof suggested)[number];

/** What begins with a text, or contains it: for a field that completes what is typed. */
export function suggestions(
  graph: Named,
  what: Suggested,
  { prefix, cursor }: { readonly prefix: string; readonly cursor: number },
  language: Language,
): { readonly result: readonly object[] } {
  const page = <T>(items: readonly T[]): readonly T[] => items.slice(cursor, cursor + limits.suggestions);
  if (what === 'entity') {
    const hits = graph.search.find(prefix, { first: cursor + limits.suggestions });
    return {
      result: page(hits).map(({ entity }) => ({
        id: entity,
        name: nameOf(graph, entity, language),
        ...descriptionOf(graph, entity, language),
        notable: typesOf(entity, language),
      })),
    };
  }
  const items: readonly Item[] =
    what === 'type'
      ? entityKinds.ids.map((kind) => ({
          ...typeOf(kind, language),
          description: entityKinds.get(kind).description[language],
        }))
      : codeTable(graph.context).systems.map((system) => ({
          id: system,
          name: labelOfSystem(system)[language],
        }));
  const wanted = keyOf(prefix);
  return { result: page(items.filter(({ id, name }) => keyOf(`${id} ${name}`).includes(wanted))) };
}
