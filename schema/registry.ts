/** A registry: a closed list of items that each have an id, kept in the order in which it is shown. */

export interface Registry<Id extends string, Item extends { readonly id: Id }> {
  readonly ids: readonly Id[];
  readonly all: readonly Item[];
  /** True for the id of an item; narrows the type. */
  has(id: string): id is Id;
  /** The item of that id. Throws when there is none: parse ids at the boundary first. */
  get(id: Id): Item;
}

/**
 * Builds a registry from its items.
 * @param name what the items are, in the singular; it appears in error messages
 * @throws Error when two items share an id
 */
export function registry<const Items extends readonly { readonly id: string }[]>(
  name: string,
  items: Items,
): Registry<Items[number]['id'], Items[number]> {
  type Id = Items[number]['id'];
  const byId = new Map<string, Items[number]>();
  for (const item of items) {
    if (byId.has(item.id)) throw new Error(`${name} "${item.id}" is registered twice`);
    byId.set(item.id, item);
  }
  return {
    ids: items.map((item) => item.id as Id),
    all: items,
    has: (id): id is Id => byId.has(id),
    get(id) {
      const item = byId.get(id);
      if (item === undefined) {
        throw new Error(`"${id}" is not a registered ${name}; known: ${[...byId.keys()].join(', ')}`);
      }
      return item;
    },
  };
}
