/** Rows as they come from Neo4j, and the statements that they stand for. */
import type { Amount, StatementRow } from '../../../schema/store.ts';
import type { RowOrder } from './row-order.ts';

/** A text that stands in many rows is held once. */
function keeper(): (value: unknown) => unknown {
  const held = new Map<unknown, unknown>();
  return (value) => {
    if (typeof value !== 'string') return value ?? null;
    const known = held.get(value);
    if (known !== undefined) return known;
    held.set(value, value);
    return value;
  };
}

/** Makes statements or amounts of rows in the order of `returned` of cypher/read.ts, and puts them in order. */
export function rowReader(order: RowOrder) {
  const keep = keeper();
  const place = (id: string): number => {
    const row = order.rowOf(id);
    // Both were written in one transaction.
    if (row === undefined) throw new Error(`the release has no row for the statement ${id}`);
    return row;
  };
  const amountOf = (values: readonly unknown[]): Amount => {
    const [id, fact, subject, predicate, object, product, stage, period, value, low, high] = values;
    const [unit, source, edition, read] = values.slice(11);
    return {
      row: place(id as string),
      fact: fact == null ? null : place(fact as string),
      subject: keep(subject) as string,
      predicate: keep(predicate) as Amount['predicate'],
      object: keep(object) as string | null,
      product: keep(product) as string | null,
      stage: keep(stage) as Amount['stage'],
      period: keep(period) as string,
      value: (value ?? null) as number | null,
      low: (low ?? null) as number | null,
      high: (high ?? null) as number | null,
      unit: keep(unit) as string | null,
      source: keep(source) as string,
      edition: keep(edition) as string,
      read: keep(read) as Amount['read'],
    };
  };
  const statementOf = (values: readonly unknown[]): StatementRow => {
    const { row, fact, unit, source, edition, read, ...said } = amountOf(values);
    const [status, missing, locator, note, rule, reason] = values.slice(15);
    return {
      row,
      fact,
      id: values[0] as string,
      ...said,
      unit,
      status: keep(status) as StatementRow['status'],
      missing: keep(missing) as StatementRow['missing'],
      source,
      edition,
      locator: locator as string,
      read,
      note: keep(note) as string | null,
      quarantine: rule == null ? null : { rule: rule as string, reason: (reason ?? '') as string },
    };
  };
  const ordered = <T extends { readonly row: number }>(rows: T[]): readonly T[] =>
    rows.sort((a, b) => a.row - b.row);
  return {
    amounts: (rows: readonly (readonly unknown[])[]): readonly Amount[] => ordered(rows.map(amountOf)),
    statements: (rows: readonly (readonly unknown[])[]): readonly StatementRow[] =>
      ordered(rows.map(statementOf)),
  };
}
