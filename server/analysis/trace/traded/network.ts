/** A stage's network of trade, solved for those who take what it gives: where it was produced, and what nobody knows. */
import type { StatementRow } from '../../../../schema/store.ts';
import { type Assumption, QuestionError } from '../../answer.ts';
import type { GraphContext } from '../../context/context.ts';
import type { UnknownOrigin } from '../../origin/answer.ts';
import { assumptionsOf } from '../../origin/assumptions.ts';
import type { OriginPlan } from '../../origin/gather.ts';
import { originParameters } from '../../origin/parameters.ts';
import { type Question, questionOf } from '../../origin/question.ts';
import { partnersOf } from '../../origin/solve/rows.ts';
import type { System } from '../../origin/system.ts';
import type { TradedPlan } from './plan.ts';

/**
 * A number as the content factors have it: at their middle, and where they have a range at their least and most. All
 * of one network have the same length, so that they are added place by place.
 */
export type Ends = readonly number[];

export interface TradedNetwork {
  readonly plan: TradedPlan;
  readonly question: Question;
  /** The network at each end of the content factors. */
  readonly systems: readonly System[];
  /** What every share of it rests on. */
  readonly assumptions: readonly Assumption[];
}

/** Undefined where the statements turn out not to carry an answer, or only a weak one. */
export function networkOf(
  context: GraphContext,
  plan: TradedPlan,
  rows: readonly StatementRow[],
): TradedNetwork | undefined {
  const { material, year, stage, precedence } = plan;
  const asked: OriginPlan = {
    material,
    consumer: null,
    producer: null,
    year,
    extraction: stage.stage === 'extraction' ? stage : undefined,
    refining: stage.stage === 'refining' ? stage : undefined,
    totals: [],
    home: undefined,
  };
  const values = originParameters.parse({ material, stage: stage.stage, year, precedence });
  try {
    const question = questionOf(context, asked, values, rows);
    if (question.isWeak) return undefined;
    const assumptions = assumptionsOf(context, question).filter(({ id }) => id !== 'same-mix');
    return { plan, question, systems: [question.base, ...question.ends], assumptions };
  } catch (error) {
    if (error instanceof QuestionError) return undefined;
    throw error;
  }
}

/** Parts of what one economy uses; those of `origins` and `unknowns` add up to 1 at each end at which it uses any. */
export interface Mix {
  readonly origins: ReadonlyMap<string, Ends>;
  readonly unknowns: ReadonlyMap<UnknownOrigin, Ends>;
  /** By who shipped last, and what is produced at home: what plain trade statistics say. They add up to 1. */
  readonly lastShippers: ReadonlyMap<string, Ends>;
  /** Tonnes that it uses. */
  readonly used: Ends;
}

/** Below this part of the whole a mass is the rounding of a sum. */
const rounding = 1e-12;

/** Undefined where the economy has no place in the network, or uses nothing. */
export function mixOf({ question, systems }: TradedNetwork, economy: string): Mix | undefined {
  const place = question.places.of.get(economy);
  if (place === undefined) return undefined;
  const used = systems.map(({ use }) => use[place] ?? 0);
  if (!((used[0] ?? 0) > 0)) return undefined;
  const [origins, unknowns, lastShippers] = [tally<string>(), tally<UnknownOrigin>(), tally<string>()];
  for (const [end, system] of systems.entries()) {
    const all = used[end] as number;
    if (!(all > 0)) continue;
    const parts = system.originsOf([place]);
    const add = (sums: Tally<string>, node: number, part: number): void => {
      if (part > rounding) sums.add(question.places.nodes[node] ?? '', end, part);
    };
    for (const [node, mass] of parts.known.entries()) add(origins, node, mass / all);
    for (const { kind, mass } of parts.unknowns) unknowns.add(kind, end, mass / all);
    const prepared = system.stages.at(-1)?.prepared;
    const had = (prepared?.production[place] ?? 0) + (prepared?.imports[place] ?? 0);
    if (prepared === undefined || !(had > 0)) continue;
    add(lastShippers, place, (prepared.production[place] ?? 0) / had);
    for (const { economy: from, mass } of partnersOf(prepared.incoming, place))
      add(lastShippers, from, mass / had);
  }
  const ends = systems.length;
  return {
    origins: origins.all(ends),
    unknowns: unknowns.all(ends),
    lastShippers: lastShippers.all(ends),
    used,
  };
}

export interface Tally<Key> {
  readonly add: (key: Key, end: number, part: number) => void;
  readonly all: (ends: number) => ReadonlyMap<Key, Ends>;
}

/** Sums by key, at each end. */
export function tally<Key>(): Tally<Key> {
  const sums = new Map<Key, number[]>();
  return {
    add(key, end, part) {
      const own = sums.get(key) ?? [];
      own[end] = (own[end] ?? 0) + part;
      sums.set(key, own);
    },
    all: (ends) =>
      new Map([...sums].map(([key, own]) => [key, Array.from({ length: ends }, (_, end) => own[end] ?? 0)])),
  };
}

/** Value and range of ends; the range is null where nothing has one. */
export function rangeOf(ends: Ends): {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
} {
  const [value = 0] = ends;
  return ends.length < 2
    ? { value, low: null, high: null }
    : { value, low: Math.min(...ends), high: Math.max(...ends) };
}
