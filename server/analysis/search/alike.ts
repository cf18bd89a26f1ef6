/**
 * Which entities a text may name at all: those that share words with it, a rare word counting for more. It chooses
 * whom to compare, not who it is.
 */
import type { Texts } from './texts.ts';

/** A word of more texts than this tells nothing, as `company` or `mine`, where a rarer one is there. */
const commonFrom = 1500;
/** What a mistyped word counts for, by its errors. */
const worth = [1, 0.8, 0.6] as const;
/** Words of a text that are looked at. */
const longest = 24;

interface Term {
  readonly place: number;
  readonly keys: number;
  readonly worth: number;
}

function termsOf({ index }: Texts, word: string): Term[] {
  const exact = index.wordsFrom(word);
  const own =
    index.words[exact.from] === word
      ? [{ place: exact.from, keys: index.keysWith(exact.from).length, worth: worth[0] }]
      : [];
  const near = index
    .mistyped(word)
    .map(([place, slips]) => ({ place, keys: index.keysWith(place).length, worth: worth[slips] }));
  return [...own, ...near];
}

/**
 * Places of entities, the likeliest first.
 * @param key the words of the text, folded
 * @param isWanted whether an entity may be among them
 */
export function alikeIn(texts: Texts, key: string, isWanted: (owner: number) => boolean): readonly number[] {
  const { index, entityOf, entities } = texts;
  const words = [...new Set(key.split(' '))].filter(Boolean).slice(0, longest);
  const terms = words.map((word) => termsOf(texts, word));
  const isTold = terms.some((list) => list.some(({ keys }) => keys < commonFrom));
  const shared = new Map<number, number>();
  for (const list of terms) {
    const own = new Map<number, number>();
    for (const { place, keys, worth: share } of list) {
      if (isTold && keys >= commonFrom) continue;
      const weight = share * Math.log(1 + index.keys.length / keys);
      for (const found of index.keysWith(place)) {
        // Of several words that one may be, only the best counts.
        if ((own.get(found) ?? 0) < weight) own.set(found, weight);
      }
    }
    for (const [found, weight] of own) shared.set(found, (shared.get(found) ?? 0) + weight);
  }
  const best = new Map<number, number>();
  for (const [found, weight] of shared) {
    // Words of the other text that this one lacks count against it.
    const strange = Math.max(0, (index.keys[found] ?? '').split(' ').length - words.length);
    const score = weight / (1 + 0.1 * strange);
    for (const entry of index.entriesOf(found)) {
      const owner = entityOf[entry] ?? 0;
      if (isWanted(owner) && (best.get(owner) ?? 0) < score) best.set(owner, score);
    }
  }
  const idOf = (owner: number): string => entities[owner]?.id ?? '';
  return [...best].sort(([a, x], [b, y]) => y - x || (idOf(a) < idOf(b) ? -1 : 1)).map(([owner]) => owner);
}
