/** A planned question with its amounts, chains and key: all that a rule needs. */
import { QuestionError } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { whole } from '../whole/whole.ts';
import { chainOf, isNoChain, type MadeChain, type NoChain } from './chain/plan.ts';
import type { HarmAmounts } from './harms/harm.ts';
import { type AttributionParameters, defaultRetained, defaultWeight } from './parameters.ts';
import { type AttributionPlan, type PlannedRows, refusedChain } from './plan.ts';
import type { RuleInputs } from './rules/rule.ts';
import { sum } from './tell.ts';

export interface Ready {
  readonly amounts: HarmAmounts;
  /** Every chain that was looked for, the refused among them. */
  readonly made: readonly (MadeChain | NoChain)[];
  /** Those that parts are carried along. */
  readonly used: readonly MadeChain[];
  /** Whether the one material that was asked for has a weak chain; of several the weak are not used. */
  readonly isWeak: boolean;
  readonly inputs: RuleInputs;
  /** Sum of all amounts, those without a place included. */
  readonly total: number;
}

const isMade = (one: MadeChain | NoChain): one is MadeChain => 'chain' in one;

/** @throws QuestionError where the statements turn out not to carry an answer */
export function readyOf(
  context: GraphContext,
  { item, rule, reading, periods, chains, key: planned }: AttributionPlan,
  rows: PlannedRows,
  values: AttributionParameters,
): Ready {
  const amounts = item.amounts(context, rows.harm, reading);
  const total = sum([...(amounts?.parts ?? []), ...(amounts?.placeless ?? [])].map(({ value }) => value));
  if (amounts === undefined || !(total > 0)) {
    throw new QuestionError(
      'NOT_ANSWERABLE',
      `harm: the amounts of ${item.id} in ${reading.period} add up to nothing that could be shared out; its periods: ${periods.join(', ')}`,
      [...periods].reverse().slice(0, 3),
      item.id,
    );
  }
  const made = chains.map((one) => (isNoChain(one) ? one : chainOf(context, one, rows.chain(one.material))));
  const [single] = reading.material === null ? [] : made;
  if (single !== undefined && !isMade(single)) throw refusedChain(item, rule, single, reading.period);
  const isWeak = single?.question.isWeak ?? false;
  const used = made.filter(isMade).filter(({ question }) => isWeak || !question.isWeak);
  return {
    amounts,
    made,
    used,
    isWeak,
    total,
    inputs: {
      item,
      amounts,
      chains: new Map(used.map(({ chain }) => [chain.material, chain])),
      weight: values.weight ?? defaultWeight,
      retained: values.retained ?? defaultRetained,
      key: planned === undefined ? undefined : whole(context, planned, rows.key),
      hasLinks: true,
    },
  };
}
