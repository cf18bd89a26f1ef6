/** The page of a thing before the viewer runs: its kind and name, with the answers that the viewer goes on from. */
import { faceOf, isNamed, wholeFace } from '../../../picture/entity/apart.ts';
import { entityFacesQuery, entityPageQuery, type FacesData } from '../../../picture/entity/page.ts';
import { escapeXml } from '../../../picture/svg.ts';
import { pageHead } from '../../../picture/words/page-head.ts';
import { idInPath } from '../../graphql/cite/permalink.ts';
import type { Answers } from '../answers.ts';
import { type Asked, askOf } from '../ask-picture.ts';
import type { OpenGraph } from '../live-graph.ts';
import { pageCardPath } from '../picture/page-card.ts';
import { apiLanguage, flag } from './address.ts';
import { type Composed, heading, nameOf, type PageRequest, withoutPicture } from './compose.ts';
import { Address, type AddressQuery } from './parameter.ts';

interface EntityData {
  readonly entity: { readonly kindLabel: string };
}

/** Whether the address asks for what names sites and organisations, which never stands beside harms of a country. */
export const isNamedAsked = (query: AddressQuery): boolean =>
  Address.of(query).choice('named', flag) === true;

/** @param id of an entity that the graph holds */
export async function composeEntity(
  answers: Answers,
  graph: OpenGraph,
  { language, origin, query }: PageRequest,
  id: string,
): Promise<Composed> {
  const name = nameOf(graph, id, language);
  const common = {
    language,
    origin,
    path: `/entity/${idInPath(id)}`,
    head: pageHead(language, { page: 'entity', id, name }),
    isIndexed: true,
    preview: pageCardPath(language, 'entity', id),
  };
  const title = heading(name);
  const lang = apiLanguage[language];
  const ask = <Data>(
    operationName: string,
    text: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<Asked<Data>> => askOf(answers, graph, { operationName, query: text, variables }, language);
  const faces = isNamed(id) ? null : await ask<FacesData>('EntityFaces', entityFacesQuery, { id, lang });
  if (faces !== null && 'refusal' in faces) return withoutPicture({ ...common, main: title }, faces.refusal);
  const face = faces === null ? wholeFace : faceOf(id, isNamedAsked(query), faces.data.entity);
  const asked = await ask<EntityData>('EntityPage', entityPageQuery, { id, lang, ...face });
  if ('refusal' in asked) return withoutPicture({ ...common, main: title }, asked.refusal);
  const main = `<p class="entity-kind">${escapeXml(asked.data.entity.kindLabel)}</p>${title}`;
  const first = faces === null ? [asked] : [faces, asked];
  return { status: 200, parts: { ...common, main, first }, isWhole: true, faults: [] };
}
