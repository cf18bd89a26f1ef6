/** Questions about harms that have no answer: what is wrong, and what could be asked instead. */
import type { Label } from '../../../schema/label.ts';
import { QuestionError } from '../answer.ts';
import type { ResponsibilityRule } from './answer.ts';
import type { HarmItem } from './harms/harm.ts';
import { noChain } from './harms/words.ts';
import type { AttributionParameters } from './parameters.ts';
import { rules } from './rules/index.ts';
import type { RuleItem } from './rules/rule.ts';

/** The name of an enumeration's value in the API. */
export const apiName = (id: string): string => id.toUpperCase().replaceAll('-', '_');

/** Why a harm cannot be asked under a rule; null where it can, as far as the harm itself goes. */
export function refusalOf(item: HarmItem, rule: RuleItem): Label | null {
  if (item.kind === 'presence') return noChain.noMagnitude;
  if (item.kind === 'world-only') return noChain.worldOnly;
  return item.usersAreAtPlace !== null && rule.needs === 'chain' ? null : rule.refusal(item);
}

/** A question about the harm that has an answer. */
export function nearestQuestion(item: HarmItem): string {
  if (item.kind === 'magnitude') return `harmAttribution(harm: "${item.id}", rule: TERRITORIAL)`;
  return item.noExposure === null ? `exposure(harm: "${item.id}", material: …)` : 'harms';
}

/** @throws QuestionError where harm, rule and their parameters do not go together */
export function checkQuestion(item: HarmItem, rule: RuleItem, values: AttributionParameters): void {
  const only = (name: 'weight' | 'retained', value: number | null, of: ResponsibilityRule): void => {
    if (value === null || rule.id === of) return;
    throw new QuestionError(
      'BAD_USER_INPUT',
      `${name}: is of the rule ${apiName(of)} alone, and ${apiName(rule.id)} was asked for`,
      [`rule: ${apiName(of)}, ${name}: ${value}`],
      String(value),
    );
  };
  only('weight', values.weight, 'shared-weighted');
  only('retained', values.retained, 'shared-chainwise');
  const reason = refusalOf(item, rule);
  if (reason === null) return;
  const others = rules.all
    .filter((one) => one.id !== rule.id && one.needs !== 'key' && refusalOf(item, one) === null)
    .map((one) => `harmAttribution(harm: "${item.id}", rule: ${apiName(one.id)})`);
  const nearest = others.length > 0 ? others : [nearestQuestion(item)];
  throw new QuestionError(
    'NOT_ANSWERABLE',
    `rule: ${item.id} cannot be asked under ${apiName(rule.id)}. ${reason.en} Can be asked: ${nearest.join(', ')}`,
    nearest,
    rule.id,
  );
}
