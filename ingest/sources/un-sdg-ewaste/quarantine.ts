/** Rules that keep impossible figures of the e-waste tables out of every answer, without naming an economy. */
import type { Draft, QuarantineRule } from '../../adapter.ts';
import { isEconomy } from './areas.ts';

/**
 * Kilograms per person and year between which a figure is possible. In the modelled table of 2020, which has
 * 179 economies over 20 years, the most is 26.04 (Norway, 2019) and the least 0.059.
 */
const mostPerPerson = 30;
const leastPerPerson = 0.03;

/** Statements of one run by what they measure, where and when. */
interface Lookup {
  find(draft: Draft, unit: string, predicate?: string): Draft | undefined;
  /** Values of the same area, predicate and unit over all years, ascending. */
  ownSeries(draft: Draft): readonly number[];
  /** The same area and predicate in a unit, over all years, in order. */
  years(draft: Draft, unit: string): readonly Draft[];
}

const lookups = new WeakMap<readonly Draft[], Lookup>();

function lookupOf(all: readonly Draft[]): Lookup {
  const known = lookups.get(all);
  if (known !== undefined) return known;
  const byPlace = new Map<string, Draft>();
  const bySeries = new Map<string, number[]>();
  const draftsBySeries = new Map<string, Draft[]>();
  const seriesKey = (draft: Draft, unit: string, predicate: string): string =>
    JSON.stringify([draft.subject, predicate, unit]);
  for (const draft of all) {
    const key = seriesKey(draft, draft.unit ?? '', draft.predicate);
    byPlace.set(`${key} ${draft.period}`, draft);
    draftsBySeries.set(key, [...(draftsBySeries.get(key) ?? []), draft]);
    if (draft.value !== undefined) bySeries.set(key, [...(bySeries.get(key) ?? []), draft.value]);
  }
  for (const values of bySeries.values()) values.sort((a, b) => a - b);
  for (const drafts of draftsBySeries.values()) drafts.sort((a, b) => a.period.localeCompare(b.period));
  const lookup: Lookup = {
    find: (draft, unit, predicate = draft.predicate) =>
      byPlace.get(`${seriesKey(draft, unit, predicate)} ${draft.period}`),
    ownSeries: (draft) => bySeries.get(seriesKey(draft, draft.unit ?? '', draft.predicate)) ?? [],
    years: (draft, unit) => draftsBySeries.get(seriesKey(draft, unit, draft.predicate)) ?? [],
  };
  lookups.set(all, lookup);
  return lookup;
}

const mass = 't:gross';
const perPerson = 'kg/person:gross';

/**
 * A mass per person that no economy reaches, or falls below; the tonnes of the same economy and year go with it.
 * @param low which predicates are held to the lower bound
 */
export function possiblePerPerson(low: ReadonlySet<Draft['predicate']>): QuarantineRule {
  return {
    id: 'kg-per-person-impossible',
    applies(draft, all) {
      if (!isEconomy(draft.subject) || (draft.unit !== mass && draft.unit !== perPerson)) return undefined;
      const lookup = lookupOf(all);
      const value = lookup.find(draft, perPerson)?.value;
      if (value === undefined) return undefined;
      if (value > mostPerPerson)
        return `${value} kg per person in a year; the modelled table of 2020 has at most 26.04, so the unit is wrong or other waste is counted.`;
      if (value >= leastPerPerson || !low.has(draft.predicate)) return undefined;
      const tonnes = lookup.find(draft, mass)?.value ?? 0;
      const isTrueZero = value === 0 && tonnes === 0 && draft.predicate !== 'generatesEwaste';
      if (isTrueZero) return undefined;
      const least = 'the modelled table of 2020 has at least 0.059 arising in any economy';
      return `${value} kg per person in a year, where ${least}: thousands of tonnes probably stand under the unit tonnes.`;
    },
  };
}

/** More than ten times the middle of its own series, for an economy with at least five years. */
export const tenTimesOwnMedian: QuarantineRule = {
  id: 'ten-times-own-median',
  applies(draft, all) {
    if (!isEconomy(draft.subject) || draft.value === undefined || draft.unit === 'percent') return undefined;
    const values = lookupOf(all).ownSeries(draft);
    if (values.length < 5) return undefined;
    const half = Math.floor(values.length / 2);
    const upper = values[half] ?? 0;
    const median = values.length % 2 === 1 ? upper : ((values[half - 1] ?? 0) + upper) / 2;
    if (median === 0 || draft.value <= 10 * median) return undefined;
    return `More than ten times the median of this economy's own series (${median}).`;
  },
};

/** What a whole economy discards in a year moves slowly: no year has ten times the year printed before it. */
const leap = 10;

/** How often the amounts of an economy leap, among those that are possible at all. */
function leapsOf(draft: Draft, all: readonly Draft[], impossible: readonly QuarantineRule[]): number {
  const series = lookupOf(all)
    .years(draft, perPerson)
    .filter((other) => !impossible.some((rule) => rule.applies(other, all) !== undefined))
    .flatMap(({ value = 0 }) => (value === 0 ? [] : [value]));
  return series.filter((value, place) => {
    const before = series[place - 1];
    return before !== undefined && (value > leap * before || before > leap * value);
  }).length;
}

/**
 * A series of e-waste generated that leaps up and down is wrong as a whole: no rule tells which of its years are right.
 * One leap may be a beginning of counting.
 * @param impossible rules of single years, whose years are not counted as leaps
 */
export function leapingSeries(impossible: readonly QuarantineRule[]): QuarantineRule {
  return {
    id: 'series-leaps-tenfold',
    applies(draft, all) {
      if (draft.predicate !== 'generatesEwaste' || !isEconomy(draft.subject)) return undefined;
      const leaps = leapsOf(draft, all, impossible);
      if (leaps < 2) return undefined;
      return `The amount per person of this economy leaps more than tenfold ${leaps} times from one printed year to the next, impossible years left aside: none of its years can be trusted.`;
    },
  };
}

/** More recycled than arose: one of the two figures is wrong, or what was recycled did not arise there. */
export function recycledBeyondGenerated(generatedIsWrong: readonly QuarantineRule[]): QuarantineRule {
  return {
    id: 'recycled-exceeds-generated',
    applies(draft, all) {
      if (draft.predicate !== 'recyclesEwaste') return undefined;
      const lookup = lookupOf(all);
      const recycledTonnes = lookup.find(draft, mass)?.value;
      const generatedDraft = lookup.find(draft, mass, 'generatesEwaste');
      const generatedTonnes = generatedDraft?.value;
      if (generatedDraft === undefined || generatedTonnes === undefined || recycledTonnes === undefined)
        return undefined;
      if (recycledTonnes <= generatedTonnes) return undefined;
      if (generatedIsWrong.some((rule) => rule.applies(generatedDraft, all) !== undefined)) return undefined;
      return `Recycled ${recycledTonnes} t of ${generatedTonnes} t generated in the same table: more than arose.`;
    },
  };
}

export const rateAboveAll: QuarantineRule = {
  id: 'rate-above-100-percent',
  applies: (draft) =>
    draft.unit === 'percent' && draft.value !== undefined && draft.value > 100
      ? 'A share above 100 %.'
      : undefined,
};

/** The collection rate is a percentage for countries and a fraction for regions, under one unit. */
export const collectionRateUnusable: QuarantineRule = {
  id: 'collection-rate-unusable',
  applies(draft) {
    if (draft.predicate !== 'collectsEwaste' || draft.unit !== 'percent') return undefined;
    return isEconomy(draft.subject)
      ? 'Rates of countries contradict the tonnes beside them: 100 % in every year, or several hundred per cent.'
      : 'Printed as a fraction under the unit percent: 0.09 where the recycling rate beside it is 9 %.';
  },
};
