/** What each page shows before the viewer runs: its heading, and the first picture where it has one. */

import { chainTitle } from '../../../picture/chain/footer.ts';
import { detailSubtitle, detailTitle } from '../../../picture/concentration/detail.ts';
import { coverageSubtitle, coverageTitle } from '../../../picture/coverage/words.ts';
import { homeRows, type LedgerRowName } from '../../../picture/ledger/query.ts';
import { mapSubtitle, mapTitle } from '../../../picture/map/foot.ts';
import { scaleOf } from '../../../picture/map/layout.ts';
import { escapeXml } from '../../../picture/svg.ts';
import type { WholePicture } from '../../../picture/whole.ts';
import { type PageHead, words } from '../../../picture/words/index.ts';
import { pageHead } from '../../../picture/words/page-head.ts';
import { powerPage } from '../../../picture/words/pages.ts';
import type { EntityKind } from '../../../schema/entity.ts';
import type { Language } from '../../../schema/label.ts';
import { relatedKinds } from '../../../schema/network.ts';
import { nearestIds } from '../../analysis/context/nearest.ts';
import { idInPath } from '../../graphql/cite/permalink.ts';
import type { Answers, Refusal } from '../answers.ts';
import { askConcentration, askCoverage, askLedger, askMap, askOverview, askTrace } from '../ask-picture.ts';
import type { OpenGraph } from '../live-graph.ts';
import {
  chainPicture,
  concentrationPicture,
  coveragePicture,
  type Form,
  ledgerPicture,
  mapPicture,
  overviewPicture,
  svgOf,
} from '../picture/draw.ts';
import { pageCardPath } from '../picture/page-card.ts';
import {
  concentrationVariables,
  coverageVariables,
  hasAfricaLine,
  hasAllRows,
  ledgerVariables,
  mapForm,
  mapVariables,
  overviewVariables,
  traceVariables,
} from './address.ts';
import type { AddressQuery } from './parameter.ts';
import type { PageParts } from './shell.ts';
import { pageWords } from './words.ts';

/** Width of the first picture, in px; inside the page it takes the width that there is. */
export const firstWidth = 1080;
/** The ledger as the viewer draws it: over the whole content, and in the form for phones of 390 px. */
export const ledgerWidths = { wide: 1200, narrow: 350 } as const;

/** A picture for screens and one for phones: the server does not know which it is. */
export const bothForms = (language: Language): readonly [Form, Form] => [
  { language, width: ledgerWidths.wide, theme: null },
  { language, width: ledgerWidths.narrow, theme: null, id: 'narrow' },
];

export interface PageRequest {
  readonly language: Language;
  readonly origin: string;
  readonly query: AddressQuery;
}

/** A page ready to be filled in, with what went wrong on our side, for the log. */
export interface Composed {
  readonly status: 200 | 404;
  readonly parts: PageParts;
  /** True when nothing is missing from it: only then is it kept. */
  readonly isWhole: boolean;
  readonly faults: readonly unknown[];
}

/** The sentence under the heading. */
export const lead = (text: string): string => `<p class="lead">${escapeXml(text)}</p>`;
/** A picture with its title, in both forms, and what stands under it: what the marks mean, and the sources. */
export function pictured(
  draw: (form: Form) => WholePicture | null,
  language: Language,
  between = '',
): string {
  const [wide, narrow] = bothForms(language);
  const [first, second] = [draw(wide), draw(narrow)];
  if (first === null || second === null) return '';
  return [
    `<section class="section"><h2>${escapeXml(first.title)}</h2>`,
    first.subtitle === '' ? '' : `<p class="note">${escapeXml(first.subtitle)}</p>`,
    between,
    `<div class="first-wide">${svgOf(first, wide)}</div>`,
    `<div class="first-narrow">${svgOf(second, narrow)}</div>`,
    ...first.footer.map((line) => `<p class="source-line">${escapeXml(line)}</p>`),
    '</section>',
  ].join('');
}

export const heading = (text: string): string => `<h1>${escapeXml(text)}</h1>`;
/** The title of a tab names the site; the heading of the page need not. */
export const headingOf = ({ title }: PageHead): string => heading(title.replace(/ – Filon$/, ''));

export function composeHome(answers: Answers, graph: OpenGraph, request: PageRequest): Promise<Composed> {
  return withLedger(answers, graph, request, {
    page: 'home',
    path: '',
    title: heading(pageWords.sentence[request.language]),
    rows: homeRows,
  });
}

export function composeLedger(answers: Answers, graph: OpenGraph, request: PageRequest): Promise<Composed> {
  return withLedger(answers, graph, request, {
    page: 'ledger',
    path: '/ledger',
    title: headingOf(pageHead(request.language, { page: 'ledger' })),
  });
}

async function withLedger(
  answers: Answers,
  graph: OpenGraph,
  { language, origin, query }: PageRequest,
  {
    page,
    path,
    title,
    rows,
  }: {
    readonly page: 'home' | 'ledger';
    readonly path: string;
    readonly title: string;
    readonly rows?: readonly LedgerRowName[];
  },
): Promise<Composed> {
  const asked = await askLedger(answers, graph, ledgerVariables(query, language, rows), language);
  const common = {
    language,
    origin,
    path,
    head: pageHead(language, { page }),
    isIndexed: true,
    preview: `/picture/ledger.svg?lang=${language}`,
  };
  if ('refusal' in asked) return withoutPicture({ ...common, main: title }, asked.refusal);
  const [wide, narrow] = bothForms(language);
  const hasAfrica = hasAfricaLine(query);
  return {
    status: 200,
    parts: {
      ...common,
      // Both forms, since the server does not know the screen; the style sheet shows one.
      main: [
        title,
        `<div class="first-picture first-wide">${svgOf(ledgerPicture(asked.data, wide, hasAfrica), wide)}</div>`,
        `<div class="first-picture first-narrow">${svgOf(ledgerPicture(asked.data, narrow, hasAfrica), narrow)}</div>`,
      ].join(''),
      first: [asked],
    },
    isWhole: true,
    faults: [],
  };
}

/** @param id of an entity that the graph holds */
export async function composeTrace(
  answers: Answers,
  graph: OpenGraph,
  request: PageRequest,
  id: string,
): Promise<Composed> {
  const { language, origin, query } = request;
  const name = nameOf(graph, id, language);
  const variables = traceVariables(id, query, language);
  const asked = await askTrace(answers, graph, variables, language);
  const common = {
    language,
    origin,
    path: `/trace/${idInPath(id)}`,
    head: pageHead(language, { page: 'trace', id, name }),
    isIndexed: true,
    preview: `/picture/chain/${idInPath(id)}.svg?lang=${language}`,
  };
  if ('refusal' in asked) {
    return withoutPicture({ ...common, isIndexed: false, preview: null, main: heading(name) }, asked.refusal);
  }
  const title = heading(chainTitle(asked.data.trace, words[language]));
  const drawn = { language, width: firstWidth, theme: null };
  const svg = svgOf(chainPicture(asked.data, drawn, variables.year ?? null), drawn);
  return {
    status: 200,
    parts: { ...common, main: `${title}${svg}`, first: [asked] },
    isWhole: true,
    faults: [],
  };
}

/** Widths at which the map is drawn before the viewer runs: over the whole content; a phone has its table first. */
const mapWidth = 1384;

export async function composeMap(
  answers: Answers,
  graph: OpenGraph,
  request: PageRequest,
): Promise<Composed> {
  const { language, origin, query } = request;
  const variables = mapVariables(query, language);
  const form = mapForm(query);
  const asked = await askMap(answers, graph, variables, language);
  const subject = variables.material ?? variables.product ?? '';
  const common = { language, origin, path: '/map', isIndexed: true };
  if ('refusal' in asked) {
    // The viewer says what is wrong; its heading stands there from the start.
    const name = graph.ready.context.entities.get(subject)?.name[language];
    const head =
      name === undefined
        ? { title: `${pageWords.map[language]} – Filon` }
        : pageHead(language, { page: 'map', name });
    const main = heading(name ?? pageWords.map[language]);
    return withoutPicture(
      {
        ...common,
        head: { description: pageWords.map[language], ...head },
        isIndexed: false,
        preview: null,
        main,
      },
      asked.refusal,
    );
  }
  const { flows } = asked.data;
  const head = pageHead(language, { page: 'map', name: (flows.material ?? flows.product).name });
  const labels = words[language].map;
  const subtitle = mapSubtitle(flows, { scale: scaleOf(flows, { locale: language, labels }) }, labels);
  const { product, material, year, measure, scheme, from, to } = variables;
  const chosen = new URLSearchParams({ lang: language });
  for (const [parameter, value] of Object.entries({ product, material, year, scheme, from, to })) {
    if (value != null) chosen.set(parameter, String(value));
  }
  if (measure != null) chosen.set('measure', measure.toLowerCase());
  const drawn = { language, width: mapWidth, theme: null };
  const svg = svgOf(await mapPicture(asked.data, drawn, form, variables.first), drawn);
  return {
    status: 200,
    parts: {
      ...common,
      head,
      preview: `/picture/map.svg?${chosen}`,
      main: `${heading(mapTitle(flows, labels))}<p class="lead">${escapeXml(subtitle)}</p>${svg}`,
      first: [asked],
    },
    isWhole: true,
    faults: [],
  };
}

export async function composeCoverage(
  answers: Answers,
  graph: OpenGraph,
  request: PageRequest,
): Promise<Composed> {
  const { language, origin, query } = request;
  const variables = coverageVariables(query, language);
  const asked = await askCoverage(answers, graph, variables, language);
  const head = pageHead(language, { page: 'coverage' });
  const common = { language, origin, path: '/coverage', head, isIndexed: true };
  const labels = words[language].coverage;
  if ('refusal' in asked) {
    const main = heading(labels.title);
    return withoutPicture({ ...common, isIndexed: false, preview: null, main }, asked.refusal);
  }
  const { coverage } = asked.data;
  const subtitle = coverageSubtitle(coverage, null, labels);
  const chosen = new URLSearchParams({ lang: language });
  const { stage, material, economy, to, first } = variables;
  for (const [name, value] of Object.entries({ material, economy, to })) {
    if (value != null) chosen.set(name, String(value));
  }
  if (stage != null) chosen.set('stage', stage.toLowerCase().replaceAll('_', '-'));
  if (first === null) chosen.set('rows', 'all');
  const [wide, narrow] = bothForms(language).map((form) => svgOf(coveragePicture(asked.data, form), form));
  return {
    status: 200,
    parts: {
      ...common,
      preview: `/picture/coverage.svg?${chosen}`,
      main: [
        heading(coverageTitle(coverage, labels)),
        `<p class="lead">${escapeXml(subtitle)}</p>`,
        `<div class="first-wide">${wide}</div>`,
        `<div class="first-narrow">${narrow}</div>`,
      ].join(''),
      first: [asked],
    },
    isWhole: true,
    faults: [],
  };
}

/** All materials, or the one that the address names. */
export function composeConcentration(
  answers: Answers,
  graph: OpenGraph,
  request: PageRequest,
): Promise<Composed> {
  const { language, query } = request;
  return concentrationVariables(query, language) === undefined
    ? composeOverview(answers, graph, request)
    : composeMaterial(answers, graph, request);
}

async function composeOverview(answers: Answers, graph: OpenGraph, request: PageRequest): Promise<Composed> {
  const { language, origin, query } = request;
  const asked = await askOverview(answers, graph, overviewVariables(query, language), language);
  const head = pageHead(language, { page: 'concentration' });
  const common = { language, origin, path: '/concentration', head, isIndexed: true };
  const labels = words[language].concentration;
  const title = heading(labels.title);
  if ('refusal' in asked) {
    return withoutPicture({ ...common, isIndexed: false, preview: null, main: title }, asked.refusal);
  }
  const isAll = hasAllRows(query);
  const [wide, narrow] = bothForms(language).map((form) =>
    svgOf(overviewPicture(asked.data, form, isAll), form),
  );
  const main = [
    title,
    `<p class="lead">${escapeXml(labels.subtitle)}</p>`,
    `<div class="first-wide">${wide}</div>`,
    `<div class="first-narrow">${narrow}</div>`,
  ].join('');
  const preview = `/picture/concentration.svg?lang=${language}`;
  return {
    status: 200,
    parts: { ...common, preview, main, first: [asked] },
    isWhole: true,
    faults: [],
  };
}

async function composeMaterial(answers: Answers, graph: OpenGraph, request: PageRequest): Promise<Composed> {
  const { language, origin, query } = request;
  const variables = concentrationVariables(query, language);
  if (variables === undefined) return composeOverview(answers, graph, request);
  const asked = await askConcentration(answers, graph, variables, language);
  const known = graph.ready.context.entities.get(variables.material)?.name[language];
  const head = pageHead(
    language,
    known === undefined ? { page: 'concentration' } : { page: 'concentrationOf', name: known },
  );
  const common = { language, origin, path: '/concentration', head, isIndexed: true };
  const labels = words[language].concentration;
  if ('refusal' in asked) {
    const main = heading(known ?? labels.title);
    return withoutPicture({ ...common, isIndexed: false, preview: null, main }, asked.refusal);
  }
  const { concentration } = asked.data;
  const chosen = new URLSearchParams({ lang: language });
  for (const name of Object.keys(query)) {
    const value = query[name];
    if (typeof value === 'string' && name !== 'lang' && Object.hasOwn(variables, name))
      chosen.set(name, value);
  }
  const form = { language, width: firstWidth, theme: null };
  const main = [
    heading(detailTitle(concentration, { labels })),
    `<p class="lead">${escapeXml(detailSubtitle(concentration, { labels }))}</p>`,
    svgOf(concentrationPicture(asked.data, form), form),
  ].join('');
  const preview = `/picture/concentration.svg?${chosen}`;
  return { status: 200, parts: { ...common, preview, main, first: [asked] }, isWhole: true, faults: [] };
}

/** @param id of an organisation, economy, site or material that the graph holds */
export function composePower(graph: OpenGraph, asked: PageRequest, id: string): Composed {
  const name = nameOf(graph, id, asked.language);
  const head = pageHead(asked.language, { page: powerPage(id), name });
  return named(asked, {
    name,
    head,
    path: `/power/${idInPath(id)}`,
    preview: pageCardPath(asked.language, powerPage(id), id),
  });
}

/** A page that has its name and its head from the server, and all else from the viewer. */
function named(
  { language, origin }: PageRequest,
  {
    name,
    head,
    path,
    preview,
  }: {
    readonly name: string;
    readonly head: PageHead;
    readonly path: string;
    readonly preview: string;
  },
): Composed {
  const parts = {
    language,
    origin,
    path,
    head,
    isIndexed: true,
    preview,
    main: heading(name),
    first: [],
  };
  return { status: 200, parts, isWhole: true, faults: [] };
}

export function composePlain(
  page:
    | 'sources'
    | 'anomalies'
    | 'claims'
    | 'campaign'
    | 'check'
    | 'scenario'
    | 'life-cycle'
    | 'ownership'
    | 'power'
    | 'infrastructure'
    | 'messages'
    | 'methods'
    | 'about'
    | 'explore',
  { language, origin }: PageRequest,
  path = `/${page}`,
  /** Address of the page's picture; its words stand on a card where there is none. */
  picture: string | null = null,
): Composed {
  const head = pageHead(language, { page });
  const main = headingOf(head);
  const preview = picture ?? pageCardPath(language, page);
  const parts = { language, origin, path, head, isIndexed: true, preview, main, first: [] };
  return { status: 200, parts, isWhole: true, faults: [] };
}

/** Of which kinds of entity each page can be; any where none is named. */
const kindsOn = {
  trace: ['device', 'material'],
  entity: undefined,
  origin: ['material'],
  infrastructure: ['economy', 'organisation', 'site'],
  locks: ['instrument'],
  scenario: ['device'],
  'life-cycle': ['device', 'site', 'organisation', 'product'],
  network: relatedKinds,
  power: ['organisation', 'economy', 'site', 'material'],
} as const satisfies Readonly<Record<string, readonly EntityKind[] | undefined>>;

/**
 * The page of an address that leads nowhere, with the nearest that does.
 * @param wanted the id that was not found, and the kind of page that it was to be on
 */
export function composeNotFound(
  graph: OpenGraph,
  { language, origin }: PageRequest,
  wanted: { readonly page: keyof typeof kindsOn; readonly id: string } | null,
): Composed {
  const head = pageHead(language, { page: 'notFound' });
  const kinds = wanted === null ? undefined : kindsOn[wanted.page];
  const nearest =
    wanted === null ? [] : nearestIds(graph.ready.context, wanted.id, kinds === undefined ? {} : { kinds });
  const links = nearest.map((id) => {
    const address = `/${language}/${wanted?.page ?? 'entity'}/${idInPath(id)}`;
    return `<li><a href="${escapeXml(address)}">${escapeXml(nameOf(graph, id, language))}</a></li>`;
  });
  const main = [
    headingOf(head),
    `<p>${escapeXml(head.description)}</p>`,
    ...(links.length === 0
      ? []
      : [`<p>${escapeXml(pageWords.didYouMean[language])}</p><ul>${links.join('')}</ul>`]),
    `<p><a href="/${language}">${escapeXml(pageWords.home[language])}</a></p>`,
  ].join('');
  const parts = {
    language,
    origin,
    path: '',
    filesOf: '/not-found',
    head,
    isIndexed: false,
    preview: null,
    main,
    first: [],
  };
  return { status: 404, parts, isWhole: false, faults: [] };
}

export function withoutPicture(parts: Omit<PageParts, 'first'>, { faults }: Refusal): Composed {
  // The viewer asks again and says what is wrong, in its own words.
  return { status: 200, parts: { ...parts, first: [] }, isWhole: false, faults };
}

export function nameOf({ ready }: OpenGraph, id: string, language: Language): string {
  return ready.context.entities.get(id)?.name[language] ?? id;
}
