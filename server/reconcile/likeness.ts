/** How alike two names are, from 0 to 100, in parts that a reader can follow. */
import { distance } from 'fastest-levenshtein';
import { keyOf } from '../analysis/search/fold.ts';
import { withoutLegalForm } from './legal-forms.ts';

export interface Likeness {
  /** The best of the others; 100 only for names that are the same but for case, accents and punctuation. */
  readonly score: number;
  /** Share of the letters that need not be changed to make one of the other (Levenshtein). */
  readonly letters: number;
  /** The same without the legal form of an organisation. */
  readonly withoutLegalForm: number;
  /** Words that both have, against all words of both (Dice). */
  readonly words: number;
}

/** Names in another order of words are a little less alike; names that only share words, less still. */
const weights = { otherOrder: 0.98, withoutLegalForm: 0.95, words: 0.9 } as const;
/** What is not the same is never wholly alike. */
const mostUnlessSame = 99;
/** Letters of a name that are compared. */
const longest = 200;

function lettersAlike(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 0 : 1 - distance(a, b) / longer;
}

const sortedWords = (key: string): string => key.split(' ').sort().join(' ');

function inAnyOrder(a: string, b: string): number {
  return Math.max(lettersAlike(a, b), weights.otherOrder * lettersAlike(sortedWords(a), sortedWords(b)));
}

function wordsAlike(a: string, b: string): number {
  const left = new Set(a.split(' '));
  const right = new Set(b.split(' '));
  const shared = [...left].filter((word) => right.has(word)).length;
  return (2 * shared) / (left.size + right.size);
}

const percent = (share: number): number => Math.round(share * 1000) / 10;

/** Of two names as they are written. Symmetric. */
export function likeness(name: string, other: string): Likeness {
  const [a, b] = [keyOf(name.slice(0, longest)), keyOf(other.slice(0, longest))];
  if (a === '' || b === '') return { score: 0, letters: 0, withoutLegalForm: 0, words: 0 };
  if (a === b) return { score: 100, letters: 100, withoutLegalForm: 100, words: 100 };
  const letters = inAnyOrder(a, b);
  const bare = inAnyOrder(withoutLegalForm(a), withoutLegalForm(b));
  const words = wordsAlike(a, b);
  const best = Math.max(letters, weights.withoutLegalForm * bare, weights.words * words);
  return {
    score: Math.min(mostUnlessSame, Math.round(best * 100)),
    letters: percent(letters),
    withoutLegalForm: percent(bare),
    words: percent(words),
  };
}
