/** What economies mine or refine of device minerals, taken together: each counts the same, or by what it is worth. */
import type { StatementRow } from '../../../schema/store.ts';
import type { GraphContext } from '../context/context.ts';
import { rowsBySeries } from '../whole/by-series.ts';
import { type Whole, whole } from '../whole/whole.ts';
import { type Division, type WeightedWorld, worldDivision } from './division.ts';
import { type Mineral, worthOf } from './minerals.ts';

interface MineralWorld {
  readonly material: string;
  readonly world: Whole;
}

export interface Outputs {
  readonly weighting: 'plain' | 'value';
  readonly division: Division;
  /** Materials with their worlds, by id, those left out of the weighting excepted. */
  readonly counted: readonly (MineralWorld & WeightedWorld)[];
  /** Materials without a usable price, where weighting is by value. */
  readonly leftOut: readonly string[];
}

/** The assumption behind weighting by value. */
export const valueAssumption = 'value-by-lowest-price';

/**
 * Worlds of minerals taken together under either weighting. A question asks for both: each is made once.
 * @returns undefined when no mineral has a world, or none has a price where weighting is by value
 */
export function outputsOf(
  context: GraphContext,
  minerals: readonly Mineral[],
  rows: readonly StatementRow[],
  precedence: string,
): (weighting: Outputs['weighting']) => Outputs | undefined {
  const ofSeries = rowsBySeries(rows);
  const worlds = minerals.flatMap(({ material, choice }): MineralWorld[] => {
    const world = whole(context, choice, ofSeries(choice.series, choice.year));
    return world === undefined ? [] : [{ material, world }];
  });
  const prices = rows.filter(({ predicate }) => predicate === 'hasPrice');
  const made = new Map<Outputs['weighting'], Outputs | undefined>();
  return (weighting) => {
    if (!made.has(weighting)) made.set(weighting, taken(context, worlds, { weighting, prices, precedence }));
    return made.get(weighting);
  };
}

function taken(
  context: GraphContext,
  worlds: readonly MineralWorld[],
  {
    weighting,
    prices,
    precedence,
  }: {
    readonly weighting: Outputs['weighting'];
    readonly prices: readonly StatementRow[];
    readonly precedence: string;
  },
): Outputs | undefined {
  const valued = worlds.flatMap(({ material, world }) => {
    if (weighting === 'plain') return [{ material, world, worth: { usd: 1, rows: [] } }];
    const worth = worthOf(context, world, material, prices, precedence);
    return worth === undefined ? [] : [{ material, world, worth }];
  });
  const sum = valued.reduce((total, { worth }) => total + worth.usd, 0);
  if (!(sum > 0)) return undefined;
  const counted = valued.map(({ material, world, worth }) => ({
    material,
    world,
    weight: worth.usd / sum,
    rows: worth.rows,
  }));
  const kept = new Set(counted.map(({ material }) => material));
  return {
    weighting,
    division: worldDivision(counted, weighting === 'value' ? [valueAssumption] : []),
    counted,
    leftOut: worlds.map(({ material }) => material).filter((material) => !kept.has(material)),
  };
}
