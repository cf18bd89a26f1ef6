/** A harm under a rule with what is said around it: for files, posters, embeds, stories and share previews. */

import type { Language } from '../../schema/label.ts';
import { withEditions } from '../editions.ts';
import { eachOnce, footerOf, type WholePicture } from '../whole.ts';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import { layOutHarm } from './layout.ts';
import { type HarmShown, harmPair } from './pair.ts';
import { harmScene } from './scene.ts';
import { harmWords } from './words.ts';

export interface HarmWholeOptions {
  readonly width: number;
  readonly language: Language;
  readonly words: Pick<Words, 'sides' | 'numbers' | 'footer'>;
  readonly release: string;
}

export function harmWhole(
  shown: HarmShown,
  { width, language, words, release }: HarmWholeOptions,
): WholePicture {
  const { said, leftRule } = shown;
  const own = harmWords[language];
  const { input, options } = harmPair(shown, language, words);
  const picture = layOutHarm(input, { ...options, width });
  const names = new Map(said.bearers.map(({ economy }) => [economy.id, economy.name]));
  return {
    width: picture.width,
    height: picture.height,
    layers: [{ x: 0, y: 0, shapes: harmScene(picture) }],
    legend: null,
    title: fill(own.title, { harm: said.harm.label }),
    subtitle: [
      [said.material?.name, said.period.replace('/', '–')].filter(Boolean).join(', '),
      fill(own.columns, { left: leftRule, right: said.ruleLabel, total: input.total }),
    ].join('. '),
    description: said.ruleSentence,
    footer: [
      own.moves,
      ...(input.left.nobody > 0 || input.right.nobody > 0 ? [own.hatched] : []),
      ...footerOf(
        {
          scheme: said.scheme.label,
          sources: withEditions(said.sources),
          release,
        },
        words.footer,
      ),
    ],
    // Who answers is read first: the column on the right.
    anchors: eachOnce(
      [...picture.columns]
        .reverse()
        .flatMap(({ blocks }) =>
          blocks.flatMap(({ economy, x, y, width: wide, height }) =>
            economy === null
              ? []
              : [{ id: economy, name: names.get(economy) ?? economy, x: x + wide / 2, y: y + height / 2 }],
          ),
        ),
    ),
  };
}
