/** The shape of the lens company: what one company says it earns, beside pay and prices upstream of its industry. */
import type { Label } from '../../../../schema/label.ts';
import type { Side } from '../../../../schema/scheme.ts';
import type { Stage } from '../../../../schema/stage.ts';
import type { Figure } from '../../answer.ts';

export const companyTopics = ['revenue', 'profit', 'tax', 'employees', 'lobbying', 'pay'] as const;
export type CompanyTopic = (typeof companyTopics)[number];

/** What one document says. */
export interface CompanyReading {
  readonly amount: Figure;
  readonly source: string;
  readonly edition: string;
}

/** One account of one year, as the precedence rule chooses among documents; the others stand beside it. */
export interface CompanyAccount extends CompanyReading {
  readonly topic: CompanyTopic;
  readonly indicator: string;
  /** For companies, the year in which the fiscal year ends. */
  readonly year: number;
  /** What other documents say of the same, the next preferred first. */
  readonly others: readonly CompanyReading[];
  /** Whether one of the others says another number. */
  readonly isDisputed: boolean;
  /** By employee of the same year, source and edition; null where no employees are told there. */
  readonly perEmployee: Figure | null;
}

/** A topic of which nothing is sourced. */
export interface CompanyGap {
  readonly topic: CompanyTopic;
  readonly reason: Label;
}

/** A wage or an earning somewhere upstream; that the place supplies this company is not said by it. */
export interface UpstreamPay extends CompanyReading {
  /** Who is paid there or who pays: a site, an economy, another company. */
  readonly payer: string;
  readonly indicator: string;
  /** The economy that it lies in; null where no statement says. */
  readonly economy: string | null;
  readonly side: Side;
  readonly stage: Stage | null;
  readonly material: string | null;
  readonly year: number;
}

/** The price of a refined metal that devices contain. */
export interface UpstreamPrice extends CompanyReading {
  readonly material: string;
  readonly quotation: string;
  readonly year: number;
}

export interface CompanyLens {
  readonly company: string;
  /** The year that was asked for; null where all are given. */
  readonly year: number | null;
  /** Years of which something is told of the company, ascending. */
  readonly years: readonly number[];
  /** Companies of which something is told, most first. */
  readonly companies: readonly string[];
  /** By topic, then the latest year first. */
  readonly accounts: readonly CompanyAccount[];
  readonly gaps: readonly CompanyGap[];
  /** By stage, then the latest year first. Of every year, whatever was asked for. */
  readonly pay: readonly UpstreamPay[];
  readonly priceYear: number;
  readonly prices: readonly UpstreamPrice[];
  /** Why there are no prices; null where there are. */
  readonly pricesReason: Label | null;
}
