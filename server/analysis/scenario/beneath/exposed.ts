/** What part of a metal comes from economies where a harm is documented for it: the index of docs/methods/exposure.md. */
import { defaultPrecedence } from '../../../../schema/precedence.ts';
import type { StatementFilter, StatementRow } from '../../../../schema/store.ts';
import type { Figure } from '../../answer.ts';
import type { GraphContext } from '../../context/context.ts';
import { documentedAt } from '../../harm/exposure/documents.ts';
import { documentedAs, exposureMaterials } from '../../harm/exposure/materials.ts';
import { stageOf } from '../../harm/exposure/share.ts';
import type { HarmItem } from '../../harm/harms/harm.ts';
import { harms } from '../../harm/harms/index.ts';
import type { Whole } from '../../whole/whole.ts';

export interface ExposedPlan {
  readonly harm: HarmItem;
  readonly materials: readonly string[];
  readonly filter: StatementFilter;
}

export interface Exposed {
  readonly harm: HarmItem;
  readonly material: string;
  /** Of the world's mine output. */
  readonly share: Figure;
}

/** Harms of which documents name the metal: of the others a document says nothing of what it is dug for. */
export function exposedPlans(context: GraphContext, materials: readonly string[]): readonly ExposedPlan[] {
  return harms.all.flatMap((harm) => {
    if (harm.kind !== 'presence' || !harm.hasMaterial) return [];
    const known = exposureMaterials(context, harm, defaultPrecedence);
    const named = materials.filter((material) => known.includes(material));
    if (named.length === 0) return [];
    const filter = { predicate: [harm.predicate], object: [...harm.objects], source: [harm.source] };
    return [{ harm, materials: named, filter }];
  });
}

export function exposedOf(
  context: GraphContext,
  { harm, materials }: ExposedPlan,
  rows: readonly StatementRow[],
  worlds: ReadonlyMap<string, Whole>,
): readonly Exposed[] {
  const documents = rows.filter(({ object }) => object !== null && harm.objects.includes(object));
  return materials.flatMap((material) => {
    const world = worlds.get(material);
    const products = documentedAs(context, material);
    const documented = documentedAt(context, { products }, 'extraction', documents);
    if (world === undefined || documented.length === 0) return [];
    // Sides are not told here: nobody is named.
    const { share } = stageOf(world, 'extraction', documented, () => 'unclassified');
    return [{ harm, material, share }];
  });
}
