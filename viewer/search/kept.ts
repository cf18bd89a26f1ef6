/** Things that a reader went to or pinned. They stay in this browser; where it keeps nothing, there are none. */
import type { Language } from '../language/language.ts';

export interface KeptThing {
  readonly id: string;
  /** As the API writes it: `DEVICE`. */
  readonly kind: string;
  /** Its name in the languages in which it has been seen. */
  readonly names: Partial<Readonly<Record<Language, string>>>;
}

export type Shelf = 'recent' | 'pinned';

/** The most that a shelf holds; the oldest go. */
const most: Readonly<Record<Shelf, number>> = { recent: 8, pinned: 30 };
const placeOf = (shelf: Shelf): string => `filon-${shelf}`;

function isKept(value: unknown): value is KeptThing {
  if (typeof value !== 'object' || value === null) return false;
  const { id, kind, names } = value as Partial<Record<keyof KeptThing, unknown>>;
  if (typeof id !== 'string' || typeof kind !== 'string') return false;
  if (typeof names !== 'object' || names === null) return false;
  const written = Object.values(names);
  return written.length > 0 && written.every((name) => typeof name === 'string' && name !== '');
}

/** The newest first. What another program wrote in its place counts as nothing. */
export function kept(shelf: Shelf): readonly KeptThing[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(placeOf(shelf)) ?? '[]');
    return Array.isArray(read) ? read.filter(isKept).slice(0, most[shelf]) : [];
  } catch {
    // A browser may keep nothing, or what it kept may be cut off.
    return [];
  }
}

/** @returns whether the browser took it */
function write(shelf: Shelf, things: readonly KeptThing[]): boolean {
  try {
    localStorage.setItem(placeOf(shelf), JSON.stringify(things.slice(0, most[shelf])));
    return true;
  } catch {
    return false;
  }
}

/** Puts a thing on top of a shelf. @returns whether the browser took it */
export function keep(shelf: Shelf, thing: KeptThing): boolean {
  const known = kept(shelf);
  const before = known.find(({ id }) => id === thing.id);
  const merged = { ...thing, names: { ...before?.names, ...thing.names } };
  return write(shelf, [merged, ...known.filter(({ id }) => id !== thing.id)]);
}

/** Takes a thing from a shelf. @returns whether the browser did */
export function letGo(shelf: Shelf, thing: string): boolean {
  return write(
    shelf,
    kept(shelf).filter(({ id }) => id !== thing),
  );
}

/** Empties a shelf. @returns whether the browser did */
export function clear(shelf: Shelf): boolean {
  return write(shelf, []);
}

/** The name in a language; else in one in which it was seen. */
export function nameOfKept({ id, names }: KeptThing, language: Language): string {
  return names[language] ?? Object.values(names)[0] ?? id;
}
