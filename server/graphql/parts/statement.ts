/** The sourced statement, the only kind of fact in the graph. */

import { quantityOf } from '../../analysis/figure.ts';
import { languageOf } from '../asking.ts';
import { listOf, queryCost } from '../builder.ts';
import { addressOn, citationArgs } from '../cite/citation-args.ts';
import { statementPath } from '../cite/permalink.ts';
import { statementCitation } from '../cite/statement.ts';
import { ReadEnum, StageEnum } from '../enums.ts';
import { termsOf } from './licence.ts';
import { NoticeType } from './notice.ts';
import { PeriodType, QuarantineType } from './period.ts';
import {
  EntityType,
  entityOf,
  entityOrNull,
  LicenceTermsType,
  PredicateType,
  QuantityType,
  SourceType,
  StatementType,
  sourceOf,
} from './refs.ts';

StatementType.implement({
  description: 'One thing that one source says.',
  extensions: { brief: ['id', 'quantity', 'source', 'edition', 'locator'] },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'SHA-256 of what it says and where it stands.' }),
    subject: t.field({
      type: EntityType,
      description: 'What it is about.',
      resolve: ({ subject }, _, context) => entityOf(context, subject),
    }),
    predicate: t.field({
      type: PredicateType,
      description: 'What is said of the subject.',
      resolve: (row) => ({ id: row.predicate }),
    }),
    object: t.field({
      type: EntityType,
      nullable: true,
      description: 'What the predicate relates it to, where it takes an object.',
      resolve: ({ object }, _, context) => entityOrNull(context, object),
    }),
    product: t.field({
      type: EntityType,
      nullable: true,
      description: 'The material, good or component concerned, where predicate and object do not say it.',
      resolve: ({ product }, _, context) => entityOrNull(context, product),
    }),
    stage: t.field({
      type: StageEnum,
      nullable: true,
      description: 'The stage of the life cycle.',
      resolve: ({ stage }) => stage,
    }),
    period: t.field({ type: PeriodType, description: 'When.', resolve: ({ period }) => ({ text: period }) }),
    quantity: t.field({
      type: QuantityType,
      nullable: true,
      description: 'How much; null for a fact without a quantity, such as a presence or a membership.',
      resolve: (row) => quantityOf(row),
    }),
    source: t.field({
      type: SourceType,
      description: 'Who says it.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    edition: t.exposeString('edition', { description: 'Id of the edition of the source.' }),
    locator: t.exposeString('locator', {
      description: 'Page, table, row, sheet or key where the number stands.',
    }),
    read: t.field({ type: ReadEnum, description: 'How the document was read.', resolve: ({ read }) => read }),
    note: t.exposeString('note', { nullable: true, description: 'What a reader should know of it.' }),
    quarantine: t.field({
      type: QuarantineType,
      nullable: true,
      description: 'Why no answer uses it; null for a statement in use.',
      resolve: ({ quarantine }) => quarantine,
    }),
    notices: t.field({
      type: [NoticeType],
      complexity: listOf(1),
      description: 'What was said of it since: that it is retracted, or that somebody contests it.',
      resolve: ({ id }, _, { graph }) => [...(graph.notices.of.get(id) ?? [])],
    }),
    licence: t.field({
      type: LicenceTermsType,
      description: 'What its use asks for.',
      extensions: { standard: false },
      resolve: ({ source }, _, context) => termsOf([sourceOf(context, source)]),
    }),
    disagreeing: t.field({
      type: [StatementType],
      complexity: { field: queryCost, multiplier: 2 },
      description: 'Statements about the same thing whose ranges do not touch this one’s, ordered by id.',
      resolve: async (row, _, { memory }) => [...(await memory.disagreeing(row))],
    }),
    permalink: t.string({
      description: 'The viewer’s page of this statement, as a path on this server.',
      resolve: (row, _, context, info) =>
        statementPath(row, languageOf(context, info), context.graph.store.release.id),
    }),
    citation: t.string({
      args: citationArgs,
      description: 'How to cite it.',
      resolve(row, { style, site }, context, info) {
        const language = languageOf(context, info);
        const page = addressOn(site, statementPath(row, language, context.graph.store.release.id));
        return statementCitation(context, row, { style: style ?? 'text', page });
      },
    }),
  }),
});
