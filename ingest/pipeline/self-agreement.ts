/** One edition of one source must not say two things about one fact; that would be our misreading or its misprint. */
import type { StatementBody } from '../../schema/statement.ts';
import { convert, dimensionOfUnit } from '../../schema/unit.ts';

interface Said {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly text: string;
  readonly where: string;
}

/** Statements of one fact: equal in everything but quantity, and measured in one dimension. */
export class SelfAgreement {
  readonly #said = new Map<string, Said>();

  /** @returns what is found and expected when the statement's range does not touch an earlier one */
  add(body: StatementBody, where: string): { readonly found: string; readonly expected: string } | undefined {
    if (body.quarantine !== null || body.unit === null) return undefined;
    if (body.value === null && body.low === null && body.high === null) return undefined;
    const low = body.low ?? body.value ?? Number.NEGATIVE_INFINITY;
    const high = body.high ?? body.value ?? Number.POSITIVE_INFINITY;
    const text = `${body.value ?? `${body.low ?? ''}–${body.high ?? ''}`} ${body.unit}`;
    const key = JSON.stringify([
      body.subject,
      body.predicate,
      body.object,
      body.product,
      body.stage,
      body.period,
      dimensionOfUnit(body.unit),
      body.source,
      body.edition,
    ]);
    const before = this.#said.get(key);
    if (before === undefined) {
      this.#said.set(key, { low, high, unit: body.unit, text, where });
      return undefined;
    }
    const to = (value: number): number =>
      Number.isFinite(value) ? convert(value, before.unit, body.unit ?? before.unit) : value;
    if (low <= to(before.high) && high >= to(before.low)) return undefined;
    const fact = [body.subject, body.predicate, body.object, body.product, body.period]
      .filter(Boolean)
      .join(' ');
    return {
      found: text,
      expected: `one value for ${fact}; ${before.where} gives ${before.text}; tell them apart, or quarantine one with the reason`,
    };
  }
}
