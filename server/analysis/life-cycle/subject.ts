/** What a question about a life cycle is about: checked ids, and of which kind they are. */
import type { GraphContext } from '../context/context.ts';
import { knownId } from '../context/nearest.ts';
import type { LifeKind } from './answer.ts';
import { kindOf } from './plan.ts';
import { noModel } from './refusals.ts';

export interface Question {
  readonly of: string;
  readonly kind: LifeKind;
  readonly economy: string | null;
}

/** @throws QuestionError (UNKNOWN_ID, BAD_USER_INPUT) with the nearest ids */
export function questionOf(
  context: GraphContext,
  { of: given, economy }: { readonly of: string; readonly economy: string | null },
): Question {
  const of = knownId(context, given, ['device', 'site', 'organisation', 'product']);
  const kind = kindOf(of);
  if (kind === null) throw noModel(context, of);
  return { of, kind, economy: economy === null ? null : knownId(context, economy, ['economy']) };
}
