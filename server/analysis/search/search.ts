/** Search over names, aliases and codes in every language, with accents folded and small typing errors forgiven. */
import { type EntityKind, kindOfEntityId } from '../../../schema/entity.ts';
import type { GraphContext } from '../context/context.ts';
import { alikeIn } from './alike.ts';
import { keyOf } from './fold.ts';
import { fitOf, type Grade, rankOf, scoreOf } from './ranking.ts';
import { type MatchedAs, type Texts, textsOf } from './texts.ts';
import { byMistypedWords, byWords, type Found } from './word-search.ts';

/** Why an entity was found: what kind of text matched, and how closely. */
export interface SearchHit {
  readonly entity: string;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
  /** The name, alias, code or id that matched, as the graph writes it. */
  readonly matched: string;
  readonly matchedAs: MatchedAs;
  /** Language of the name or alias, system of the code; empty for an id. */
  readonly qualifier: string;
  readonly closeness: 'exact' | 'prefix' | 'part' | 'similar';
}

/** Entities that a text names without doubt about its letters: by id, by a name or alias, by a code. */
export interface Exact {
  readonly names: readonly string[];
  readonly codes: readonly string[];
}

export interface SearchIndex {
  /**
   * Entities by text: exact before begun before contained before mistyped; then by what they are; then by how
   * much of the text matched; then by id.
   * @param kinds only these kinds, where given
   */
  find(
    text: string,
    options?: { readonly kinds?: readonly EntityKind[]; readonly first?: number },
  ): readonly SearchHit[];
  /** Entities, by id, whose name, alias or code is this text but for case, accents and punctuation. */
  exactly(text: string): Exact;
  /** Entities that share rare words with a text, mistyped ones included, most first: who it may be at all. */
  alike(
    text: string,
    options: { readonly kinds?: readonly EntityKind[]; readonly first: number },
  ): readonly string[];
}

/** Nobody searches for more. */
const longestText = 200;
/** No name is longer. */
const longestExact = 2000;

interface Best {
  readonly score: number;
  readonly grade: Grade;
  /** The entry that matched; undefined for the id. */
  readonly entry: number | undefined;
}

const closenessOf: Readonly<Record<Grade, SearchHit['closeness']>> = {
  'exact-name': 'exact',
  'exact-code': 'exact',
  prefix: 'prefix',
  part: 'part',
  'one-slip': 'similar',
  'two-slips': 'similar',
};

function ranksOf(texts: Texts, codes: GraphContext['codes']): Uint8Array {
  const wholes = new Set(texts.entities.map(({ partOf }) => partOf));
  return Uint8Array.from(texts.entities, (entity) =>
    rankOf(entity, wholes.has(entity.id) || codes.has(entity.id)),
  );
}

export function searchIndex(context: Pick<GraphContext, 'entities' | 'aliases' | 'codes'>): SearchIndex {
  const texts = textsOf(context);
  const { index, entities, entityOf } = texts;
  const ranks = ranksOf(texts, context.codes);
  const kindOf = entities.map(({ id }) => kindOfEntityId(id));

  /** The best hit of each entity, by its place. */
  function find(wanted: string, typed: string, kinds: readonly EntityKind[] | undefined, first: number) {
    const best = new Map<number, Best>();
    const take = (owner: number, grade: Grade, fit: number, entry: number | undefined): void => {
      const kind = kindOf[owner];
      if (kinds !== undefined && (kind === undefined || !kinds.includes(kind))) return;
      const score = scoreOf(grade, ranks[owner] ?? 0, fit);
      if ((best.get(owner)?.score ?? -1) < score) best.set(owner, { score, grade, entry });
    };
    const takeKey = ({ key, grade }: Found): void => {
      const text = index.keys[key] ?? '';
      for (const entry of index.entriesOf(key)) {
        const kind = texts.kindOf(entry);
        const isCode = kind === 'code';
        // Headings of numbers are begun (8105 of 810520); letters of other codes are not.
        if (isCode && grade !== 'exact-name' && !/^\d/.test(text)) continue;
        const own = grade === 'exact-name' && isCode ? 'exact-code' : grade;
        take(entityOf[entry] ?? 0, own, fitOf(wanted, text, kind === 'name'), entry);
      }
    };
    if (typed.includes(':')) {
      entities.forEach(({ id }, owner) => {
        const lower = id.toLowerCase();
        if (lower === typed) take(owner, 'exact-code', 1, undefined);
        else if (lower.startsWith(typed)) take(owner, 'prefix', typed.length / id.length, undefined);
      });
    }
    const begun = index.keysFrom(wanted);
    for (let key = begun.from; key < begun.to; key += 1) {
      takeKey({ key, grade: index.keys[key] === wanted ? 'exact-name' : 'prefix' });
    }
    // A lower grade never comes before a higher one: what is enough is enough.
    if (best.size < first) for (const key of byWords(index, wanted)) takeKey({ key, grade: 'part' });
    if (best.size < first) for (const found of byMistypedWords(index, wanted)) takeKey(found);
    return best;
  }

  const idOf = (owner: number): string => entities[owner]?.id ?? '';

  return {
    find(text, { kinds, first = 10 } = {}) {
      const cut = text.slice(0, longestText);
      const wanted = keyOf(cut);
      if (wanted === '' || first < 1) return [];
      const best = find(wanted, cut.trim().toLowerCase(), kinds, first);
      return [...best]
        .sort(([a, { score: x }], [b, { score: y }]) => y - x || (idOf(a) < idOf(b) ? -1 : 1))
        .slice(0, first)
        .map(([owner, { score, grade, entry }]) => ({
          entity: idOf(owner),
          score,
          closeness: closenessOf[grade],
          ...(entry === undefined
            ? { matched: idOf(owner), matchedAs: 'id' as const, qualifier: '' }
            : texts.matchedOf(entry)),
        }));
    },
    exactly(text) {
      // A part of a longer text is not the text.
      if (text.length > longestExact) return { names: [], codes: [] };
      const key = index.keyAt(keyOf(text));
      const names = new Set<string>();
      const codes = new Set<string>();
      for (const entry of key === undefined ? [] : index.entriesOf(key)) {
        (texts.kindOf(entry) === 'code' ? codes : names).add(idOf(entityOf[entry] ?? 0));
      }
      const id = text.trim();
      if (context.entities.has(id)) names.add(id);
      return { names: [...names].sort(), codes: [...codes].sort() };
    },
    alike(text, { kinds, first }) {
      const owners = alikeIn(texts, keyOf(text.slice(0, longestText)), (owner) => {
        const kind = kindOf[owner];
        return kinds === undefined || (kind !== undefined && kinds.includes(kind));
      });
      return owners.slice(0, Math.max(0, first)).map(idOf);
    },
  };
}
