/** Words before a figure that say how it is meant: about, nearly, at least, at most. */
import type { Language } from '../../../../schema/label.ts';
import { sequenceAt, type Token } from './tokens.ts';

/** How a figure is meant; `exact` where nothing is said. */
export const bounds = ['exact', 'about', 'nearly', 'at-least', 'at-most'] as const;
export type Bound = (typeof bounds)[number];

/** The longer ones first: "no more than" is not "more than". */
const phrases: Readonly<Record<Language, readonly (readonly [string, Bound])[]>> = {
  en: [
    ['no more than', 'at-most'],
    ['not more than', 'at-most'],
    ['no less than', 'at-least'],
    ['no fewer than', 'at-least'],
    ['more than', 'at-least'],
    ['at least', 'at-least'],
    ['upwards of', 'at-least'],
    ['a minimum of', 'at-least'],
    ['over', 'at-least'],
    ['above', 'at-least'],
    ['less than', 'at-most'],
    ['fewer than', 'at-most'],
    ['at most', 'at-most'],
    ['up to', 'at-most'],
    ['under', 'at-most'],
    ['below', 'at-most'],
    ['close to', 'nearly'],
    ['nearly', 'nearly'],
    ['almost', 'nearly'],
    ['about', 'about'],
    ['around', 'about'],
    ['roughly', 'about'],
    ['approximately', 'about'],
    ['some', 'about'],
    ['an estimated', 'about'],
  ],
  fr: [
    ['pas plus de', 'at-most'],
    ['pas moins de', 'at-least'],
    ['plus de', 'at-least'],
    ['plus d ’', 'at-least'],
    ["plus d '", 'at-least'],
    ['au moins', 'at-least'],
    ['au minimum', 'at-least'],
    ['superieur a', 'at-least'],
    ['superieure a', 'at-least'],
    ['moins de', 'at-most'],
    ['moins d ’', 'at-most'],
    ["moins d '", 'at-most'],
    ['au plus', 'at-most'],
    ['au maximum', 'at-most'],
    ['jusqu ’ a', 'at-most'],
    ["jusqu ' a", 'at-most'],
    ['inferieur a', 'at-most'],
    ['inferieure a', 'at-most'],
    ['pres de', 'nearly'],
    ['pres d ’', 'nearly'],
    ["pres d '", 'nearly'],
    ['presque', 'nearly'],
    ['environ', 'about'],
    ['autour de', 'about'],
    ['quelque', 'about'],
    ['de l ’ ordre de', 'about'],
    ["de l ' ordre de", 'about'],
  ],
  es: [
    ['no mas de', 'at-most'],
    ['no menos de', 'at-least'],
    ['mas de', 'at-least'],
    ['al menos', 'at-least'],
    ['por lo menos', 'at-least'],
    ['superior a', 'at-least'],
    ['menos de', 'at-most'],
    ['como maximo', 'at-most'],
    ['hasta', 'at-most'],
    ['inferior a', 'at-most'],
    ['cerca de', 'nearly'],
    ['casi', 'nearly'],
    ['alrededor de', 'about'],
    ['aproximadamente', 'about'],
    ['unos', 'about'],
    ['unas', 'about'],
    ['en torno a', 'about'],
  ],
};
const split = new Map(
  Object.entries(phrases).map(([language, list]) => [
    language,
    list.map(([words, bound]) => ({ words: words.split(' '), bound })),
  ]),
);

/** How a figure that begins at a token is meant, by the words just before it; `~` is about. */
export function boundBefore(tokens: readonly Token[], at: number, language: Language): Bound {
  const sign = tokens[at - 1]?.text;
  if (sign === '~' || sign === '≈') return 'about';
  if (sign === '>' || sign === '≥') return 'at-least';
  if (sign === '<' || sign === '≤') return 'at-most';
  for (const { words, bound } of split.get(language) ?? [])
    if (sequenceAt(tokens, at - words.length, words) > 0) return bound;
  return 'exact';
}
