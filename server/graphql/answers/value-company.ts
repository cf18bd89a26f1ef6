/** The lens company: accounts of one company, and pay and prices upstream beside them. */
import type {
  CompanyAccount,
  CompanyGap,
  CompanyLens,
  CompanyReading,
  UpstreamPay,
  UpstreamPrice,
} from '../../analysis/value-capture/company/answer.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { CompanyTopicEnum, SideEnum, StageEnum } from '../enums.ts';
import { EntityType, entityOf, entityOrNull, FigureType, SourceType, sourceOf } from '../parts/refs.ts';

const CompanyReadingType = builder.objectRef<CompanyReading>('CompanyReading').implement({
  description: 'What one document says.',
  fields: (t) => ({
    amount: t.field({ type: FigureType, description: 'What it says.', resolve: ({ amount }) => amount }),
    source: t.field({
      type: SourceType,
      description: 'The source.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    edition: t.exposeString('edition', { description: 'The edition.' }),
  }),
});

const CompanyAccountType = builder.objectRef<CompanyAccount>('CompanyAccount').implement({
  description: 'One account of one year.',
  fields: (t) => ({
    topic: t.field({
      type: CompanyTopicEnum,
      description: 'What it is of.',
      resolve: ({ topic }) => topic,
    }),
    indicator: t.field({
      type: EntityType,
      description: 'The indicator.',
      resolve: ({ indicator }, _, context) => entityOf(context, indicator),
    }),
    year: t.exposeInt('year', { description: 'The year; of accounts that in which the fiscal year ends.' }),
    amount: t.field({ type: FigureType, description: 'The amount.', resolve: ({ amount }) => amount }),
    source: t.field({
      type: SourceType,
      description: 'The source.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    edition: t.exposeString('edition', { description: 'The edition.' }),
    others: t.field({
      type: [CompanyReadingType],
      complexity: listOf(2),
      description: 'What other documents say of the same.',
      resolve: ({ others }) => [...others],
    }),
    isDisputed: t.exposeBoolean('isDisputed', {
      description: 'Whether one of the others says another number.',
    }),
    perEmployee: t.field({
      type: FigureType,
      nullable: true,
      description:
        'By employee of the same year, source and edition; null where no employees are told there.',
      resolve: (own) => own.perEmployee,
    }),
  }),
});

const CompanyGapType = builder.objectRef<CompanyGap>('CompanyGap').implement({
  description: 'A topic of which nothing is sourced.',
  fields: (t) => ({
    topic: t.field({
      type: CompanyTopicEnum,
      description: 'The topic.',
      resolve: ({ topic }) => topic,
    }),
    reason: t.string({
      description: 'Why, and how it could be known.',
      resolve: ({ reason }, _, context, info) => say(reason, context, info),
    }),
  }),
});

const UpstreamPayType = builder.objectRef<UpstreamPay>('UpstreamPay').implement({
  description: 'A wage or an earning somewhere upstream; that the place supplies this company is not said.',
  fields: (t) => ({
    payer: t.field({
      type: EntityType,
      description: 'Where, or by whom, it is paid: a site, an economy, another company.',
      resolve: ({ payer }, _, context) => entityOf(context, payer),
    }),
    indicator: t.field({
      type: EntityType,
      description: 'What kind of pay.',
      resolve: ({ indicator }, _, context) => entityOf(context, indicator),
    }),
    economy: t.field({
      type: EntityType,
      nullable: true,
      description: 'The economy that it lies in; null where no statement says.',
      resolve: ({ economy }, _, context) => entityOrNull(context, economy),
    }),
    side: t.field({ type: SideEnum, description: 'Its side under the scheme.', resolve: ({ side }) => side }),
    stage: t.field({
      type: StageEnum,
      nullable: true,
      description: 'The stage; null where it is of all work.',
      resolve: ({ stage }) => stage,
    }),
    material: t.field({
      type: EntityType,
      nullable: true,
      description: 'What is dug, where it is of one material.',
      resolve: ({ material }, _, context) => entityOrNull(context, material),
    }),
    year: t.exposeInt('year', { description: 'Its year.' }),
    amount: t.field({
      type: FigureType,
      description: 'In its own currency and length of time.',
      resolve: ({ amount }) => amount,
    }),
    source: t.field({
      type: SourceType,
      description: 'The source.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    edition: t.exposeString('edition', { description: 'The edition.' }),
  }),
});

const UpstreamPriceType = builder.objectRef<UpstreamPrice>('UpstreamPrice').implement({
  description: 'The price of a refined metal that devices contain.',
  fields: (t) => ({
    material: t.field({
      type: EntityType,
      description: 'The metal.',
      resolve: ({ material }, _, context) => entityOf(context, material),
    }),
    quotation: t.field({
      type: EntityType,
      description: 'On which market.',
      resolve: ({ quotation }, _, context) => entityOf(context, quotation),
    }),
    year: t.exposeInt('year', { description: 'Its year.' }),
    amount: t.field({ type: FigureType, description: 'The price.', resolve: ({ amount }) => amount }),
    source: t.field({
      type: SourceType,
      description: 'The source.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    edition: t.exposeString('edition', { description: 'The edition.' }),
  }),
});

export const CompanyLensType = builder.objectRef<CompanyLens>('CompanyLens').implement({
  description: 'What one company says it earns, beside pay and prices upstream of its industry.',
  fields: (t) => ({
    company: t.field({
      type: EntityType,
      description: 'The company.',
      resolve: ({ company }, _, context) => entityOf(context, company),
    }),
    year: t.exposeInt('year', {
      nullable: true,
      description: 'The year asked for; null where all are given.',
    }),
    years: t.intList({
      complexity: listOf(10),
      description: 'Years of which something is told of it, ascending.',
      resolve: ({ years }) => [...years],
    }),
    companies: t.field({
      type: [EntityType],
      complexity: listOf(60),
      description: 'Companies of which something is told, most first.',
      resolve: ({ companies }, _, context) => companies.map((one) => entityOf(context, one)),
    }),
    accounts: t.field({
      type: [CompanyAccountType],
      complexity: listOf(30),
      description: 'By topic, then the latest year first.',
      resolve: ({ accounts }) => [...accounts],
    }),
    gaps: t.field({
      type: [CompanyGapType],
      complexity: listOf(6),
      description: 'Topics of which nothing is sourced.',
      resolve: ({ gaps }) => [...gaps],
    }),
    pay: t.field({
      type: [UpstreamPayType],
      complexity: listOf(20),
      description: 'Pay upstream, by stage, then the latest year first; of every year.',
      resolve: ({ pay }) => [...pay],
    }),
    priceYear: t.exposeInt('priceYear', { description: 'Year of the prices.' }),
    prices: t.field({
      type: [UpstreamPriceType],
      complexity: listOf(30),
      description: 'Prices of refined metals of that year, by metal.',
      resolve: ({ prices }) => [...prices],
    }),
    pricesReason: t.string({
      nullable: true,
      description: 'Why there are no prices; null where there are.',
      resolve: ({ pricesReason }, _, context, info) =>
        pricesReason === null ? null : say(pricesReason, context, info),
    }),
  }),
});
