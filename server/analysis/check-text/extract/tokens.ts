/** A text cut into words, numbers and signs, each with its place; everything later looks at these. */
import { fold } from '../../search/fold.ts';

export interface Token {
  /** Places in the text as sent, in UTF-16 units; the end is not included. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, without accents; the sign itself for a sign. */
  readonly folded: string;
  readonly kind: 'word' | 'number' | 'sign';
}

/** Between groups of three digits: blanks, thin and unbreakable ones among them, and apostrophes. */
const groupBlank = " \\u00a0\\u202f\\u2009\\u2007'’";
/**
 * Numbers in groups of three, other numbers, words, signs. A word may hold digits after its first letter: `CO2`,
 * `S21`, `km²` are words, and no number is read out of them.
 */
const parts = new RegExp(
  `(\\d{1,3}(?:(?:[${groupBlank}]|\\u00a0{2,8})\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*)|(\\p{L}[\\p{L}\\p{M}\\p{N}]*)|(\\S)`,
  'gu',
);

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(parts)) {
    const [own, number, word] = match;
    const kind = number !== undefined ? 'number' : word !== undefined ? 'word' : 'sign';
    const start = match.index;
    tokens.push({
      start,
      end: start + own.length,
      text: own,
      folded: kind === 'word' ? fold(own) : own,
      kind,
    });
  }
  return tokens;
}

/** Whether nothing stands between two tokens. */
export function isJoined(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

/** Whether the tokens from a place on are these words; how many they are, else 0. */
export function sequenceAt(tokens: readonly Token[], at: number, sequence: readonly string[]): number {
  for (const [step, wanted] of sequence.entries()) if (tokens[at + step]?.folded !== wanted) return 0;
  return sequence.length;
}
