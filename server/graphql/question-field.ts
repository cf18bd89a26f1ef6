/** Query fields: each takes `lang`, notes the language of all that stands under it, and keeps what it computed. */
import { type GraphQLResolveInfo, Kind } from 'graphql';
import type { z } from 'zod';
import { canonicalArray } from '../../schema/canonical.ts';
import type { Language } from '../../schema/label.ts';
import type { Analysis } from '../analysis/index.ts';
import { ask } from '../question/ask.ts';
import { type Asking, noteRoot } from './asking.ts';
import { builder } from './builder.ts';
import { LanguageEnum } from './enums.ts';

/** The argument that every query field takes. */
export const langArg = builder.args((arg) => ({
  lang: arg.field({
    type: LanguageEnum,
    description: 'Language of names and texts; else Accept-Language, else English.',
  }),
}));

/** To be called first by every query field. */
export function begin(
  context: Asking,
  info: GraphQLResolveInfo,
  args: { readonly lang?: Language | null | undefined },
): void {
  noteRoot(context, info, args.lang);
}

function inputKey(id: string, input: Readonly<Record<string, unknown>>): string {
  const parts = Object.keys(input)
    .filter((name) => input[name] !== undefined && input[name] !== null)
    .sort()
    .flatMap((name) => [name, JSON.stringify(input[name])]);
  return `${id} ${canonicalArray(parts)}`;
}

/**
 * The answer of an analysis, computed once while it is kept.
 * @param weight how many ordinary answers a large one takes the place of
 */
export function askKept<Schema extends z.ZodObject, Answer>(
  { graph, memory }: Asking,
  analysis: Analysis<Schema, Answer>,
  input: Readonly<Record<string, unknown>>,
  weight?: (answer: Answer) => number,
): Promise<Answer> {
  return memory.keep(inputKey(analysis.id, input), () => ask(graph, analysis, input), weight);
}

/**
 * The arguments that the query itself gives, without the defaults that GraphQL filled in: an answer says of
 * each parameter whether it was asked for.
 */
export function givenArguments<Args extends object>(args: Args, info: GraphQLResolveInfo): Partial<Args> {
  const written = new Set<string>();
  for (const { name, value } of info.fieldNodes[0]?.arguments ?? []) {
    const isLeftOpen = value.kind === Kind.VARIABLE && !Object.hasOwn(info.variableValues, value.name.value);
    if (!isLeftOpen) written.add(name.value);
  }
  const given = Object.entries(args).filter(([name]) => written.has(name));
  return Object.fromEntries(given) as Partial<Args>;
}
