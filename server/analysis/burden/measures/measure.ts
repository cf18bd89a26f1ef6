/** What a measure of the scatter is: a benefit that economies have, or a burden that they bear. */
import type { Label } from '../../../../schema/label.ts';
import type { StatementFilter, StatementRow } from '../../../../schema/store.ts';
import type { Figure } from '../../answer.ts';
import type { GraphContext } from '../../context/context.ts';
import type { Choice } from '../../whole/choose.ts';

export interface MeasureReading {
  /** A target: the nearest covered year is taken. Null for the latest. */
  readonly year: number | null;
  /** Whether amounts are divided by population. */
  readonly perHead: boolean;
  readonly precedence: string;
}

/** A measure in one period. */
export interface Measured {
  readonly period: string;
  /** What is measured, with the counts of the period. */
  readonly label: Label;
  readonly note: Label | null;
  /** By economy: what is drawn. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** By economy: its share of the measure's whole; empty for a measure that has none, such as a percentage. */
  readonly shares: ReadonlyMap<string, Figure>;
}

export interface MeasurePlan {
  readonly wanted: readonly Choice[];
  readonly filters: readonly StatementFilter[];
  /** Years whose people are needed. */
  readonly years: readonly number[];
  /** Undefined where the graph holds no figures of it. */
  readonly answer: (rows: readonly StatementRow[]) => Measured | undefined;
}

export interface Measure {
  readonly id: string;
  readonly label: Label;
  /** What it counts and what it leaves out. */
  readonly scope: Label;
  readonly plan: (context: GraphContext, reading: MeasureReading) => MeasurePlan;
}
