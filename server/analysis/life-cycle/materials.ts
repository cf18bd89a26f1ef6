/** Which materials a device holds, by the contents that the graph has of it. */
import { kindOfEntityId } from '../../../schema/entity.ts';
import { defaultPrecedence } from '../../../schema/precedence.ts';
import type { GraphContext } from '../context/context.ts';
import { rowsOf } from '../figure.ts';
import { contentsOf } from '../trace/contents.ts';
import type { LifeLifetime, LifeMaterial } from './answer.ts';
import { ofOneYear } from './lifetimes.ts';

/**
 * Heaviest first. Components (a battery, a board) are left out: their materials would be told twice.
 * Where several documents tell of one material, the one that the usual rule prefers is the value, and the range is
 * over all of them.
 */
export function materialsOf(
  context: GraphContext,
  device: string,
  lifetimes: readonly LifeLifetime[],
): readonly LifeMaterial[] {
  return heldBy(context, device).map((held) => ({ ...held, perYear: ofOneYear(held.mass, lifetimes) }));
}

function heldBy(context: GraphContext, device: string): readonly Omit<LifeMaterial, 'perYear'>[] {
  return contentsOf(context, device, defaultPrecedence).flatMap(
    ({ entity, mass, accounts, others }): Omit<LifeMaterial, 'perYear'>[] => {
      if (kindOfEntityId(entity) !== 'material' || mass === null) return [];
      const grams = accounts.map((account) => account.grams);
      if (grams.length < 2) return [{ material: entity, mass, accounts: 1 }];
      const { low, high } = mass.quantity;
      return [
        {
          material: entity,
          mass: {
            ...mass,
            quantity: {
              ...mass.quantity,
              low: Math.min(...grams, low ?? Number.POSITIVE_INFINITY),
              high: Math.max(...grams, high ?? Number.NEGATIVE_INFINITY),
            },
            evidence: rowsOf(mass.evidence, others),
          },
          accounts: grams.length,
        },
      ];
    },
  );
}
