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
  readonly committed: Pick<CommittedFact, 'text' | 'period' | 'edition' | 'isQuarantined'>;
  /** How many times the one is the other, 1 where their bounds meet; infinite beside a zero. */
  readonly times: number;
}

export interface Comparison {
  /** Facts of which the committed data set says the same. */
  readonly same: number;
  /** Facts of the same period with another figure, or whose committed figure is in quarantine. */
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
    const usable = series.filter(({ isQuarantined }) => !isQuarantined);
    const atOnce = ({ period }: CommittedFact): boolean => period === fact.period;
    const ofPeriod = usable.some(atOnce) ? usable.filter(atOnce) : series.filter(atOnce);
    const found = ofPeriod.length > 0 ? nearestOf(fact, ofPeriod) : besideOtherYears(fact, usable);
    if (found === undefined) {
      others += 1;
      continue;
    }
    const { nearest, times } = found;
    const departure: Departure = {
      about: fact.about,
      period: fact.period,
      said: fact.text,
      place: run.places.get(statement.id),
      committed: nearest,
      times,
    };
    if (ofPeriod.length === 0 && times < jumpAtLeast) others += 1;
    else if (ofPeriod.length === 0) jumps.push(departure);
    else if (saysTheSame(fact, nearest) && !nearest.isQuarantined) same += 1;
    else otherFigure.push(departure);
  }
  const missing = committed.filter((fact) => {
    if (!fact.isOwn || fact.isQuarantined) return false;
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

/**
 * Of a year that is not committed: the committed fact of the nearest year, and how many times the one is the other.
 * @param series committed facts of the same series, of other years
 */
export function besideOtherYears(
  fact: SaidFact,
  series: readonly CommittedFact[],
): { readonly nearest: CommittedFact; readonly times: number } | undefined {
  return nearestOf(fact, beside(fact, series));
}

/** The committed fact that says the most alike. */
function nearestOf(
  fact: SaidFact,
  candidates: readonly CommittedFact[],
): { readonly nearest: CommittedFact; readonly times: number } | undefined {
  const [first] = candidates
    .map((nearest) => ({
      nearest,
      times: timesBetween(fact, nearest),
      says: saysTheSame(fact, nearest) ? 0 : 1,
    }))
    .sort((a, b) => a.says - b.says || a.times - b.times);
  return first;
}

/** The same figure or bounds; two units of one dimension, converted, may differ in the last digit. */
function saysTheSame(a: SaidFact, b: SaidFact): boolean {
  const isSame = (x: number | undefined, y: number | undefined): boolean =>
    x === y || (x !== undefined && y !== undefined && Math.abs(x - y) <= 1e-9 * Math.abs(x));
  return isSame(a.low, b.low) && isSame(a.high, b.high);
}

/** How many times the least of the higher range is the most of the lower one; 1 where they meet. */
function timesBetween(a: SaidFact, b: SaidFact): number {
  const gap = (higher: SaidFact, lower: SaidFact): number => {
    if (higher.low === undefined || lower.high === undefined || higher.low <= lower.high) return 1;
    return lower.high > 0 ? higher.low / lower.high : Number.POSITIVE_INFINITY;
  };
  return Math.max(gap(a, b), gap(b, a));
}
