/** Ways along owners: who is reached in how many steps, and whether a share is missing on the way. */
import type { StatementRow } from '../../../../schema/store.ts';

/** Something that was reached, with what stands between, nearest to the start first. */
export interface Reached {
  readonly id: string;
  readonly between: readonly string[];
}

/** What can be reached in at most `depth` steps, the nearest first; the starts themselves are left out. */
export function reachedFrom(
  starts: readonly string[],
  next: (id: string) => readonly string[],
  depth = Number.POSITIVE_INFINITY,
): readonly Reached[] {
  const seen = new Set(starts);
  const found: Reached[] = [];
  let front: readonly Reached[] = starts.map((id) => ({ id, between: [] }));
  for (let step = 0; step < depth && front.length > 0; step += 1) {
    const later: Reached[] = [];
    for (const { id, between } of front) {
      for (const other of next(id)) {
        if (seen.has(other)) continue;
        seen.add(other);
        later.push({ id: other, between: step === 0 ? [] : [...between, id] });
      }
    }
    found.push(...later);
    front = later;
  }
  return found;
}

/** Which pairs of owner and owned have a stated share. */
export function pairsWithShare(rows: readonly StatementRow[]): ReadonlySet<string> {
  return new Set(
    rows
      .filter(({ value, quarantine }) => value !== null && quarantine === null)
      .map(({ subject, object }) => `${subject} ${object}`),
  );
}

/**
 * Whether a way from what is owned up to an owner goes through a link without a stated share: the product along it is
 * then not known.
 * @param isKnown whether the share of an owner in something is stated and not contradicted
 */
export function isCut(
  owner: string,
  owned: string,
  ownersOf: (id: string) => readonly string[],
  isKnown: (owner: string, owned: string) => boolean,
): boolean {
  const seen = new Set<string>();
  const steps: { readonly id: string; readonly isWhole: boolean }[] = [{ id: owned, isWhole: true }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    for (const next of ownersOf(step.id)) {
      const isWhole = step.isWhole && isKnown(next, step.id);
      if (next === owner) {
        if (!isWhole) return true;
        continue;
      }
      const key = `${next} ${isWhole}`;
      if (seen.has(key)) continue;
      seen.add(key);
      steps.push({ id: next, isWhole });
    }
  }
  return false;
}
