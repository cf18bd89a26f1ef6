/** What the answer of anomalies holds. */
import type { Label } from '../../../schema/label.ts';
import type { AnswerCore, Figure } from '../answer.ts';

/** In the order in which they are shown. */
export const anomalyKindIds = [
  'mirror-gap',
  'value-gap',
  'beyond-supply',
  'unit-value',
  'jump',
  'revision',
  'listed-once',
] as const;
export type AnomalyKindId = (typeof anomalyKindIds)[number];

/** Which of its forms an anomaly has. */
export type AnomalyState =
  | 'exporter-larger'
  | 'importer-larger'
  | 'exporter-only'
  | 'importer-only'
  | 'exceeds-listed'
  | 'not-listed'
  | 'light'
  | 'heavy'
  | 'rise'
  | 'fall'
  | 'raised'
  | 'lowered'
  | 'listed-once';

/** One number of an anomaly: as a statement says it, or as it was worked out. */
export interface AnomalyFigure {
  /** What it is, such as `production`; the label says it in words. */
  readonly id: string;
  readonly label: Label;
  /** Row of the statement that says it; null where it was worked out. */
  readonly row: number | null;
  /** Null where a statement says it. */
  readonly figure: Figure | null;
}

export interface Anomaly {
  /** Stable within a release: kind and what it is about. */
  readonly id: string;
  readonly kind: AnomalyKindId;
  readonly state: AnomalyState;
  /** An economy; for a list, the brand. */
  readonly subject: string;
  /** The partner of a flow, or the smelter that is listed. */
  readonly object: string | null;
  readonly product: string | null;
  readonly material: string | null;
  readonly year: number;
  /** What was found, in a sentence without numbers. */
  readonly sentence: Label;
  readonly figures: readonly AnomalyFigure[];
  /** Between the two figures that are compared; null where nothing is measured. */
  readonly gap: Figure | null;
  /** The gap as a share of the whole: what anomalies are ranked by. */
  readonly score: Figure;
  /** Of what the score is a share: the larger figure of every pair compared, added up. */
  readonly whole: AnomalyFigure;
  /** Ordinary ways in which it can come about. */
  readonly innocent: readonly Label[];
  /** What would have to be checked, as a question. */
  readonly toCheck: Label;
  /** Rows of the statements compared, sorted. */
  readonly evidence: readonly number[];
}

/** What one kind was searched in. */
export interface Searched {
  readonly kind: AnomalyKindId;
  readonly year: number;
  /** Years that can be asked for, ascending. */
  readonly years: readonly number[];
  /** How many things were compared, and how many could not be. */
  readonly compared: number;
  readonly notComparable: number;
  readonly found: number;
}

export interface AnomaliesAnswer extends AnswerCore {
  /** Highest score first, then by id. */
  readonly anomalies: readonly Anomaly[];
  /** By kind, those that could be searched. */
  readonly searched: readonly Searched[];
}
