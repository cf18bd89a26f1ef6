/** What a question about who answers for a harm needs: the period, the chains, the key, and their statements. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import { yearsOfPeriod } from '../../../schema/statement.ts';
import type { StatementFilter, StatementRow } from '../../../schema/store.ts';
import type { Slices } from '../analysis.ts';
import { QuestionError } from '../answer.ts';
import { checkPrecedence } from '../asked.ts';
import type { GraphContext } from '../context/context.ts';
import { knownId } from '../context/nearest.ts';
import { rowsOfSlices } from '../origin/kept-inputs.ts';
import { type Choice, choose, filtersOf } from '../whole/choose.ts';
import { valueAddedIndicator } from '../whole/indicator.ts';
import { type ChainPlan, chainPlan, isNoChain, type NoChain } from './chain/plan.ts';
import type { HarmItem, HarmReading } from './harms/harm.ts';
import { materialsOf } from './harms/stated.ts';
import { knownHarm, periodOf } from './known-harm.ts';
import type { AttributionParameters } from './parameters.ts';
import { checkQuestion } from './refusals.ts';
import { ruleOf } from './rules/index.ts';
import type { RuleItem } from './rules/rule.ts';

export interface AttributionPlan {
  readonly item: HarmItem;
  readonly rule: RuleItem;
  readonly reading: HarmReading;
  readonly periods: readonly string[];
  /** By material, of the rules that need a chain; the refused beside the others. */
  readonly chains: readonly (ChainPlan | NoChain)[];
  readonly key: Choice | undefined;
  readonly filters: readonly StatementFilter[];
  readonly pick: (slices: Slices) => PlannedRows;
}

export interface PlannedRows {
  readonly harm: readonly StatementRow[];
  readonly key: readonly StatementRow[];
  readonly chain: (material: string) => readonly StatementRow[];
}

/** @throws QuestionError with what could be asked instead */
export function attributionPlan(context: GraphContext, values: AttributionParameters): AttributionPlan {
  checkPrecedence(context, values.precedence);
  const item = knownHarm(values.harm);
  const rule = ruleOf(values.rule);
  checkQuestion(item, rule, values);
  const { period, periods, isSum } = periodOf(context, item, values);
  const material = materialAsked(context, item, values, { period, isSum });
  const reading = {
    period,
    isSum,
    allocation: values.allocation,
    material,
    precedence: values.precedence,
  };
  const wanted = needsChain(rule, item) ? wantedMaterials(context, item, reading) : [];
  const { to } = yearsOfPeriod(period);
  const chains = wanted.map((one) =>
    chainPlan(context, {
      material: one,
      year: values.chainYear ?? to,
      isStrict: values.chainYear !== null,
      precedence: values.precedence,
      merchants: values.merchants,
    }),
  );
  const [first] = chains;
  if (material !== null && first !== undefined && isNoChain(first))
    throw refusedChain(item, rule, first, period);
  const question = { predicate: 'capturesValue', object: valueAddedIndicator, dimension: 'money' } as const;
  const key =
    rule.needs === 'key' ? choose(context, { ...question, year: to, rule: values.precedence }) : undefined;
  const harmFilters = withEveryAllocation(item, reading, item.filters(context, reading));
  const keyFilters = key === undefined ? [] : filtersOf([key]);
  const named: readonly (readonly [string, StatementFilter])[] = [
    ...harmFilters.map((filter) => ['harm', filter] as const),
    ...keyFilters.map((filter) => ['key', filter] as const),
    ...chains.flatMap((plan) =>
      isNoChain(plan) ? [] : plan.filters.map((filter) => [plan.material, filter] as const),
    ),
  ];
  return {
    item,
    rule,
    reading,
    periods,
    chains,
    key,
    filters: named.map(([, filter]) => filter),
    pick(slices) {
      const of = (name: string): Slices =>
        named.flatMap(([own], place) => (own === name ? [slices[place] ?? []] : []));
      return {
        harm: of('harm').flat(),
        key: of('key').flat(),
        chain: (one) => rowsOfSlices(of(one)),
      };
    },
  };
}

const needsChain = (rule: RuleItem, item: HarmItem): boolean =>
  rule.needs === 'chain' && item.usersAreAtPlace === null;

/** Materials of the period whose chain is looked for: the one asked for, or all. */
function wantedMaterials(context: GraphContext, item: HarmItem, reading: HarmReading): readonly string[] {
  if (reading.material !== null) return [reading.material];
  return materialsOf(context, item, reading).filter((id) => id.startsWith('material:'));
}

/** The ways of dividing a mine stand side by side in one reading: their range is part of the answer. */
function withEveryAllocation(
  item: HarmItem,
  { isSum, material }: HarmReading,
  filters: readonly StatementFilter[],
): readonly StatementFilter[] {
  // Of all materials and many years together that would be tens of thousands of rows.
  const isFew = !isSum || material !== null;
  return item.hasAllocation && isFew
    ? filters.map((filter) => ({ ...filter, object: item.objects }))
    : filters;
}

function materialAsked(
  context: GraphContext,
  item: HarmItem,
  { material, precedence, allocation }: AttributionParameters,
  { period, isSum }: Pick<HarmReading, 'period' | 'isSum'>,
): string | null {
  if (material === null) return null;
  const id = knownId(context, material, ['material', 'product']);
  const reading = { period, isSum, precedence, allocation, material: null };
  const known = item.hasMaterial ? materialsOf(context, item, reading) : [];
  if (known.includes(id)) return id;
  throw new QuestionError(
    item.hasMaterial ? 'NOT_ANSWERABLE' : 'BAD_USER_INPUT',
    item.hasMaterial
      ? `material: ${item.id} is not given for ${id} in ${period}; it is for ${known.join(', ')}`
      : `material: ${item.id} is not given by material; leave it out`,
    item.hasMaterial
      ? [...known].sort(byCodeUnit)
      : [`harmAttribution(harm: "${item.id}", rule: TERRITORIAL)`],
    material,
  );
}

/** Where the origin of a material may not be published, the rule is refused with its reason. */
export function refusedChain(
  item: HarmItem,
  rule: RuleItem,
  { material, refusal }: NoChain,
  period: string,
): QuestionError {
  const year = yearsOfPeriod(period).to;
  const nearest = [
    `harmAttribution(harm: "${item.id}", rule: TERRITORIAL, material: "${material}", year: ${year})`,
    ...refusal.nearest.slice(0, 3),
  ];
  return new QuestionError(
    refusal.code === 'YEAR_NOT_COVERED' ? 'YEAR_NOT_COVERED' : 'NOT_ANSWERABLE',
    `rule: ${rule.id} carries the harm along the chain of ${material}, and that cannot be told: ${refusal.message}`,
    refusal.code === 'YEAR_NOT_COVERED' ? refusal.nearest : nearest,
    material,
  );
}
