/** Names and codes of entities, as the tables of aliases and codes give them: how a publisher's word becomes an id. */
import {
  type Alias,
  type Entity,
  type EntityCode,
  type EntityKind,
  kindOfEntityId,
} from '../../schema/entity.ts';
import { nearestText } from '../nearest.ts';
import { isSameOrganisation, organisationId } from '../organisation.ts';

/** The id, or what was expected instead. */
export type Resolution = { readonly id: string } | { readonly expected: string };

/** Case, spacing and the shape of the apostrophe do not tell two names apart. */
export function foldName(name: string): string {
  return name.normalize('NFC').replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

type Index = Map<string, Set<string>>;

function copyInto<K, V>(from: Map<K, Set<V>>, to: Map<K, Set<V>>): void {
  for (const [key, values] of from) to.set(key, new Set(values));
}

function addTo(index: Index, key: string, id: string): void {
  const ids = index.get(key);
  if (ids === undefined) index.set(key, new Set([id]));
  else ids.add(id);
}

/** Maps throughout, so that `__proto__` and `constructor` are names like others. */
export class NameTable {
  readonly #entities = new Map<string, Entity>();
  readonly #scoped: Index = new Map();
  readonly #english: Index = new Map();
  readonly #other: Index = new Map();
  /** Names of organisations as their ids would be: punctuation and accents do not tell two apart. */
  readonly #organisations: Index = new Map();
  readonly #codes: Index = new Map();
  readonly #printed = new Map<EntityKind, Set<string>>();

  /** @returns false when another entity of that id is there already */
  addEntity(entity: Entity): boolean {
    const before = this.#entities.get(entity.id);
    if (before !== undefined) return sameEntity(before, entity) || isSameOrganisation(before, entity);
    this.#entities.set(entity.id, entity);
    const kind = kindOfEntityId(entity.id);
    if (kind === undefined) return true;
    addTo(this.#english, `${kind}\n${foldName(entity.name.en)}`, entity.id);
    for (const name of [entity.name.fr, entity.name.es])
      addTo(this.#other, `${kind}\n${foldName(name)}`, entity.id);
    if (kind === 'organisation') addTo(this.#organisations, `\n${organisationId(entity.name.en)}`, entity.id);
    this.#print(kind, entity.name.en);
    return true;
  }

  addAlias({ entity, name, scope }: Alias): void {
    const kind = kindOfEntityId(entity);
    if (kind === undefined) return;
    if (scope === '') addTo(this.#other, `${kind}\n${foldName(name)}`, entity);
    else addTo(this.#scoped, `${scope}\n${kind}\n${foldName(name)}`, entity);
    if (kind === 'organisation') addTo(this.#organisations, `${scope}\n${organisationId(name)}`, entity);
    this.#print(kind, name);
  }

  addCode({ entity, system, code }: EntityCode): void {
    const kind = kindOfEntityId(entity);
    if (kind !== undefined) addTo(this.#codes, `${kind}\n${system}\n${code}`, entity);
  }

  #print(kind: EntityKind, name: string): void {
    const names = this.#printed.get(kind);
    if (names === undefined) this.#printed.set(kind, new Set([name]));
    else names.add(name);
  }

  /** A table of the same names, to which others may be added without adding them here. */
  copy(): NameTable {
    const copy = new NameTable();
    for (const [id, entity] of this.#entities) copy.#entities.set(id, entity);
    copyInto(this.#scoped, copy.#scoped);
    copyInto(this.#english, copy.#english);
    copyInto(this.#other, copy.#other);
    copyInto(this.#organisations, copy.#organisations);
    copyInto(this.#codes, copy.#codes);
    copyInto(this.#printed, copy.#printed);
    return copy;
  }

  has(id: string): boolean {
    return this.#entities.has(id);
  }

  entities(): IterableIterator<Entity> {
    return this.#entities.values();
  }

  byId(id: string): Resolution {
    if (this.#entities.has(id)) return { id };
    const kind = kindOfEntityId(id);
    const ids = [...this.#entities.keys()];
    const alike = kind === undefined ? ids : ids.filter((known) => kindOfEntityId(known) === kind);
    return { expected: `the id of an entity in a table of entities${nearestText(id, alike)}` };
  }

  /**
   * @param kinds the kinds that may stand there
   * @param scope the source, whose own aliases come first; then English names, then other names and aliases
   */
  byName(kinds: readonly EntityKind[], name: string, scope: string): Resolution {
    const fits = this.fits(kinds, name, scope);
    const [id] = fits;
    if (id !== undefined && fits.length === 1) return { id };
    if (fits.length > 1) return { expected: `one entity; the name fits ${fits.join(' and ')}` };
    const names = kinds.flatMap((kind) => [...(this.#printed.get(kind) ?? [])]);
    return {
      expected: `a name or alias of ${kinds.join(' or ')}${nearestText(name, names)}; add an alias if it is another name of one`,
    };
  }

  /** The entities that a name fits, in the order of `byName`: none, one, or several that it does not tell apart. */
  fits(kinds: readonly EntityKind[], name: string, scope: string): readonly string[] {
    const folded = foldName(name);
    const steps: readonly (readonly [Index, string])[] = [
      [this.#scoped, `${scope}\n`],
      [this.#english, ''],
      [this.#other, ''],
    ];
    for (const [index, prefix] of steps) {
      const ids = new Set(kinds.flatMap((kind) => [...(index.get(`${prefix}${kind}\n${folded}`) ?? [])]));
      if (ids.size > 0) return [...ids].sort();
    }
    return kinds.includes('organisation') ? this.#organisationsWritten(name, scope) : [];
  }

  /** “Amphenol Corp” is whom “Amphenol Corp.” is an alias of. */
  #organisationsWritten(name: string, scope: string): readonly string[] {
    const id = organisationId(name);
    for (const key of [...new Set([`${scope}\n${id}`, `\n${id}`])]) {
      const ids = this.#organisations.get(key);
      if (ids !== undefined) return [...ids].sort();
    }
    return [];
  }

  /** The entity of a code; undefined where there is none, or several. */
  idOfCode(kind: EntityKind, system: string, code: string): string | undefined {
    const ids = this.#codes.get(`${kind}\n${system}\n${code}`);
    const [id] = ids ?? [];
    return ids?.size === 1 ? id : undefined;
  }

  byCode(kind: EntityKind, system: string, code: string): Resolution {
    const id = this.idOfCode(kind, system, code);
    if (id !== undefined) return { id };
    const ids = this.#codes.get(`${kind}\n${system}\n${code}`);
    if (ids !== undefined) return { expected: `one ${kind}; the code fits ${[...ids].sort().join(' and ')}` };
    const prefix = `${kind}\n${system}\n`;
    const codes = [...this.#codes.keys()].filter((key) => key.startsWith(prefix));
    const known = codes.map((key) => key.slice(prefix.length));
    return { expected: `a code of ${kind} in the system ${system}${nearestText(code, known)}` };
  }
}

export function sameEntity(a: Entity, b: Entity): boolean {
  const line = (entity: Entity): string =>
    JSON.stringify([
      entity.id,
      entity.name.en,
      entity.name.fr,
      entity.name.es,
      entity.latitude,
      entity.longitude,
      entity.partOf,
      entity.ownedBy?.source,
      entity.ownedBy?.edition,
      entity.replacedBy,
    ]);
  return line(a) === line(b);
}
