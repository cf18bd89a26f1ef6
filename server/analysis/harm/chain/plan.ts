/** Of which materials a chain may be published, in which year, and why not of the others. */
import { defaultScheme } from '../../../../schema/scheme.ts';
import type { StatementFilter, StatementRow } from '../../../../schema/store.ts';
import { QuestionError } from '../../answer.ts';
import type { GraphContext } from '../../context/context.ts';
import { nearestYear } from '../../context/membership.ts';
import { type OriginPlan, originFilters, originPlan } from '../../origin/gather.ts';
import { type OriginParameters, originParameters, originStages } from '../../origin/parameters.ts';
import { isRefusal, outputYears, planStage } from '../../origin/plan.ts';
import { type Question, questionOf } from '../../origin/question.ts';
import type { System } from '../../origin/system.ts';
import type { Chain } from './chain.ts';

/** What is asked of a chain; the year wanted is a target where `isStrict` is false. */
export interface ChainAsked {
  readonly material: string;
  readonly year: number;
  readonly isStrict: boolean;
  readonly precedence: string;
  readonly merchants: OriginParameters['merchants'];
}

export interface ChainPlan {
  readonly material: string;
  readonly values: OriginParameters;
  readonly plan: OriginPlan;
  readonly filters: readonly StatementFilter[];
}

export interface NoChain {
  readonly material: string;
  readonly refusal: QuestionError;
}

export const isNoChain = (plan: ChainPlan | NoChain): plan is NoChain => 'refusal' in plan;

function valuesOf({
  material,
  precedence,
  merchants,
}: Omit<ChainAsked, 'year' | 'isStrict'>): OriginParameters {
  return originParameters.parse({ material, precedence, merchants, scheme: defaultScheme });
}

const years = new WeakMap<GraphContext, Map<string, readonly number[]>>();

/** Years in which the ore of a material has output and pairs, ascending; looked for once. */
export function chainYears(
  context: GraphContext,
  asked: Omit<ChainAsked, 'year' | 'isStrict'>,
): readonly number[] {
  const held = years.get(context) ?? new Map<string, readonly number[]>();
  years.set(context, held);
  const key = `${asked.material} ${asked.precedence}`;
  const known = held.get(key);
  if (known !== undefined) return known;
  const values = valuesOf(asked);
  const given = [...new Set(originStages.flatMap((stage) => outputYears(context, values, stage)))];
  const found = given
    .filter((year) => !isRefusal(planStage(context, values, 'extraction', year)))
    .sort((a, b) => a - b);
  held.set(key, found);
  return found;
}

/** What a function gives, or the refusal that it throws. */
function attempt<T>(make: () => T): T | QuestionError {
  try {
    return make();
  } catch (error) {
    if (error instanceof QuestionError) return error;
    throw error;
  }
}

/** The plan of a material's chain in the year asked, or the covered one nearest to it. */
export function chainPlan(context: GraphContext, asked: ChainAsked): ChainPlan | NoChain {
  const { material } = asked;
  if (!material.startsWith('material:')) {
    const text = `${material} is a lump of several or unknown materials, and no good that trade could be followed by`;
    return { material, refusal: new QuestionError('NOT_ANSWERABLE', text, [], material) };
  }
  const covered = chainYears(context, asked);
  const year = asked.isStrict ? asked.year : (nearestYear(covered, asked.year) ?? null);
  const values = { ...valuesOf(asked), year };
  const plan = attempt(() => originPlan(context, values));
  if (plan instanceof QuestionError) return { material, refusal: plan };
  if (year !== null && !covered.includes(year)) {
    const text = `harm at mines of ${material} in ${year}: the ore has no pairs by which it could be followed`;
    return { material, refusal: new QuestionError('NOT_ANSWERABLE', text, [], material) };
  }
  const bare = bareOf(plan);
  return { material, values, plan: bare, filters: originFilters(context, bare) };
}

/** Without what an answer about origins has beside its shares: other publishers' output, keys of a lump, totals, home. */
function bareOf(plan: OriginPlan): OriginPlan {
  const bareStage = <Stage extends OriginPlan['extraction']>(stage: Stage): Stage =>
    stage === undefined || isRefusal(stage) ? stage : { ...stage, others: [], keys: [] };
  return {
    ...plan,
    extraction: bareStage(plan.extraction),
    refining: bareStage(plan.refining),
    totals: [],
    home: undefined,
  };
}

/** A chain with what it rests on. */
export interface MadeChain {
  readonly chain: Chain;
  readonly question: Question;
  /** The chain with merchants treated in another way. */
  readonly withMerchants: (merchants: OriginParameters['merchants']) => Chain;
  /** The chain with contents of ore at their least, then at their most; empty where none has a range. */
  readonly atEnds: readonly Chain[];
}

/** @param rows statements of the plan's filters */
export function chainOf(
  context: GraphContext,
  { material, values, plan }: ChainPlan,
  rows: readonly StatementRow[],
): MadeChain | NoChain {
  const question = attempt(() => questionOf(context, plan, values, rows));
  if (question instanceof QuestionError) return { material, refusal: question };
  if (question.inputs.ore === undefined) {
    const reason = question.inputs.leftOut?.text ?? 'the ore has no pairs';
    const text = `harm at mines of ${material} in ${plan.year}: ${reason}`;
    return { material, refusal: new QuestionError('NOT_ANSWERABLE', text, [], material) };
  }
  const { nodes, of } = question.places;
  const chainWith = (system: System): Chain => ({ material, year: plan.year, nodes, placeOf: of, system });
  return {
    chain: chainWith(question.base),
    question,
    withMerchants: (merchants) => chainWith(question.systemWith({ merchants })),
    atEnds: question.ends.map(chainWith),
  };
}
