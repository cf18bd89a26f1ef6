/** The shape of an answer about instruments: laws, treaties and standards, and who is bound by them. */
import type { Label } from '../../../schema/label.ts';
import type { SchemeId, Side } from '../../../schema/scheme.ts';
import type { Stage } from '../../../schema/stage.ts';
import type { AnswerCore, Figure } from '../answer.ts';

/**
 * How an economy stands to an instrument as a source says it. Signed is not ratified. `not-listed` says that the list
 * does not name it: not that it stays out, nor that it could join. `no-entry` says that a source which looked at some
 * economies only has no answer on it: not known.
 */
export const lockStandings = ['party', 'signed', 'not-party', 'not-listed', 'no-entry'] as const;
export type LockStanding = (typeof lockStandings)[number];

/** What tells who is bound: a list of all parties, or a source with answers on the economies that it looked at. */
export const lockListKinds = ['parties', 'assessed'] as const;
export type LockListKind = (typeof lockListKinds)[number];

/** What an instrument is, where its source says it. */
export const lockNatures = ['law', 'guidelines', 'standard', 'certification', 'traceability'] as const;
export type LockNature = (typeof lockNatures)[number];

/** One instrument, counted. Null is what no source of the graph tells: never none. */
export interface LockSummary {
  readonly instrument: string;
  readonly nature: LockNature | null;
  /** Null where no source tells who is bound. */
  readonly listKind: LockListKind | null;
  /** Whose answers tell it, by id. */
  readonly listSources: readonly string[];
  /** Null where no source tells who is bound. */
  readonly parties: Figure | null;
  readonly signed: Figure | null;
  /** Of which a source says that they have not ratified. */
  readonly notParties: Figure | null;
  /** Year up to which the list of parties was kept, or of which the source speaks. */
  readonly listYear: number | null;
  /** Materials, goods and economies that a source says it applies to. */
  readonly things: Figure | null;
  /** Published meetings on it, whoever came: a lowest number. */
  readonly meetings: Figure | null;
  /** Organisations of those that are counted which met on it. */
  readonly organisations: Figure | null;
  /** Organisations that it lists. */
  readonly sanctioned: Figure | null;
}

/** What an instrument applies to, as one statement says it. */
export interface LockRule {
  /** The instrument asked about, or a part of it. */
  readonly instrument: string;
  readonly thing: string;
  readonly stage: Stage | null;
  readonly nature: LockNature | null;
  /** Who set it up, as the source prints it. */
  readonly issuer: string | null;
  /** First year of which the source says it. */
  readonly since: number;
  readonly source: string;
  /** In English, as kept with the statement. */
  readonly note: string | null;
  /** One, which leads to the statement. */
  readonly statement: Figure;
}

export interface LockMember {
  readonly economy: string;
  readonly side: Side;
  readonly standing: LockStanding;
  /** Day of ratification, entry into force or signature; null where the source prints none. */
  readonly day: string | null;
  readonly source: string | null;
  /** One, which leads to the statement; null where the list does not name the economy, or the source has no answer. */
  readonly statement: Figure | null;
}

/** Economies of one side by how they stand; of whom nothing is known are not among them. */
export interface LockSide {
  readonly side: Side;
  readonly standing: LockStanding;
  readonly economies: Figure;
  /** Of the economies of that side; without a list of parties, of those on which a source has an answer. */
  readonly share: Figure;
}

/** How much of the thing concerned comes from economies of one standing. */
export interface LockConcern {
  readonly standing: LockStanding;
  /** Economies of which the publisher gives an amount. */
  readonly economies: Figure;
  readonly amount: Figure;
  /** Of all that the publisher gives by economy. */
  readonly share: Figure;
}

export interface LockConcerned {
  readonly thing: string;
  readonly source: string;
  readonly year: number;
  readonly total: Figure;
  /** Economies of the world of which the publisher gives no amount. */
  readonly withoutAmount: number;
  readonly rows: readonly LockConcern[];
}

export interface LockOrganisation {
  readonly organisation: string;
  /** Over all years. */
  readonly meetings: Figure;
  readonly years: readonly { readonly year: number; readonly meetings: Figure }[];
}

export interface LockMeetingYear {
  readonly year: number;
  /** Whoever came. */
  readonly all: Figure;
  /** With one or more of the counted organisations; null where none is recorded. */
  readonly counted: Figure | null;
}

export interface LockListing {
  readonly organisation: string;
  readonly period: string;
  readonly source: string;
  readonly statement: Figure;
}

/** Another figure that a source prints of the instrument. */
export interface LockFigure {
  readonly indicator: string;
  readonly product: string | null;
  readonly period: string;
  readonly source: string;
  readonly amount: Figure;
}

export interface Lock extends LockSummary {
  /** In words: who is bound, who met. */
  readonly finding: Label;
  /** The instrument of which it is a part, as its name says; null where it is none. */
  readonly whole: string | null;
  readonly parts: readonly string[];
  readonly rules: readonly LockRule[];
  /** Parties first, then who signed, who is said to be none, and of whom no source tells; by id. Empty where none tells. */
  readonly members: readonly LockMember[];
  readonly sides: readonly LockSide[];
  /** Null where the thing concerned is not counted by economy, or parties are not listed. */
  readonly concerned: LockConcerned | null;
  /** Of the meetings, those with a counted organisation; and their share. */
  readonly meetingsCounted: Figure | null;
  readonly meetingsShare: Figure | null;
  /** Most meetings first. */
  readonly met: readonly LockOrganisation[];
  readonly meetingYears: readonly LockMeetingYear[];
  readonly listed: readonly LockListing[];
  readonly figures: readonly LockFigure[];
}

export interface LocksAnswer extends AnswerCore {
  readonly of: string | null;
  readonly scheme: SchemeId;
  /** Every instrument; empty where one was asked about. */
  readonly instruments: readonly LockSummary[];
  /** The one that was asked about. */
  readonly lock: Lock | null;
}
