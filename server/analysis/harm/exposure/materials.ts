/** Of which materials exposure to a harm can be asked: those its documents name, or all that are dug or refined. */
import { byCodeUnit } from '../../../../schema/canonical.ts';
import type { Label } from '../../../../schema/label.ts';
import { materialsWith } from '../../concentration/outputs.ts';
import type { GraphContext } from '../../context/context.ts';
import type { HarmItem } from '../harms/harm.ts';
import { noExposure } from '../harms/words.ts';

/** Why exposure to a harm cannot be asked; null where it can. */
export function exposureReason(item: HarmItem): Label | null {
  if (item.noExposure !== null) return item.noExposure;
  return item.hasMaterial || item.stage === 'extraction' || item.stage === null
    ? null
    : noExposure.notOfSupply;
}

const held = new WeakMap<GraphContext, Map<string, readonly string[]>>();

/** Materials whose output somebody gives by economy at extraction or refining, by id; looked for once. */
function suppliedMaterials(context: GraphContext, precedence: string): readonly string[] {
  const known = held.get(context) ?? new Map<string, readonly string[]>();
  held.set(context, known);
  const found =
    known.get(precedence) ??
    [
      ...new Set([
        ...materialsWith(context, 'extraction', precedence),
        ...materialsWith(context, 'refining', precedence),
      ]),
    ].sort(byCodeUnit);
  known.set(precedence, found);
  return found;
}

/** The material itself, and what it is a part of: mica stands on the list for sheet mica and scrap. */
export function documentedAs(context: GraphContext, material: string): readonly string[] {
  const parent = context.entities.get(material)?.partOf ?? null;
  return parent === null ? [material] : [material, parent];
}

/** Materials and goods that the documents of a harm name at some stage, by id. */
export function documentedProducts(context: GraphContext, item: HarmItem): readonly string[] {
  const products = context.harms
    .of(item.predicate, item.objects[0] ?? '')
    .flatMap(({ source, product }) => (source === item.source && product !== null ? [product] : []));
  return [...new Set(products)].sort(byCodeUnit);
}

export function exposureMaterials(
  context: GraphContext,
  item: HarmItem,
  precedence: string,
): readonly string[] {
  if (exposureReason(item) !== null) return [];
  const supplied = suppliedMaterials(context, precedence);
  if (!item.hasMaterial) return supplied;
  const named = new Set(documentedProducts(context, item));
  return supplied.filter((material) => documentedAs(context, material).some((id) => named.has(id)));
}
