/** Search over names, aliases and codes in every language, with accents folded and small typing errors forgiven. */
import MiniSearch from 'minisearch';
import { type EntityKind, kindOfEntityId } from '../../../schema/entity.ts';
import { languages } from '../../../schema/label.ts';
import type { GraphContext } from '../context/context.ts';

/** Why an entity was found: what kind of text matched, and how closely. */
export interface SearchHit {
  readonly entity: string;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
  /** The name, alias, code or id that matched, as the graph writes it. */
  readonly matched: string;
  readonly matchedAs: 'name' | 'alias' | 'code' | 'id';
  /** Language of the name or alias, system of the code; empty for an id. */
  readonly qualifier: string;
  readonly closeness: 'exact' | 'prefix' | 'part' | 'similar';
}

export interface SearchIndex {
  /**
   * Entities by text, best first; equal scores by id.
   * @param kinds only these kinds, where given
   */
  find(
    text: string,
    options?: { readonly kinds?: readonly EntityKind[]; readonly first?: number },
  ): readonly SearchHit[];
}

interface Entry {
  readonly id: number;
  readonly entity: string;
  readonly text: string;
  readonly as: SearchHit['matchedAs'];
  readonly qualifier: string;
}

/** Lower case, without accents: `Élément` and `element` are one word. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[’']/g, ' ')
    .toLowerCase()
    .trim();
}

function* entriesOf(context: GraphContext): Generator<Omit<Entry, 'id'>> {
  for (const entity of context.entities.values()) {
    const seen = new Set<string>();
    for (const language of languages) {
      if (seen.has(entity.name[language])) continue;
      seen.add(entity.name[language]);
      yield { entity: entity.id, text: entity.name[language], as: 'name', qualifier: language };
    }
    for (const { name, language } of context.aliases.get(entity.id) ?? []) {
      if (seen.has(name)) continue;
      seen.add(name);
      yield { entity: entity.id, text: name, as: 'alias', qualifier: language };
    }
    for (const { system, code } of context.codes.get(entity.id) ?? []) {
      yield { entity: entity.id, text: code, as: 'code', qualifier: system };
    }
    yield { entity: entity.id, text: entity.id, as: 'id', qualifier: '' };
  }
}

/** What is looked for comes before what merely resembles it, names before codes, things before regions. */
const weightOfCloseness = { exact: 8, prefix: 3, part: 1.5, similar: 1 } as const;
const weightOfText = { name: 1.4, alias: 1.2, code: 1, id: 0.9 } as const;
const weightOfKind: Readonly<Partial<Record<EntityKind, number>>> = {
  device: 1.5,
  material: 1.4,
  economy: 1.3,
  component: 1.2,
  product: 0.6,
  group: 0.7,
};

/** Nobody searches for more; similarity costs the product of the lengths. */
const longestText = 200;
const longestName = 40;

export function searchIndex(context: GraphContext): SearchIndex {
  const entries: Entry[] = [];
  for (const entry of entriesOf(context)) entries.push({ ...entry, id: entries.length });
  const index = new MiniSearch<Entry>({
    fields: ['text'],
    processTerm: (term) => fold(term) || null,
    tokenize: (text) =>
      fold(text)
        .split(/[\s\-_:.,;/()«»“”"–—]+/u)
        .filter(Boolean),
  });
  index.addAll(entries);

  return {
    find(text, { kinds, first = 10 } = {}) {
      const wanted = fold(text.slice(0, longestText));
      if (wanted === '') return [];
      const found = index.search(wanted, {
        prefix: true,
        fuzzy: (term) => (term.length < 4 || term.length > longestName || /^\d+$/.test(term) ? false : 0.25),
        combineWith: 'AND',
      });
      const best = new Map<string, SearchHit>();
      for (const { id, score } of found) {
        const entry = entries[id as number];
        const kind = entry === undefined ? undefined : kindOfEntityId(entry.entity);
        if (entry === undefined || kind === undefined || (kinds !== undefined && !kinds.includes(kind)))
          continue;
        const closeness = closenessOf(fold(entry.text), wanted);
        const weighted =
          score * weightOfCloseness[closeness] * weightOfText[entry.as] * (weightOfKind[kind] ?? 1);
        const held = best.get(entry.entity);
        if (held !== undefined && held.score >= weighted) continue;
        best.set(entry.entity, {
          entity: entry.entity,
          score: weighted,
          matched: entry.text,
          matchedAs: entry.as,
          qualifier: entry.qualifier,
          closeness,
        });
      }
      return [...best.values()]
        .sort((a, b) => b.score - a.score || (a.entity < b.entity ? -1 : 1))
        .slice(0, Math.max(0, first));
    },
  };
}

function closenessOf(text: string, wanted: string): SearchHit['closeness'] {
  if (text === wanted) return 'exact';
  if (text.startsWith(wanted)) return 'prefix';
  return text.includes(wanted) ? 'part' : 'similar';
}
