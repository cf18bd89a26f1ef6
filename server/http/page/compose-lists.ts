/** Pages that begin with a list, before the viewer runs: laws, treaties and standards, and the hubs of the network. */
import type { NamedResult } from '../../../picture/answer.ts';
import { locksPageQuery } from '../../../picture/locks/page.ts';
import {
  centralities,
  type HubsVariables,
  hubKinds,
  hubsPageQuery,
  hubsVariables,
  networks,
} from '../../../picture/network/hubs.ts';
import { escapeXml } from '../../../picture/svg.ts';
import { pageHead } from '../../../picture/words/page-head.ts';
import type { Language } from '../../../schema/label.ts';
import { idInPath } from '../../graphql/cite/permalink.ts';
import type { Answers } from '../answers.ts';
import { askOf } from '../ask-picture.ts';
import type { OpenGraph } from '../live-graph.ts';
import { pageCardPath } from '../picture/page-card.ts';
import { apiLanguage, schemeOf } from './address.ts';
import { type Composed, headingOf, lead, type PageRequest, withoutPicture } from './compose.ts';
import { rightOfReply } from './compose-stories.ts';
import { leads } from './leads.ts';
import { Address, type AddressQuery, written } from './parameter.ts';

interface LocksData {
  readonly locks: {
    readonly instruments: readonly { readonly instrument: NamedResult }[];
    readonly lock: { readonly instrument: NamedResult; readonly finding: string } | null;
  };
}

interface HubsData {
  readonly hubs: { readonly hubs: readonly { readonly entity: NamedResult }[] };
}

/** What the viewer asks for at the same address. */
export function locksVariables(
  query: AddressQuery,
  language: Language,
  id: string | null = null,
): Readonly<Record<string, unknown>> {
  return { of: id, scheme: schemeOf(Address.of(query)) ?? null, lang: apiLanguage[language] };
}

/** @param id of an instrument that the graph holds; all of them are listed where none is given */
export async function composeLocks(
  answers: Answers,
  graph: OpenGraph,
  { language, origin, query }: PageRequest,
  id: string | null = null,
): Promise<Composed> {
  const head = pageHead(language, { page: 'locks' });
  const path = id === null ? '/locks' : `/locks/${idInPath(id)}`;
  const common = { language, origin, path, head, isIndexed: true, preview: pageCardPath(language, 'locks') };
  const top = `${headingOf(head)}${lead(leads.locks[language])}`;
  const question = {
    operationName: 'Locks',
    query: locksPageQuery,
    variables: locksVariables(query, language, id),
  };
  const asked = await askOf<LocksData>(answers, graph, question, language);
  if ('refusal' in asked) return withoutPicture({ ...common, main: top }, asked.refusal);
  const { lock, instruments } = asked.data.locks;
  const body =
    lock === null
      ? `<ul class="section">${instruments.map(({ instrument }) => `<li>${linkTo('locks', instrument, language)}</li>`).join('')}</ul>`
      : `<section class="section"><h2>${escapeXml(lock.instrument.name)}</h2><p>${escapeXml(lock.finding)}</p></section>`;
  const main = `${top}${body}${rightOfReply(language)}`;
  return { status: 200, parts: { ...common, main, first: [asked] }, isWhole: true, faults: [] };
}

/** What the viewer asks for at the same address. */
export function hubsOfAddress(query: AddressQuery, language: Language): HubsVariables {
  const address = Address.of(query);
  return hubsVariables(
    {
      network: address.choice('network', written(networks)),
      by: address.choice('by', written(centralities)),
      kind: address.choice('kind', written(hubKinds)),
    },
    apiLanguage[language],
  );
}

export async function composeHubs(
  answers: Answers,
  graph: OpenGraph,
  { language, origin, query }: PageRequest,
): Promise<Composed> {
  const head = pageHead(language, { page: 'network' });
  const preview = pageCardPath(language, 'network');
  const common = { language, origin, path: '/network', head, isIndexed: true, preview };
  const top = `${headingOf(head)}${lead(leads.network[language])}`;
  const variables = { ...hubsOfAddress(query, language) };
  const question = { operationName: 'NetworkHubs', query: hubsPageQuery, variables };
  const asked = await askOf<HubsData>(answers, graph, question, language);
  if ('refusal' in asked) return withoutPicture({ ...common, main: top }, asked.refusal);
  const items = asked.data.hubs.hubs.map(({ entity }) => `<li>${linkTo('network', entity, language)}</li>`);
  const main = `${top}<ol class="section">${items.join('')}</ol>${rightOfReply(language)}`;
  return { status: 200, parts: { ...common, main, first: [asked] }, isWhole: true, faults: [] };
}

function linkTo(page: 'locks' | 'network', { id, name }: NamedResult, language: Language): string {
  return `<a href="/${language}/${page}/${idInPath(id)}">${escapeXml(name)}</a>`;
}
