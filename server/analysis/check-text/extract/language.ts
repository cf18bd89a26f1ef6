/** In which of the three languages a text is, by its most common words. */
import { type Language, languages } from '../../../../schema/label.ts';
import type { Token } from './tokens.ts';

const common: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set('the of and in is to for that with are was were which by from has have this'.split(' ')),
  fr: new Set('le la les des est une dans pour du et au aux sur qui que sont par ces cette'.split(' ')),
  es: new Set('el los las una en por del y que para con se es son al como esta estos'.split(' ')),
};
/** Fewer common words than this say nothing. */
const least = 4;

/** @returns null where it cannot be told */
export function likelyLanguage(tokens: readonly Token[]): Language | null {
  const counts = { en: 0, fr: 0, es: 0 };
  for (const { kind, text } of tokens) {
    if (kind !== 'word') continue;
    const word = text.toLowerCase();
    for (const language of languages) if (common[language].has(word)) counts[language] += 1;
  }
  const [best, second] = [...languages].sort((a, b) => counts[b] - counts[a]);
  if (best === undefined || second === undefined || counts[best] < least) return null;
  return counts[best] >= 1.5 * counts[second] ? best : null;
}
