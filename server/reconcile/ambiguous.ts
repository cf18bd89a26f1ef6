/** What a person should look at: names that two entities share, and pairs whose names are alike. */
import { setImmediate } from 'node:timers/promises';
import { type EntityKind, kindOfEntityId } from '../../schema/entity.ts';
import { keyOf } from '../analysis/search/fold.ts';
import { type Named, namesOf } from './candidates.ts';
import { likeness } from './likeness.ts';

export interface SharedName {
  readonly name: string;
  /** Those that it fits, sorted. */
  readonly entities: readonly string[];
}

export interface AlikePair {
  /** The one that the other may be: it has more names, else the shorter id. */
  readonly entity: string;
  readonly other: string;
  /** The two names that are most alike: of the entity, and of the other. */
  readonly names: readonly [string, string];
  readonly score: number;
}

function present({ context }: Named, kind: EntityKind): readonly string[] {
  return [...context.entities.values()]
    .filter(({ id, replacedBy }) => replacedBy === null && kindOfEntityId(id) === kind)
    .map(({ id }) => id);
}

/** Names of one kind that fit several entities but for case, accents and punctuation; sorted by name. */
export function sharedNames(graph: Named, kind: EntityKind): readonly SharedName[] {
  const owners = new Map<string, { readonly name: string; readonly ids: Set<string> }>();
  for (const id of present(graph, kind)) {
    for (const name of namesOf(graph, id)) {
      const key = keyOf(name);
      const held = owners.get(key);
      if (held === undefined) owners.set(key, { name, ids: new Set([id]) });
      else held.ids.add(id);
    }
  }
  return [...owners]
    .filter(([, { ids }]) => ids.size > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { name, ids }]) => ({ name, entities: [...ids].sort() }));
}

/** Of whom few share words, only these many are compared. */
const compared = 8;

export interface AlikeOptions {
  /** The least score of a pair. */
  readonly least: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Pairs of one kind whose names are alike, the most alike first, then by id. */
export async function alikePairs(
  graph: Named,
  kind: EntityKind,
  { least, signal, onProgress }: AlikeOptions,
): Promise<readonly AlikePair[]> {
  const ids = present(graph, kind);
  const pairs = new Map<string, AlikePair>();
  for (const [at, id] of ids.entries()) {
    if (at % 20 === 0) {
      // Ctrl-C is heard here.
      await setImmediate();
      signal?.throwIfAborted();
      onProgress?.(at, ids.length);
    }
    const name = graph.context.entities.get(id)?.name.en ?? id;
    for (const other of graph.search.alike(name, { kinds: [kind], first: compared })) {
      const key = [id, other].sort().join('\n');
      if (other === id || pairs.has(key) || graph.context.entities.get(other)?.replacedBy !== null) continue;
      const pair = mostAlike(graph, id, other);
      if (pair.score >= least) pairs.set(key, pair);
    }
  }
  return [...pairs.values()].sort(
    (a, b) => b.score - a.score || (`${a.entity}\n${a.other}` < `${b.entity}\n${b.other}` ? -1 : 1),
  );
}

function mostAlike(graph: Named, id: string, other: string): AlikePair {
  const weight = (one: string): number => namesOf(graph, one).length;
  const [kept, joined] = [id, other].sort(
    (a, b) => weight(b) - weight(a) || a.length - b.length || (a < b ? -1 : 1),
  ) as [string, string];
  let best: { names: readonly [string, string]; score: number } = { names: ['', ''], score: -1 };
  for (const left of namesOf(graph, kept)) {
    for (const right of namesOf(graph, joined)) {
      const { score } = likeness(left, right);
      if (score > best.score) best = { names: [left, right], score };
    }
  }
  return { entity: kept, other: joined, ...best };
}
