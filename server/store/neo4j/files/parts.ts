/**
 * A release in parts that lie together in the graph file. In the order of ids every page looks through the whole
 * file; a source's statements of some subjects are found by where they lie.
 */
import { byCodeUnit } from '../../../../schema/canonical.ts';
import type { GraphStore, StatementCount, StatementFilter } from '../../../../schema/store.ts';

/** Filters that together hold every statement once, each of about so many or of one subject of one edition. */
export async function partsOf(store: GraphStore, most: number): Promise<readonly StatementFilter[]> {
  const whole: StatementFilter = { includeQuarantined: true };
  const editions = groupsOf(await store.countBy(whole, ['source', 'edition', 'subject']));
  return editions.flatMap(({ source, edition, subjects }) =>
    batchesOf(subjects, most).map((subject) => ({
      ...whole,
      source: [source],
      edition: [edition],
      subject,
    })),
  );
}

interface Edition {
  readonly source: string;
  readonly edition: string;
  readonly subjects: { readonly id: string; readonly count: number }[];
}

function groupsOf(counts: readonly StatementCount[]): readonly Edition[] {
  const groups = new Map<string, Edition>();
  for (const { values, count } of counts) {
    const [source, edition, id] = values as readonly string[] as readonly [string, string, string];
    const name = JSON.stringify([source, edition]);
    const group = groups.get(name) ?? { source, edition, subjects: [] };
    group.subjects.push({ id, count });
    groups.set(name, group);
  }
  for (const { subjects } of groups.values()) subjects.sort((a, b) => byCodeUnit(a.id, b.id));
  return [...groups].sort(([a], [b]) => byCodeUnit(a, b)).map(([, group]) => group);
}

function batchesOf(subjects: Edition['subjects'], most: number): readonly (readonly string[])[] {
  const batches: string[][] = [];
  let size = most;
  for (const { id, count } of subjects) {
    if (size + count > most) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(id);
    size += count;
  }
  return batches;
}
