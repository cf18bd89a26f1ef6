/** What an analysis is: parameters declared once, the slices it needs, and a pure function from them to an answer. */
import type { z } from 'zod';
import type { Label } from '../../schema/label.ts';
import type { MethodId } from '../../schema/method.ts';
import type { Amount, CountKey, StatementCount, StatementFilter, StatementRow } from '../../schema/store.ts';
import type { GraphContext } from './context/context.ts';
import type { Network } from './network/network.ts';

/** Parameters as they are used, and which of them the asker gave. */
export interface Asked<Parameters> {
  readonly values: Parameters;
  /** Names of the parameters that were given; the others hold their defaults. */
  readonly given: ReadonlySet<string>;
}

/** The statements of each filter that `gather` named, in the same order; each slice is ordered by id. */
export type Slices = readonly (readonly StatementRow[])[];

/** Statements that are counted and not read: which, and by what. */
export interface Tally {
  readonly filter: StatementFilter;
  readonly keys: readonly CountKey[];
}

/** What is known of statements that were not read whole. */
export interface Beside {
  /** What each tally that `tally` named came to, in the same order; each in no stated order. */
  readonly counts: readonly (readonly StatementCount[])[];
  /** The amounts of each filter that `compare` named, in the same order; each list is ordered by row. */
  readonly amounts: readonly (readonly Amount[])[];
  /** The network of relations, where the analysis needs it. */
  readonly network?: Network;
}

export interface Analysis<Schema extends z.ZodObject, Answer> {
  /** Its name in GraphQL and on the command line. */
  readonly id: string;
  readonly label: Label;
  /** What it answers, in a sentence. */
  readonly sentence: Label;
  /** Null where the answer is a plain reading of statements, with no method of its own. */
  readonly method: MethodId | null;
  /** Every parameter with its default and a description for the documentation. */
  readonly parameters: Schema;
  /** Whether it walks the network of relations; it is read for those alone. */
  readonly needsNetwork?: true;
  /**
   * Which statements are needed. The network is there for those that need it.
   * @throws QuestionError when the question cannot be answered
   */
  readonly gather: (
    context: GraphContext,
    asked: Asked<z.output<Schema>>,
    network?: Network,
  ) => readonly StatementFilter[];
  /**
   * Which statements need only be counted; none when not given.
   * @throws QuestionError when the question cannot be answered
   */
  readonly tally?: (context: GraphContext, asked: Asked<z.output<Schema>>) => readonly Tally[];
  /**
   * Of which statements only the amounts are needed; none when not given.
   * @throws QuestionError when the question cannot be answered
   */
  readonly compare?: (
    context: GraphContext,
    asked: Asked<z.output<Schema>>,
    network?: Network,
  ) => readonly StatementFilter[];
  /**
   * The answer, from the context and what was asked for above: no database, no network, no clock.
   * @throws QuestionError when the question cannot be answered
   */
  readonly compute: (
    context: GraphContext,
    asked: Asked<z.output<Schema>>,
    slices: Slices,
    beside: Beside,
  ) => Answer;
}

/** Fixes the types of one analysis. */
export function analysis<Schema extends z.ZodObject, Answer>(
  item: Analysis<Schema, Answer>,
): Analysis<Schema, Answer> {
  return item;
}
