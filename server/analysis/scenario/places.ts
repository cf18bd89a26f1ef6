/** Where less, or more, is dug and what it is worth: the world's mine output shares out what a scenario moves. */
import { defaultScheme, type Side } from '../../../schema/scheme.ts';
import { wholeIn } from '../concentration/outputs.ts';
import type { GraphContext } from '../context/context.ts';
import { rowsOf, shareFigure } from '../figure.ts';
import { groupBy } from '../group-by.ts';
import type { RowsOfSeries } from '../whole/by-series.ts';
import type { Whole } from '../whole/whole.ts';
import type { ScenarioPlace, ScenarioProducer } from './answer.ts';
import type { Inputs } from './inputs.ts';
import type { MovedMetal } from './metals.ts';
import { added, exactly, type Grounds, movedFigures, times } from './moved.ts';

/** As many economies as are told one by one; the others stand together. */
const told = 10;

export const worldShares = 'world-shares';

export interface Shared {
  readonly metal: MovedMetal;
  readonly world: Whole;
}

/** Metals of which somebody gives mine output by economy. */
export function sharedOut(
  context: GraphContext,
  metals: readonly MovedMetal[],
  rows: RowsOfSeries,
): readonly Shared[] {
  return metals.flatMap((metal) => {
    const { mined } = metal.metal;
    const world = mined === undefined ? undefined : wholeIn(context, rows, mined.choice);
    return world === undefined ? [] : [{ metal, world }];
  });
}

const groundsOf = ({ evidence, assumptions }: Grounds, ...more: readonly (readonly number[])[]): Grounds => ({
  evidence: rowsOf(evidence, ...more),
  assumptions: [...assumptions, worldShares],
});

export function placesOf(
  context: GraphContext,
  shared: readonly Shared[],
  grounds: Grounds,
): readonly ScenarioPlace[] {
  return shared.flatMap(({ metal: { metal, moved }, world }) => {
    const first = world.economies.slice(0, told);
    const rest = 1 - first.reduce((sum, { value }) => sum + value / world.total, 0);
    const own = groundsOf(grounds, world.evidence, metal.content.mass?.evidence ?? []);
    const placeOf = (economy: string | null, side: Side, share: number): ScenarioPlace => {
      const { before, after, change } = movedFigures(times(moved, exactly(share)), 't:contained', own);
      return {
        material: metal.material,
        stage: 'extraction',
        economy,
        side,
        share: shareFigure({ value: share }, world.evidence),
        before,
        after,
        change,
        how: 'world-share',
      };
    };
    return [
      ...first.map(({ entity, value }) =>
        placeOf(entity, context.membership.side(entity, defaultScheme, world.year), value / world.total),
      ),
      ...(rest > 1e-9 ? [placeOf(null, 'unclassified', rest)] : []),
    ];
  });
}

/** Value by economy over all metals that have a price, largest before first. */
export function producersOf(
  context: GraphContext,
  shared: readonly Shared[],
  { prices }: Inputs,
  grounds: Grounds,
): readonly ScenarioProducer[] {
  const parts = shared.flatMap(({ metal: { metal, moved }, world }) => {
    const price = prices.get(metal.material);
    if (price === undefined) return [];
    const rows = rowsOf(world.evidence, [price.row.row]);
    return world.economies
      .filter(({ value }) => value > 0)
      .map(({ entity, value }) => ({
        economy: entity,
        material: metal.material,
        worth: times(moved, exactly((value / world.total) * price.usdPerKg * 1000)),
        rows,
        year: world.year,
      }));
  });
  return [...groupBy(parts, ({ economy }) => economy)]
    .map(([economy, own]): ScenarioProducer => {
      const { before, after, change } = movedFigures(
        added(own.map(({ worth }) => worth)),
        'USD:current',
        groundsOf(grounds, ...own.map(({ rows }) => rows)),
      );
      return {
        economy,
        side: context.membership.side(economy, defaultScheme, own[0]?.year ?? 0),
        materials: own.map(({ material }) => material).sort(),
        valueBefore: before,
        valueAfter: after,
        change,
      };
    })
    .sort((a, b) => sizeOf(b) - sizeOf(a) || (a.economy < b.economy ? -1 : 1));
}

const sizeOf = ({ valueBefore: { quantity } }: ScenarioProducer): number =>
  quantity.value ?? quantity.high ?? 0;
