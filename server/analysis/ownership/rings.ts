/** Companies that own one another in a ring: the strongly connected parts of who owns whom. */

/**
 * Tarjan's strongly connected components of what can be reached from some entities, owners before what they own.
 * @param ownersOf who holds shares in an entity
 */
export function rings(
  starts: Iterable<string>,
  ownersOf: (entity: string) => readonly string[],
): readonly (readonly string[])[] {
  const place = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const found: string[][] = [];
  const lower = (entity: string, to: number): void => {
    lowest.set(entity, Math.min(lowest.get(entity) ?? to, to));
  };
  // A chain may be long: its steps are kept in a list, not in calls.
  const visit = (start: string): void => {
    const steps: { readonly entity: string; readonly owners: readonly string[]; next: number }[] = [];
    const enter = (entity: string): void => {
      place.set(entity, place.size);
      lowest.set(entity, place.size - 1);
      open.push(entity);
      isOpen.add(entity);
      steps.push({ entity, owners: ownersOf(entity), next: 0 });
    };
    enter(start);
    for (let step = steps.at(-1); step !== undefined; step = steps.at(-1)) {
      const owner = step.owners[step.next];
      step.next += 1;
      if (owner !== undefined) {
        if (!place.has(owner)) enter(owner);
        else if (isOpen.has(owner)) lower(step.entity, place.get(owner) ?? 0);
        continue;
      }
      steps.pop();
      const own = lowest.get(step.entity) ?? 0;
      const above = steps.at(-1);
      if (above !== undefined) lower(above.entity, own);
      if (own !== place.get(step.entity)) continue;
      const ring = open.splice(open.indexOf(step.entity));
      for (const entity of ring) isOpen.delete(entity);
      found.push(ring.sort());
    }
  };
  for (const start of starts) if (!place.has(start)) visit(start);
  return found;
}
