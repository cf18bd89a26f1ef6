/**
 * What a brand's list of suppliers says, alike for every brand: who supplies it, and at which plants. A plant with
 * a street address is that address; where a list names a province or country only, it is the supplier's plants there.
 */
import { sha256 } from '../../../schema/canonical.ts';
import type { Entity } from '../../../schema/entity.ts';
import type { Stage } from '../../../schema/stage.ts';
import type { Draft, Emit, Reference } from '../../adapter.ts';

/** The brand that publishes the list, and the list. */
export interface List {
  /** Stands before the ids of its plants: `apple`. */
  readonly prefix: string;
  /** The organisation that publishes the list. */
  readonly brand: string;
  /** Names under which the list counts the brand itself among its suppliers. */
  readonly ownNames?: readonly string[];
}

/** What a statement of a list says beside the parties. */
export interface Said {
  readonly period: string;
  readonly locator: string;
  readonly edition?: string;
  readonly stage?: Stage;
  readonly note?: string;
}

export interface Plant {
  readonly supplier: string;
  /** The address or place as printed. */
  readonly place: string;
  /** Whether the place is a street address, which tells one plant from another. */
  readonly isAddress: boolean;
  /** Where the list says that it lies; none where it does not. */
  readonly economy?: Reference;
  /** Why the economy stands here though the list does not print it. */
  readonly economyNote?: string;
}

const organisation = (name: string): Reference => ({ kind: 'organisation', name, mayBeNew: true });

/**
 * @param said its locator must not name the row where a supplier has several, so that it is said once
 * @returns whether anything was said: a brand is not its own supplier
 */
export function emitSupplier(emit: Emit, list: List, supplier: string, said: Said): boolean {
  if (list.ownNames?.includes(supplier) === true) return false;
  emit.statement({
    ...said,
    subject: list.brand,
    predicate: 'suppliedBy',
    object: organisation(supplier),
    status: 'reported',
  });
  return true;
}

/**
 * The plant, that it supplies the brand, who runs it, and where it lies.
 * @returns its id
 */
export function emitPlant(emit: Emit, list: List, plant: Plant, said: Said): string {
  const site = siteOf(list, plant);
  emit.entity(site);
  const { stage, ...rest } = said;
  const common = { ...rest, status: 'reported' } as const;
  const atStage = stage === undefined ? {} : { stage };
  if (list.ownNames?.includes(plant.supplier) !== true)
    emit.statement({ ...common, ...atStage, subject: list.brand, predicate: 'suppliedBy', object: site.id });
  emit.statement({
    ...common,
    subject: organisation(plant.supplier),
    predicate: 'operates',
    object: site.id,
  });
  if (plant.economy === undefined) return site.id;
  const located: Draft = { ...common, subject: site.id, predicate: 'locatedIn', object: plant.economy };
  emit.statement(
    plant.economyNote === undefined ? located : { ...located, status: 'derived', note: plant.economyNote },
  );
  return site.id;
}

/** The plant as an entity: the same words are the same plant, other words another. */
export function siteOf(list: List, { supplier, place, isAddress }: Plant): Entity {
  const printed = isAddress ? place : `${supplier}: ${place}`;
  const name = printed.replaceAll(/\s+/g, ' ').trim();
  return {
    id: `site:${list.prefix}-${sha256(name).slice(0, 12)}`,
    name: { en: name, fr: name, es: name },
    latitude: null,
    longitude: null,
    partOf: null,
    ownedBy: null,
    replacedBy: null,
  };
}

/**
 * The name of an economy with which an address ends, or undefined where it ends otherwise.
 * @param names the names of economies that the list prints
 */
export function economyAtEnd(address: string, names: readonly string[]): string | undefined {
  const end = address
    .trim()
    .replace(/[.\s]+$/, '')
    .toLowerCase();
  const fits = names.filter((name) => {
    const word = name.toLowerCase();
    return end === word || (end.endsWith(word) && /[\s,.;)]/.test(end.at(-word.length - 1) ?? ''));
  });
  return fits.sort((a, b) => b.length - a.length)[0];
}
