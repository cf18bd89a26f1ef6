/** A question with its networks: the answer's own, and those of every other choice. */
import type { StatementRow } from '../../../schema/store.ts';
import type { GraphContext } from '../context/context.ts';
import { worldGroup } from '../context/cover.ts';
import { rowsOf } from '../figure.ts';
import { rowsBySeries } from '../whole/by-series.ts';
import { check } from './check.ts';
import { type OriginPlan, refused } from './gather.ts';
import { keptInput } from './kept-inputs.ts';
import { keptNetwork, keptPlaces } from './kept-networks.ts';
import type { NetworkChoices, Places } from './network.ts';
import type { OriginParameters } from './parameters.ts';
import { isRefusal, isWeakPlan, type Refusal } from './plan.ts';
import { isRefused, type StageInput, type StageOutput, stageInput } from './stage-input.ts';
import { type Parts, produced, type System, sum, systemOf, used } from './system.ts';

export interface Inputs {
  readonly ore: StageInput | undefined;
  readonly metal: StageInput | undefined;
  /** Why the other stage is not there, where both were asked for. */
  readonly leftOut: Refusal | undefined;
}

/** What differs from the answer's own choices. */
export interface Override extends Partial<Pick<NetworkChoices, 'lump' | 'merchants' | 'end'>> {
  readonly oreOutput?: StageOutput;
  readonly metalOutput?: StageOutput;
}

export interface Question {
  readonly plan: OriginPlan;
  readonly values: OriginParameters;
  readonly inputs: Inputs;
  /** Those that are there, ore first. */
  readonly stages: readonly StageInput[];
  readonly places: Places;
  readonly base: System;
  /** With content factors at their least and at their most; empty where none has a range. */
  readonly ends: readonly System[];
  /** Places of the consumer's and of the producer's members; undefined where not asked. */
  readonly users: readonly number[] | undefined;
  readonly producers: readonly number[] | undefined;
  readonly isWeak: boolean;
  readonly systemWith: (override: Override) => System;
  /** Rows of everything that any share rests on. */
  readonly evidence: readonly number[];
}

/** @throws QuestionError where the statements turn out not to carry an answer */
export function questionOf(
  context: GraphContext,
  plan: OriginPlan,
  values: OriginParameters,
  rows: readonly StatementRow[],
): Question {
  const inputs = inputsOf(context, plan, values, rows);
  const stages = [inputs.ore, inputs.metal].filter((input) => input !== undefined);
  const places = keptPlaces(stages);
  const systemWith = (override: Override): System => {
    const network = (input: StageInput, output: StageOutput | undefined) =>
      keptNetwork(input, places, {
        lump: override.lump ?? values.lump,
        merchants: override.merchants ?? values.merchants,
        end: override.end ?? 'value',
        output: output ?? input.output,
      });
    const [first, second] = [
      ...(inputs.ore === undefined ? [] : [network(inputs.ore, override.oreOutput)]),
      ...(inputs.metal === undefined ? [] : [network(inputs.metal, override.metalOutput)]),
    ];
    if (first === undefined) throw new Error('a question without a stage');
    return systemOf(first, second);
  };
  const base = systemWith({});
  const hasRange = stages.some(({ output }) => output.planned.factors.some(({ low, high }) => low < high));
  const users = membersOf(context, plan.consumer, places);
  const producers = membersOf(context, plan.producer, places);
  const question: Question = {
    plan,
    values,
    inputs,
    stages,
    places,
    base,
    ends: hasRange ? [systemWith({ end: 'low' }), systemWith({ end: 'high' })] : [],
    users,
    producers,
    isWeak: stages.some(isWeakStage),
    systemWith,
    evidence: rowsOf(
      stages.flatMap(({ output, traded }) => [
        ...output.world.evidence,
        ...traded.evidence,
        ...output.planned.factors.flatMap(({ row }) => (row === null ? [] : [row])),
      ]),
      [],
    ),
  };
  check(context, question);
  return question;
}

/** Whether anything speaks against the shares of a stage. */
export const isWeakStage = ({ plan, unsized }: StageInput): boolean => isWeakPlan(plan) || unsized.length > 0;

function inputsOf(
  context: GraphContext,
  plan: OriginPlan,
  values: OriginParameters,
  rows: readonly StatementRow[],
): Inputs {
  let parts: Pick<Parameters<typeof stageInput>[2], 'output' | 'trade'> | undefined;
  const inputOf = (stage: 'extraction' | 'refining'): StageInput | Refusal | undefined => {
    const planned = plan[stage];
    if (planned === undefined || isRefusal(planned)) return planned;
    const isFilling = values.fillMissingQuantity;
    return keptInput(rows, planned, isFilling, () => {
      parts ??= {
        output: rowsBySeries(rows.filter(({ predicate }) => predicate !== 'exportsTo')),
        trade: rows.filter(({ predicate }) => predicate === 'exportsTo'),
      };
      return stageInput(context, planned, { ...parts, isFilling });
    });
  };
  const [ore, metal] = [inputOf('extraction'), inputOf('refining')];
  const refusals = [ore, metal].filter((input) => input !== undefined).filter(isRefused);
  const [mined, refined] = [ore, metal].map((input) =>
    input === undefined || isRefused(input) ? undefined : input,
  );
  // Ore alone from one pool says nothing.
  const usable =
    mined !== undefined && (mined.plan.codes.length > 0 || refined !== undefined) ? mined : undefined;
  if (usable === undefined && refined === undefined) {
    throw refused(context, {
      material: plan.material,
      year: plan.year,
      refusals,
      covered: [],
      isYearGiven: values.year !== null,
    });
  }
  if (usable === undefined || refined === undefined) {
    return { ore: usable, metal: refined, leftOut: refusals[0] };
  }
  const [oreBasis, metalBasis] = [usable.output.planned.basis, refined.output.planned.basis];
  if (oreBasis === metalBasis) return { ore: usable, metal: refined, leftOut: undefined };
  return {
    ore: undefined,
    metal: refined,
    leftOut: { why: 'factor', text: `ore is counted ${oreBasis}, and metal ${metalBasis}` },
  };
}

function membersOf(context: GraphContext, end: string | null, { of }: Places): readonly number[] | undefined {
  if (end === null || end === worldGroup) return undefined;
  const members = end.startsWith('group:') ? context.membership.membersOf(end) : [end];
  return members.flatMap((member) => of.get(member) ?? []);
}

const everywhere = (system: System): readonly number[] =>
  Array.from({ length: system.size }, (_, node) => node);

const kept = new WeakMap<System, Map<string, Parts>>();
function keep(system: System, key: string, make: () => Parts): Parts {
  const held = kept.get(system) ?? new Map<string, Parts>();
  kept.set(system, held);
  const known = held.get(key) ?? make();
  held.set(key, known);
  return known;
}

/** Origins of what the consumer, or else the world, uses; computed once for each system. */
export function originsIn(question: Question, system: System): Parts {
  return keep(system, 'origins', () => system.originsOf(question.users ?? everywhere(system)));
}

/** Where the producer's output, or else the world's, is used. */
export function destinationsIn(question: Question, system: System): Parts {
  return keep(system, 'destinations', () => system.destinationsOf(question.producers ?? everywhere(system)));
}

/** What each economy uses: where the output of the whole world ends, and what has no known origin with it. */
export function usesIn(_: Question, system: System): Parts {
  return keep(system, 'uses', () => ({ known: system.use, unknowns: [], assumed: 0 }));
}

/** What shares are of: use of the consumer or the world, or the output of a producer alone. */
export function totalIn({ users, producers }: Question, system: System): number {
  if (users === undefined && producers !== undefined) return produced(system, producers);
  return users === undefined ? sum(system.use) : used(system, users);
}
