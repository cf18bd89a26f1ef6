/** Before and after of a setting with what is said around them: for files, posters, embeds, stories and share previews. */

import type { Language } from '../../schema/label.ts';
import { withEditions } from '../editions.ts';
import { formatNumber } from '../number.ts';
import type { Token } from '../tokens.ts';
import { footerOf, type WholePicture } from '../whole.ts';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import { groupNames } from './answer.ts';
import { drawPairKey, drawPairs } from './pairs.ts';
import type { ScenarioAnswer } from './query.ts';
import { movedLevers, pairRows } from './rows.ts';
import { scenarioWords } from './words.ts';

export interface ScenarioWholeOptions {
  readonly width: number;
  readonly language: Language;
  readonly words: Pick<Words, 'numbers' | 'footer' | 'chain'>;
  readonly release: string;
  /** Of each group so many rows, where a sheet has no room for more; all of them when not given. */
  readonly most?: number;
}

const underKey = 12;

export function scenarioWhole(
  said: ScenarioAnswer,
  { width, language, words, release, most }: ScenarioWholeOptions,
): WholePicture {
  const own = scenarioWords[language];
  const { results, left } = shownOf(said, most);
  const rows = pairRows({ results }, language, words.numbers);
  const hues: readonly Token[] = [...new Set(rows.map(({ hue }) => hue))];
  const key = drawPairKey(own, { width, hues });
  const pairs = drawPairs(rows, { width });
  const names = new Map(rows.map((row) => [row.key, row.label]));
  const top = key.height + underKey;
  const moved = movedLevers(said, language, words.chain.colon);
  return {
    width,
    height: top + pairs.height,
    layers: [
      { x: 0, y: 0, shapes: key.shapes },
      { x: 0, y: top, shapes: pairs.shapes },
    ],
    legend: null,
    title: fill(own.title, { device: said.device.name }),
    subtitle: [
      `${said.from}–${said.to}. ${said.scale.label}`,
      moved.length === 0 ? own.still : fill(own.moved, { levers: moved.join(words.footer.separator) }),
      ...(moved.length === 0 ? [] : [said.headline]),
    ].join(' '),
    description: own.description,
    footer: [
      ...(left === 0 ? [] : [fill(own.left, { count: formatNumber(left, language, 15) })]),
      `${own.calculation} ${own.own}`,
      ...footerOf({ scheme: null, sources: withEditions(said.sources), release }, words.footer),
    ],
    anchors: pairs.places.map(({ key: id, x, y }) => ({ id, name: names.get(id) ?? id, x, y: top + y })),
  };
}

/** The first results of each group, and how many are left out. */
function shownOf(
  { results }: Pick<ScenarioAnswer, 'results'>,
  most = Number.POSITIVE_INFINITY,
): { readonly results: ScenarioAnswer['results']; readonly left: number } {
  const shown = groupNames.flatMap((name) => results.filter(({ group }) => group === name).slice(0, most));
  return { results: shown, left: results.length - shown.length };
}
