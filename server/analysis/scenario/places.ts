/** Where less, or more, is dug and what it is worth: a chain of trade, or the world's mine output, shares out what moves. */
import { added, exactly, type Range, times } from '../../../model/scenario/moved.ts';
import { defaultScheme, type Side } from '../../../schema/scheme.ts';
import type { GraphContext } from '../context/context.ts';
import { rowsOf } from '../figure.ts';
import { groupBy } from '../group-by.ts';
import type { ScenarioPlace, ScenarioProducer } from './answer.ts';
import type { Beneath } from './beneath/beneath.ts';
import type { Inputs } from './inputs.ts';
import { type Grounds, movedFigures, partYears, rangedFigure } from './moved.ts';
import { type DugMetal, type Reckoned, yearsDug } from './reckoned.ts';

/** As many economies as are told one by one; the others stand together. */
const told = 10;

/** A metal with the parts of economies in what is dug of it. */
export interface Shared {
  readonly metal: DugMetal;
  readonly how: ScenarioPlace['how'];
  /** Largest first. */
  readonly economies: readonly { readonly economy: string; readonly share: Range }[];
  readonly year: number;
  readonly evidence: readonly number[];
}

/** Metals of which it is known where they are dug: along the chain where one stands, else by the world's mine output. */
export function sharedOut(metals: readonly DugMetal[], { worlds, chains }: Beneath): readonly Shared[] {
  return metals.flatMap((metal): Shared[] => {
    const { material } = metal.metal;
    const chain = chains.get(material);
    if (chain !== undefined) return [{ metal, how: 'chain', ...chain }];
    const world = worlds.get(material);
    if (world === undefined) return [];
    const economies = world.economies.map(({ entity, value }) => ({
      economy: entity,
      share: exactly(value / world.total),
    }));
    return [{ metal, how: 'world-share', economies, year: world.year, evidence: world.evidence }];
  });
}

/** The assumption that each way of finding places is. */
export const placeAssumptions = { chain: 'same-chain', 'world-share': 'world-shares' } as const;

const groundsOf = (
  { evidence, assumptions }: Grounds,
  hows: readonly ScenarioPlace['how'][],
  ...more: readonly (readonly number[])[]
): Grounds => ({
  evidence: rowsOf(evidence, ...more),
  assumptions: [...assumptions, ...new Set(hows.map((how) => placeAssumptions[how]))],
});

export function placesOf(
  context: GraphContext,
  shared: readonly Shared[],
  reckoned: Reckoned,
): readonly ScenarioPlace[] {
  return shared.flatMap(({ metal: { metal, moved }, how, economies, year, evidence }) => {
    const first = economies.slice(0, told);
    const dug = yearsDug(reckoned, metal.material);
    const own = groundsOf(reckoned.metalGrounds, [how], evidence, metal.content.mass?.evidence ?? []);
    const placeOf = (economy: string | null, side: Side, share: Range): ScenarioPlace => {
      const { before, after, change } = movedFigures(times(moved, share), 't:contained', own);
      return {
        material: metal.material,
        stage: 'extraction',
        economy,
        side,
        share: rangedFigure(share, 'fraction', { evidence, assumptions: [] }),
        before,
        after,
        change,
        how,
        years: partYears(dug, share, own),
      };
    };
    return [
      ...first.map(({ economy, share }) =>
        placeOf(economy, context.membership.side(economy, defaultScheme, year), share),
      ),
      ...(restOf(first).high > 1e-9 ? [placeOf(null, 'unclassified', restOf(first))] : []),
    ];
  });
}

/** What is left for smaller producers together, and for nobody. */
function restOf(first: Shared['economies']): Range {
  const left = (of: (share: Range) => number): number =>
    Math.max(0, 1 - first.reduce((sum, { share }) => sum + of(share), 0));
  return {
    value: left(({ value }) => value ?? 0),
    low: left(({ high }) => high),
    high: left(({ low }) => low),
  };
}

/** Value by economy over all metals that have a price, largest before first. */
export function producersOf(
  context: GraphContext,
  shared: readonly Shared[],
  { prices }: Inputs,
  grounds: Grounds,
): readonly ScenarioProducer[] {
  const parts = shared.flatMap(({ metal: { metal, moved }, how, economies, year, evidence }) => {
    const price = prices.get(metal.material);
    if (price === undefined) return [];
    const rows = rowsOf(evidence, [price.row.row]);
    const worth = times(moved, exactly(price.usdPerKg * 1000));
    return economies
      .filter(({ share }) => share.high > 0)
      .map(({ economy, share }) => ({
        economy,
        material: metal.material,
        how,
        worth: times(worth, share),
        rows,
        year,
      }));
  });
  return [...groupBy(parts, ({ economy }) => economy)]
    .map(([economy, own]): ScenarioProducer => {
      const { before, after, change } = movedFigures(
        added(own.map(({ worth }) => worth)),
        'USD:current',
        groundsOf(
          grounds,
          own.map(({ how }) => how),
          ...own.map(({ rows }) => rows),
        ),
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
