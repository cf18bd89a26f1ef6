/** A row's whole divided: one world, several worlds taken together, or a count of presences, under one reading. */

import { byCodeUnit } from '../../../schema/canonical.ts';
import type { Figure } from '../answer.ts';
import { atMostFigure, derivedFigure, rowsOf, shareFigure } from '../figure.ts';
import { groupBy } from '../group-by.ts';
import type { HarmAmounts } from '../harm/harms/harm.ts';
import { quantityFigure, shareAmount, totalFigure } from '../whole/share.ts';
import type { Part, Whole } from '../whole/whole.ts';

/** Which economies; the year is that of the row, for schemes that go by year. */
export type Who = (economy: string, year: number) => boolean;
/** Economies by a test, or one of the two things that no economy stands for. */
export type Of = Who | 'not-named' | 'unallocated';

export interface Division {
  /** Economies in it, by id. */
  readonly economies: readonly string[];
  /** Year by which a by-year scheme places economies: one for all of a row, so that each has one side in it. */
  readonly year: number;
  readonly share: (of: Of) => Figure;
  readonly amount: (of: Of) => Figure | null;
  readonly count: (of: Of) => number | null;
  readonly total: Figure | null;
}

/** A world with its weight; the weights of a division add up to 1. */
export interface WeightedWorld {
  readonly world: Whole;
  readonly weight: number;
  /** Rows that the weight rests on. */
  readonly rows: readonly number[];
}

function partsOf(world: Whole, of: Of, year: number): readonly Part[] {
  if (of === 'unallocated') return [];
  if (of === 'not-named') return world.lumps;
  return world.economies.filter(({ entity }) => of(entity, year));
}

/**
 * What a side has of which no economy is named, while something is given to nobody: it may be all of that, or nothing.
 * @returns null where an economy of it is named, or nothing is given to nobody
 */
function mostOfNobody(world: Whole, of: Of, year: number): number | null {
  if (typeof of !== 'function' || partsOf(world, of, year).length > 0) return null;
  const most = world.unallocated + world.lumps.reduce((sum, { value }) => sum + value, 0);
  return most > 0 ? most : null;
}

/**
 * Worlds taken together: the weighted mean of their shares. An economy that a scheme moved between the years of the
 * worlds stands on one side of them all; otherwise no side would be the sum of its members.
 * @param assumptions on which the weights rest
 * @param year by which a by-year scheme places economies: the last of the worlds, where none is given
 */
export function worldDivision(
  worlds: readonly WeightedWorld[],
  assumptions: readonly string[] = [],
  year: number = Math.max(...worlds.map(({ world }) => world.year)),
): Division {
  const evidence = rowsOf(...worlds.flatMap(({ world, rows }) => [world.evidence, rows]));
  const [first] = worlds;
  const single = worlds.length === 1 ? first?.world : undefined;
  const rule = single?.rule ?? worlds.find(({ world }) => world.rule !== null)?.world.rule ?? null;
  return {
    economies: [...new Set(worlds.flatMap(({ world }) => world.economies.map(({ entity }) => entity)))].sort(
      byCodeUnit,
    ),
    year,
    share(of) {
      const most = single === undefined ? null : mostOfNobody(single, of, year);
      if (single !== undefined && most !== null)
        return atMostFigure(most / single.total, 'fraction', evidence, { rule });
      let [value, low, high] = [0, 0, 0];
      for (const { world, weight } of worlds) {
        const own =
          of === 'unallocated'
            ? { value: world.unallocated / world.total, low: null, high: null }
            : shareAmount(world, partsOf(world, of, year));
        value += weight * own.value;
        low += weight * (own.low ?? own.value);
        high += weight * (own.high ?? own.value);
      }
      const bounds = low < high ? { low, high } : {};
      return shareFigure({ value, ...bounds }, evidence, { rule, assumptions });
    },
    amount(of) {
      if (single === undefined) return null;
      const most = mostOfNobody(single, of, year);
      if (most !== null) return atMostFigure(most, single.unit, single.evidence, { rule });
      return of === 'unallocated'
        ? derivedFigure({ value: single.unallocated }, single.unit, single.evidence, { rule })
        : quantityFigure(single, partsOf(single, of, year));
    },
    count: () => null,
    total: single === undefined ? null : totalFigure(single),
  };
}

/** A documented presence: an economy and what it is documented for. */
export interface Presence {
  readonly economy: string;
  readonly product: string;
  readonly rows: readonly number[];
}

/** Presences counted, each once. */
export function presenceDivision(presences: readonly Presence[], year: number): Division {
  const evidence = rowsOf(...presences.map(({ rows }) => rows));
  const chosen = (of: Of): readonly Presence[] =>
    typeof of === 'function' ? presences.filter(({ economy }) => of(economy, year)) : [];
  return {
    economies: [...new Set(presences.map(({ economy }) => economy))].sort(byCodeUnit),
    year,
    share: (of) => shareFigure({ value: chosen(of).length / presences.length }, evidence),
    amount: () => null,
    count: (of) => chosen(of).length,
    total: derivedFigure({ value: presences.length }, 'count', evidence),
  };
}

/**
 * Amounts at places divided: a lump is named by nobody, and what a world row holds beyond its parts is left over.
 * @param year by which a by-year scheme places an economy
 */
export function amountsDivision({ unit, parts, placeless }: HarmAmounts, year: number): Division {
  const byEconomy = groupBy(parts, ({ entity }) => entity);
  const economies = [...byEconomy.keys()].sort(byCodeUnit);
  const chosen = (of: Of): readonly { readonly value: number; readonly rows: readonly number[] }[] => {
    if (of === 'unallocated') return placeless.filter(({ entity }) => entity === null);
    if (of === 'not-named') return placeless.filter(({ entity }) => entity !== null);
    return economies
      .filter((economy) => of(economy, year))
      .flatMap((economy) => byEconomy.get(economy) ?? []);
  };
  const sumOf = (own: readonly { readonly value: number }[]): number =>
    own.reduce((sum, { value }) => sum + value, 0);
  const all = [...parts, ...placeless];
  const total = sumOf(all);
  const evidence = rowsOf(...all.map(({ rows }) => rows));
  const isUnnamed = (of: Of, own: readonly unknown[]): boolean =>
    typeof of === 'function' && own.length === 0 && sumOf(placeless) > 0;
  return {
    economies,
    year,
    share(of) {
      const own = chosen(of);
      return isUnnamed(of, own)
        ? atMostFigure(sumOf(placeless) / total, 'fraction', evidence)
        : shareFigure({ value: sumOf(own) / total }, evidence);
    },
    amount(of) {
      const own = chosen(of);
      if (isUnnamed(of, own)) return atMostFigure(sumOf(placeless), unit, evidence);
      return derivedFigure({ value: sumOf(own) }, unit, rowsOf(...own.map(({ rows }) => rows)));
    },
    count: () => null,
    total: derivedFigure({ value: total }, unit, evidence),
  };
}
