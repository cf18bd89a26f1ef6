/** What somebody probably meant by an id that the graph does not hold. */
import { distance } from 'fastest-levenshtein';
import { type EntityKind, kindOfEntityId, prefixOfKind } from '../../../schema/entity.ts';
import { QuestionError } from '../answer.ts';
import { fold } from '../search/fold.ts';
import type { GraphContext } from './context.ts';

/**
 * Ids of entities whose id or English name is nearest to a text, nearest first, ties by id. Who writes `group:` means a
 * group: entities of the kind that the text begins with come before others, unless another bears that very name.
 */
export function nearestIds(
  context: GraphContext,
  text: string,
  {
    kinds,
    first = 3,
    isFit,
  }: {
    readonly kinds?: readonly EntityKind[];
    readonly first?: number;
    /** Those that can be named at all; comparing texts takes longest, so that it is asked before. */
    readonly isFit?: (id: string) => boolean;
  } = {},
): readonly string[] {
  const whole = fold(text).slice(0, 100);
  const colon = whole.indexOf(':');
  const local = whole.slice(colon + 1);
  const prefix = whole.slice(0, colon + 1);
  const scored: { readonly id: string; readonly isMeant: boolean; readonly score: number }[] = [];
  for (const [id, { name }] of context.entities) {
    if (kinds === undefined ? kindOfEntityId(id) === undefined : !isOfKind(id, kinds)) continue;
    if (isFit !== undefined && !isFit(id)) continue;
    const ownLocal = fold(id.slice(id.indexOf(':') + 1));
    const score = Math.min(
      distance(whole, fold(id)),
      distance(local, ownLocal),
      distance(local, fold(name.en)),
    );
    scored.push({ id, isMeant: score === 0 || (colon > 0 && id.startsWith(prefix)), score });
  }
  return scored
    .sort((a, b) => Number(b.isMeant) - Number(a.isMeant) || a.score - b.score || (a.id < b.id ? -1 : 1))
    .slice(0, first)
    .map(({ id }) => id);
}

const isOfKind = (id: string, kinds: readonly EntityKind[]): boolean =>
  kinds.some((kind) => id.startsWith(`${prefixOfKind[kind]}:`));

/**
 * The id that answers for a given one: itself, or the one that replaced it.
 * @param kinds those that the question can be asked of; any where left out
 * @throws QuestionError (UNKNOWN_ID, or BAD_USER_INPUT for one of another kind) with the nearest ids of those kinds
 */
export function knownId(context: GraphContext, id: string, kinds?: readonly EntityKind[]): string {
  const seen = new Set<string>();
  let current = id;
  while (!seen.has(current)) {
    seen.add(current);
    const entity = context.entities.get(current);
    if (entity === undefined) break;
    if (entity.replacedBy === null) {
      checkKind(context, current, kinds);
      return current;
    }
    current = entity.replacedBy;
  }
  const nearest = nearestIds(context, id, kinds === undefined ? {} : { kinds });
  const hint =
    nearest.length === 0 ? 'the graph holds no such entity' : `did you mean ${nearest.join(', ')}?`;
  throw new QuestionError('UNKNOWN_ID', `"${id}" is not an entity of this graph; ${hint}`, nearest, id);
}

/** An answer about an entity of another kind than was asked for would look like "there is nothing". */
function checkKind(context: GraphContext, id: string, kinds: readonly EntityKind[] | undefined): void {
  const kind = kindOfEntityId(id);
  if (kinds === undefined || (kind !== undefined && kinds.includes(kind))) return;
  // Who asks about a harm is offered no company and no site that happens to be spelled like it.
  const isHarm = kind === 'harm' || kind === 'case';
  const nearest = nearestIds(context, id, {
    kinds: isHarm ? kinds.filter((one) => one !== 'organisation' && one !== 'site') : kinds,
  });
  const hint = nearest.length === 0 ? 'the graph holds none' : `did you mean ${nearest.join(', ')}?`;
  throw new QuestionError(
    'BAD_USER_INPUT',
    `"${id}" is of the kind ${kind ?? 'unknown'}, expected ${kinds.join(' or ')}; ${hint}`,
    nearest,
    id,
  );
}
