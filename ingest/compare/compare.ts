/**
 * Holds what a run yields against the committed data set of the same source: what is said of the same year, of
 * the years before and after, and what is no longer said. Nothing is dropped for it; the reader is told.
 */
import type { Place, RunResult } from '../pipeline/finish.ts';
import type { CommittedFact } from './committed.ts';
import { factOf, type SaidFact } from './fact.ts';

/** A figure of the file beside the committed one that is nearest to it in time, and then in size. */
export interface Departure {
  readonly about: string;
  readonly period: string;
  readonly said: string;
  readonly place: Place | undefined;
  readonly committed: Pick<CommittedFact, 'text' | 'period' | 'edition'>;
  /** How many times the one is the other, at least 1; infinite beside a zero. */
  readonly times: number;
}

export interface Comparison {
  /** Facts of which the committed data set says the same. */
  readonly same: number;
  /** Facts of the same period with another figure. */
  readonly otherFigure: readonly Departure[];
  /** Facts of a period that is not committed, a hundredfold or a hundredth of the nearest that is. */
  readonly jumps: readonly Departure[];
  /** Facts of which the committed data set says nothing comparable, or nothing that stands out. */
  readonly others: number;
  /** Facts of the adapter's own edition that the file does not say, those of periods of which it speaks first. */
  readonly notSaid: readonly CommittedFact[];
  /** How many of them are of periods of which the file speaks. */
  readonly notSaidOfItsPeriods: number;
}

export const jumpAtLeast = 100;

type Run = Pick<RunResult, 'statements' | 'places'>;

export function compareWithCommitted(run: Run, committed: readonly CommittedFact[]): Comparison {
  const bySeries = new Map<string, CommittedFact[]>();
  for (const fact of committed) {
    const series = bySeries.get(fact.series);
    if (series === undefined) bySeries.set(fact.series, [fact]);
    else series.push(fact);
  }
  const otherFigure: Departure[] = [];
  const jumps: Departure[] = [];
  let same = 0;
  let others = 0;
  const periods = new Set<string>();
  const said = new Map<string, number>();
  for (const statement of run.statements) {
    const fact = factOf(statement);
    // A row in quarantine is in the file, though no answer uses it.
    const name = nameOf(fact);
    said.set(name, (said.get(name) ?? 0) + 1);
    if (statement.quarantine !== null) continue;
    periods.add(fact.period);
    const series = bySeries.get(fact.series) ?? [];
    const ofPeriod = series.filter(({ period }) => period === fact.period);
    const { nearest, times } = nearestOf(fact, ofPeriod.length > 0 ? ofPeriod : beside(fact, series));
    const departure = (to: CommittedFact): Departure => ({
      about: fact.about,
      period: fact.period,
      said: fact.text,
      place: run.places.get(statement.id),
      committed: { text: to.text, period: to.period, edition: to.edition },
      times,
    });
    if (nearest === undefined) others += 1;
    else if (ofPeriod.length > 0) {
      if (times === 1) same += 1;
      else otherFigure.push(departure(nearest));
    } else if (times >= jumpAtLeast) jumps.push(departure(nearest));
    else others += 1;
  }
  const missing = committed.filter((fact) => {
    if (!fact.isOwn) return false;
    const name = nameOf(fact);
    const left = said.get(name) ?? 0;
    said.set(name, left - 1);
    return left <= 0;
  });
  const ofItsPeriods = missing.filter(({ period }) => periods.has(period));
  return {
    same,
    otherFigure: otherFigure.sort(byTimes),
    jumps: jumps.sort(byTimes),
    others,
    notSaid: [...ofItsPeriods, ...missing.filter(({ period }) => !periods.has(period))],
    notSaidOfItsPeriods: ofItsPeriods.length,
  };
}

function nameOf({ series, period }: SaidFact): string {
  return `${series}\n${period}`;
}

function byTimes(a: Departure, b: Departure): number {
  if (a.times === b.times) return (a.place?.line ?? 0) - (b.place?.line ?? 0);
  return b.times - a.times;
}

/** The facts of the period nearest to that of a fact, the earlier one where two are as near; zeros tell nothing. */
function beside(fact: SaidFact, series: readonly CommittedFact[]): readonly CommittedFact[] {
  const year = yearOf(fact.period);
  if (fact.high === undefined || fact.high <= 0) return [];
  const positive = series.filter(({ high }) => high !== undefined && high > 0);
  const distance = ({ period }: SaidFact): number => {
    const away = yearOf(period) - year;
    return away > 0 ? away + 0.5 : -away;
  };
  const least = positive.reduce((found, item) => Math.min(found, distance(item)), Number.POSITIVE_INFINITY);
  return positive.filter((item) => distance(item) === least);
}

function yearOf(period: string): number {
  return Number(period.slice(0, 4));
}

/** The committed fact that says the most alike, and how many times the one is the other. */
function nearestOf(
  fact: SaidFact,
  candidates: readonly CommittedFact[],
): { readonly nearest: CommittedFact | undefined; readonly times: number } {
  let nearest: CommittedFact | undefined;
  let times = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const found = timesBetween(fact, candidate);
    if (nearest !== undefined && found >= times) continue;
    nearest = candidate;
    times = found;
  }
  return { nearest, times };
}

function timesBetween(a: SaidFact, b: SaidFact): number {
  return Math.max(ratio(a.low, b.low), ratio(a.high, b.high));
}

function ratio(a: number | undefined, b: number | undefined): number {
  if (a === b) return 1;
  if (a === undefined || b === undefined || a * b <= 0) return Number.POSITIVE_INFINITY;
  const found = Math.max(a / b, b / a);
  // Two units of one dimension, converted, may differ in the last digit.
  return found < 1 + 1e-9 ? 1 : found;
}
