/** The parts of an answer about instruments: what they apply to, who is bound, who met, whom they list. */
import type {
  LockConcern,
  LockConcerned,
  LockFigure,
  LockListing,
  LockMeetingYear,
  LockMember,
  LockOrganisation,
  LockRule,
  LockSide,
} from '../../analysis/locks/answer.ts';
import { builder, listOf } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { LockNatureEnum, LockStandingEnum, SideEnum, StageEnum } from '../enums.ts';
import { EntityType, entityOf, entityOrNull, FigureType, SourceType, sourceOf } from '../parts/refs.ts';

export const LockRuleType = builder.objectRef<LockRule>('LockRule').implement({
  description: 'What an instrument applies to, as one statement says it.',
  fields: (t) => ({
    instrument: t.field({
      type: EntityType,
      description: 'The instrument asked about, or a part of it.',
      resolve: ({ instrument }, _, context) => entityOf(context, instrument),
    }),
    thing: t.field({
      type: EntityType,
      description: 'A material, a good, a harm or an economy.',
      resolve: ({ thing }, _, context) => entityOf(context, thing),
    }),
    stage: t.field({
      type: StageEnum,
      nullable: true,
      description: 'The stage of which the source says it; null where it says none.',
      resolve: ({ stage }) => stage,
    }),
    nature: t.field({
      type: LockNatureEnum,
      nullable: true,
      description: 'What the instrument is; null where its source does not say it.',
      resolve: ({ nature }) => nature,
    }),
    issuer: t.exposeString('issuer', {
      nullable: true,
      description: 'Who set it up, as the source prints it; null where it does not.',
    }),
    since: t.exposeInt('since', { description: 'First year of which the source says it.' }),
    source: t.field({
      type: SourceType,
      description: 'Who says it.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What the statement says besides, in English as it is kept.',
    }),
    statement: t.field({
      type: FigureType,
      description: 'One, which leads to the statement.',
      resolve: ({ statement }) => statement,
    }),
  }),
});

const LockMemberType = builder.objectRef<LockMember>('LockMember').implement({
  description: 'An economy and how it stands to an instrument.',
  fields: (t) => ({
    economy: t.field({
      type: EntityType,
      description: 'The economy.',
      resolve: ({ economy }, _, context) => entityOf(context, economy),
    }),
    side: t.field({
      type: SideEnum,
      description: 'Its side under the scheme.',
      resolve: ({ side }) => side,
    }),
    standing: t.field({
      type: LockStandingEnum,
      description: 'How it stands.',
      resolve: ({ standing }) => standing,
    }),
    day: t.exposeString('day', {
      nullable: true,
      description: 'Day of ratification, entry into force or signature; null where none is printed.',
    }),
    source: t.field({
      type: SourceType,
      nullable: true,
      description: 'Who says it; null where nobody does.',
      resolve: ({ source }, _, context) => (source === null ? null : sourceOf(context, source)),
    }),
    statement: t.field({
      type: FigureType,
      nullable: true,
      description: 'One, which leads to the statement; null where no source tells of it.',
      resolve: ({ statement }) => statement,
    }),
  }),
});

export const LockMemberConnection = connectionOf('LockMember', LockMemberType);

export const LockSideType = builder.objectRef<LockSide>('LockSide').implement({
  description: 'Economies of one side by how they stand.',
  fields: (t) => ({
    side: t.field({
      type: SideEnum,
      description: 'The side.',
      resolve: ({ side }) => side,
    }),
    standing: t.field({
      type: LockStandingEnum,
      description: 'How they stand.',
      resolve: ({ standing }) => standing,
    }),
    economies: t.field({
      type: FigureType,
      description: 'How many.',
      resolve: ({ economies }) => economies,
    }),
    share: t.field({
      type: FigureType,
      description: 'Of the economies of that side.',
      resolve: ({ share }) => share,
    }),
  }),
});

const LockConcernType = builder.objectRef<LockConcern>('LockConcern').implement({
  description: 'How much of the thing concerned comes from economies of one standing.',
  fields: (t) => ({
    standing: t.field({
      type: LockStandingEnum,
      description: 'How they stand.',
      resolve: ({ standing }) => standing,
    }),
    economies: t.field({
      type: FigureType,
      description: 'Economies of which the publisher gives an amount.',
      resolve: ({ economies }) => economies,
    }),
    amount: t.field({
      type: FigureType,
      description: 'Their amount.',
      resolve: ({ amount }) => amount,
    }),
    share: t.field({
      type: FigureType,
      description: 'Of all that the publisher gives by economy.',
      resolve: ({ share }) => share,
    }),
  }),
});

export const LockConcernedType = builder.objectRef<LockConcerned>('LockConcerned').implement({
  description: 'The thing an instrument applies to, counted by economy by one publisher.',
  fields: (t) => ({
    thing: t.field({
      type: EntityType,
      description: 'The thing.',
      resolve: ({ thing }, _, context) => entityOf(context, thing),
    }),
    source: t.field({
      type: SourceType,
      description: 'Who says it.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    year: t.exposeInt('year', { description: 'Year of the amounts.' }),
    total: t.field({
      type: FigureType,
      description: 'All that the publisher gives by economy.',
      resolve: ({ total }) => total,
    }),
    withoutAmount: t.exposeInt('withoutAmount', {
      description: 'Economies of the world of which it gives no amount.',
    }),
    rows: t.field({
      type: [LockConcernType],
      complexity: listOf(4),
      description: 'By how economies stand.',
      resolve: ({ rows }) => [...rows],
    }),
  }),
});

const LockMeetingsType = builder.objectRef<LockOrganisation['years'][number]>('LockMeetings').implement({
  description: 'Meetings of one organisation in one year.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year.' }),
    meetings: t.field({
      type: FigureType,
      description: 'How many, at least.',
      resolve: ({ meetings }) => meetings,
    }),
  }),
});

export const LockOrganisationType = builder.objectRef<LockOrganisation>('LockOrganisation').implement({
  description: 'An organisation that met on an instrument. To meet is a right.',
  fields: (t) => ({
    organisation: t.field({
      type: EntityType,
      description: 'The organisation.',
      resolve: ({ organisation }, _, context) => entityOf(context, organisation),
    }),
    meetings: t.field({
      type: FigureType,
      description: 'Over all years, at least.',
      resolve: ({ meetings }) => meetings,
    }),
    years: t.field({
      type: [LockMeetingsType],
      complexity: listOf(4),
      description: 'By year.',
      resolve: ({ years }) => [...years],
    }),
  }),
});

export const LockMeetingYearType = builder.objectRef<LockMeetingYear>('LockMeetingYear').implement({
  description: 'Published meetings on an instrument in one year.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year.' }),
    all: t.field({
      type: FigureType,
      description: 'Whoever came.',
      resolve: ({ all }) => all,
    }),
    counted: t.field({
      type: FigureType,
      nullable: true,
      description: 'With a counted organisation; null where none is recorded.',
      resolve: ({ counted }) => counted,
    }),
  }),
});

export const LockListingType = builder.objectRef<LockListing>('LockListing').implement({
  description: 'An organisation that a legal act lists.',
  fields: (t) => ({
    organisation: t.field({
      type: EntityType,
      description: 'The organisation.',
      resolve: ({ organisation }, _, context) => entityOf(context, organisation),
    }),
    period: t.exposeString('period', { description: 'Period of the listing.' }),
    source: t.field({
      type: SourceType,
      description: 'Who says it.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    statement: t.field({
      type: FigureType,
      description: 'One, which leads to the statement with the reasons that the act gives.',
      resolve: ({ statement }) => statement,
    }),
  }),
});

export const LockFigureType = builder.objectRef<LockFigure>('LockFigure').implement({
  description: 'Another figure that a source prints of an instrument.',
  fields: (t) => ({
    indicator: t.field({
      type: EntityType,
      description: 'What is counted.',
      resolve: ({ indicator }, _, context) => entityOf(context, indicator),
    }),
    product: t.field({
      type: EntityType,
      nullable: true,
      description: 'Of what, where the source says it.',
      resolve: ({ product }, _, context) => entityOrNull(context, product),
    }),
    period: t.exposeString('period', { description: 'Its period.' }),
    source: t.field({
      type: SourceType,
      description: 'Who says it.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    amount: t.field({
      type: FigureType,
      description: 'The amount.',
      resolve: ({ amount }) => amount,
    }),
  }),
});
