/** The texts by which an entity is found, its names, aliases and codes, and how to tell which of them matched. */
import type { Entity } from '../../../schema/entity.ts';
import { languages } from '../../../schema/label.ts';
import type { GraphContext } from '../context/context.ts';
import { keyOf } from './fold.ts';
import { type TextIndex, textIndex } from './text-index.ts';

/** What kind of text matched. */
export type MatchedAs = 'name' | 'alias' | 'code' | 'id';

export interface Matched {
  readonly matched: string;
  readonly matchedAs: MatchedAs;
  /** Language of the name or alias, system of the code; empty for an id. */
  readonly qualifier: string;
}

export interface Texts {
  readonly index: TextIndex;
  readonly entities: readonly Entity[];
  /** The entity of an entry of the index, by its place among the entities. */
  readonly entityOf: Uint32Array;
  kindOf(entry: number): 'name' | 'alias' | 'code';
  matchedOf(entry: number): Matched;
}

type Named = Pick<GraphContext, 'entities' | 'aliases' | 'codes'>;

/**
 * Which text of the entity an entry is, as one number, so that no text is held twice: the languages first, then
 * its aliases in their order, then its codes.
 */
const firstAlias = languages.length;
const firstCode = 0x8000;

export function textsOf({ entities: byId, aliases, codes }: Named): Texts {
  const entities = [...byId.values()];
  const keys: string[] = [];
  const owners: number[] = [];
  const places: number[] = [];
  const add = (owner: number, place: number, key: string): void => {
    if (key === '') return;
    keys.push(key);
    owners.push(owner);
    places.push(place);
  };
  entities.forEach(({ id, name }, owner) => {
    const seen = new Set<string>();
    const addName = (place: number, text: string): void => {
      if (seen.has(text)) return;
      seen.add(text);
      const key = keyOf(text);
      // A second way to write the same finds nothing more.
      if (seen.has(`\n${key}`)) return;
      seen.add(`\n${key}`);
      add(owner, place, key);
    };
    languages.forEach((language, place) => void addName(place, name[language]));
    (aliases.get(id) ?? []).forEach((alias, place) => void addName(firstAlias + place, alias.name));
    (codes.get(id) ?? []).forEach(({ code }, place) => void add(owner, firstCode + place, keyOf(code)));
  });
  const entityOf = Uint32Array.from(owners);
  const placeOf = Uint16Array.from(places);

  return {
    index: textIndex(keys),
    entities,
    entityOf,
    kindOf(entry) {
      const place = placeOf[entry] ?? 0;
      if (place >= firstCode) return 'code';
      return place < firstAlias ? 'name' : 'alias';
    },
    matchedOf(entry) {
      const place = placeOf[entry] ?? 0;
      const entity = entities[entityOf[entry] ?? 0];
      if (entity === undefined) throw new RangeError(`the index has no entry ${entry}`);
      if (place >= firstCode) {
        const { code = '', system = '' } = codes.get(entity.id)?.[place - firstCode] ?? {};
        return { matched: code, matchedAs: 'code', qualifier: system };
      }
      const language = languages[place];
      if (language !== undefined)
        return { matched: entity.name[language], matchedAs: 'name', qualifier: language };
      const { name = '', language: of = '' } = aliases.get(entity.id)?.[place - firstAlias] ?? {};
      return { matched: name, matchedAs: 'alias', qualifier: of };
    },
  };
}
