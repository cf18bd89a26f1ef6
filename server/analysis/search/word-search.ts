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

/** A word of the query: where it stands as typed, and which words it may have been meant for. */
interface Meant {
  readonly word: string;
  readonly begun: Range;
  readonly mistyped: ReadonlyMap<string, 1 | 2>;
  /** How many keys have one of them. */
  readonly keys: number;
}

function meantBy(index: TextIndex, word: string, isLong: boolean): Meant {
  const begun = index.wordsFrom(word);
  let keys = keysIn(index, begun);
  const mistyped = new Map<string, 1 | 2>();
  for (const [place, slips] of keys > 0 && isLong ? [] : index.mistyped(word)) {
    mistyped.set(index.words[place] ?? '', slips);
    keys += index.keysWith(place).length;
  }
  return { word, begun, mistyped, keys };
}

/** Errors with which a key has the word; undefined where it does not. */
function slipsIn(key: string, { word, mistyped }: Meant): number | undefined {
  if (hasWordFrom(key, word)) return 0;
  let least: number | undefined;
  for (const own of mistyped.size === 0 ? [] : key.split(' ')) {
    const slips = mistyped.get(own);
    if (slips !== undefined && slips < (least ?? Number.POSITIVE_INFINITY)) least = slips;
  }
  return least;
}

function keysMeant(index: TextIndex, { begun, mistyped }: Meant): ReadonlySet<number> {
  const keys = new Set<number>();
  const add = (place: number): void => {
    for (const key of index.keysWith(place)) keys.add(key);
  };
  for (let place = begun.from; place < begun.to; place += 1) add(place);
  for (const word of mistyped.keys()) add(index.wordsFrom(word).from);
  return keys;
}

/** Keys that have every word of the query, one or two typing errors among them. */
export function byMistypedWords(index: TextIndex, wanted: string): readonly Found[] {
  const words = distinctWords(wanted);
  const meant = words
    .map((word) => meantBy(index, word, words.length > allMayBeMistyped))
    .sort((a, b) => a.keys - b.keys);
  const [rarest] = meant;
  const found: Found[] = [];
  // Where a word is meant for nothing, no key has them all.
  if (rarest === undefined || rarest.keys === 0) return found;
  for (const key of keysMeant(index, rarest)) {
    let sum = 0;
    for (const word of meant) sum += slipsIn(index.keys[key] ?? '', word) ?? Number.POSITIVE_INFINITY;
    if (sum >= 1 && sum <= mostSlips) found.push({ key, grade: sum === 1 ? 'one-slip' : 'two-slips' });
  }
  return found;
}
