/** What the page asks of the lens company. */
import type { FigureResult, NamedResult, SideName } from '../../../picture/answer.ts';

type Amount = Pick<FigureResult, 'quantity'>;
interface Reading {
  readonly amount: Amount;
  readonly source: { readonly shortTitle: string };
  readonly edition: string;
}
export type Topic = 'REVENUE' | 'PROFIT' | 'TAX' | 'EMPLOYEES' | 'LOBBYING' | 'PAY';
export interface CompanyResult {
  readonly company: NamedResult;
  readonly year: number | null;
  readonly years: readonly number[];
  readonly companies: readonly NamedResult[];
  readonly accounts: readonly (Reading & {
    readonly topic: Topic;
    readonly indicator: NamedResult;
    readonly year: number;
    readonly others: readonly Reading[];
    readonly isDisputed: boolean;
    readonly perEmployee: Amount | null;
  })[];
  readonly gaps: readonly { readonly topic: Topic; readonly reason: string }[];
  readonly pay: readonly (Reading & {
    readonly payer: NamedResult;
    readonly indicator: NamedResult;
    readonly economy: NamedResult | null;
    readonly side: SideName;
    readonly stage: string | null;
    readonly year: number;
  })[];
  readonly priceYear: number;
  readonly prices: readonly (Reading & {
    readonly material: NamedResult;
    readonly quotation: NamedResult;
    readonly year: number;
  })[];
  readonly pricesReason: string | null;
}
