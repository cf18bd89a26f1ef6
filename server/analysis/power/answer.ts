/** What the answer about power holds: sections of rows, each row with what sources say, since when, and its statements. */
import type { Label } from '../../../schema/label.ts';
import type { PredicateId } from '../../../schema/predicate.ts';
import type { Stage } from '../../../schema/stage.ts';
import type { AnswerCore, Figure } from '../answer.ts';

/** Sections in the order in which they are read. */
export const powerSectionIds = [
  'chokes',
  'companies',
  'owners',
  'owned',
  'owned-abroad',
  'owned-here',
  'contradictions',
  'operators',
  'operated',
  'suppliers',
  'supplier-sites',
  'customers',
  'smelters',
  'listed-by',
  'lobbying',
  'instruments',
  'sides',
] as const;
export type PowerSectionId = (typeof powerSectionIds)[number];

export interface PowerRow {
  /** Whom or what the row is about; null where no source names it. */
  readonly entity: string | null;
  /** The material, component, economy or scheme that it is said of; null where there is none. */
  readonly about: string | null;
  /** Who stands between, nearest to `entity` first; empty where nobody does. */
  readonly through: readonly string[];
  /** What the sources say, in neutral words. */
  readonly text: Label;
  /** A share, an amount or a count; null where the relation has none by its nature. */
  readonly figure: Figure | null;
  /** How many statements it stands on: of an economy that a list leaves out, those of the list. */
  readonly statements: Figure | null;
  /** What the statements say, where the row is of one predicate. */
  readonly predicate: PredicateId | null;
  /** The stage, where it is said of one. */
  readonly stage: Stage | null;
  /** Null where it stands on no statement. */
  readonly yearFrom: number | null;
  readonly yearTo: number | null;
  /** Ids, sorted. */
  readonly sources: readonly string[];
  /** The largest of those named, where somebody unnamed could be larger. */
  readonly isLargestUnsure?: true;
}

export interface PowerSection {
  readonly id: PowerSectionId;
  /** How many rows there are, whatever part of them is given; null where no source says anything: unknown, not none. */
  readonly total: Figure | null;
  /** What the figures of its rows are; null where they have none. */
  readonly measure: Label | null;
  /** Why the section is empty; null where it is not. */
  readonly reason: Label | null;
  readonly rows: readonly PowerRow[];
}

/** What two things have in common in one section. */
export interface PowerShared {
  readonly id: PowerSectionId;
  /** Null where no source says anything of one of the two: what they share is then unknown. */
  readonly counts: {
    readonly common: Figure;
    readonly first: Figure;
    readonly second: Figure;
    /** In common, of all that either has. */
    readonly jaccard: Figure;
    /** In common, of those that the one with fewer has. */
    readonly overlap: Figure;
  } | null;
  /** Why that is not known, or that nothing is in common; null where something is. */
  readonly reason: Label | null;
  readonly rows: readonly { readonly entity: string; readonly statements: Figure }[];
}

export interface PowerAnswer extends AnswerCore {
  readonly of: string;
  readonly with: string | null;
  readonly depth: number;
  /** What is known, in a sentence. */
  readonly sentence: Label;
  readonly sections: readonly PowerSection[];
  /** Empty where nothing was asked beside. */
  readonly shared: readonly PowerShared[];
}
