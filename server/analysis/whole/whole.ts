/** One publisher's world in one year, divided among economies, lumps and what its total leaves over. */
import { yearsOfPeriod } from '../../../schema/statement.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { convert, dimensionOfUnit } from '../../../schema/unit.ts';
import type { Figure } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { type Series, worldGroup } from '../context/cover.ts';
import { derivedFigure, figureOfRow, rowsOf, shareFigure } from '../figure.ts';

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
  /** Economies that the publisher lists without a value: withheld, not available, only bounds. By id. */
  readonly withoutValue: readonly StatementRow[];
  /** Sum of economies and lumps, added in the order of ids. */
  readonly sum: number;
  readonly published: StatementRow | null;
  /** The publisher's world less the sum, where that is larger; else 0. */
  readonly unallocated: number;
  /** Sum and unallocated: the whole that shares are of. */
  readonly total: number;
  readonly rule: string | null;
}

/** A sum, or its bounds, in the order of the parts' ids, so that it repeats to the last digit. */
export function sumOf(parts: readonly Part[], of: 'value' | 'low' | 'high' = 'value'): number {
  return [...parts]
    .sort((a, b) => (a.entity < b.entity ? -1 : a.entity > b.entity ? 1 : 0))
    .reduce((sum, part) => sum + part[of], 0);
}

/** Whether an entity is a publisher's lump, such as its "Other countries". */
function isLump(context: GraphContext, entity: string): boolean {
  return entity.startsWith('group:') && (context.entities.get(entity)?.ownedBy ?? null) !== null;
}

/** Whether a statement belongs to a series and year. */
export function isOfSeries(row: StatementRow, series: Series, year: number): boolean {
  if (row.quarantine !== null || row.unit === null || row.predicate !== series.predicate) return false;
  if (row.object !== series.object || row.product !== series.product) return false;
  if (row.source !== series.source || row.edition !== series.edition) return false;
  const { from, to } = yearsOfPeriod(row.period);
  return from === year && to === year && dimensionOfUnit(row.unit) === series.dimension;
}

/**
 * Divides a world. Regions and other groups that are no lump are left out: their members are counted.
 * @param rows statements of any kind, in the order of ids; those of the series and year are picked out
 * @returns undefined when no row of the series has a value in that year
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
    if (row.value === null) withoutValue.push(row);
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
  parts.sort((a, b) => b.value - a.value || (a.entity < b.entity ? -1 : 1));
  const sum = sumOf(parts);
  const world = published === null ? null : convert(published.value ?? 0, published.unit ?? unit, unit);
  const unallocated = world !== null && world - sum > 1e-9 * world ? world - sum : 0;
  return {
    series,
    year,
    unit,
    economies: parts.filter(({ entity }) => !entity.startsWith('group:')),
    lumps: parts.filter(({ entity }) => entity.startsWith('group:')),
    withoutValue: withoutValue
      .filter(({ subject }) => !bySubject.has(subject))
      .sort((a, b) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : a.row - b.row)),
    sum,
    published,
    unallocated,
    total: sum + unallocated,
    rule,
  };
}

/** Rows of every part and of the published world row. */
export function evidenceOf(world: Whole): readonly number[] {
  return rowsOf(
    [...world.economies, ...world.lumps].flatMap((part) => part.rows.map((row) => row.row)),
    world.published === null ? [] : [world.published.row],
  );
}

/** What a part has: its own statement where there is one, else the sum of its statements. */
export function quantityFigure(world: Whole, parts: readonly Part[]): Figure {
  const rows = parts.flatMap((part) => part.rows);
  const [only] = rows;
  const single = rows.length === 1 && only !== undefined ? figureOfRow(only, world.unit, world) : null;
  if (single !== null) return single;
  return derivedFigure(amountOf(parts), world.unit, rowsOf(rows.map((row) => row.row)), world);
}

/**
 * The share that parts have of the whole. Its range, where the source states one, puts these parts at their
 * low (high) and all others at their high (low): the least and most that the source allows.
 */
export function partShare(world: Whole, parts: readonly Part[]): Figure {
  const own = new Set(parts.map((part) => part.entity));
  const rest = [...world.economies, ...world.lumps].filter((part) => !own.has(part.entity));
  const hasRange = [...parts, ...rest].some((part) => part.low !== part.high);
  const value = world.total === 0 ? 0 : sumOf(parts) / world.total;
  const least = sumOf(parts, 'low');
  const most = sumOf(parts, 'high');
  const low = least / (least + sumOf(rest, 'high') + world.unallocated);
  const high = most / (most + sumOf(rest, 'low') + world.unallocated);
  const isBounded = hasRange && Number.isFinite(low) && Number.isFinite(high);
  return shareFigure(isBounded ? { value, low, high } : { value }, evidenceOf(world), world);
}

/** What the published world holds and no row does. */
export function unallocatedFigures(world: Whole): { readonly share: Figure; readonly quantity: Figure } {
  const evidence = evidenceOf(world);
  return {
    share: shareFigure({ value: world.total === 0 ? 0 : world.unallocated / world.total }, evidence, world),
    quantity: derivedFigure({ value: world.unallocated }, world.unit, evidence, world),
  };
}

/** Sum of the nodes: the whole that shares are of. */
export function totalFigure(world: Whole): Figure {
  const parts = [...world.economies, ...world.lumps];
  const { value, low, high } = amountOf(parts);
  const add = (bound: number | null): number | null => (bound === null ? null : bound + world.unallocated);
  return derivedFigure(
    { value: value + world.unallocated, low: add(low), high: add(high) },
    world.unit,
    evidenceOf(world),
    world,
  );
}

function amountOf(parts: readonly Part[]): {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
} {
  const hasRange = parts.some((part) => part.low !== part.high);
  return {
    value: sumOf(parts),
    low: hasRange ? sumOf(parts, 'low') : null,
    high: hasRange ? sumOf(parts, 'high') : null,
  };
}
