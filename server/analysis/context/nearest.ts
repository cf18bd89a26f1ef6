/** What somebody probably meant by an id that the graph does not hold. */
import { distance } from 'fastest-levenshtein';
import { type EntityKind, kindOfEntityId } from '../../../schema/entity.ts';
import { QuestionError } from '../answer.ts';
import { fold } from '../search/fold.ts';
import type { GraphContext } from './context.ts';

/** Ids of entities whose id or English name is nearest to a text, nearest first, ties by id. */
export function nearestIds(
  context: GraphContext,
  text: string,
  { kinds, first = 3 }: { readonly kinds?: readonly EntityKind[]; readonly first?: number } = {},
): readonly string[] {
  const whole = fold(text).slice(0, 100);
  const local = whole.includes(':') ? whole.slice(whole.indexOf(':') + 1) : whole;
  const scored: (readonly [id: string, score: number])[] = [];
  for (const [id, { name }] of context.entities) {
    const kind = kindOfEntityId(id);
    if (kind === undefined || (kinds !== undefined && !kinds.includes(kind))) continue;
    const ownLocal = fold(id.slice(id.indexOf(':') + 1));
    const score = Math.min(
      distance(whole, fold(id)),
      distance(local, ownLocal),
      distance(local, fold(name.en)),
    );
    scored.push([id, score]);
  }
  return scored
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, first)
    .map(([id]) => id);
}

/**
 * The id that answers for a given one: itself, or the one that replaced it.
 * @throws QuestionError (UNKNOWN_ID) with the nearest ids of those kinds
 */
export function knownId(context: GraphContext, id: string, kinds?: readonly EntityKind[]): string {
  const seen = new Set<string>();
  let current = id;
  while (!seen.has(current)) {
    seen.add(current);
    const entity = context.entities.get(current);
    if (entity === undefined) break;
    if (entity.replacedBy === null) return current;
    current = entity.replacedBy;
  }
  const nearest = nearestIds(context, id, kinds === undefined ? {} : { kinds });
  const hint =
    nearest.length === 0 ? 'the graph holds no such entity' : `did you mean ${nearest.join(', ')}?`;
  throw new QuestionError('UNKNOWN_ID', `"${id}" is not an entity of this graph; ${hint}`, nearest, id);
}
