/** An entity that has a kind and a name, and nothing else: an indicator, a harm, a group of a publisher's own. */
import type { Entity, EntityKind } from '../schema/entity.ts';
import type { Label } from '../schema/label.ts';

/** @param slug what follows the kind in the id: `gwp` of `indicator:gwp` */
export function plainEntity(kind: EntityKind, slug: string, name: Label): Entity {
  return {
    id: `${kind}:${slug}`,
    name,
    latitude: null,
    longitude: null,
    partOf: null,
    ownedBy: null,
    replacedBy: null,
  };
}
