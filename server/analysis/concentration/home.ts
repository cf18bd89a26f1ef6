/** Refined at home by mined at home, year by year: both from one edition, in one unit and basis. */

import { convert } from '../../../schema/unit.ts';
import type { GraphContext } from '../context/context.ts';
import type { Series } from '../context/cover.ts';
import { derivedFigure, rowsOf } from '../figure.ts';
import type { RowsOfSeries } from '../whole/by-series.ts';
import { wholeYears } from '../whole/choose.ts';
import { quantityFigure } from '../whole/share.ts';
import type { Part, Whole } from '../whole/whole.ts';
import type { HomeRefining, HomeRefiningPoint } from './answer.ts';
import { type OutputChoice, wholeIn } from './outputs.ts';
import type { SideOf } from './share-out.ts';

/** So many of the largest miners are told. */
const mostMiners = 8;

interface Pair {
  readonly mined: Series;
  readonly refined: Series;
  readonly years: readonly number[];
}

/** Pairs of one edition that have a year in common, in the order of the mines' series. */
export function homePairs(
  mined: OutputChoice | undefined,
  refined: OutputChoice | undefined,
): readonly Pair[] {
  return (mined?.known ?? []).flatMap((ore) =>
    (refined?.known ?? []).flatMap((metal): Pair[] => {
      const isAlike =
        ore.source === metal.source && ore.edition === metal.edition && ore.dimension === metal.dimension;
      if (!isAlike || ore.product !== null || metal.product !== null) return [];
      const held = new Set(wholeYears(metal));
      const years = wholeYears(ore).filter((year) => held.has(year));
      return years.length === 0 ? [] : [{ mined: ore, refined: metal, years }];
    }),
  );
}

export function homeRefining(
  context: GraphContext,
  rows: RowsOfSeries,
  { pairs, sideOf }: { readonly pairs: readonly Pair[]; readonly sideOf: SideOf },
): readonly HomeRefining[] {
  return pairs.flatMap(({ mined, refined, years }): HomeRefining[] => {
    const wholes = years.flatMap((year) => {
      const ore = wholeIn(context, rows, { series: mined, year, rule: null });
      const metal = wholeIn(context, rows, { series: refined, year, rule: null });
      return ore === undefined || metal === undefined ? [] : [{ year, ore, metal }];
    });
    const latest = wholes.at(-1);
    if (latest === undefined) return [];
    const economies = latest.ore.economies.slice(0, mostMiners).flatMap(({ entity }) => {
      const points = wholes.flatMap(({ year, ore, metal }) => pointOf(entity, year, ore, metal) ?? []);
      return points.length === 0 ? [] : [{ economy: entity, side: sideOf(entity), points }];
    });
    return economies.length === 0 ? [] : [{ source: mined.source, edition: mined.edition, economies }];
  });
}

/** Undefined where either is not in the publisher's table, which is not zero, or nothing is mined. */
function pointOf(economy: string, year: number, ore: Whole, metal: Whole): HomeRefiningPoint | undefined {
  const of = (world: Whole): Part | undefined => world.economies.find(({ entity }) => entity === economy);
  const [own, made] = [of(ore), of(metal)];
  if (own === undefined || made === undefined || !(own.value > 0)) return undefined;
  const mined = quantityFigure(ore, [own]);
  const refined = quantityFigure(metal, [made]);
  const evidence = rowsOf(mined.evidence, refined.evidence);
  const ratio = convert(made.value, metal.unit, ore.unit) / own.value;
  return { year, ratio: derivedFigure({ value: ratio }, 'fraction', evidence), mined, refined };
}
