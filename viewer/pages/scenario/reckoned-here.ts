/**
 * What a setting moves while its slider is still under the hand: the model of the answer itself (`model/scenario`), run in
 * the browser on the figures that the last answer carries. Values are those of the answer; ranges are of fewer draws.
 */
import type { Range } from '../../../model/scenario/moved.ts';
import { outcomeOf, yearsOf } from '../../../model/scenario/outcome.ts';
import { type Levers as ModelLevers, reckonLevers } from '../../../model/scenario/reckoning.ts';
import type { QuantityResult } from '../../../picture/answer.ts';
import type { Amount } from '../../../picture/scenario/answer.ts';
import { scenarioHeadline } from '../../../picture/scenario/headline.ts';
import type { Language } from '../../language/language.ts';
import { type Levers, leverInputs } from './levers.ts';
import { measuredFrom } from './measured.ts';
import type { MovedScenario } from './query.ts';

/** Draws of a moving slider; the answer has a thousand. */
export const drawsWhileMoving = 100;

function leversOf({ values, material }: Levers): ModelLevers {
  const factor = values.COMPOSITION;
  return {
    lifetime: values.LIFETIME,
    repair: values.REPAIR,
    reuse: values.REUSE,
    collection: values.COLLECTION,
    recycling: values.RECYCLING,
    composition: factor === undefined || material === undefined ? undefined : { material, factor },
    purchases: values.PURCHASES,
    growth: values.DEMAND_GROWTH,
    rebound: values.REBOUND,
  };
}

/** As the answer gives a range out: without bounds where they are one number, without a value where there is none. */
function amountOf({ quantity }: Amount, { value, low, high }: Range): Amount {
  const same: Pick<QuantityResult, 'unit' | 'status'> = quantity;
  if (low === high) return { quantity: { ...same, value: low, low: null, high: null, missing: null } };
  return { quantity: { ...same, value, low, high, missing: value === null ? 'ONLY_BOUNDS' : null } };
}

/** @param answer of the same device, years and metal, whatever its levers */
export function reckonedHere(answer: MovedScenario, levers: Levers, language: Language): MovedScenario {
  const { from, to, measured, results, years } = answer;
  const reckoning = reckonLevers(measuredFrom(measured, { from, to }), leversOf(levers), drawsWhileMoving);
  const outcome = outcomeOf(reckoning);
  const told = years.find(({ id }) => id.startsWith('dug-'));
  const byYear = yearsOf(reckoning, told === undefined ? undefined : `material:${told.id.slice(4)}`);
  const bought = outcome.get('purchases');
  const isMoved = leverInputs(levers).length > 0;
  return {
    ...answer,
    headline: scenarioHeadline(
      bought === undefined || !isMoved
        ? undefined
        : { from, to, before: bought.before.value ?? 0, after: bought.after.value ?? 0 },
      language,
    ),
    results: results.map((row) => {
      const moved = outcome.get(row.id);
      if (moved === undefined) throw new Error(`the model tells nothing of ${row.id}`);
      return {
        ...row,
        before: amountOf(row.before, moved.before),
        after: amountOf(row.after, moved.after),
        change: amountOf(row.change, moved.change),
        relative: amountOf(row.relative, moved.relative),
      };
    }),
    years: years.map((series) => {
      const moved = byYear.get(series.id);
      if (moved === undefined) throw new Error(`the model tells nothing of ${series.id} by year`);
      return {
        ...series,
        points: series.points.map((point, at) => {
          const year = moved[at];
          if (year === undefined) throw new Error(`the model tells nothing of ${point.year}`);
          return {
            ...point,
            before: amountOf(point.before, year.before),
            after: amountOf(point.after, year.after),
          };
        }),
      };
    }),
  };
}
