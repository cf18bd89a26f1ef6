/** Settings of a scenario that a message quotes: what the model says of them, with what it stands on. */
import type { Label } from '../../../schema/label.ts';
import type { StatementFilter } from '../../../schema/store.ts';
import type { Slices } from '../analysis.ts';
import { QuestionError } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import type { LeverId } from '../scenario/levers.ts';
import { scenarioParameters } from '../scenario/parameters.ts';
import { calibratedDevices, planOf } from '../scenario/plan.ts';
import { reckon } from '../scenario/reckoned.ts';
import { resultsOf } from '../scenario/results.ts';
import type { MessageFigure } from './answer.ts';

export interface WantedSetting {
  readonly device: string;
  readonly levers: readonly { readonly lever: LeverId; readonly value: number }[];
}

/** A number of the scenario, by the id of its result; null where the scenario does not tell it. */
export type Settled = (
  label: Label,
  result: string,
  part: 'before' | 'after' | 'change' | 'relative',
) => MessageFigure | null;

/** None where the class of devices is not measured. */
export function settingFilters(
  context: GraphContext,
  { device, levers }: WantedSetting,
): readonly StatementFilter[] {
  if (!calibratedDevices(context).includes(device)) return [];
  return planOf(context, scenarioParameters.parse({ device, levers })).filters;
}

/** @param slices the statements of `settingFilters` */
export function settledBy(context: GraphContext, { device, levers }: WantedSetting, slices: Slices): Settled {
  if (slices.length === 0) return () => null;
  const values = scenarioParameters.parse({ device, levers });
  const asked = { values, given: new Set(['device', 'levers']) };
  try {
    const reckoned = reckon(context, { asked, plan: planOf(context, values) }, slices);
    const results = resultsOf(context, reckoned);
    const { from, to } = reckoned.span;
    return (label, result, part) => {
      const found = results.find(({ id }) => id === result);
      return found === undefined
        ? null
        : { label, of: device, period: `${from}/${to}`, source: null, figure: found[part] };
    };
  } catch (error) {
    // No lifetime is known of its class: there is no number to quote.
    if (error instanceof QuestionError) return () => null;
    throw error;
  }
}
