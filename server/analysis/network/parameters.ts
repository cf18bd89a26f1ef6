/** What questions of the network have in common. */
import { z } from 'zod';
import { relatedKinds, relationPredicates } from '../../../schema/network.ts';
import type { Beside } from '../analysis.ts';
import type { GraphContext } from '../context/context.ts';
import { knownId } from '../context/nearest.ts';
import type { Network } from './network.ts';

export const idParameter = z.string().min(1).max(200);
export const predicatesParameter = z
  .array(z.enum(relationPredicates))
  .min(1)
  .max(relationPredicates.length)
  .nullable()
  .default(null);

/**
 * The entity of that id, of a kind that stands in the network.
 * @throws QuestionError (UNKNOWN_ID, or BAD_USER_INPUT for a harm, a case or an indicator) with the nearest ids
 */
export const relatedId = (context: GraphContext, id: string): string => knownId(context, id, relatedKinds);

/** The network of an analysis that says that it needs it. */
export function networkIn(found: Network | Beside['network']): Network {
  if (found === undefined) throw new Error('an analysis of the network needs the network');
  return found;
}
