/** Query fields about statements: one, many, through time, in disagreement. */
import type { StatementFilter } from '../../../schema/store.ts';
import { QuestionError } from '../../analysis/answer.ts';
import { knownId } from '../../analysis/context/nearest.ts';
import { analyses } from '../../analysis/index.ts';
import { DisagreementConnection } from '../answers/disagreement.ts';
import { SeriesType } from '../answers/series.ts';
import type { Asking } from '../asking.ts';
import { builder } from '../builder.ts';
import { pageArgs, pageCost, pageOf } from '../connection.ts';
import { EntityKindEnum, FlowMeasureEnum, StageEnum } from '../enums.ts';
import { kindFilter } from '../kinds.ts';
import { precedenceOptions } from '../options.ts';
import { knownSource } from '../parts/known-source.ts';
import { StatementConnection, StatementType } from '../parts/refs.ts';
import { askKept, begin, langArg } from '../question-field.ts';
import { knownPredicate, pageOfFilter } from '../statement-page.ts';

/** So many disagreements take as much memory as an ordinary answer. */
const disagreementsInOne = 500;

const SeriesOptions = precedenceOptions('Series');
const DisagreementOptions = precedenceOptions('Disagreements');

const StatementFilterInput = builder.inputType('StatementFilter', {
  description: 'Which statements; every condition given must hold.',
  fields: (t) => ({
    subject: t.id({ description: 'Id of the subject.' }),
    predicate: t.id({ description: 'Name of the predicate.' }),
    object: t.id({ description: 'Id of the object.' }),
    product: t.id({ description: 'Id of the product.' }),
    stage: t.field({ type: StageEnum, description: 'The stage.' }),
    year: t.int({ description: 'A year that the period touches.' }),
    source: t.id({ description: 'Id of the source.' }),
    withKinds: t.field({
      type: [EntityKindEnum],
      description: 'Subject, object or product is an entity of one of these kinds.',
    }),
    withoutKinds: t.field({
      type: [EntityKindEnum],
      description: 'Neither subject, object nor product is of one of these kinds.',
    }),
    includeQuarantined: t.boolean({
      defaultValue: false,
      description: 'Also statements that no answer uses.',
    }),
  }),
});

function filterOf(
  context: Asking,
  input: typeof StatementFilterInput.$inferInput | null | undefined,
): StatementFilter {
  const known = context.graph.context;
  const { subject, predicate, object, product, stage, year, source, includeQuarantined } = input ?? {};
  return {
    ...(subject == null ? {} : { subject: [knownId(known, subject)] }),
    ...(predicate == null ? {} : { predicate: [knownPredicate(predicate)] }),
    ...(object == null ? {} : { object: [knownId(known, object)] }),
    ...(product == null ? {} : { product: [knownId(known, product)] }),
    ...(stage == null ? {} : { stage: [stage] }),
    ...(year == null ? {} : { years: { from: year, to: year } }),
    ...(source == null ? {} : { source: [knownSource(context, source)] }),
    ...kindFilter(input ?? {}),
    ...(includeQuarantined === true ? { includeQuarantined: true } : {}),
  };
}

builder.queryFields((t) => ({
  statement: t.field({
    type: StatementType,
    nullable: true,
    args: { id: t.arg.id({ required: true, description: 'Id of the statement.' }), ...langArg },
    complexity: 5,
    description: 'One statement, quarantined or not; an unknown id gives null and an error.',
    async resolve(_, { id, lang }, context, info) {
      begin(context, info, { lang });
      const found = /^[0-9a-f]{64}$/.test(id) ? await context.graph.store.statement(id) : undefined;
      if (found !== undefined) return found;
      throw new QuestionError(
        'UNKNOWN_ID',
        `"${id.slice(0, 80)}" is not a statement of this release; an id has 64 hexadecimal digits`,
      );
    },
  }),
  statements: t.field({
    type: StatementConnection,
    args: {
      filter: t.arg({ type: StatementFilterInput, description: 'Which statements; all when not given.' }),
      ...pageArgs(50),
      ...langArg,
    },
    complexity: pageCost(50),
    description: 'Statements by filter, ordered by id.',
    resolve(_, { filter, lang, ...page }, context, info) {
      begin(context, info, { lang });
      return pageOfFilter(context, filterOf(context, filter), page);
    },
  }),
  disagreements: t.field({
    type: DisagreementConnection,
    args: {
      material: t.arg.id({ description: 'Only about this material, or other entity.' }),
      predicate: t.arg.id({ description: 'Only of this predicate.' }),
      withoutKinds: t.arg({
        type: [EntityKindEnum],
        description: 'Only statements in which neither subject, object nor product is of one of these kinds.',
      }),
      options: t.arg({ type: DisagreementOptions, description: 'Choices; the defaults when not given.' }),
      ...pageArgs(50),
      ...langArg,
    },
    complexity: pageCost(50),
    description: 'Statements about the same thing whose ranges do not touch, widest spread first.',
    async resolve(_, { material, predicate, withoutKinds, options, lang, ...page }, context, info) {
      begin(context, info, { lang });
      const input = {
        material,
        ...kindFilter({ withoutKinds }),
        predicate: predicate == null ? predicate : knownPredicate(predicate),
        ...options,
      };
      const { disagreements } = await askKept(
        context,
        analyses.disagreements,
        input,
        ({ disagreements: found }) => found.length / disagreementsInOne,
      );
      return pageOf(context, disagreements, { ...page, fallback: 50 });
    },
  }),
  series: t.field({
    type: SeriesType,
    args: {
      subject: t.arg.id({ required: true, description: 'Id of the entity that the figures are about.' }),
      predicate: t.arg.id({ required: true, description: 'What is said of it, such as `extracts`.' }),
      object: t.arg.id({ description: 'Id of the object, such as `material:cobalt`.' }),
      product: t.arg.id({ description: 'Id of the good, such as `product:hs2017-740311`.' }),
      measure: t.arg({
        type: FlowMeasureEnum,
        description: 'In money or in mass, where figures are given in both; mass when not given.',
      }),
      from: t.arg.int({ description: 'First year.' }),
      to: t.arg.int({ description: 'Last year.' }),
      options: t.arg({ type: SeriesOptions, description: 'Choices; the defaults when not given.' }),
      ...langArg,
    },
    complexity: 50,
    description: 'The figures of one subject through time, the chosen one and the others beside it.',
    resolve(_, { predicate, options, lang, ...input }, context, info) {
      begin(context, info, { lang });
      return askKept(context, analyses.series, {
        ...input,
        predicate: knownPredicate(predicate),
        ...options,
      });
    },
  }),
}));
