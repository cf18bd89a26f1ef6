/** A series: one subject's figures through time, the chosen one with the others beside it. */
import type { SeriesAnswer, SeriesPoint } from '../../analysis/series/series.ts';
import { builder, listOf } from '../builder.ts';
import { usesOfRows } from '../cite/answer.ts';
import { termsOf } from '../parts/licence.ts';
import { PeriodType } from '../parts/period.ts';
import {
  EntityType,
  entityOf,
  entityOrNull,
  FigureType,
  LicenceTermsType,
  PredicateType,
  StatementType,
} from '../parts/refs.ts';
import { SourceUseType } from './answer.ts';

const SeriesPointType = builder.objectRef<SeriesPoint>('SeriesPoint').implement({
  description: 'One period of a series. A period without a statement is not there: gaps stay gaps.',
  fields: (t) => ({
    period: t.field({ type: PeriodType, description: 'When.', resolve: ({ period }) => ({ text: period }) }),
    figure: t.field({
      type: FigureType,
      description: 'The figure that the rule chose.',
      resolve: ({ figure }) => figure,
    }),
    others: t.field({
      type: [StatementType],
      complexity: listOf(3),
      description: 'The other statements about the same period, ordered by id.',
      resolve: async ({ others }, _, { memory }) => [...(await memory.statements(others))],
    }),
  }),
});

export const SeriesType = builder.objectRef<SeriesAnswer>('Series').implement({
  description: 'The figures of one subject through time.',
  fields: (t) => ({
    subject: t.field({
      type: EntityType,
      description: 'What they are about.',
      resolve: ({ subject }, _, context) => entityOf(context, subject),
    }),
    predicate: t.field({
      type: PredicateType,
      description: 'What is said of it.',
      resolve: (series) => ({ id: series.predicate }),
    }),
    object: t.field({
      type: EntityType,
      nullable: true,
      description: 'The object, where one was asked for.',
      resolve: ({ object }, _, context) => entityOrNull(context, object),
    }),
    product: t.field({
      type: EntityType,
      nullable: true,
      description: 'The good, where the figures are of one.',
      resolve: ({ product }, _, context) => entityOrNull(context, product),
    }),
    points: t.field({
      type: [SeriesPointType],
      complexity: listOf(40),
      description: 'Sorted by period.',
      resolve: ({ points }) => [...points],
    }),
    licence: t.field({
      type: LicenceTermsType,
      complexity: 50,
      description: 'What its use asks for.',
      resolve: async (series, _, context) =>
        termsOf((await usesOfRows(context, series.evidence)).map(({ source }) => source)),
    }),
    sources: t.field({
      type: [SourceUseType],
      complexity: { field: 50, multiplier: 5 },
      description: 'The sources used, with how many statements of each.',
      resolve: async (series, _, context) => [...(await usesOfRows(context, series.evidence))],
    }),
  }),
});
