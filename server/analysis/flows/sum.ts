/** Sums of flows, always added in the order in which the flows are given: the same bytes each time. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { convert, dimensionOfUnit, units } from '../../../schema/unit.ts';
import type { Figure } from '../answer.ts';
import { derivedFigure, figureOfRow } from '../figure.ts';
import type { FlowTotal } from './answer.ts';
import type { Pair } from './table.ts';

/**
 * The unit in which a quantity is given: dollars, or tonnes, in the basis of most of its statements, so that
 * tables of all editions read alike. Undefined where there is none.
 */
export function unitOf(pairs: Iterable<Pair>, of: 'value' | 'mass'): string | undefined {
  const counts = new Map<string, number>();
  for (const pair of pairs) {
    const unit = pair[of]?.unit;
    if (unit != null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const [common] = [...counts].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))[0] ?? [];
  return common === undefined ? undefined : plainUnit(common, of);
}

function plainUnit(unit: string, of: 'value' | 'mass'): string {
  return `${of === 'value' ? 'USD' : 't'}:${units.get(unit).basis}`;
}

/** The figure of a statement in a unit; null without a value, or in a basis that does not convert. */
export function rowFigure(row: StatementRow | null, unit: string | undefined): Figure | null {
  if (row === null || row.value === null || row.unit === null || unit === undefined) return null;
  if (row.unit !== unit && dimensionOfUnit(row.unit) !== dimensionOfUnit(unit)) return null;
  return figureOfRow(row, unit);
}

/** The sum of what has a value; a single statement stays what it is. Null where nothing has a value. */
export function sumFigure(figures: readonly (Figure | null)[]): Figure | null {
  const known = figures.filter((figure) => figure !== null);
  const [first] = known;
  if (first === undefined) return null;
  if (known.length === 1) return first;
  const { unit } = first.quantity;
  let [value, low, high] = [0, 0, 0];
  let hasRange = false;
  const rows: number[] = [];
  for (const { quantity, evidence } of known) {
    const own = quantity.value ?? 0;
    value += inUnit(own, quantity.unit, unit);
    low += inUnit(quantity.low ?? own, quantity.unit, unit);
    high += inUnit(quantity.high ?? own, quantity.unit, unit);
    hasRange ||= quantity.low !== null || quantity.high !== null;
    for (const row of evidence) rows.push(row);
  }
  rows.sort((a, b) => a - b);
  return derivedFigure(hasRange ? { value, low, high } : { value }, unit, rows);
}

function inUnit(value: number, from: string, to: string): number {
  return from === to ? value : convert(value, from, to);
}

/** Value and mass of some flows added up. */
export function totalOf(
  flows: readonly { readonly value: Figure | null; readonly mass: Figure | null }[],
): FlowTotal {
  return {
    value: sumFigure(flows.map(({ value }) => value)),
    mass: sumFigure(flows.map(({ mass }) => mass)),
    flows: flows.length,
    withoutMass: flows.filter(({ mass }) => mass === null).length,
  };
}

/** A total that the publisher summed itself. */
export function publishedTotal(
  pair: Pair | null | undefined,
  known: { readonly value: string | undefined; readonly mass: string | undefined },
): FlowTotal | null {
  if (pair == null) return null;
  const value = rowFigure(pair.value, known.value ?? unitOf([pair], 'value'));
  const mass = rowFigure(pair.mass, known.mass ?? unitOf([pair], 'mass'));
  return value === null && mass === null ? null : { value, mass, flows: null, withoutMass: null };
}
