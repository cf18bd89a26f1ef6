/**
 * The identity of an organisation that a source names and that no table of names knows: case, punctuation and
 * accents do not tell two names apart, every other letter does. Two names of one organisation are joined by
 * an alias in `datasets/organisations`, which a person writes; nothing here guesses.
 */
import { sha256 } from '../schema/canonical.ts';
import type { Entity } from '../schema/entity.ts';

const longestSlug = 80;

/** @returns `org:` and the name in lower-case letters and digits; a hash stands for a name of other scripts */
export function organisationId(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/['’.]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  if (/^[a-z0-9][a-z0-9-]*$/.test(slug) && slug.length <= longestSlug) return `org:${slug}`;
  return `org:n-${sha256(slug).slice(0, 12)}`;
}

/** The organisation under its name as printed, alike in every language. */
export function organisationNamed(name: string): Entity {
  return {
    id: organisationId(name),
    name: { en: name, fr: name, es: name },
    latitude: null,
    longitude: null,
    partOf: null,
    ownedBy: null,
    replacedBy: null,
  };
}

/** Whether two entities are one organisation, printed in two ways that case, punctuation or accents tell apart. */
export function isSameOrganisation(a: Entity, b: Entity): boolean {
  return a.id === b.id && [a, b].every((item) => item.id === organisationId(item.name.en) && isBare(item));
}

function isBare({ latitude, longitude, partOf, ownedBy, replacedBy }: Entity): boolean {
  return [latitude, longitude, partOf, ownedBy, replacedBy].every((part) => part === null);
}
