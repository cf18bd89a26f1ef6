/** Numbers and shares that are written in words: "two million", "un tiers", "one in five". */
import type { Language } from '../../../../schema/label.ts';
import { isJoined, sequenceAt, type Token } from './tokens.ts';

const counted: Readonly<Record<Language, string>> = {
  en: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  fr: 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize - - - vingt',
  es: 'un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte',
};
const tens: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  en: { a: 1, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  fr: { une: 1, trente: 30, quarante: 40, cinquante: 50, soixante: 60, cent: 100, mille: 1000 },
  es: {
    uno: 1,
    una: 1,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    setenta: 70,
    ochenta: 80,
    noventa: 90,
    cien: 100,
    mil: 1000,
  },
};

function wordsOf(language: Language): ReadonlyMap<string, number> {
  const named = counted[language].split(' ').map((word, place) => [word, place + 1] as const);
  return new Map([...named.filter(([word]) => word !== '-'), ...Object.entries(tens[language])]);
}
const numbers: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  en: wordsOf('en'),
  fr: wordsOf('fr'),
  es: wordsOf('es'),
};

/** The number that one word says; undefined for any other word. */
export function spelledNumber(word: string, language: Language): number | undefined {
  return numbers[language].get(word);
}

/** Parts of a whole, the longer ones first; the number of parts, and of how many. */
const shares: Readonly<Record<Language, readonly (readonly [string, number, number])[]>> = {
  en: [
    ['two thirds', 2, 3],
    ['two - thirds', 2, 3],
    ['three quarters', 3, 4],
    ['three - quarters', 3, 4],
    ['four fifths', 4, 5],
    ['a third', 1, 3],
    ['one third', 1, 3],
    ['one - third', 1, 3],
    ['a quarter', 1, 4],
    ['one quarter', 1, 4],
    ['a fifth', 1, 5],
    ['one fifth', 1, 5],
    ['half', 1, 2],
  ],
  fr: [
    ['deux tiers', 2, 3],
    ['trois quarts', 3, 4],
    ['trois - quarts', 3, 4],
    ['quatre cinquiemes', 4, 5],
    ['un tiers', 1, 3],
    ['le tiers', 1, 3],
    ['un quart', 1, 4],
    ['le quart', 1, 4],
    ['un cinquieme', 1, 5],
    ['la moitie', 1, 2],
    ['moitie', 1, 2],
  ],
  es: [
    ['dos tercios', 2, 3],
    ['tres cuartos', 3, 4],
    ['tres cuartas partes', 3, 4],
    ['cuatro quintos', 4, 5],
    ['un tercio', 1, 3],
    ['un cuarto', 1, 4],
    ['una cuarta parte', 1, 4],
    ['un quinto', 1, 5],
    ['una quinta parte', 1, 5],
    ['la mitad', 1, 2],
    ['mitad', 1, 2],
  ],
};
const split = new Map(
  Object.entries(shares).map(([language, list]) => [
    language,
    list.map(([words, part, whole]) => ({ words: words.split(' '), part, whole })),
  ]),
);
/** "one in five", "une personne sur cinq", "uno de cada cinco": what parts the two numbers. */
const inWords: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  en: [['in'], ['out', 'of']],
  fr: [['sur']],
  es: [['de', 'cada']],
};
/** Words that may stand between: "one child in five". */
const between = 2;

export interface Share {
  readonly part: number;
  readonly whole: number;
  /** How many tokens say it. */
  readonly length: number;
}

function smallNumber(token: Token | undefined, language: Language): number | undefined {
  if (token === undefined) return undefined;
  if (token.kind === 'number') return /^\d{1,2}$/.test(token.text) ? Number(token.text) : undefined;
  return spelledNumber(token.folded, language);
}

function oneIn(tokens: readonly Token[], at: number, language: Language): Share | null {
  const part = smallNumber(tokens[at], language);
  if (part === undefined) return null;
  for (let step = 1; step <= between + 1; step += 1) {
    if (step > 1 && tokens[at + step - 1]?.kind !== 'word') return null;
    for (const sequence of inWords[language]) {
      const length = sequenceAt(tokens, at + step, sequence);
      const whole = length === 0 ? undefined : smallNumber(tokens[at + step + length], language);
      if (whole !== undefined && whole > part && part <= 9 && whole >= 2 && whole <= 20)
        return { part, whole, length: step + length + 1 };
    }
  }
  return null;
}

/** "2/3 of the cobalt": what must follow, so that no date and no code is read as a part of a whole. */
const ofWords: ReadonlySet<string> = new Set(['of', 'de', 'des', 'du', 'd', 'del']);

function fractionAt(tokens: readonly Token[], at: number): Share | null {
  const [part, slash, whole, next] = tokens.slice(at, at + 4);
  if (part?.kind !== 'number' || whole?.kind !== 'number' || slash?.text !== '/') return null;
  if (!isJoined(part, slash) || !isJoined(slash, whole) || !ofWords.has(next?.folded ?? '')) return null;
  if (!/^\d$/.test(part.text) || !/^\d{1,2}$/.test(whole.text)) return null;
  const [own, all] = [Number(part.text), Number(whole.text)];
  return own > 0 && own < all && all <= 20 ? { part: own, whole: all, length: 3 } : null;
}

/** A part of a whole in words that begins at a token; null where none does. */
export function spelledShare(tokens: readonly Token[], at: number, language: Language): Share | null {
  const token = tokens[at];
  // "half-life" and "half past" are no shares.
  if (token?.folded === 'half' && ['-', 'past', 'an', 'a'].includes(tokens[at + 1]?.folded ?? ''))
    return null;
  for (const { words, part, whole } of split.get(language) ?? []) {
    const length = sequenceAt(tokens, at, words);
    if (length > 0) return { part, whole, length };
  }
  return fractionAt(tokens, at) ?? oneIn(tokens, at, language);
}
