/** What a resolver may look at: the graph, the language of each root field, what has been computed before. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Label, Language } from '../../schema/label.ts';
import type { AnswerCore } from '../analysis/answer.ts';
import type { ReadyGraph } from '../question/prepare.ts';
import type { PageArguments } from './cursor.ts';
import type { GraphMemory } from './graph-memory.ts';

/** What is known of one root field while its answer is written. */
interface RootNotes {
  readonly language: Language;
  /** False when the field says its language itself. */
  readonly isDefaultLanguage: boolean;
  answer?: AnswerCore;
  page?: PageArguments;
}

export interface Asking {
  readonly graph: ReadyGraph;
  readonly memory: GraphMemory;
  /** From `Accept-Language`; a root field's own `lang:` goes before it. */
  readonly language: Language;
  readonly roots: Map<string | number, RootNotes>;
  /** What went wrong on our side, for the log; the answer says only that something did. */
  readonly faults: unknown[];
}

/** One query's context. */
export function asking(graph: ReadyGraph, memory: GraphMemory, language: Language): Asking {
  return { graph, memory, language, roots: new Map(), faults: [] };
}

function rootKey(info: GraphQLResolveInfo): string | number {
  let path = info.path;
  while (path.prev !== undefined) path = path.prev;
  return path.key;
}

/** Notes the language of a root field, before anything below it is resolved. */
export function noteRoot(
  context: Asking,
  info: GraphQLResolveInfo,
  language: Language | null | undefined,
): void {
  context.roots.set(rootKey(info), {
    language: language ?? context.language,
    isDefaultLanguage: language == null,
  });
}

/** In which languages an answer was written, and whether `Accept-Language` had a say in it. */
export function languagesOf({ roots }: Asking): {
  readonly languages: readonly Language[];
  readonly hasDefault: boolean;
} {
  const notes = [...roots.values()];
  return {
    languages: [...new Set(notes.map(({ language }) => language))].sort(),
    hasDefault: notes.some(({ isDefaultLanguage }) => isDefaultLanguage),
  };
}

/** Notes the answer of a root field, in which its figures look up their assumptions. */
export function noteAnswer(context: Asking, info: GraphQLResolveInfo, answer: AnswerCore): void {
  const notes = context.roots.get(rootKey(info));
  if (notes !== undefined) notes.answer = answer;
}

export function answerOf(context: Asking, info: GraphQLResolveInfo): AnswerCore | undefined {
  return context.roots.get(rootKey(info))?.answer;
}

/** Notes which page was asked for of an answer that is itself a list: the page is no part of the answer. */
export function notePage(context: Asking, info: GraphQLResolveInfo, page: PageArguments): void {
  const notes = context.roots.get(rootKey(info));
  if (notes !== undefined) notes.page = page;
}

export function pageAsked(context: Asking, info: GraphQLResolveInfo): PageArguments {
  return context.roots.get(rootKey(info))?.page ?? {};
}

export function languageOf(context: Asking, info: GraphQLResolveInfo): Language {
  return context.roots.get(rootKey(info))?.language ?? context.language;
}

/** A label in the language of the root field that it stands under. */
export function say(label: Label, context: Asking, info: GraphQLResolveInfo): string {
  return label[languageOf(context, info)];
}
