/** A statement as a comparison sees it: of what, when, and between which bounds in the base unit of its dimension. */
import type { StatementBody } from '../../schema/statement.ts';
import { dimensionOfUnit, units } from '../../schema/unit.ts';

export type FactParts = Pick<
  StatementBody,
  | 'subject'
  | 'predicate'
  | 'object'
  | 'product'
  | 'stage'
  | 'period'
  | 'value'
  | 'low'
  | 'high'
  | 'unit'
  | 'status'
>;

export interface SaidFact {
  /** Equal for two statements of one series: all but the period and the figure. */
  readonly series: string;
  readonly period: string;
  /** In the base unit; absent where no figure is given. */
  readonly low?: number;
  readonly high?: number;
  /** The figure in words: `220000 t:contained`. */
  readonly text: string;
  /** What it is about in words: `economy:COD extracts material:cobalt`. */
  readonly about: string;
}

/** A lump of another file of the same layout has its own id, marked by the hash of the file. */
export function withoutFileMark(id: string): string {
  return id.replace(/\.file-[0-9a-f]{8}$/, '');
}

export function factOf(parts: FactParts): SaidFact {
  const { predicate, stage, period, value, low, high, unit, status } = parts;
  const [subject, object, product] = [parts.subject, parts.object, parts.product].map((id) =>
    id === null ? null : withoutFileMark(id),
  );
  const isKnownUnit = unit !== null && units.has(unit);
  const factor = isKnownUnit ? Number(units.get(unit).factor) : 1;
  const [least, most] = [low ?? value, high ?? value];
  const amount = value ?? (low === null && high === null ? 'no figure' : `${low ?? ''}–${high ?? ''}`);
  return {
    series: JSON.stringify([
      subject,
      predicate,
      object,
      product,
      stage,
      isKnownUnit ? dimensionOfUnit(unit) : null,
      // What is expected of a year is no measure of what was found there.
      status === 'projected',
    ]),
    period,
    ...(least === null ? {} : { low: least * factor }),
    ...(most === null ? {} : { high: most * factor }),
    text: unit === null ? 'no figure' : `${amount} ${unit}`,
    about: [subject, predicate, object, product].filter((part) => part !== null).join(' '),
  };
}
