/** What a kind of anomaly is: the years it can be asked for, the statements it compares, and how it finds. */
import type { Label } from '../../../schema/label.ts';
import type { Amount, StatementFilter, StatementRow } from '../../../schema/store.ts';
import type { GraphContext } from '../context/context.ts';
import type { Anomaly, AnomalyKindId } from './answer.ts';

/** What is asked of a kind. The economy is no part of it: a score is a share of a whole, whoever is asked about. */
export interface KindQuestion {
  /** Only what is about this material; null for all. */
  readonly material: string | null;
}

/** The comparison of one year. */
export interface Plan {
  /** Statements whose amounts are compared. */
  readonly filters: readonly StatementFilter[];
  /** Statements that are needed whole, with their ranges. */
  readonly whole?: readonly StatementFilter[];
  /** @param amounts what each filter gave, in the same order; @param whole what each of `whole` gave */
  readonly find: (
    amounts: readonly (readonly Amount[])[],
    whole: readonly (readonly StatementRow[])[],
  ) => Found;
}

export interface Found {
  readonly anomalies: readonly Anomaly[];
  readonly compared: number;
  readonly notComparable: number;
  /** Where the years are told by the statements themselves: the one compared, null where the one asked for is not there. */
  readonly covered?: { readonly year: number | null; readonly years: readonly number[] };
}

interface KindOfAnomaly {
  readonly id: AnomalyKindId;
  readonly label: Label;
  readonly sentence: Label;
  /** False for what is about organisations and sites alone. */
  readonly isAboutEconomies: boolean;
  /** What a reader must know of the search of that year. */
  readonly caveats: (context: GraphContext, question: KindQuestion, year: number) => readonly Label[];
}

/** A kind whose years the context tells. */
export interface YearlyKind extends KindOfAnomaly {
  /** Years that can be asked for, ascending; none where nothing can be compared. */
  readonly years: (context: GraphContext, question: KindQuestion) => readonly number[];
  /** @param year one of `years` */
  readonly plan: (context: GraphContext, question: KindQuestion, year: number) => Plan;
}

/** A kind whose statements have to be read to tell the years: `find` says them. */
export interface ListKind extends KindOfAnomaly {
  readonly years: null;
  /** @param year the one asked for; null for the latest */
  readonly plan: (context: GraphContext, question: KindQuestion, year: number | null) => Plan;
}

export type AnomalyKind = YearlyKind | ListKind;
