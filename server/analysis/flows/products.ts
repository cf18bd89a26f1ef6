/** What can be asked about: the codes of a material, or all products of trade. */
import type { GraphContext } from '../context/context.ts';
import type { FlowParameters, FlowProduct } from './answer.ts';
import { candidatesFor, codeOf, compareCandidates, dimensionOf } from './choose.ts';
import { flowExtent } from './cover.ts';

/** The best fitting first where a material is asked about; else by id. */
export function productsOf(
  context: GraphContext,
  material: string | null,
  { measure, precedence }: Pick<FlowParameters, 'measure' | 'precedence'>,
): readonly FlowProduct[] {
  const rule = { precedence, source: null, edition: null };
  const found = candidatesFor(context, material, { rule, dimension: dimensionOf(measure) });
  const ordered = material === null ? found : [...found].sort(compareCandidates(context));
  return ordered.map(
    ({ product, fit, latest }): FlowProduct => ({
      product,
      ...codeOf(product),
      fit,
      latestYear: latest.year,
      extent: flowExtent(context, latest, measure),
    }),
  );
}
