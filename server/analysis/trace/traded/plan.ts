/** In which year trade by pairs follows a material from one stage to the next, or why it does not. */
import type { StatementFilter } from '../../../../schema/store.ts';
import type { GraphContext } from '../../context/context.ts';
import type { Series } from '../../context/cover.ts';
import { tableFilters } from '../../origin/gather.ts';
import type { OriginStageId } from '../../origin/parameters.ts';
import { isRefusal, isWeakPlan, planStage, type StagePlan } from '../../origin/plan.ts';
import { filtersOf, wholeYears } from '../../whole/choose.ts';
import { kept } from './keep.ts';

/** Trade of another year may stand in for the year that is shown, so many years away. */
export const mostYearsAway = 3;

/**
 * `pairs`: nobody publishes who sends it to whom near that year. `weak`: somebody does, and the goods or the output
 * are another matter. `other-output`: the trade cannot be set beside the output that is shown.
 */
export type NotTraded = 'pairs' | 'weak' | 'other-output';

export interface TradedPlan {
  readonly material: string;
  readonly year: number;
  /** Its output is the one that the trace shows. */
  readonly stage: StagePlan;
  /** Output at the next stage in that year; the same where the stage is the last. */
  readonly next: Series;
  readonly precedence: string;
}

export interface TradedQuestion {
  readonly material: string;
  readonly stage: OriginStageId;
  /** The output that the trace shows at the stage, and the year of it. */
  readonly output: Series;
  readonly year: number;
  /** What takes it: output of the next stage, which must be given for the same year. */
  readonly next: Series;
  readonly precedence: string;
}

export const isTraded = (plan: TradedPlan | NotTraded): plan is TradedPlan => typeof plan !== 'string';

const seriesKey = ({ source, edition, dimension, product }: Series): string =>
  [source, edition, dimension, product ?? ''].join(' ');

export const keyOf = ({ material, stage, year, next, precedence }: TradedPlan): string =>
  [material, stage.stage, year, precedence, seriesKey(stage.output.series), seriesKey(next)].join('|');

const plans = kept<TradedPlan | NotTraded>();

/** The nearest year, the earlier of two, in which the pairs and both outputs are given. */
export function tradedPlan(context: GraphContext, question: TradedQuestion): TradedPlan | NotTraded {
  const { material, stage, output, year, next, precedence } = question;
  const key = [material, stage, year, precedence, seriesKey(output), seriesKey(next)].join('|');
  return plans.get(context, key, () => {
    let reason: NotTraded = 'pairs';
    const given = new Set(wholeYears(output).filter((one) => wholeYears(next).includes(one)));
    for (const away of Array.from({ length: mostYearsAway + 1 }, (_, index) => index)) {
      for (const one of new Set([year - away, year + away])) {
        if (!given.has(one)) continue;
        const plan = planStage(context, { material, precedence, grade: null, worldPool: false }, stage, one);
        if (isRefusal(plan)) continue;
        // What says nothing certain of any single economy cannot carry a picture of all of them.
        if (isWeakPlan(plan)) {
          if (reason === 'pairs') reason = 'weak';
          continue;
        }
        const own = [plan.output, ...plan.others].find(
          ({ series }) => seriesKey(series) === seriesKey(output),
        );
        if (own === undefined) {
          reason = 'other-output';
          continue;
        }
        return {
          material,
          year: one,
          stage: { ...plan, output: own, others: [], keys: [] },
          next,
          precedence,
        };
      }
    }
    return reason;
  });
}

/** Statements that a plan needs: both outputs, the pairs, and totals of the codes without pairs. */
export function tradedFilters({ stage, next, year }: TradedPlan): readonly StatementFilter[] {
  const tables = [
    ...stage.codes.map(({ table }) => table),
    ...stage.missing.flatMap(({ totals }) => (totals === null ? [] : [totals])),
  ];
  return [
    ...filtersOf([
      { series: stage.output.series, year },
      { series: next, year },
    ]),
    ...tableFilters(tables),
  ];
}
