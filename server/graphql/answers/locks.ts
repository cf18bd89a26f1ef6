/** Laws, treaties and standards: the whole answer. */
import { schemes } from '../../../schema/scheme.ts';
import type { Lock, LockSummary, LocksAnswer } from '../../analysis/locks/answer.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { pageArgs, pageCost, pageOf } from '../connection.ts';
import { LockListKindEnum, LockNatureEnum } from '../enums.ts';
import {
  EntityType,
  entityOf,
  entityOrNull,
  FigureType,
  SchemeType,
  SourceType,
  sourceOf,
} from '../parts/refs.ts';
import { Answer, type PagedAnswer } from './answer.ts';
import {
  LockConcernedType,
  LockFigureType,
  LockListingType,
  LockMeetingYearType,
  LockMemberConnection,
  LockOrganisationType,
  LockRuleType,
  LockSideType,
} from './lock-parts.ts';

/** Economies come in pages of their first rows. */
const firstRows = 50;

const LockSummaryType = builder.objectRef<LockSummary>('LockSummary').implement({
  description: 'One instrument, counted. Null is what no source of the graph tells, never none.',
  fields: (t) => ({
    instrument: t.field({
      type: EntityType,
      description: 'The law, treaty or standard.',
      resolve: ({ instrument }, _, context) => entityOf(context, instrument),
    }),
    nature: t.field({
      type: LockNatureEnum,
      nullable: true,
      description: 'What it is, where its source says it.',
      resolve: ({ nature }) => nature,
    }),
    listKind: t.field({
      type: LockListKindEnum,
      nullable: true,
      description: 'What tells who is bound; null where no source does.',
      resolve: ({ listKind }) => listKind,
    }),
    listSources: t.field({
      type: [SourceType],
      complexity: listOf(2),
      description: 'Who tells who is bound; none where no source does.',
      resolve: ({ listSources }, _, context) => listSources.map((id) => sourceOf(context, id)),
    }),
    parties: t.field({
      type: FigureType,
      nullable: true,
      description: 'Economies bound, of those that the source has answers on; null where no source tells.',
      resolve: ({ parties }) => parties,
    }),
    signed: t.field({
      type: FigureType,
      nullable: true,
      description: 'Economies that signed without ratifying: not bound.',
      resolve: ({ signed }) => signed,
    }),
    notParties: t.field({
      type: FigureType,
      nullable: true,
      description: 'Economies of which a source says that they have not ratified.',
      resolve: ({ notParties }) => notParties,
    }),
    listYear: t.exposeInt('listYear', {
      nullable: true,
      description:
        'Year up to which the list of parties was kept, or of which the source speaks; null without.',
    }),
    things: t.field({
      type: FigureType,
      nullable: true,
      description: 'Materials, goods and economies that a source says it applies to.',
      resolve: ({ things }) => things,
    }),
    meetings: t.field({
      type: FigureType,
      nullable: true,
      description: 'Published meetings on it, whoever came: a lowest number.',
      resolve: ({ meetings }) => meetings,
    }),
    organisations: t.field({
      type: FigureType,
      nullable: true,
      description: 'Counted organisations that met on it.',
      resolve: ({ organisations }) => organisations,
    }),
    sanctioned: t.field({
      type: FigureType,
      nullable: true,
      description: 'Organisations that it lists.',
      resolve: ({ sanctioned }) => sanctioned,
    }),
  }),
});

const LockType = builder.objectRef<Lock>('Lock').implement({
  description: 'One instrument: what it applies to, who is bound, who met on it, whom it lists.',
  fields: (t) => ({
    instrument: t.field({
      type: EntityType,
      description: 'The law, treaty or standard.',
      resolve: ({ instrument }, _, context) => entityOf(context, instrument),
    }),
    nature: t.field({
      type: LockNatureEnum,
      nullable: true,
      description: 'What it is, where its source says it.',
      resolve: ({ nature }) => nature,
    }),
    listKind: t.field({
      type: LockListKindEnum,
      nullable: true,
      description: 'What tells who is bound; null where no source does.',
      resolve: ({ listKind }) => listKind,
    }),
    listSources: t.field({
      type: [SourceType],
      complexity: listOf(2),
      description: 'Who tells who is bound; none where no source does.',
      resolve: ({ listSources }, _, context) => listSources.map((id) => sourceOf(context, id)),
    }),
    parties: t.field({
      type: FigureType,
      nullable: true,
      description: 'Economies bound, of those that the source has answers on; null where no source tells.',
      resolve: ({ parties }) => parties,
    }),
    signed: t.field({
      type: FigureType,
      nullable: true,
      description: 'Economies that signed without ratifying: not bound.',
      resolve: ({ signed }) => signed,
    }),
    notParties: t.field({
      type: FigureType,
      nullable: true,
      description: 'Economies of which a source says that they have not ratified.',
      resolve: ({ notParties }) => notParties,
    }),
    listYear: t.exposeInt('listYear', {
      nullable: true,
      description:
        'Year up to which the list of parties was kept, or of which the source speaks; null without.',
    }),
    things: t.field({
      type: FigureType,
      nullable: true,
      description: 'Materials, goods and economies that a source says it applies to.',
      resolve: ({ things }) => things,
    }),
    meetings: t.field({
      type: FigureType,
      nullable: true,
      description: 'Published meetings on it, whoever came: a lowest number.',
      resolve: ({ meetings }) => meetings,
    }),
    organisations: t.field({
      type: FigureType,
      nullable: true,
      description: 'Counted organisations that met on it.',
      resolve: ({ organisations }) => organisations,
    }),
    sanctioned: t.field({
      type: FigureType,
      nullable: true,
      description: 'Organisations that it lists.',
      resolve: ({ sanctioned }) => sanctioned,
    }),
    finding: t.string({
      description: 'Who is bound and how many met, in words.',
      resolve: ({ finding }, _, context, info) => say(finding, context, info),
    }),
    whole: t.field({
      type: EntityType,
      nullable: true,
      description: 'The instrument of which it is a part, as its name says; null where it is none.',
      resolve: ({ whole }, _, context) => entityOrNull(context, whole),
    }),
    parts: t.field({
      type: [EntityType],
      complexity: listOf(4),
      description: 'Its parts that are instruments of the graph.',
      resolve: ({ parts }, _, context) => parts.map((part) => entityOf(context, part)),
    }),
    rules: t.field({
      type: [LockRuleType],
      complexity: listOf(12),
      description: 'What it applies to: its own statements first, then those of its parts.',
      resolve: ({ rules }) => [...rules],
    }),
    members: t.field({
      type: LockMemberConnection,
      args: pageArgs(firstRows),
      complexity: pageCost(firstRows),
      description:
        'Economies: parties first, then who signed, who is said to be none, who is not on the list; by id. None without a list.',
      resolve: ({ members }, args, context) => pageOf(context, members, { ...args, fallback: firstRows }),
    }),
    sides: t.field({
      type: [LockSideType],
      complexity: listOf(9),
      description: 'By side, then by how they stand.',
      resolve: ({ sides }) => [...sides],
    }),
    concerned: t.field({
      type: LockConcernedType,
      nullable: true,
      description:
        'The thing concerned by economy; null where it is not counted so, or parties are not listed.',
      resolve: ({ concerned }) => concerned,
    }),
    meetingsCounted: t.field({
      type: FigureType,
      nullable: true,
      description: 'Of the meetings, those with one or more of the counted organisations.',
      resolve: ({ meetingsCounted }) => meetingsCounted,
    }),
    meetingsShare: t.field({
      type: FigureType,
      nullable: true,
      description: 'Their share of the meetings.',
      resolve: ({ meetingsShare }) => meetingsShare,
    }),
    met: t.field({
      type: [LockOrganisationType],
      complexity: listOf(30),
      description: 'Organisations that met, most meetings first.',
      resolve: ({ met }) => [...met],
    }),
    meetingYears: t.field({
      type: [LockMeetingYearType],
      complexity: listOf(4),
      description: 'Meetings by year.',
      resolve: ({ meetingYears }) => [...meetingYears],
    }),
    listed: t.field({
      type: [LockListingType],
      complexity: listOf(15),
      description: 'Organisations that it lists, by id.',
      resolve: ({ listed }) => [...listed],
    }),
    figures: t.field({
      type: [LockFigureType],
      complexity: listOf(10),
      description: 'Other figures that sources print of it.',
      resolve: ({ figures }) => [...figures],
    }),
  }),
});

export const LocksType = builder.objectRef<LocksAnswer & PagedAnswer>('Locks').implement({
  description:
    'Laws, treaties and standards: what sources say they apply to, who is bound, whom records of meetings on them name and whom they list.',
  interfaces: [Answer],
  fields: (t) => ({
    of: t.field({
      type: EntityType,
      nullable: true,
      description: 'The instrument asked about; null for all.',
      resolve: ({ of }, _, context) => entityOrNull(context, of),
    }),
    scheme: t.field({
      type: SchemeType,
      description: 'The scheme that tells the sides.',
      resolve: ({ scheme }) => schemes.get(scheme),
    }),
    instruments: t.field({
      type: [LockSummaryType],
      complexity: listOf(90),
      description: 'Every instrument, those with the most parties first; none where one was asked about.',
      resolve: ({ instruments }) => [...instruments],
    }),
    lock: t.field({
      type: LockType,
      nullable: true,
      description: 'The one that was asked about; null for all.',
      resolve: ({ lock }) => lock,
    }),
  }),
});
