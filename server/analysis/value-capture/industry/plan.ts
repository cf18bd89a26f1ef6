/** Which edition and year an answer takes, and which statements it needs. */
import type { StatementFilter } from '../../../../schema/store.ts';
import { QuestionError } from '../../answer.ts';
import type { GraphContext } from '../../context/context.ts';
import type { Series } from '../../context/cover.ts';
import { type Choice, candidates, wholeYears } from '../../whole/choose.ts';
import { populationIndicator } from '../../whole/indicator.ts';
import type { ValueCaptureParameters } from '../parameters.ts';
import type { IndustryEdition, IndustryMeasure } from './answer.ts';
import { sectorIndicators, worldIndicators } from './measures.ts';

type WorldMeasure = Exclude<IndustryMeasure, 'exports'>;

export interface IndustryPlan {
  readonly measure: WorldMeasure;
  readonly choice: Choice;
  /** Years of the chosen edition, ascending. */
  readonly years: readonly number[];
  readonly editions: readonly IndustryEdition[];
}

/** @throws QuestionError with years or editions that can be asked for */
export function industryPlan(
  context: GraphContext,
  measure: WorldMeasure,
  values: ValueCaptureParameters,
): IndustryPlan {
  const indicator = worldIndicators[measure];
  const all = candidates(context, {
    predicate: 'capturesValue',
    object: indicator,
    year: null,
    rule: values.precedence,
    dimension: 'money',
  });
  if (all.length === 0) throw noSeries(context, measure);
  const named = values.edition === null ? all : all.filter(({ edition }) => edition === values.edition);
  if (named.length === 0) throw unknownEdition(all, values.edition ?? '');
  const covering =
    values.year === null ? named : named.filter((series) => wholeYears(series).includes(values.year ?? 0));
  const [series] = covering;
  if (series === undefined) throw yearNotCovered(named, values.year ?? 0);
  const years = wholeYears(series);
  const year = values.year ?? years.at(-1) ?? 0;
  const others = all.filter(
    (other) => other !== series && other.dimension === series.dimension && wholeYears(other).includes(year),
  );
  const rule = others.length === 0 || values.edition !== null ? null : values.precedence;
  return {
    measure,
    choice: { series, year, isYearAsked: true, others, rule },
    years,
    editions: all.map(editionOf),
  };
}

function editionOf(series: Series): IndustryEdition {
  return {
    source: series.source,
    edition: series.edition,
    years: wholeYears(series),
    economies: series.years.reduce((most, { economies }) => Math.max(most, economies), 0),
  };
}

/**
 * The chosen edition through all its years; other editions, sectors and people in the year alone. What is kept out
 * of answers is read too, to be counted.
 */
export function industryFilters({ measure, choice, years }: IndustryPlan): readonly StatementFilter[] {
  const { series, year, others } = choice;
  const inYear = { from: year, to: year };
  const own: StatementFilter = {
    predicate: ['capturesValue'],
    object: [worldIndicators[measure]],
    source: [series.source],
    edition: [series.edition],
    years: { from: years[0] ?? year, to: years.at(-1) ?? year },
    includeQuarantined: true,
  };
  const beside: StatementFilter = {
    predicate: ['capturesValue'],
    object: [worldIndicators[measure]],
    years: inYear,
    source: [...new Set(others.map(({ source }) => source))].sort(),
    edition: [...new Set(others.map(({ edition }) => edition))].sort(),
  };
  const sectors: StatementFilter = {
    predicate: ['capturesValue'],
    object: sectorIndicators,
    source: [series.source],
    edition: [series.edition],
    years: inYear,
  };
  const people: StatementFilter = {
    predicate: ['hasIndicator'],
    object: [populationIndicator],
    years: inYear,
  };
  return [
    own,
    people,
    ...(others.length === 0 ? [] : [beside]),
    ...(measure === 'final-income' ? [sectors] : []),
  ];
}

function noSeries(context: GraphContext, measure: WorldMeasure): QuestionError {
  const others = (Object.keys(worldIndicators) as WorldMeasure[]).filter(
    (other) => context.cover.seriesOf('capturesValue', worldIndicators[other]).length > 0,
  );
  return new QuestionError(
    'NOT_ANSWERABLE',
    `measure: no source in this graph gives "${measure}" by economy${others.length === 0 ? '' : `; it gives ${others.join(', ')}`}`,
    others,
    measure,
  );
}

export function unknownEdition(all: readonly { readonly edition: string }[], edition: string): QuestionError {
  const known = all.map((one) => one.edition);
  return new QuestionError(
    'BAD_USER_INPUT',
    `edition: "${edition}" does not give this measure; those that do: ${known.join(', ')}`,
    known,
    edition,
  );
}

export function yearNotCovered(all: readonly (Series | readonly number[])[], year: number): QuestionError {
  const years = [...new Set(all.flatMap((one) => ('years' in one ? wholeYears(one) : one)))];
  const nearest = years
    .sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a)
    .slice(0, 3)
    .map(String);
  return new QuestionError(
    'YEAR_NOT_COVERED',
    `year: no figures of ${year}; the nearest years: ${nearest.join(', ')}`,
    nearest,
    String(year),
  );
}
