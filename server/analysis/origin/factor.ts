/** How goods as weighed by customs become tonnes in the basis in which output is counted. */
import { type Basis, units } from '../../../schema/unit.ts';
import type { Figure } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { contentStatements } from './codes.ts';

/**
 * `same`: output is weighed as goods are. `dry`: output is counted dry, and goods are taken to be. `content`: a
 * statement about the good. `grade`: the asker's own. `as-weighed`: metal that is taken to be nothing else.
 */
export type FactorKind = 'same' | 'dry' | 'content' | 'grade' | 'as-weighed';

export interface Factor {
  readonly kind: FactorKind;
  /** Above 0, at most 1; the middle of the range where no point is given. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly isAssumed: boolean;
  /** The statement it is taken from. */
  readonly row: number | null;
  /** As the statement gives it; null where nothing is converted. */
  readonly figure: Figure | null;
}

export interface FactorQuestion {
  readonly material: string;
  readonly product: string;
  readonly basis: Basis;
  readonly stage: 'extraction' | 'refining';
  readonly grade: number | null;
}

const plain = (kind: FactorKind, value: number, isAssumed: boolean): Factor => ({
  kind,
  value,
  low: value,
  high: value,
  isAssumed,
  row: null,
  figure: null,
});

/** Undefined where nothing converts the goods; the text of what is wrong where a statement cannot be used. */
export function factorOf(context: GraphContext, question: FactorQuestion): Factor | string | undefined {
  const { basis, stage, grade, product, material } = question;
  if (basis === 'gross') return plain('same', 1, false);
  if (basis === 'dry') return plain('dry', 1, true);
  if (stage === 'extraction' && grade !== null) {
    return { ...plain('grade', grade, true), figure: figureOfContent(grade, null, null, 'assumed', []) };
  }
  const row = contentStatements(context, product, material).find(
    ({ unit }) =>
      unit !== null && units.get(unit).dimension === 'mass-fraction' && units.get(unit).basis === basis,
  );
  if (row?.unit == null) return stage === 'refining' ? plain('as-weighed', 1, true) : undefined;
  const scale = Number(units.get(row.unit).factor);
  const [low, high] = [row.low ?? row.value, row.high ?? row.value];
  if (low === null || high === null) return `${product} contains ${material}: no figure is given`;
  const value = (row.value ?? (low + high) / 2) * scale;
  if (!(low * scale > 0 && high * scale <= 1)) {
    return `${product} contains ${material} between ${low} and ${high} ${row.unit}: a content is above 0 and at most all of it`;
  }
  return {
    kind: 'content',
    value,
    low: low * scale,
    high: high * scale,
    isAssumed: row.status === 'assumed',
    row: row.row,
    figure: figureOfContent(row.value, row.low, row.high, row.status, [row.row]),
  };
}

function figureOfContent(
  value: number | null,
  low: number | null,
  high: number | null,
  status: Figure['quantity']['status'],
  evidence: readonly number[],
): Figure {
  return {
    quantity: {
      value,
      low,
      high,
      unit: 'fraction',
      status,
      missing: value === null ? 'only-bounds' : null,
    },
    rule: null,
    assumptions: [],
    evidence,
  };
}
