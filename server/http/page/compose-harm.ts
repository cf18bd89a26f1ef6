/** The page of harms before the viewer runs: the list of them, or one by a rule as a picture, with the answers that the viewer goes on from. */

import type { QuantityResult } from '../../../picture/answer.ts';
import {
  allocations,
  attributionPageQuery,
  attributionVariables,
  exposurePageQuery,
  exposureVariables,
  type HarmChoices,
  harmListQuery,
  isBesideAnother,
  rules,
} from '../../../picture/harm/page.ts';
import { shownBeside } from '../../../picture/harm/pair.ts';
import type { HarmData } from '../../../picture/harm/query.ts';
import { harmWhole } from '../../../picture/harm/whole.ts';
import { formatQuantity } from '../../../picture/number.ts';
import { escapeXml } from '../../../picture/svg.ts';
import { words } from '../../../picture/words/index.ts';
import { pageHead } from '../../../picture/words/page-head.ts';
import type { Language } from '../../../schema/label.ts';
import type { Answers, Refusal } from '../answers.ts';
import { type Asked, askOf } from '../ask-picture.ts';
import type { OpenGraph } from '../live-graph.ts';
import { pageCardPath } from '../picture/page-card.ts';
import { harm as harmPicture } from '../picture/served/harm.ts';
import { apiLanguage, schemeOf } from './address.ts';
import { type Composed, headingOf, lead, type PageRequest, pictured, withoutPicture } from './compose.ts';
import { leads } from './leads.ts';
import { Address, type AddressQuery, written } from './parameter.ts';
import { sharedPicture } from './shared-picture.ts';

interface Row {
  readonly harm: { readonly id: string; readonly label: string };
  readonly kind: 'MAGNITUDE' | 'PRESENCE' | 'WORLD_ONLY';
  readonly period: string | null;
  readonly total: { readonly quantity: QuantityResult } | null;
  readonly rules: readonly { readonly rule: string; readonly isAnswered: boolean }[];
  readonly exposureReason: string | null;
}
interface ListData {
  readonly harms: { readonly rows: readonly Row[] };
}

/** What an address of the page chooses, as the viewer reads it. */
export interface HarmAddress extends HarmChoices {
  readonly harm: string | undefined;
  readonly against: (typeof rules)[number] | undefined;
}

export function harmAddress(query: AddressQuery): HarmAddress {
  const address = Address.of(query);
  return {
    harm: address.id('harm', (text) => text.startsWith('harm:')),
    rule: address.choice('rule', written(rules)),
    against: address.choice('against', written(rules)),
    material: address.id('material', (text) => text.startsWith('material:')),
    year: address.year(),
    allocation: address.choice('allocation', written(allocations)),
    scheme: schemeOf(address),
  };
}

type Found = Extract<Asked<unknown>, { readonly data: unknown }>;
interface Body {
  readonly main: string;
  /** Whether there is a picture of it. */
  readonly isDrawn: boolean;
  readonly first: readonly Found[];
}

export async function composeHarm(
  answers: Answers,
  graph: OpenGraph,
  { language, origin, query }: PageRequest,
): Promise<Composed> {
  const head = pageHead(language, { page: 'harm' });
  const chosen = harmAddress(query);
  const common = {
    language,
    origin,
    path: '/harm',
    head,
    isIndexed: true,
    preview: pageCardPath(language, 'harm'),
  };
  const top = `${headingOf(head)}${lead(leads.harm[language])}`;
  const ask: Ask = (operationName, text, variables) =>
    askOf(answers, graph, { operationName, query: text, variables }, language);
  const list = await ask<ListData>('HarmList', harmListQuery, { lang: apiLanguage[language] });
  if ('refusal' in list) return withoutPicture({ ...common, main: top }, list.refusal);
  const body =
    chosen.harm === undefined
      ? { main: listOf(list.data.harms.rows, language), first: [], isDrawn: false }
      : await bodyOf(ask, list.data.harms.rows, { ...chosen, harm: chosen.harm }, language);
  if ('refusal' in body) return withoutPicture({ ...common, main: top }, body.refusal);
  // A picture is shown of what has one: the list, a presence and a rule that does not answer have none.
  const picture = body.isDrawn ? sharedPicture(harmPicture, { language, query }) : null;
  const parts = {
    ...common,
    preview: picture ?? common.preview,
    main: `${top}${body.main}`,
    first: [list, ...body.first],
  };
  return { status: 200, parts, isWhole: true, faults: [] };
}

type Ask = <Data>(
  operationName: string,
  text: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<Asked<Data>>;

/** Every harm with its total, where there is one. */
function listOf(rows: readonly Row[], language: Language): string {
  const { numbers } = words[language].chain;
  const items = rows.map(({ harm, kind, total, period, exposureReason }) => {
    const name = escapeXml(harm.label);
    const isAsked = kind === 'MAGNITUDE' || (kind === 'PRESENCE' && exposureReason === null);
    const link = isAsked ? `<a href="/${language}/harm?harm=${escapeXml(harm.id)}">${name}</a>` : name;
    if (total === null) return `<li>${link}</li>`;
    const said = [formatQuantity(total.quantity, language, numbers).text, period?.replace('/', '–')];
    return `<li>${link}, ${escapeXml(said.filter(Boolean).join(', '))}</li>`;
  });
  return `<ul class="section">${items.join('')}</ul>`;
}

/** One harm: by a rule, or what part of a supply comes from where it is documented. */
async function bodyOf(
  ask: Ask,
  rows: readonly Row[],
  chosen: HarmAddress & { readonly harm: string },
  language: Language,
): Promise<Body | { readonly refusal: Refusal }> {
  const row = rows.find(({ harm }) => harm.id === chosen.harm);
  const title = row === undefined ? '' : `<h2>${escapeXml(row.harm.label)}</h2>`;
  const lang = apiLanguage[language];
  if (row?.kind === 'PRESENCE') {
    if (row.exposureReason !== null || chosen.material === undefined)
      return { main: title, first: [], isDrawn: false };
    const variables = exposureVariables(chosen.harm, chosen.material, chosen, lang);
    const asked = await ask('HarmExposure', exposurePageQuery, variables);
    return 'refusal' in asked ? asked : { main: title, first: [asked], isDrawn: false };
  }
  const { rule = 'TERRITORIAL', against = 'TERRITORIAL' } = chosen;
  const isAnswered = row?.rules.find((one) => one.rule === rule)?.isAnswered ?? true;
  // The list says why a rule does not answer.
  if (!isAnswered) return { main: title, first: [], isDrawn: false };
  const by = (name: typeof rule) =>
    ask<HarmData>(
      'HarmAttributed',
      attributionPageQuery,
      attributionVariables(chosen.harm, { ...chosen, rule: name }, lang),
    );
  const asked = await by(rule);
  if ('refusal' in asked) return asked;
  const other = isBesideAnother(rule, against) ? await by(against) : null;
  if (other !== null && 'refusal' in other) return other;
  const shown = shownBeside(asked.data.harmAttribution, other?.data.harmAttribution ?? null, language);
  const main = pictured(
    ({ width }) =>
      harmWhole(shown, { width, language, words: words[language], release: asked.data.release.id }),
    language,
    `<p class="harm-rule">${escapeXml(shown.said.ruleSentence)}</p>`,
  );
  return { main, first: other === null ? [asked] : [asked, other], isDrawn: main !== '' };
}
