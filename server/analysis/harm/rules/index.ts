/** The rules of responsibility, a line each, in the order in which they are shown. */
import { registry } from '../../../../schema/registry.ts';
import type { ResponsibilityRule } from '../answer.ts';
import { consumption } from './consumption.ts';
import { industrySizeKey } from './industry-size-key.ts';
import type { RuleItem } from './rule.ts';
import { sharedChainwise } from './shared-chainwise.ts';
import { sharedWeighted } from './shared-weighted.ts';
import { territorial } from './territorial.ts';
import { valueAddedInChain } from './value-added-in-chain.ts';

const items: readonly RuleItem[] = [
  territorial,
  consumption,
  sharedWeighted,
  sharedChainwise,
  valueAddedInChain,
  industrySizeKey,
];
export const rules = registry('rule of responsibility', items);
export const ruleOf = (id: ResponsibilityRule): RuleItem => rules.get(id);
