/**
 * Through whom the supply of a group goes at a stage: the economy that produced most of what the group uses, by the
 * rules of docs/methods/origin.md. Where that cannot be told, nothing stands here and the world's output does.
 */
import type { Side } from '../../../schema/scheme.ts';
import type { StatementFilter, StatementRow } from '../../../schema/store.ts';
import { type Assumption, QuestionError } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { assumptionsOf, wholeAssumptions } from '../origin/assumptions.ts';
import { figuresOf } from '../origin/figures.ts';
import { type OriginPlan, originFilters, originPlan } from '../origin/gather.ts';
import { type OriginParameters, originParameters } from '../origin/parameters.ts';
import { originsIn, questionOf, totalIn } from '../origin/question.ts';
import { sharesIn, type Telling, unknownsIn } from '../origin/shares.ts';
import type { System } from '../origin/system.ts';
import type { ChokePoint, ConcentrationParameters } from './answer.ts';

export interface SupplyPlan {
  readonly stage: 'extraction' | 'refining';
  readonly values: OriginParameters;
  readonly plan: OriginPlan;
  readonly filters: readonly StatementFilter[];
}

/** What a function gives; undefined where the question has no answer. */
function answered<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof QuestionError) return undefined;
    throw error;
  }
}

/** The plan of a stage; undefined without a group, and where the tables do not tell whose output it uses. */
export function supplyPlan(
  context: GraphContext,
  stage: SupplyPlan['stage'],
  { material, group, year, scheme, precedence }: ConcentrationParameters,
): SupplyPlan | undefined {
  if (group === null) return undefined;
  const values = originParameters.parse({ material, stage, consumer: group, year, scheme, precedence });
  const plan = answered(() => originPlan(context, values));
  return plan === undefined ? undefined : { stage, values, plan, filters: originFilters(context, plan) };
}

export interface SupplyChoke {
  readonly choke: ChokePoint;
  readonly assumptions: readonly Assumption[];
}

/** @param rows those of the plan's filters */
export function supplyChoke(
  context: GraphContext,
  { stage, values, plan }: SupplyPlan,
  {
    rows,
    members,
    sideOf,
  }: {
    readonly rows: readonly StatementRow[];
    readonly members: ReadonlySet<string>;
    readonly sideOf: (economy: string) => Side;
  },
): SupplyChoke | undefined {
  const question = answered(() => questionOf(context, plan, values, rows));
  const output = question?.stages.at(-1)?.output;
  // Weak shares are for one economy with their reasons beside them; here those would be lost.
  if (question === undefined || output === undefined || question.isWeak) return undefined;
  const assumptions = assumptionsOf(context, question);
  const figures = figuresOf(question, {
    assumptions: wholeAssumptions(assumptions),
    rule: output.world.rule,
    unit: `t:${output.planned.basis}`,
  });
  const telling: Telling = { question, figures, sideOf };
  const whole = (system: System): number => totalIn(question, system);
  const origins = sharesIn(telling, originsIn, whole);
  const [first, second] = origins;
  if (first === undefined) return undefined;
  const unknown = unknownsIn(telling).reduce((sum, { share }) => sum + (share.quantity.value ?? 0), 0);
  const rival = (second?.share.quantity.high ?? second?.share.quantity.value ?? 0) + unknown;
  const own = (system: System): number =>
    [...originsIn(question, system).known.entries()].reduce(
      (sum, [place, mass]) => sum + (members.has(question.places.nodes[place] ?? '') ? mass : 0),
      0,
    );
  const used = new Set([...first.share.assumptions]);
  return {
    choke: {
      stage,
      of: 'supply',
      product: null,
      fit: null,
      year: plan.year,
      source: output.world.series.source,
      edition: output.world.series.edition,
      economy: first.economy,
      side: first.side,
      isCertain: (first.share.quantity.low ?? first.share.quantity.value ?? 0) >= rival,
      share: first.share,
      isOwn: members.has(first.economy),
      ownShare: figures.share(own, whole),
    },
    assumptions: assumptions.filter(({ id }) => used.has(id)),
  };
}
