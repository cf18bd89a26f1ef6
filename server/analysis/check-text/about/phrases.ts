/**
 * Names by which a text may speak of an entity. The search index finds more, mistyped words among it; a text is only
 * held to what it says letter by letter, and most of its kinds of entities: sites and models of devices have names
 * that are ordinary words too often.
 */
import { type EntityKind, kindOfEntityId } from '../../../../schema/entity.ts';
import type { Language } from '../../../../schema/label.ts';
import { languages } from '../../../../schema/label.ts';
import type { GraphContext } from '../../context/context.ts';
import { keyOf } from '../../search/fold.ts';

/** Kinds that are looked for by their names. */
const kinds: ReadonlySet<EntityKind> = new Set([
  'economy',
  'group',
  'material',
  'device',
  'component',
  'organisation',
]);
/** Proper names hold in every language; names of things only in their own. */
const proper: ReadonlySet<EntityKind> = new Set(['economy', 'group', 'organisation']);

export interface Named {
  readonly id: string;
  readonly kind: EntityKind;
}

export interface Phrases {
  /** Entities of which a key is a name in that language, as their ids are ordered. */
  namedBy(key: string, language: Language): readonly Named[];
  /** Whether any name begins with the word. */
  isFirst(word: string): boolean;
  /** Words of the longest name. */
  readonly longest: number;
}

interface Entry extends Named {
  /** Empty for every language. */
  readonly language: string;
}

/** Nobody writes longer names. */
const mostWords = 8;

function phrasesFrom({ entities, aliases }: Pick<GraphContext, 'entities' | 'aliases'>): Phrases {
  const entries = new Map<string, Entry[]>();
  const firsts = new Set<string>();
  let longest = 1;
  const add = (text: string, entry: Entry): void => {
    const key = keyOf(text);
    const words = key.split(' ');
    if (key.length < 2 || words.length > mostWords || /^\d+$/.test(key)) return;
    longest = Math.max(longest, words.length);
    firsts.add(words[0] ?? '');
    const list = entries.get(key);
    if (list === undefined) entries.set(key, [entry]);
    else if (!list.some(({ id, language }) => id === entry.id && language === entry.language))
      list.push(entry);
  };
  for (const { id, name } of entities.values()) {
    const kind = kindOfEntityId(id);
    if (kind === undefined || !kinds.has(kind)) continue;
    // Most names are the same in all three: folded once.
    const isOne = name.en === name.fr && name.en === name.es;
    if (isOne) add(name.en, { id, kind, language: '' });
    else
      for (const language of languages)
        add(name[language], { id, kind, language: proper.has(kind) ? '' : language });
    for (const alias of aliases.get(id) ?? [])
      if (alias.scope === '' || proper.has(kind))
        add(alias.name, { id, kind, language: proper.has(kind) ? '' : alias.language });
  }
  return {
    namedBy: (key, language) =>
      (entries.get(key) ?? []).filter((entry) => entry.language === '' || entry.language === language),
    isFirst: (word) => firsts.has(word),
    longest,
  };
}

const made = new WeakMap<object, Phrases>();

/** The names of a graph, made once while it is open. */
export function phrasesOf(context: GraphContext): Phrases {
  const held = made.get(context.entities);
  if (held !== undefined) return held;
  const phrases = phrasesFrom(context);
  made.set(context.entities, phrases);
  return phrases;
}
