/** Where the metal that the world uses was dug, along trade by pairs: only where nothing speaks against any stage. */
import type { Range } from '../../../../model/scenario/moved.ts';
import type { StatementFilter, StatementRow } from '../../../../schema/store.ts';
import { QuestionError } from '../../answer.ts';
import type { GraphContext } from '../../context/context.ts';
import { type OriginPlan, originFilters, originPlan } from '../../origin/gather.ts';
import { originParameters } from '../../origin/parameters.ts';
import { isRefusal, isWeakPlan } from '../../origin/plan.ts';
import { originsIn, questionOf, totalIn } from '../../origin/question.ts';
import type { System } from '../../origin/system.ts';

export interface Chain {
  /** Parts of all that is used, largest first; what is not known to come from anywhere is in none. */
  readonly economies: readonly { readonly economy: string; readonly share: Range }[];
  readonly year: number;
  readonly evidence: readonly number[];
}

export interface ChainPlan {
  readonly plan: OriginPlan;
  readonly filters: readonly StatementFilter[];
}

const valuesOf = (material: string) => originParameters.parse({ material });

/** What is thrown is the answer that there is none; anything else is a defect. */
function unlessRefused<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof QuestionError) return undefined;
    throw error;
  }
}

/** Undefined where a chain does not begin at the mine, or is weak: shares of weak stages are no ground to share out by. */
export function chainPlan(context: GraphContext, material: string): ChainPlan | undefined {
  const plan = unlessRefused(() => originPlan(context, valuesOf(material)));
  if (plan === undefined) return undefined;
  const { extraction, refining } = plan;
  if (extraction === undefined || isRefusal(extraction) || isWeakPlan(extraction)) return undefined;
  if (refining !== undefined && !isRefusal(refining) && isWeakPlan(refining)) return undefined;
  return { plan, filters: originFilters(context, plan) };
}

export function chainOf(
  context: GraphContext,
  { plan }: ChainPlan,
  rows: readonly StatementRow[],
): Chain | undefined {
  const question = unlessRefused(() => questionOf(context, plan, valuesOf(plan.material), rows));
  if (question === undefined || question.isWeak || question.inputs.ore === undefined) return undefined;
  const systems = [question.base, ...question.ends];
  const shareIn = (system: System, place: number): number =>
    (originsIn(question, system).known[place] ?? 0) / totalIn(question, system);
  const economies = question.places.nodes.flatMap((economy, place) => {
    const shares = systems.map((system) => shareIn(system, place));
    const [value = 0] = shares;
    return value > 0
      ? [{ economy, share: { value, low: Math.min(...shares), high: Math.max(...shares) } }]
      : [];
  });
  return {
    economies: economies.sort((a, b) => b.share.value - a.share.value || (a.economy < b.economy ? -1 : 1)),
    year: plan.year,
    evidence: question.evidence,
  };
}
