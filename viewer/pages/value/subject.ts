/** What the panel shows of a number of the page: it is named by its place in the answer. */
import type { NamedResult } from '../../../picture/answer.ts';
import type { Variables } from '../../data/query.ts';
import { type Placed, placedSubject } from '../../figure/placed-subject.ts';
import type { FigureSubject } from '../../figure/subject.ts';
import { type ValueResult, valueArguments } from './query.ts';

/** The nearest that a row names. */
const named = ['actor', 'payer', 'economy', 'sector', 'material', 'indicator'] as const;

const placed: Placed = {
  field: 'valueCapture',
  arguments: valueArguments,
  name: 'ValueFigure',
  // `industry.bands.0.share`, `ladder.rungs.1.steps.0.least.contained`, `priceSplit.parts.3.share`.
  path: /^(industry|ladder|priceSplit|company)(\.([a-zA-Z]{3,16}|\d{1,3})){1,6}$/,
  entityOf(row) {
    const held = (row ?? {}) as Readonly<Partial<Record<(typeof named)[number], NamedResult | null>>>;
    return named.map((name) => held[name]).find((entity) => entity != null) ?? null;
  },
};

/** Null for a name that no number of the answer has. */
export function valueSubject(
  answer: ValueResult,
  key: string,
  { line, variables }: { readonly line: string; readonly variables: Variables },
): FigureSubject | null {
  return placedSubject(placed, answer, key, { heading: answer.label, line, variables });
}
