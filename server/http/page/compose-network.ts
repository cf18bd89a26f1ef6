/** The surroundings of a thing before the viewer runs: its picture, unless it is so large that the page would be heavy with it. */
import { networkPicture } from '../../../picture/network/first.ts';
import {
  type NeighbourhoodData,
  type NeighbourhoodVariables,
  surroundingsQuery,
} from '../../../picture/network/query.ts';
import { networkWords, restText } from '../../../picture/network/words.ts';
import { paintForScreen } from '../../../picture/tokens.ts';
import { fill } from '../../../picture/words/index.ts';
import { pageHead } from '../../../picture/words/page-head.ts';
import type { Language } from '../../../schema/label.ts';
import { relationPredicates } from '../../../schema/network.ts';
import { idInPath } from '../../graphql/cite/permalink.ts';
import type { Answers } from '../answers.ts';
import { askOf } from '../ask-picture.ts';
import type { OpenGraph } from '../live-graph.ts';
import { pageCardPath } from '../picture/page-card.ts';
import { network } from '../picture/served/network.ts';
import { apiLanguage } from './address.ts';
import { type Composed, firstWidth, heading, nameOf, type PageRequest, withoutPicture } from './compose.ts';
import { Address, type AddressQuery, idPattern } from './parameter.ts';
import { sharedPicture } from './shared-picture.ts';

/** What the viewer asks for at the same address, so that it finds the answer in the page. */
export function networkVariables(
  of: string,
  query: AddressQuery,
  language: Language,
): NeighbourhoodVariables {
  const address = Address.of(query);
  const listOf = (name: string, isOne: (text: string) => boolean): readonly string[] | null => {
    const parts = address.text(name)?.split(',') ?? [];
    return parts.length > 0 && parts.every(isOne) ? [...new Set(parts)] : null;
  };
  return {
    of,
    depth: address.whole('depth', 1, 3) ?? 1,
    predicates: listOf('predicates', (text) => relationPredicates.some((id) => id === text)),
    grown: listOf('grown', (text) => idPattern.test(text)),
    lang: apiLanguage[language],
  };
}

/** @param id of a thing that can stand in the network of relations */
export async function composeNetwork(
  answers: Answers,
  graph: OpenGraph,
  { language, origin, query }: PageRequest,
  id: string,
): Promise<Composed> {
  const name = nameOf(graph, id, language);
  const title = heading(fill(networkWords[language].title, { name }));
  const common = {
    language,
    origin,
    path: `/network/${idInPath(id)}`,
    head: pageHead(language, { page: 'networkOf', name }),
    isIndexed: true,
    preview: pageCardPath(language, 'networkOf', id),
  };
  const variables = networkVariables(id, query, language);
  const question = {
    operationName: 'Surroundings',
    query: surroundingsQuery,
    variables: { ...variables },
  };
  const asked = await askOf<NeighbourhoodData>(answers, graph, question, language);
  if ('refusal' in asked) return withoutPicture({ ...common, main: title }, asked.refusal);
  const svg = networkPicture(asked.data.neighbourhood, {
    width: firstWidth,
    rest: (rest) => restText(rest, language),
    paint: paintForScreen,
    hatchId: 'first-hatch',
    title: fill(networkWords[language].title, { name }),
    description: common.head.description,
    language,
  });
  // What has no link here has no picture either.
  const picture =
    asked.data.neighbourhood.edges.length === 0 ? null : sharedPicture(network, { language, query }, id);
  const shared = picture === null ? common : { ...common, preview: picture };
  const parts =
    svg === null
      ? { ...shared, main: title, first: [] }
      : // A phone has the table first, which the viewer makes.
        { ...shared, main: `${title}<div class="first-wide">${svg}</div>`, first: [asked] };
  return { status: 200, parts, isWhole: true, faults: [] };
}
