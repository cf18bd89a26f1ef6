/** The shape of an answer about value capture: one lens, and what that lens shows. */
import type { SchemeId } from '../../../schema/scheme.ts';
import type { AnswerCore } from '../answer.ts';
import type { CompanyLens } from './company/answer.ts';
import type { IndustryLens } from './industry/answer.ts';
import type { LadderLens } from './ladder/answer.ts';
import type { PriceSplit } from './price-split/answer.ts';

export { industryMeasures } from './industry/answer.ts';

/** A lens is a way to look at who earns; figures of two lenses are never added or put in one whole. */
export const valueLenses = ['price-split', 'industry', 'unit-value', 'company'] as const;
export type ValueLens = (typeof valueLenses)[number];

export interface ValueCaptureAnswer extends AnswerCore {
  readonly lens: ValueLens;
  readonly scheme: SchemeId;
  readonly chinaApart: boolean;
  /** Of the lens industry; null under another. */
  readonly industry: IndustryLens | null;
  /** Of the lens ladder; null under another. */
  readonly ladder: LadderLens | null;
  /** Of the lens price split; null under another. */
  readonly priceSplit: PriceSplit | null;
  /** Of the lens company; null under another. */
  readonly company: CompanyLens | null;
}
