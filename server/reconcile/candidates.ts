/** Whom a name may mean: candidates with scores that can be followed, and a match only where nothing is left to choose. */
import { type EntityKind, kindOfEntityId } from '../../schema/entity.ts';
import { languages } from '../../schema/label.ts';
import type { GraphContext } from '../analysis/context/context.ts';
import type { SearchIndex } from '../analysis/search/search.ts';
import { codeTable } from './code-table.ts';
import { type Likeness, likeness } from './likeness.ts';

/** A code that the asker knows of the entity. */
export interface KnownCode {
  readonly system: string;
  /** One of these. */
  readonly values: readonly string[];
}

export interface NameQuery {
  readonly name?: string | undefined;
  readonly kinds?: readonly EntityKind[] | undefined;
  readonly codes?: readonly KnownCode[] | undefined;
  readonly first: number;
}

export interface Candidate {
  readonly id: string;
  /** From 0 to 100. */
  readonly score: number;
  /** True for the only entity whose name, alias or code this is. */
  readonly isMatch: boolean;
  readonly isExact: boolean;
  /** The name or alias that is most alike, and how; undefined without a name asked for. */
  readonly alike: (Likeness & { readonly name: string }) | undefined;
  /** Whether the codes that were given are its own; undefined where it has none in those systems. */
  readonly hasCodes: boolean | undefined;
}

export interface Named {
  readonly context: Pick<GraphContext, 'entities' | 'aliases' | 'codes'>;
  readonly search: SearchIndex;
}

/** Below this, two names have little in common. */
const leastScore = 40;
/** How many are compared, however few are wanted. */
const compared = 40;

/** Every name and alias, each once. */
export function namesOf({ context }: Named, id: string): readonly string[] {
  const entity = context.entities.get(id);
  if (entity === undefined) return [];
  const aliases = (context.aliases.get(id) ?? []).map(({ name }) => name);
  return [...new Set([...languages.map((language) => entity.name[language]), ...aliases])];
}

function mostAlike(graph: Named, id: string, name: string): Candidate['alike'] {
  let best: Candidate['alike'];
  for (const own of namesOf(graph, id)) {
    const found = likeness(name, own);
    if (best === undefined || found.score > best.score) best = { ...found, name: own };
  }
  return best;
}

/** Whether an entity has one of the codes of each system in which it has any. */
function codesAgree({ context }: Named, id: string, codes: readonly KnownCode[]): boolean | undefined {
  const own = context.codes.get(id) ?? [];
  const told = codes.filter(({ system }) => own.some((code) => code.system === system));
  if (told.length === 0) return undefined;
  const table = codeTable(context);
  return told.every(({ system, values }) => values.some((value) => table.having(system, value).includes(id)));
}

/** A code that agrees settles half of it, one that does not takes half of it away. */
function scoreOf(likenessScore: number | undefined, hasCodes: boolean | undefined): number {
  if (likenessScore === undefined) return hasCodes === true ? 100 : 0;
  if (hasCodes === undefined) return likenessScore;
  return Math.round(hasCodes ? 50 + likenessScore / 2 : likenessScore / 2);
}

/** The entity that replaced a retired one, or the one itself; undefined where there is none. */
function present({ context }: Named, id: string): string | undefined {
  const seen = new Set<string>();
  let entity = context.entities.get(id);
  while (entity?.replacedBy != null && !seen.has(entity.id)) {
    seen.add(entity.id);
    entity = context.entities.get(entity.replacedBy);
  }
  return entity?.id;
}

/** Candidates, the best first; equal scores by id. */
export function candidates(
  graph: Named,
  { name, kinds, codes = [], first }: NameQuery,
): readonly Candidate[] {
  const { search, context } = graph;
  const isWanted = (id: string): boolean => {
    const kind = kindOfEntityId(id);
    return kind !== undefined && (kinds === undefined || kinds.includes(kind));
  };
  const toWanted = (ids: readonly string[]): ReadonlySet<string> =>
    new Set(ids.map((id) => present(graph, id)).filter((id) => id !== undefined && isWanted(id)) as string[]);
  const only = kinds === undefined ? {} : { kinds };

  const exact = name === undefined ? { names: [], codes: [] } : search.exactly(name);
  const byName = toWanted(exact.names);
  const byCode = toWanted(exact.codes);
  const table = codeTable(context);
  const coded = toWanted(
    codes.flatMap(({ system, values }) => values.flatMap((value) => table.having(system, value))),
  );
  const found =
    name === undefined
      ? []
      : [
          ...search.find(name, { ...only, first: compared }).map(({ entity }) => entity),
          ...search.alike(name, { ...only, first: compared }),
        ];
  const ids = new Set([...byName, ...byCode, ...coded, ...toWanted(found)]);

  const judged = [...ids].map((id) => {
    const alike = name === undefined ? undefined : mostAlike(graph, id, name);
    const isExact = byName.has(id) || byCode.has(id);
    const hasCodes = codesAgree(graph, id, codes);
    const likenessScore = name === undefined ? undefined : isExact ? 100 : (alike?.score ?? 0);
    return { id, alike, isExact, hasCodes, score: scoreOf(likenessScore, hasCodes) };
  });
  const certain = judged.filter(
    ({ isExact, hasCodes }) => (isExact || hasCodes === true) && hasCodes !== false,
  );
  const [one] = certain;
  // A name that belongs to another, whatever its codes say, leaves something to choose.
  const isOne = certain.length === 1 && one !== undefined && [...byName].every((id) => id === one.id);
  return judged
    .filter(({ score, hasCodes }) => score >= leastScore || hasCodes === true)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, first)
    .map((candidate) => ({ ...candidate, isMatch: isOne && candidate.id === one.id }));
}
