/** A network with what is said around it: for files, posters, embeds, stories and share previews. */

import type { Language } from '../../schema/label.ts';
import { withEditions } from '../editions.ts';
import { formatNumber } from '../number.ts';
import { footerOf, type WholePicture } from '../whole.ts';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import { networkLegend } from './legend.ts';
import type { NetworkPicture } from './picture.ts';
import type { NeighbourhoodResult } from './query.ts';
import { drawRing } from './ring.ts';
import { networkScene } from './scene.ts';
import { ownLinks, strongest } from './strongest.ts';
import { networkWords, restText } from './words.ts';

export interface NetworkWholeOptions {
  readonly language: Language;
  readonly words: Pick<Words, 'sides' | 'footer'>;
  readonly release: string;
}

/** So many things bear their names on a sheet. */
const mostPrinted = { wide: 28, narrow: 12 } as const;
const narrowBelow = 640;

/**
 * A drawing of any size, as the page has it.
 * @param isCut whether things were left out because their names had no room
 */
export function networkWhole(
  said: NeighbourhoodResult,
  picture: NetworkPicture,
  { language, words, release }: NetworkWholeOptions,
  isCut = false,
): WholePicture {
  const own = networkWords[language];
  const { footer } = words;
  const legend = networkLegend(picture, words.sides);
  return {
    width: picture.width,
    height: picture.height,
    layers: [{ x: 0, y: 0, shapes: networkScene(picture) }],
    legend: { layers: [{ x: 0, y: 0, shapes: legend.shapes }], height: legend.height },
    title: fill(own.title, { name: said.of.name }),
    subtitle: [
      ...(isCut
        ? [fill(own.strongest, { count: formatNumber(picture.nodes.length - 1, language, 15) })]
        : []),
      yearsOf(said),
    ].join(' '),
    description: own.caption,
    footer: [
      `${own.caption} ${own.means}`,
      ...footerOf(
        {
          scheme: null,
          sources: withEditions(said.sources),
          release,
        },
        footer,
      ),
    ],
    anchors: picture.nodes.map(({ entity, x, y }) => ({ id: entity.id, name: entity.name, x, y })),
  };
}

/** "2011–2026": the years of the links that are drawn. */
function yearsOf({ edges }: NeighbourhoodResult): string {
  if (edges.length === 0) return '';
  const from = Math.min(...edges.map(({ yearFrom }) => yearFrom));
  const to = Math.max(...edges.map(({ yearTo }) => yearTo));
  return from === to ? `${from}.` : `${from}–${to}.`;
}

/** The strongest links with a name on every mark: what can be read on paper. */
export function printedNetwork(
  said: NeighbourhoodResult,
  width: number,
  options: NetworkWholeOptions,
): WholePicture {
  const most = mostPrinted[width < narrowBelow ? 'narrow' : 'wide'];
  const cut = strongest(said, most);
  const shown = ownLinks(cut);
  const rest = (one: Parameters<typeof restText>[0]): string => restText(one, options.language);
  const picture = networkWhole(shown, drawRing(shown, { width, rest }), options, cut !== said);
  return { ...picture, footer: [printedMeans(options.language), ...picture.footer.slice(1)] };
}

/** On paper a place says less still than on the page. */
const printedMeans = (language: Language): string =>
  `${networkWords[language].printed} ${networkWords[language].means}`;
