/**
 * Many short texts, found by their beginning, their words and mistyped words. Sorted lists and typed arrays: a
 * general search library took ten times the memory for the names of a graph, and seconds for a single letter.
 */
import { lettersApart, lettersOf, slipsBetween, slipsForgiven } from './typing-error.ts';

/** A run of places in a list, the end not included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Lists of numbers, one after another: `values` from `starts[i]` to `starts[i + 1]` belong to `i`. */
interface Lists {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

export interface TextIndex {
  /** The distinct keys, sorted by code unit. */
  readonly keys: readonly string[];
  readonly words: readonly string[];
  /** The entries that have this key, as the numbers in which they were given. */
  entriesOf(key: number): Uint32Array;
  /** The key that is exactly this; undefined when there is none. */
  keyAt(key: string): number | undefined;
  keysFrom(beginning: string): Range;
  wordsFrom(beginning: string): Range;
  /** The keys that have this word, ascending. */
  keysWith(word: number): Uint32Array;
  /** Words that a typing error or two make of this one, with how many. */
  mistyped(word: string): readonly (readonly [word: number, slips: 1 | 2])[];
}

/** Numbers grouped by another number below `count`, in the order given. */
function lists(groups: readonly number[] | Uint32Array, values: Uint32Array, count: number): Lists {
  const starts = new Uint32Array(count + 1);
  for (const group of groups) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  for (let at = 0; at < count; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const filled = starts.slice();
  const sorted = new Uint32Array(values.length);
  groups.forEach((group: number, at: number) => {
    const place = filled[group] ?? 0;
    sorted[place] = values[at] ?? 0;
    filled[group] = place + 1;
  });
  return { starts, values: sorted };
}

const listAt = ({ starts, values }: Lists, at: number): Uint32Array =>
  values.subarray(starts[at], starts[at + 1]);

function firstAtOrAfter(sorted: readonly string[], text: string): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? '') < text) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** No character comes after this one. */
const last = '\uffff';

const rangeFrom = (sorted: readonly string[], beginning: string): Range => ({
  from: firstAtOrAfter(sorted, beginning),
  to: firstAtOrAfter(sorted, beginning + last),
});

/** Sorted distinct texts, and for every text given its place among them. */
function numbered(texts: readonly string[]): { readonly sorted: string[]; readonly places: Uint32Array } {
  const sorted = [...new Set(texts)].sort((a, b) => (a < b ? -1 : 1));
  const placeOf = new Map(sorted.map((text, place) => [text, place]));
  return { sorted, places: Uint32Array.from(texts, (text) => placeOf.get(text) ?? 0) };
}

/** @param texts the key of each entry: words with one blank between them */
export function textIndex(texts: readonly string[]): TextIndex {
  const { sorted: keys, places } = numbered(texts);
  const entries = lists(places, Uint32Array.from(texts.keys()), keys.length);
  const spoken: string[] = [];
  const speakers: number[] = [];
  keys.forEach((key, place) => {
    for (const word of new Set(key.split(' '))) {
      spoken.push(word);
      speakers.push(place);
    }
  });
  const { sorted: words, places: wordPlaces } = numbered(spoken);
  const postings = lists(wordPlaces, Uint32Array.from(speakers), words.length);
  const letters = Uint32Array.from(words, lettersOf);

  return {
    keys,
    words,
    entriesOf: (key) => listAt(entries, key),
    keyAt(key) {
      const place = firstAtOrAfter(keys, key);
      return keys[place] === key ? place : undefined;
    },
    keysFrom: (beginning) => rangeFrom(keys, beginning),
    wordsFrom: (beginning) => rangeFrom(words, beginning),
    keysWith: (word) => listAt(postings, word),
    mistyped(word) {
      const most = slipsForgiven(word);
      if (most === 0) return [];
      const own = lettersOf(word);
      const found: (readonly [number, 1 | 2])[] = [];
      for (let place = 0; place < words.length; place += 1) {
        if (lettersApart(own, letters[place] ?? 0) > 2 * most) continue;
        const other = words[place] ?? '';
        if (Math.abs(other.length - word.length) > most) continue;
        const slips = slipsBetween(word, other, most);
        if (slips !== undefined) found.push([place, slips]);
      }
      return found;
    },
  };
}
