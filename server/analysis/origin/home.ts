/** Refined at home by mined at home: how far an economy works what it digs. */

import type { Side } from '../../../schema/scheme.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { convert } from '../../../schema/unit.ts';
import type { GraphContext } from '../context/context.ts';
import type { Series } from '../context/cover.ts';
import { derivedFigure, rowsOf } from '../figure.ts';
import { candidates, wholeYears } from '../whole/choose.ts';
import { quantityFigure } from '../whole/share.ts';
import { type Whole, whole } from '../whole/whole.ts';
import type { OriginDomestic } from './answer.ts';

export interface HomePlan {
  readonly mined: Series;
  readonly refined: Series;
}

/** Both of one edition, one unit and one year; undefined where nobody gives both. */
export function homePlan(
  context: GraphContext,
  {
    material,
    year,
    precedence: rule,
  }: { readonly material: string; readonly year: number; readonly precedence: string },
): HomePlan | undefined {
  const of = (predicate: 'extracts' | 'refines' | 'smelts'): readonly Series[] =>
    candidates(context, { predicate, object: material, year, rule, dimension: 'mass' }).filter(
      (series) => series.product === null && wholeYears(series).includes(year),
    );
  const metals = [...of('refines'), ...of('smelts')];
  for (const mined of of('extracts')) {
    const refined = metals.find(
      ({ source, edition, dimension }) =>
        source === mined.source && edition === mined.edition && dimension === mined.dimension,
    );
    if (refined !== undefined) return { mined, refined };
  }
  return undefined;
}

/** So many of the largest miners are told where nobody is asked for. */
const mostMiners = 8;

/**
 * Of the economies asked for, else of the largest miners. One that is not in the publisher's list of refiners has no
 * ratio: absent is not zero.
 */
export function domesticOf(
  context: GraphContext,
  plan: HomePlan,
  {
    rows,
    year,
    asked,
    sideOf,
  }: {
    readonly rows: readonly StatementRow[];
    readonly year: number;
    readonly asked: ReadonlySet<string> | undefined;
    readonly sideOf: (economy: string) => Side;
  },
): readonly OriginDomestic[] {
  const worldOf = (series: Series): Whole | undefined => whole(context, { series, year, rule: null }, rows);
  const [ore, metal] = [worldOf(plan.mined), worldOf(plan.refined)];
  if (ore === undefined || metal === undefined) return [];
  return ore.economies
    .filter(({ entity, value }) => value > 0 && (asked === undefined || asked.has(entity)))
    .slice(0, mostMiners)
    .flatMap((own): OriginDomestic[] => {
      const made = metal.economies.find(({ entity }) => entity === own.entity);
      if (made === undefined) return [];
      const mined = quantityFigure(ore, [own]);
      const refined = quantityFigure(metal, [made]);
      const ratio = convert(made.value, metal.unit, ore.unit) / own.value;
      return [
        {
          economy: own.entity,
          side: sideOf(own.entity),
          mined,
          refined,
          ratio: derivedFigure({ value: ratio }, 'fraction', rowsOf(mined.evidence, refined.evidence)),
        },
      ];
    });
}
