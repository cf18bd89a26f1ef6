/** The share of a world's supply from documented places: a floor where one of them stands inside a lump. */
import type { Side } from '../../../../schema/scheme.ts';
import type { Stage } from '../../../../schema/stage.ts';
import { rowsOf, shareFigure } from '../../figure.ts';
import { partShare } from '../../whole/share.ts';
import { sumOf, type Whole } from '../../whole/whole.ts';
import type { ExposurePlace, ExposureStage } from '../answer.ts';
import type { Documented } from './documents.ts';
import { exposureWords } from './words.ts';

/**
 * Bounds of the share: at least what the publisher names; where a documented place is not named, at most that and all
 * that it gives to nobody by name. Where it withholds the amount of a documented place, or lists none of them and gives
 * nothing to nobody, no most is known: what is withheld is in no sum, and not to be listed is no zero.
 */
export function boundsOf(
  named: number,
  {
    lumps,
    unallocated,
    hasUnnamed,
    hasWithheld,
    hasNamed,
  }: {
    readonly lumps: number;
    readonly unallocated: number;
    readonly hasUnnamed: boolean;
    readonly hasWithheld: boolean;
    readonly hasNamed: boolean;
  },
): { readonly low: number; readonly high: number | null } {
  if (!hasUnnamed) return { low: named, high: named };
  const isNowhere = !hasNamed && !(lumps + unallocated > 0);
  return {
    low: named,
    high: hasWithheld || isNowhere ? null : Math.min(1, named + lumps + unallocated),
  };
}

export function stageOf(
  world: Whole,
  stage: Stage,
  documented: readonly Documented[],
  sideOf: (economy: string) => Side,
): ExposureStage {
  const parts = new Map(world.economies.map((part) => [part.entity, part]));
  const withheld = new Set(world.withoutValue.map(({ subject }) => subject));
  const places = documented.map(({ economy, rows }): ExposurePlace => {
    const part = parts.get(economy);
    return {
      economy,
      side: sideOf(economy),
      share: part === undefined ? null : partShare(world, [part]),
      reason:
        part !== undefined
          ? null
          : withheld.has(economy)
            ? exposureWords.withheld
            : world.lumps.length > 0
              ? exposureWords.maybeLumped
              : exposureWords.notListed,
      evidence: rowsOf(rows.map(({ row }) => row)),
    };
  });
  const named = documented.flatMap(({ economy }) => parts.get(economy) ?? []);
  const { low, high } = boundsOf(sumOf(named) / world.total, {
    lumps: sumOf(world.lumps) / world.total,
    unallocated: world.unallocated / world.total,
    hasUnnamed: places.some(({ share }) => share === null),
    hasWithheld: places.some(({ economy, share }) => share === null && withheld.has(economy)),
    hasNamed: named.length > 0,
  });
  const isFloor = high === null || high > low;
  const evidence = rowsOf(world.evidence, ...places.map((place) => place.evidence));
  const plain = shareFigure({ value: low, low, high }, evidence, { rule: world.rule });
  return {
    stage,
    year: world.year,
    source: world.series.source,
    edition: world.series.edition,
    share: isFloor
      ? { ...plain, quantity: { ...plain.quantity, value: null, missing: 'only-bounds' } }
      : shareFigure({ value: low }, evidence, { rule: world.rule }),
    isFloor,
    places: places.sort(
      (a, b) =>
        (b.share?.quantity.value ?? -1) - (a.share?.quantity.value ?? -1) || (a.economy < b.economy ? -1 : 1),
    ),
  };
}
