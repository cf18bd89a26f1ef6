/** One publisher's world in one year, divided among economies, lumps and what its total leaves over. */

import { byCodeUnit, decimalText } from '../../../schema/canonical.ts';
import { yearsOfPeriod } from '../../../schema/statement.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { convert, dimensionOfUnit } from '../../../schema/unit.ts';
import type { GraphContext } from '../context/context.ts';
import { type Series, worldGroup } from '../context/cover.ts';
import { rowsOf } from '../figure.ts';

/** What one economy or lump has. Low and high equal the value where the source states no range. */
export interface Part {
  readonly entity: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly rows: readonly StatementRow[];
}

export interface Whole {
  readonly series: Series;
  readonly year: number;
  readonly unit: string;
  /** Largest first, then by id. */
  readonly economies: readonly Part[];
  /** The publisher's lumps, largest first, then by id. */
  readonly lumps: readonly Part[];
  /** Economies and lumps that are listed without an amount that a share can be made of. By id. */
  readonly withoutValue: readonly StatementRow[];
  /** Sum of economies and lumps, added in the order of ids, and of their bounds. */
  readonly sum: number;
  readonly sumLow: number;
  readonly sumHigh: number;
  readonly published: StatementRow | null;
  /** The publisher's world less the sum, where that is positive and beyond rounding; else 0. */
  readonly unallocated: number;
  /** Sum and unallocated: the whole that shares are of. Above zero. */
  readonly total: number;
  readonly rule: string | null;
  /** Rows of every part and of the published world row. */
  readonly evidence: readonly number[];
}

/** A sum, or its bounds, in the order of the parts' ids, so that it repeats to the last digit. */
export function sumOf(parts: readonly Part[], of: 'value' | 'low' | 'high' = 'value'): number {
  return [...parts].sort((a, b) => byCodeUnit(a.entity, b.entity)).reduce((sum, part) => sum + part[of], 0);
}

/** One unit in the last digit that is not zero: 10,000 for 290,000, 0.1 for 12.5. A printed total is no finer. */
export function lastPlace(value: number): number {
  const text = decimalText(Math.abs(value));
  const decimals = text.split('.')[1]?.length ?? 0;
  if (decimals > 0) return 10 ** -decimals;
  const zeros = /0*$/.exec(text)?.[0].length ?? 0;
  return value === 0 ? 1 : 10 ** zeros;
}

/** Whether an entity is a publisher's lump, such as its "Other countries". */
function isLump(context: GraphContext, entity: string): boolean {
  return entity.startsWith('group:') && (context.entities.get(entity)?.ownedBy ?? null) !== null;
}

/** Whether a statement belongs to a series and year. Projections belong to none. */
export function isOfSeries(row: StatementRow, series: Series, year: number): boolean {
  if (row.quarantine !== null || row.unit === null || row.status === 'projected') return false;
  // Single sites and companies are no parts to make a world of: most of them are not listed.
  if (/^(site|org):/.test(row.subject)) return false;
  if (row.predicate !== series.predicate || row.object !== series.object) return false;
  if (row.product !== series.product) return false;
  if (row.source !== series.source || row.edition !== series.edition) return false;
  const { from, to } = yearsOfPeriod(row.period);
  return from === year && to === year && dimensionOfUnit(row.unit) === series.dimension;
}

/** An amount below zero has no share of a whole; it is kept among what has none. */
function hasAmount(row: StatementRow): boolean {
  return row.value !== null && row.value >= 0 && (row.low === null || row.low >= 0);
}

/**
 * Divides a world. Regions and other groups that are no lump are left out: their members are counted.
 * @param rows statements of any kind, in the order of ids; those of the series and year are picked out
 * @returns undefined when the series has no amount above zero in that year
 */
export function whole(
  context: GraphContext,
  { series, year, rule }: { readonly series: Series; readonly year: number; readonly rule: string | null },
  rows: readonly StatementRow[],
): Whole | undefined {
  const own = rows.filter((row) => isOfSeries(row, series, year));
  const published = own.find((row) => row.subject === worldGroup && row.value !== null) ?? null;
  const unit = published?.unit ?? own.find((row) => row.value !== null)?.unit ?? null;
  if (unit === null) return undefined;
  const bySubject = new Map<string, StatementRow[]>();
  const withoutValue: StatementRow[] = [];
  for (const row of own) {
    if (row.subject.startsWith('group:') && !isLump(context, row.subject)) continue;
    if (!hasAmount(row)) withoutValue.push(row);
    else bySubject.set(row.subject, [...(bySubject.get(row.subject) ?? []), row]);
  }
  const parts = [...bySubject].map(([entity, list]): Part => {
    const total = (pick: (row: StatementRow) => number | null): number =>
      list.reduce((sum, row) => sum + convert(pick(row) ?? row.value ?? 0, row.unit ?? unit, unit), 0);
    return {
      entity,
      value: total((row) => row.value),
      low: total((row) => row.low),
      high: total((row) => row.high),
      rows: list,
    };
  });
  parts.sort((a, b) => b.value - a.value || byCodeUnit(a.entity, b.entity));
  const sum = sumOf(parts);
  const left = published === null ? 0 : (published.value ?? 0) - sum;
  const unallocated = published !== null && left > lastPlace(published.value ?? 0) / 2 ? left : 0;
  const total = sum + unallocated;
  if (!(total > 0)) return undefined;
  return {
    series,
    year,
    unit,
    economies: parts.filter(({ entity }) => !entity.startsWith('group:')),
    lumps: parts.filter(({ entity }) => entity.startsWith('group:')),
    withoutValue: withoutValue
      .filter(({ subject }) => !bySubject.has(subject))
      .sort((a, b) => byCodeUnit(a.subject, b.subject) || a.row - b.row),
    sum,
    sumLow: sumOf(parts, 'low'),
    sumHigh: sumOf(parts, 'high'),
    published,
    unallocated,
    total,
    rule,
    evidence: rowsOf(
      parts.flatMap((part) => part.rows.map((row) => row.row)),
      published === null ? [] : [published.row],
    ),
  };
}
