/** What a ledger is made from: series and years of each row, and the slices that hold them. */
import type { PredicateId } from '../../../schema/predicate.ts';
import type { StatementFilter } from '../../../schema/store.ts';
import { checkPrecedence } from '../asked.ts';
import type { GraphContext } from '../context/context.ts';
import { type Choice, choose, filtersOf } from '../whole/choose.ts';
import { mobileIndicator, valueAddedIndicator } from '../whole/indicator.ts';
import type { LedgerParameters } from './answer.ts';
import { containedMaterials, deviceMinerals, type Mineral } from './minerals.ts';
import { populationFilter } from './per-head.ts';

export interface LedgerPlan {
  readonly minerals: readonly Mineral[];
  /** What a documented harm must concern to count: contained materials and what they are a part of. */
  readonly harmed: readonly string[];
  readonly earns: Choice | undefined;
  readonly uses: Choice | undefined;
  readonly throwsAway: Choice | undefined;
}

export function ledgerPlan(context: GraphContext, values: LedgerParameters): LedgerPlan {
  checkPrecedence(context, values.precedence);
  const { year, precedence: rule } = values;
  const ofWorld = (
    predicate: PredicateId,
    object: string | null,
    dimension: 'mass' | 'money' | 'count',
  ): Choice | undefined => choose(context, { predicate, object, year, rule, dimension });
  const contained = containedMaterials(context);
  const parents = contained.flatMap((material) => context.entities.get(material)?.partOf ?? []);
  return {
    minerals: deviceMinerals(context, values),
    harmed: [...new Set([...contained, ...parents])].sort(),
    earns: ofWorld('capturesValue', valueAddedIndicator, 'money'),
    uses: ofWorld('hasIndicator', mobileIndicator, 'count'),
    throwsAway: ofWorld('generatesEwaste', null, 'mass'),
  };
}

/** @param perHead whether populations are needed for the rows that have amounts */
export function filtersOfLedger(plan: LedgerPlan, perHead = false): readonly StatementFilter[] {
  const wanted = [
    ...plan.minerals.map(({ choice }) => choice),
    ...(plan.earns === undefined ? [] : [plan.earns]),
    ...(plan.uses === undefined ? [] : [plan.uses]),
    ...(plan.throwsAway === undefined ? [] : [plan.throwsAway]),
  ];
  const materials = plan.minerals.map(({ material }) => material);
  const amounts = [plan.earns, plan.uses, plan.throwsAway].flatMap((choice) => choice?.year ?? []);
  return [
    ...filtersOf(wanted),
    ...(perHead && amounts.length > 0 ? [populationFilter(amounts)] : []),
    ...(materials.length === 0
      ? []
      : [{ predicate: ['hasPrice'], subject: materials } satisfies StatementFilter]),
    ...(plan.harmed.length === 0
      ? []
      : [
          {
            predicate: ['bearsHarm'],
            stage: ['extraction'],
            product: plan.harmed,
          } satisfies StatementFilter,
        ]),
  ];
}
