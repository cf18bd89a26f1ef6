/** Schemes whose lists the graph holds. */
import { type SchemeId, schemes } from '../../../schema/scheme.ts';
import type { GraphContext } from './context.ts';

export function knownSchemes(context: GraphContext): readonly SchemeId[] {
  return schemes.ids.filter((scheme) => context.membership.hasScheme(scheme));
}
