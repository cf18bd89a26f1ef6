/** What the page and the picture of origins ask: who uses most, where nobody is named; the answer, or the bounds in its place. */
import {
  type BoundsData,
  boundsQuery,
  type OriginData,
  type OriginVariables,
  type OverviewData,
  originQuery,
  overviewQuery,
  type UsersData,
  usersQuery,
} from '../../picture/origin/query.ts';
import type { Language } from '../../schema/label.ts';
import type { Answers, Refusal } from './answers.ts';
import { type Asked, askOf } from './ask-picture.ts';
import type { OpenGraph } from './live-graph.ts';
import { boundsVariables, type OriginAddress, usersVariables } from './page/origin-address.ts';

type First<Data> = Extract<Asked<Data>, { readonly data: Data }>;

/** Every answer that was needed, the shown one last: the viewer asks in the same order. */
export type AskedOrigin =
  | {
      readonly shown: 'origin';
      readonly origin: First<OriginData>;
      readonly first: readonly First<unknown>[];
    }
  | {
      readonly shown: 'bounds';
      readonly bounds: First<BoundsData>;
      readonly first: readonly First<unknown>[];
    }
  | { readonly refusal: Refusal };

interface Asking {
  readonly answers: Answers;
  readonly graph: OpenGraph;
  readonly language: Language;
}

export async function askOrigin(
  asking: Asking,
  { variables, isForLargest }: OriginAddress,
): Promise<AskedOrigin> {
  const { answers, graph, language } = asking;
  // A customs code has no output of its own: totals are all that can be asked of it.
  if (variables.material.startsWith('product:')) return askBounds(asking, variables, undefined);
  const before: First<unknown>[] = [];
  let asked = variables;
  if (isForLargest) {
    const question = {
      operationName: 'OriginUsers',
      query: usersQuery,
      variables: { ...usersVariables(variables) },
    };
    const users = await askOf<UsersData>(answers, graph, question, language);
    if ('refusal' in users) return askBounds(asking, variables, users.refusal);
    before.push(users);
    const largest = users.data.origin.destinations[0]?.economy.id;
    if (largest !== undefined) asked = { ...variables, consumer: largest };
  }
  const question = { operationName: 'OriginOf', query: originQuery, variables: { ...asked } };
  const origin = await askOf<OriginData>(answers, graph, question, language);
  if ('refusal' in origin) return askBounds(asking, variables, origin.refusal);
  return { shown: 'origin', origin, first: [...before, origin] };
}

/** What totals prove, in the place of an answer that is refused; the first refusal stands where they prove nothing. */
async function askBounds(
  { answers, graph, language }: Asking,
  variables: OriginVariables,
  refusal: Refusal | undefined,
): Promise<AskedOrigin> {
  if (refusal !== undefined && refusal.faults.length > 0) return { refusal };
  const question = {
    operationName: 'OriginBoundsOf',
    query: boundsQuery,
    variables: { ...boundsVariables(variables) },
  };
  const bounds = await askOf<BoundsData>(answers, graph, question, language);
  if ('refusal' in bounds) return { refusal: refusal ?? bounds.refusal };
  if (refusal !== undefined && bounds.data.originBounds.bounds.length === 0) return { refusal };
  return { shown: 'bounds', bounds, first: [bounds] };
}

export function askOriginOverview(
  { answers, graph, language }: Asking,
  lang: 'EN' | 'FR' | 'ES',
): Promise<Asked<OverviewData>> {
  const question = { operationName: 'OriginAll', query: overviewQuery, variables: { lang } };
  return askOf(answers, graph, question, language);
}
