/** Small typing errors: a letter that is missing, doubled, replaced, or swapped with its neighbour. */
import { distance } from 'fastest-levenshtein';

/** Whether one such error makes one word of the other; false for two words that are the same. */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  );
}

/** Shorter words have too many neighbours, numbers are never mistyped into others, nobody types longer ones. */
export function mayBeMistyped(word: string): boolean {
  return word.length >= 4 && word.length <= 40 && !/^\d+$/.test(word);
}

/** From so many letters on, two errors are forgiven: `smartfone`. */
const forTwo = 8;

/** How many typing errors are forgiven in a word. */
export function slipsForgiven(word: string): 0 | 1 | 2 {
  if (!mayBeMistyped(word)) return 0;
  return word.length >= forTwo ? 2 : 1;
}

/** How many errors lie between two words, when they are at most so many; else undefined. */
export function slipsBetween(word: string, other: string, most: number): 1 | 2 | undefined {
  if (most >= 1 && isOneSlip(word, other)) return 1;
  return most >= 2 && distance(word, other) <= 2 && word !== other ? 2 : undefined;
}

/** A bit for each letter that a word has: an error changes two bits at most. Cheap to compare, so it comes first. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    const bit = code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6);
    letters |= 1 << bit;
  }
  return letters >>> 0;
}

/** How many of the letters are in one word only. */
export function lettersApart(a: number, b: number): number {
  let rest = (a ^ b) >>> 0;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
