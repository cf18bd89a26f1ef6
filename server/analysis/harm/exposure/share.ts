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
 * that it gives to nobody by name.
 */
export function boundsOf(
  named: number,
  {
    lumps,
    unallocated,
    hasUnnamed,
  }: { readonly lumps: number; readonly unallocated: number; readonly hasUnnamed: boolean },
): { readonly low: number; readonly high: number } {
  return { low: named, high: hasUnnamed ? Math.min(1, named + lumps + unallocated) : named };
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
  const hasUnnamed = places.some(({ share }) => share === null);
  const { low, high } = boundsOf(sumOf(named) / world.total, {
    lumps: sumOf(world.lumps) / world.total,
    unallocated: world.unallocated / world.total,
    hasUnnamed,
  });
  const evidence = rowsOf(world.evidence, ...places.map((place) => place.evidence));
  const plain = shareFigure({ value: low, low, high }, evidence, { rule: world.rule });
  return {
    stage,
    year: world.year,
    source: world.series.source,
    edition: world.series.edition,
    share:
      high > low
        ? { ...plain, quantity: { ...plain.quantity, value: null, missing: 'only-bounds' } }
        : shareFigure({ value: low }, evidence, { rule: world.rule }),
    isFloor: high > low,
    places: places.sort(
      (a, b) =>
        (b.share?.quantity.value ?? -1) - (a.share?.quantity.value ?? -1) || (a.economy < b.economy ? -1 : 1),
    ),
  };
}
