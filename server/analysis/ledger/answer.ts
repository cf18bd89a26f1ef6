/** The shape of the North–South ledger: a row a question, each with its two sides, what is not allocated, its scope. */
import type { Label } from '../../../schema/label.ts';
import type { SchemeId, Side } from '../../../schema/scheme.ts';
import type { Stage } from '../../../schema/stage.ts';
import type { AnswerCore, Figure } from '../answer.ts';

/** In the order of the rows. */
export const ledgerRowIds = [
  'digs',
  'refines',
  'earns',
  'uses',
  'data-centres',
  'computes',
  'bears-harm',
  'loses-forest',
  'loses-defenders',
  'loses-to-dams',
  'throws-away',
  'leaves-uncontrolled',
  'receives-waste',
] as const;
export type LedgerRowId = (typeof ledgerRowIds)[number];

/** A band of the bar: a side, China apart, or what no side can be given. */
export interface LedgerBand {
  readonly band: Side | 'china' | 'not-named' | 'unallocated';
  /** Share of the row's whole, unit `fraction`. */
  readonly share: Figure;
  /** Absolute amount, where the row's parts can be added; null for a mean of shares. */
  readonly amount: Figure | null;
  /** For presence rows: how many documented pairs. */
  readonly count: number | null;
}

export interface LedgerEconomy {
  readonly economy: string;
  readonly side: Side;
  readonly share: Figure;
  readonly amount: Figure | null;
  readonly count: number | null;
}

/** The South's share of the same row under another scheme or weighting. */
export interface LedgerSpread {
  readonly scheme: SchemeId;
  readonly southShare: Figure;
}

/** A figure that stands alone: what one study counted, which makes no world with any other. */
export interface LedgerFigure {
  readonly subject: string;
  readonly predicate: string;
  /** The indicator, or where it went. */
  readonly object: string;
  readonly period: string;
  readonly figure: Figure;
}

/** An economy that the scheme moved from one side to another, and the first year of the later one. */
export interface SideChange {
  readonly economy: string;
  readonly year: number;
  readonly from: Side;
  readonly to: Side;
}

export interface LedgerRow {
  readonly id: LedgerRowId;
  readonly stage: Stage | null;
  /** "Digs". */
  readonly title: Label;
  /** "Mine output of 12 device minerals, mean of shares". */
  readonly measure: Label;
  readonly period: string | null;
  readonly state: 'covered' | 'presence' | 'no-figure';
  /** Why the row is empty, or what the reader should know. */
  readonly note: Label | null;
  /** What part of it is digital. */
  readonly digitalPart: 'known' | 'at-most' | 'not-known';
  readonly scope: Label;
  readonly bands: readonly LedgerBand[];
  readonly total: Figure | null;
  readonly africa: LedgerBand | null;
  readonly spread: readonly LedgerSpread[];
  /** Largest first, then by id. */
  readonly economies: readonly LedgerEconomy[];
  /** Materials that the row takes together, with the share of each side; empty when it is one series. */
  readonly materials: readonly {
    readonly material: string;
    readonly southShare: Figure;
    readonly northShare: Figure;
    readonly otherShare: Figure;
  }[];
  /** Of a row that has no world: what single figures say. By subject, object, period. */
  readonly figures: readonly LedgerFigure[];
}

export interface LedgerAnswer extends AnswerCore {
  readonly scheme: SchemeId;
  readonly weighting: 'plain' | 'value';
  /** What the South digs beside what it earns, and where the shown gap lies; null without both rows. */
  readonly gap: Label | null;
  readonly rows: readonly LedgerRow[];
  /** Economies of any row that the scheme's author does not place, by id. */
  readonly unclassified: readonly string[];
  /** By economy, then year; empty under a scheme that is held fixed. */
  readonly sideChanges: readonly SideChange[];
}

export interface LedgerParameters {
  readonly scheme: SchemeId;
  readonly year: number | null;
  readonly weighting: 'plain' | 'value';
  readonly perHead: boolean;
  readonly chinaApart: boolean;
  readonly precedence: string;
}
