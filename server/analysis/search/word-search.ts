/** Keys that have all words of a query, in any order: begun as typed, or mistyped. */
import type { Range, TextIndex } from './text-index.ts';

export interface Found {
  readonly key: number;
  readonly grade: 'exact-name' | 'prefix' | 'part' | 'one-slip' | 'two-slips';
}

const distinctWords = (wanted: string): string[] => [...new Set(wanted.split(' '))];

function keysIn(index: TextIndex, { from, to }: Range): number {
  let count = 0;
  for (let word = from; word < to; word += 1) count += index.keysWith(word).length;
  return count;
}

const hasWordFrom = (key: string, beginning: string): boolean =>
  key.startsWith(beginning) || key.includes(` ${beginning}`);

/** Keys in which every word of the query begins a word. */
export function byWords(index: TextIndex, wanted: string): ReadonlySet<number> {
  const found = new Set<number>();
  const [rarest, ...others] = distinctWords(wanted)
    .map((word) => ({ word, range: index.wordsFrom(word) }))
    .map((item) => ({ ...item, keys: keysIn(index, item.range) }))
    .sort((a, b) => a.keys - b.keys);
  if (rarest === undefined || rarest.keys === 0) return found;
  for (let word = rarest.range.from; word < rarest.range.to; word += 1) {
    for (const key of index.keysWith(word)) {
      if (others.every((other) => hasWordFrom(index.keys[key] ?? '', other.word))) found.add(key);
    }
  }
  return found;
}

/** Of a longer query only the words that nothing begins with can be mistyped: comparing takes time. */
const allMayBeMistyped = 6;
/** Errors that are forgiven in a whole query. */
const mostSlips = 2;

/** Keys of each word of the query with the errors in it; the words that fewest keys have come first. */
function keysByWord(index: TextIndex, wanted: string): readonly ReadonlyMap<number, number>[] {
  const words = distinctWords(wanted);
  return words
    .map((word) => {
      const slips = new Map<number, number>();
      const begun = index.wordsFrom(word);
      for (let place = begun.from; place < begun.to; place += 1) {
        for (const key of index.keysWith(place)) slips.set(key, 0);
      }
      if (slips.size > 0 && words.length > allMayBeMistyped) return slips;
      for (const [place, count] of index.mistyped(word)) {
        for (const key of index.keysWith(place)) {
          const before = slips.get(key);
          if (before === undefined || before > count) slips.set(key, count);
        }
      }
      return slips;
    })
    .sort((a, b) => a.size - b.size);
}

/** Keys that have every word of the query, one or two typing errors among them. */
export function byMistypedWords(index: TextIndex, wanted: string): readonly Found[] {
  const [rarest, ...others] = keysByWord(index, wanted);
  const found: Found[] = [];
  for (const [key, slips] of rarest ?? []) {
    let sum = slips;
    for (const other of others) sum += other.get(key) ?? Number.POSITIVE_INFINITY;
    if (sum >= 1 && sum <= mostSlips) found.push({ key, grade: sum === 1 ? 'one-slip' : 'two-slips' });
  }
  return found;
}
