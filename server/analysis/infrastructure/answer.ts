/** The shape of an answer about data centres, cloud regions and cables. */
import type { Label } from '../../../schema/label.ts';
import type { SchemeId, Side } from '../../../schema/scheme.ts';
import type { AnswerCore, Figure } from '../answer.ts';
import type { InfrastructureKind } from './lists.ts';

/** Some sites of one list. A site with several owners, or in several economies, counts in the row of each. */
interface Counted {
  readonly sites: Figure;
  /** Of the sites of the list that were asked about. */
  readonly share: Figure;
  /** Power of what runs, of those sites for which it is stated; null where it is of none. */
  readonly running: Figure | null;
  /** Power once all stands that is stated or announced by the year asked for; null where nothing is stated. */
  readonly announced: Figure | null;
}

export interface InfrastructureActor extends Counted {
  /** Owner or operator; null for sites of which the list names none. */
  readonly actor: string | null;
  /** Economy of the seat; null where no source says it. */
  readonly home: string | null;
}

export interface InfrastructurePlace extends Counted {
  /** Null for sites of which the list does not say where they lie. */
  readonly economy: string | null;
  readonly side: Side | null;
}

/** Where those who own or operate are at home. */
export interface InfrastructureHome extends Counted {
  readonly kind: 'home' | 'home-not-known' | 'not-named';
  readonly economy: string | null;
  readonly side: Side | null;
}

/** Sites by the sides on which they lie or land: each site once. */
export interface InfrastructureSides extends Counted {
  /** One, or the several that a cable joins; none where no economy is told. */
  readonly sides: readonly Side[];
}

export interface InfrastructureList {
  readonly kind: InfrastructureKind;
  readonly source: string;
  readonly edition: string;
  readonly relation: 'owns' | 'operates';
  readonly scope: Label;
  /** Most named and most lived-in, in a sentence. */
  readonly finding: Label;
  /** All sites of the list, and those asked about. */
  readonly total: Figure;
  readonly sites: Figure;
  /** Shares of the sites asked about: of which somebody is named, and somebody whose home is known. */
  readonly withActor: Figure;
  readonly withHome: Figure;
  readonly running: Figure | null;
  readonly announced: Figure | null;
  /** Most sites first; unnamed last. */
  readonly actors: readonly InfrastructureActor[];
  readonly places: readonly InfrastructurePlace[];
  readonly homes: readonly InfrastructureHome[];
  readonly sides: readonly InfrastructureSides[];
}

export interface InfrastructureSite {
  readonly site: string;
  readonly kind: InfrastructureKind;
  readonly source: string;
  readonly economies: readonly string[];
  readonly actors: readonly string[];
  /** Whether the list has it as planned and not yet built. */
  readonly isPlanned: boolean;
  readonly running: Figure | null;
  readonly announced: Figure | null;
  /** Electricity used, as stated of the site itself. */
  readonly electricity: Figure | null;
  /** Life-cycle intensity of the grid of its one economy. */
  readonly grid: Figure | null;
}

/** Greenhouse gases of a kilowatt-hour in an economy, one publisher’s. */
export interface GridIntensity {
  readonly economy: string;
  readonly side: Side;
  readonly source: string;
  readonly year: number;
  readonly intensity: Figure;
}

/** A cloud region by what its operator says of its electricity. */
export interface CloudRegion {
  readonly site: string;
  readonly economy: string | null;
  readonly year: number;
  /** Share of hours that the operator counts as supplied free of carbon, its contracts included. */
  readonly carbonFree: Figure | null;
  /** Intensity of the local grid as the operator prints it. */
  readonly intensity: Figure | null;
  /** What is counted in it: an indicator. */
  readonly indicator: string | null;
  /** Life-cycle intensity of the grid of the economy, by another publisher. */
  readonly grid: Figure | null;
}

/** Emissions of bought electricity that an organisation reports, counted in two ways. */
export interface ReportedElectricity {
  /** The organisation, or a part of the world as it reports it. */
  readonly subject: string;
  readonly organisation: string;
  readonly year: number;
  /** Scope 2 by the grids on which the sites stand; null where it is not found. */
  readonly byPlace: Figure | null;
  /** Scope 2 by what is bought under contract; null where it is not found. */
  readonly byMarket: Figure | null;
  /** Whether a figure that is null was read by a machine, and is kept out until somebody has checked it. */
  readonly isPlaceKeptOut: boolean;
  readonly isMarketKeptOut: boolean;
  /** By market as a share of by place, and the difference in tonnes; null where one is not found, or by place is nothing. */
  readonly left: Figure | null;
  readonly gone: Figure | null;
}

export const statedMeasures = ['electricity', 'water', 'effectiveness'] as const;

/** An amount as a source states it, read and never added. */
export interface StatedUse {
  readonly measure: (typeof statedMeasures)[number];
  readonly subject: string;
  readonly indicator: string | null;
  readonly period: string;
  readonly source: string;
  readonly isProjected: boolean;
  readonly amount: Figure;
  /** Of an effectiveness, what goes beyond the computers as a share of theirs: the effectiveness less one. */
  readonly beyond: Figure | null;
}

export interface CableOwners {
  readonly cable: string;
  readonly owners: readonly string[];
  readonly count: Figure;
  readonly economies: readonly string[];
}

/** An economy at which one cable of the list lands that also lands elsewhere. */
export interface SingleCable {
  readonly economy: string;
  readonly side: Side;
  readonly cable: string;
  readonly landing: Figure;
}

export interface InfrastructureAnswer extends AnswerCore {
  readonly of: string | null;
  readonly kind: InfrastructureKind | null;
  readonly year: number | null;
  readonly scheme: SchemeId;
  /** Years that can be asked for, ascending. */
  readonly years: readonly number[];
  readonly lists: readonly InfrastructureList[];
  /** By list, then by power, then by id. */
  readonly list: readonly InfrastructureSite[];
  readonly grids: readonly GridIntensity[];
  readonly regions: readonly CloudRegion[];
  readonly reported: readonly ReportedElectricity[];
  readonly stated: readonly StatedUse[];
  /** Cables with the most named owners, most first. */
  readonly mostOwned: readonly CableOwners[];
  readonly singles: readonly SingleCable[];
}
