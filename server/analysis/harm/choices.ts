/** Least and most of an attribution's main figure over rule, allocation, merchants and scheme. */
import type { StatementRow } from '../../../schema/store.ts';
import type { ChoiceRange } from '../answer.ts';
import { type ChoiceOption, choiceRange } from '../choice-range.ts';
import type { GraphContext } from '../context/context.ts';
import { knownSchemes } from '../context/known-schemes.ts';
import { merchantOptions } from '../origin/parameters.ts';
import { allocations } from './answer.ts';
import type { MadeChain } from './chain/plan.ts';
import type { AttributionParameters } from './parameters.ts';
import type { AttributionPlan } from './plan.ts';
import { refusalOf } from './refusals.ts';
import { rules } from './rules/index.ts';
import type { RuleInputs, Split } from './rules/rule.ts';
import { sidesOfHarm } from './sides.ts';
import { sum } from './tell.ts';
import { choiceWords } from './words.ts';

interface Given {
  readonly plan: AttributionPlan;
  readonly rows: readonly StatementRow[];
  readonly inputs: RuleInputs;
  readonly total: number;
  readonly used: readonly MadeChain[];
  readonly year: number;
  readonly values: AttributionParameters;
  readonly isWeak: boolean;
}

/** Part of a split that the South answers for, of the whole. */
function southPart(split: Split, total: number, sideOf: (economy: string) => string): number {
  const south = [...split.bearers].flatMap(([economy, value]) =>
    sideOf(economy) === 'south' ? [value] : [],
  );
  return sum(south) / total;
}

const largestPart = (split: Split, total: number): number =>
  [...split.bearers.values()].reduce((most, value) => Math.max(most, value), 0) / total;

export function choicesOf(context: GraphContext, given: Given): readonly ChoiceRange[] {
  const { plan, inputs, total, year, values, isWeak } = given;
  const { item, rule } = plan;
  const sideOf = sidesOfHarm(context, values.scheme, year);
  const own = rule.split(inputs);
  const found: ChoiceRange[] = [];
  const south = (split: Split, of = total): number => southPart(split, of, sideOf);
  if (!isWeak) {
    const bySchemes = knownSchemes(context).map((scheme): ChoiceOption => {
      const under = sidesOfHarm(context, scheme, year);
      return { option: scheme, value: southPart(own, total, under) };
    });
    found.push(...choiceRange('scheme', bySchemes, choiceWords.scheme));
    const isCarried = rule.needs === 'chain' && item.usersAreAtPlace === null;
    const byRule = rules.all
      .filter((one) => one.needs !== 'key' && refusalOf(item, one) === null)
      // Another rule has no chains unless this question read them.
      .filter((one) => one.needs === 'nothing' || isCarried)
      .map((one): ChoiceOption => ({ option: one.id, value: south(one.split(inputs)) }));
    found.push(...choiceRange('rule', byRule, choiceWords.rule));
  }
  found.push(
    ...overAllocations(context, given, south),
    ...overFactors(given, south),
    ...overMerchants(given, south),
  );
  return found;
}

type Part = (split: Split) => number;

/** What is done with economies that only trade moves who the users are. */
function overMerchants(
  { plan, inputs, used, values, total, isWeak }: Given,
  part: Part,
): readonly ChoiceRange[] {
  if (used.length === 0) return [];
  const own = plan.rule.split(inputs);
  const options = merchantOptions.map((merchants): ChoiceOption => {
    const chains = new Map(used.map((one) => [one.chain.material, one.withMerchants(merchants)]));
    const split = merchants === values.merchants ? own : plan.rule.split({ ...inputs, chains });
    return { option: merchants, value: isWeak ? largestPart(split, total) : part(split) };
  });
  return choiceRange('merchants', options, isWeak ? choiceWords.largestMerchants : choiceWords.merchants);
}

/** Contents of ore at their least and at their most. */
function overFactors({ plan, inputs, used, isWeak }: Given, part: Part): readonly ChoiceRange[] {
  if (isWeak || used.every(({ atEnds }) => atEnds.length === 0)) return [];
  const options = (['least', 'most'] as const).map((option, end): ChoiceOption => {
    const chains = new Map(used.map((one) => [one.chain.material, one.atEnds[end] ?? one.chain]));
    return { option, value: part(plan.rule.split({ ...inputs, chains })) };
  });
  return choiceRange('factor', options, choiceWords.factor);
}

/** How mines with several metals are divided moves the total of a material, and who bears it. */
function overAllocations(
  context: GraphContext,
  { plan: { item, rule, reading }, rows, inputs, isWeak }: Given,
  south: (split: Split, total: number) => number,
): readonly ChoiceRange[] {
  if (!item.hasAllocation) return [];
  const each = allocations.flatMap((allocation) => {
    const amounts = item.amounts(context, rows, { ...reading, allocation });
    if (amounts === undefined) return [];
    const total = sum([...amounts.parts, ...amounts.placeless].map(({ value }) => value));
    return total > 0 ? [{ allocation, amounts, total }] : [];
  });
  const totals = each.map(({ allocation, total }): ChoiceOption => ({ option: allocation, value: total }));
  const parts = isWeak
    ? []
    : each.map(
        ({ allocation, amounts, total }): ChoiceOption => ({
          option: allocation,
          value: south(rule.split({ ...inputs, amounts }), total),
        }),
      );
  return [
    ...(reading.material === null
      ? []
      : choiceRange('allocation', totals, choiceWords.allocationTotal, inputs.amounts.unit)),
    ...choiceRange('allocation', parts, choiceWords.allocation),
  ];
}
