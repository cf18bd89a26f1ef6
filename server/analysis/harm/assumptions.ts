/** What an attribution takes for granted, each with the part of the harm that rests on it. */
import { yearsOfPeriod } from '../../../schema/statement.ts';
import type { Assumption } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { fill, percentText } from '../label.ts';
import { assumptionsOf as ofOrigin } from '../origin/assumptions.ts';
import type { MadeChain } from './chain/plan.ts';
import type { AttributionPlan } from './plan.ts';
import type { RuleInputs, Split } from './rules/rule.ts';
import { sum } from './tell.ts';
import { assumptionWords } from './words.ts';

export interface Resting {
  readonly plan: AttributionPlan;
  readonly inputs: RuleInputs;
  readonly split: Split;
  readonly total: number;
  readonly used: readonly MadeChain[];
  readonly chainYear: number | null;
}

export function assumptionsOf(
  context: GraphContext,
  { plan, inputs, split, total, used, chainYear }: Resting,
): readonly Assumption[] {
  const { rule, reading, item } = plan;
  const attributed = sum(split.bearers.values()) / total;
  const found: Assumption[] = [];
  if (rule.needs === 'key') found.push({ id: 'industry-size', text: assumptionWords.key, share: attributed });
  if (rule.needs !== 'chain' || item.usersAreAtPlace !== null) return found;
  found.push({ id: 'same-harm-per-tonne', text: assumptionWords.sameHarm, share: attributed });
  const { from, to } = yearsOfPeriod(reading.period);
  if (chainYear !== null && (chainYear < from || chainYear > to || from < to)) {
    const text = fill(assumptionWords.otherYear, {
      year: String(chainYear),
      period: periodText(reading.period),
    });
    found.push({ id: 'chain-year', text, share: attributed });
  }
  if (rule.id === 'shared-weighted')
    found.push({
      id: 'weight',
      text: fill(assumptionWords.weight, { weight: percentText(inputs.weight, 3) }),
      share: attributed,
    });
  if (rule.id === 'shared-chainwise')
    found.push({
      id: 'retained',
      text: fill(assumptionWords.retained, { part: percentText(inputs.retained, 3) }),
      share: attributed,
    });
  // Their shares are of the metal, not of the harm.
  for (const { question } of used)
    for (const one of ofOrigin(context, question))
      if (!found.some(({ id }) => id === one.id)) found.push({ ...one, share: null });
  return found;
}

/** "2012–2021" for "2012/2021". */
export const periodText = (period: string): string => period.replace('/', '–');
