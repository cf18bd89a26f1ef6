/** The page of origins before the viewer runs: all materials, one material for one user, or what totals alone prove of it. */
import { boundsTitle, originSubtitle, originTitle } from '../../../picture/origin/detail.ts';
import { fill, words } from '../../../picture/words/index.ts';
import { pageHead } from '../../../picture/words/page-head.ts';
import { idInPath } from '../../graphql/cite/permalink.ts';
import type { Answers } from '../answers.ts';
import { askOrigin, askOriginOverview } from '../ask-origin.ts';
import type { OpenGraph } from '../live-graph.ts';
import { svgOf } from '../picture/draw.ts';
import { originBoundsPicture, originOverviewPicture, originPicture } from '../picture/draw-origin.ts';
import { apiLanguage } from './address.ts';
import {
  bothForms,
  type Composed,
  firstWidth,
  heading,
  lead,
  nameOf,
  type PageRequest,
  withoutPicture,
} from './compose.ts';
import { originAddress } from './origin-address.ts';

export async function composeOriginOverview(
  answers: Answers,
  graph: OpenGraph,
  { language, origin }: PageRequest,
): Promise<Composed> {
  const asked = await askOriginOverview({ answers, graph, language }, apiLanguage[language]);
  const head = pageHead(language, { page: 'origin' });
  const common = { language, origin, path: '/origin', head, isIndexed: true };
  const labels = words[language].origin;
  const title = heading(labels.title);
  if ('refusal' in asked)
    return withoutPicture({ ...common, isIndexed: false, preview: null, main: title }, asked.refusal);
  const [wide, narrow] = bothForms(language).map((form) =>
    svgOf(originOverviewPicture(asked.data, form), form),
  );
  const main = [
    title,
    lead(labels.subtitle),
    `<div class="first-wide">${wide}</div>`,
    `<div class="first-narrow">${narrow}</div>`,
  ].join('');
  const preview = `/picture/origin.svg?lang=${language}`;
  return { status: 200, parts: { ...common, preview, main, first: [asked] }, isWhole: true, faults: [] };
}

/** @param id of a material that the graph holds */
export async function composeOrigin(
  answers: Answers,
  graph: OpenGraph,
  { language, origin, query }: PageRequest,
  id: string,
): Promise<Composed> {
  const address = originAddress(id, query, language);
  const { variables } = address;
  const asked = await askOrigin({ answers, graph, language }, address);
  const name = nameOf(graph, id, language);
  const head = pageHead(language, { page: 'originOf', name });
  const common = { language, origin, path: `/origin/${idInPath(id)}`, head, isIndexed: true };
  if ('refusal' in asked)
    return withoutPicture({ ...common, isIndexed: false, preview: null, main: heading(name) }, asked.refusal);
  const chosen = new URLSearchParams({ lang: language });
  for (const [parameter, value] of Object.entries(query)) {
    const isOurs = Object.hasOwn(variables, parameter) || Object.hasOwn(variables.options ?? {}, parameter);
    if (typeof value === 'string' && parameter !== 'lang' && isOurs) chosen.set(parameter, value);
  }
  const preview = `/picture/origin/${idInPath(id)}.svg?${chosen}`;
  const form = { language, width: firstWidth, theme: null } as const;
  const labels = words[language].origin;
  const options = { width: firstWidth, locale: language, labels };
  const main =
    asked.shown === 'origin'
      ? [
          heading(originTitle(asked.origin.data.origin, options)),
          lead(originSubtitle(asked.origin.data.origin, options)),
          svgOf(originPicture(asked.origin.data, form), form),
        ]
      : [
          heading(boundsTitle(asked.bounds.data, options)),
          lead(fill(labels.subtitleBounds, { year: asked.bounds.data.originBounds.year })),
          svgOf(originBoundsPicture(asked.bounds.data, form), form),
        ];
  const parts = { ...common, preview, main: main.join(''), first: asked.first };
  return { status: 200, parts, isWhole: true, faults: [] };
}
