/**
 * Indicators and harms are named in sentences, and no text says them word by word. One is meant where every word of
 * its name that carries meaning stands in the sentence.
 */
import { kindOfEntityId } from '../../../../schema/entity.ts';
import { type Language, languages } from '../../../../schema/label.ts';
import type { GraphContext } from '../../context/context.ts';
import { wordsOf } from '../../search/fold.ts';

/** Letters of a word that are compared: endings differ by number, gender and case. */
const stemLength = 6;
/** Shorter words carry no meaning of their own. */
const least = 3;
const empty: ReadonlySet<string> = new Set(
  'the and for from with per that its our not are was les des aux une par pour sur dans qui que los las del por con una para que total share number rate part nombre taux proporcion numero tasa'.split(
    ' ',
  ),
);

/** The words of a text that carry meaning, cut to their beginnings. */
export function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of wordsOf(text)) {
    if (word.length < least || empty.has(word) || /^\d+$/.test(word)) continue;
    stems.add(stemOf(word));
  }
  return stems;
}

/** A short word loses the s of its plural, a long one its ending. */
function stemOf(word: string): string {
  const singular = word.length > least && /[sx]$/.test(word) ? word.slice(0, -1) : word;
  return singular.slice(0, stemLength);
}

interface Worded {
  readonly id: string;
  readonly stems: ReadonlySet<string>;
}

const made = new WeakMap<object, Readonly<Record<Language, ReadonlyMap<string, readonly Worded[]>>>>();

/** By one of their words: of each, the longest, since it is the rarest as a rule. */
function worded(context: GraphContext): Readonly<Record<Language, ReadonlyMap<string, readonly Worded[]>>> {
  const held = made.get(context.entities);
  if (held !== undefined) return held;
  const lists = {
    en: new Map<string, Worded[]>(),
    fr: new Map<string, Worded[]>(),
    es: new Map<string, Worded[]>(),
  };
  for (const { id, name } of context.entities.values()) {
    const kind = kindOfEntityId(id);
    if (kind !== 'indicator' && kind !== 'harm') continue;
    for (const language of languages) {
      const stems = stemsOf(name[language]);
      const [key] = [...stems].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
      if (key === undefined) continue;
      const list = lists[language].get(key) ?? [];
      list.push({ id, stems });
      lists[language].set(key, list);
    }
  }
  made.set(context.entities, lists);
  return lists;
}

/** Fewer words than this name too many things: "population" stands in sentences about anything. */
const leastWords = 2;

/**
 * Indicators and harms that a sentence speaks of; of two, one of which says all that the other does and more, the
 * longer alone.
 */
export function namedByWords(
  context: GraphContext,
  stems: ReadonlySet<string>,
  language: Language,
): readonly string[] {
  const lists = worded(context)[language];
  const found: Worded[] = [];
  for (const stem of stems)
    for (const item of lists.get(stem) ?? [])
      if (item.stems.size >= leastWords && [...item.stems].every((own) => stems.has(own))) found.push(item);
  return found
    .filter(
      (item) =>
        !found.some(
          (other) =>
            other.stems.size > item.stems.size && [...item.stems].every((own) => other.stems.has(own)),
        ),
    )
    .map(({ id }) => id)
    .sort();
}
