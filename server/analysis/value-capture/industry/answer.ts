/** The shape of the lens industry: one series of one edition, by economy, bloc and side, through the years. */
import type { Label } from '../../../../schema/label.ts';
import type { Side } from '../../../../schema/scheme.ts';
import type { Figure } from '../../answer.ts';
import type { LedgerBand } from '../../ledger/answer.ts';

export const industryMeasures = ['value-added', 'final-income', 'exports'] as const;
export type IndustryMeasure = (typeof industryMeasures)[number];

/** A side, China apart, or what no side can be given. */
export interface IndustryBand extends Pick<LedgerBand, 'band' | 'share' | 'amount'> {
  /** For each person of those of its economies that have a figure and a population; null where nobody is counted. */
  readonly perHead: Figure | null;
}

export interface IndustryEconomy {
  readonly economy: string;
  readonly side: Side;
  readonly amount: Figure | null;
  readonly share: Figure;
  readonly perHead: Figure | null;
}

/** A lump of the publisher: on no side and in no bloc. */
export interface IndustryLump {
  readonly entity: string;
  readonly amount: Figure;
  readonly share: Figure;
}

/** Economies of a group taken together; blocs overlap, and are not added. */
export interface IndustryBloc {
  readonly bloc: string;
  /** How many members it has, and of how many there is a figure. */
  readonly members: number;
  readonly named: number;
  readonly amount: Figure | null;
  readonly share: Figure;
}

/** One year of the same series and edition. */
export interface IndustryYear {
  readonly year: number;
  readonly total: Figure | null;
  readonly bands: readonly Omit<IndustryBand, 'perHead'>[];
  /** Null where no African economy has a figure, which is not zero. */
  readonly africa: Omit<IndustryBand, 'perHead'> | null;
}

/** The income of one group of sectors inside final goods. */
export interface IndustrySector {
  readonly sector: string;
  readonly total: Figure | null;
  /** Share of all sectors. */
  readonly share: Figure;
  readonly bands: readonly Omit<IndustryBand, 'perHead'>[];
}

/** What is in the exports of an economy in a year. */
export interface IndustryExports {
  readonly economy: string;
  readonly side: Side;
  readonly year: number;
  readonly gross: Figure;
  readonly domestic: Figure;
  readonly foreign: Figure;
  /** Gross exports less domestic and foreign value added: what the publisher leaves over or counts twice. */
  readonly residual: Figure;
  readonly domesticShare: Figure;
}

/** An edition that gives the measure; editions revise one another and are never joined. */
export interface IndustryEdition {
  readonly source: string;
  readonly edition: string;
  readonly years: readonly number[];
  /** Economies in its fullest year. */
  readonly economies: number;
}

export interface IndustryLens {
  readonly measure: IndustryMeasure;
  /** The indicator that is divided. */
  readonly indicator: string;
  readonly scope: Label;
  readonly year: number;
  /** Years of this edition, ascending. */
  readonly years: readonly number[];
  readonly source: string;
  readonly edition: string;
  readonly editions: readonly IndustryEdition[];
  /** The whole that shares are of; null where the economies are no world. */
  readonly total: Figure | null;
  readonly world: Figure | null;
  readonly bands: readonly IndustryBand[];
  readonly africa: IndustryBand | null;
  readonly economies: readonly IndustryEconomy[];
  readonly lumps: readonly IndustryLump[];
  readonly unallocated: { readonly figure: Figure; readonly share: Figure } | null;
  readonly blocs: readonly IndustryBloc[];
  readonly through: readonly IndustryYear[];
  /** Of income in final goods. */
  readonly sectors: readonly IndustrySector[];
  /** Of exports: every economy of the year, then by id. */
  readonly exports: readonly IndustryExports[];
  /** Of exports: the same through all years. */
  readonly exportsThrough: readonly IndustryExports[];
}
