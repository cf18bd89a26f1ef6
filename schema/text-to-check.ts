/** What a text to check may be: the server refuses beyond it, and the page says so before it is sent. */

export const textLimits = {
  words: 20_000,
  /** Twelve a word: the words of no language are longer on the whole. */
  characters: 250_000,
} as const;

/** How many words a text has: runs of letters and digits. */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.,-]*/gu)) count += 1;
  return count;
}
