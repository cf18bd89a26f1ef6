/** Parts of answers about harm: names, economies, groups, sides, links, chains, and what nobody answers for. */
import type {
  HarmBearer,
  HarmChain,
  HarmGroup,
  HarmLink,
  HarmName,
  HarmSide,
  Unattributable,
} from '../../analysis/harm/answer.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { SideEnum, StageEnum, UnattributableKindEnum } from '../enums.ts';
import { EntityType, entityOf, entityOrNull, FigureType, SourceType, sourceOf } from '../parts/refs.ts';

export const HarmNameType = builder.objectRef<HarmName>('HarmName').implement({
  description: 'A harm that can be asked about.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id, as questions take it.' }),
    label: t.string({
      description: 'In words.',
      resolve: ({ label }, _, context, info) => say(label, context, info),
    }),
    entity: t.field({
      type: EntityType,
      nullable: true,
      description: 'Its page in the graph; null where the graph knows it by its figures alone.',
      resolve: ({ entity }, _, context) => entityOrNull(context, entity),
    }),
  }),
});

export const HarmBearerType = builder.objectRef<HarmBearer>('HarmBearer').implement({
  description: 'What one economy answers for.',
  fields: (t) => ({
    economy: t.field({
      type: EntityType,
      description: 'The economy.',
      resolve: ({ economy }, _, context) => entityOf(context, economy),
    }),
    side: t.field({
      type: SideEnum,
      description: 'Its side under the scheme; unclassified for a state that no list names.',
      resolve: ({ side }) => side,
    }),
    amount: t.field({
      type: FigureType,
      description: 'What it answers for under the rule.',
      resolve: ({ amount }) => amount,
    }),
    share: t.field({
      type: FigureType,
      description: 'Of the whole, unattributable parts included.',
      resolve: ({ share }) => share,
    }),
    happened: t.field({
      type: FigureType,
      nullable: true,
      description: 'What happened in it, whoever answers; null where the source gives nothing for it.',
      resolve: ({ happened }) => happened,
    }),
  }),
});

export const HarmGroupType = builder.objectRef<HarmGroup>('HarmGroup').implement({
  description: 'What the members of a group answer for together.',
  fields: (t) => ({
    group: t.field({
      type: EntityType,
      description: 'The group.',
      resolve: ({ group }, _, context) => entityOf(context, group),
    }),
    amount: t.field({
      type: FigureType,
      description: 'What they answer for under the rule.',
      resolve: ({ amount }) => amount,
    }),
    share: t.field({ type: FigureType, description: 'Of the whole.', resolve: ({ share }) => share }),
    happened: t.field({
      type: FigureType,
      description: 'What happened in them.',
      resolve: ({ happened }) => happened,
    }),
  }),
});

export const HarmSideType = builder.objectRef<HarmSide>('HarmSide').implement({
  description: 'What a side answers for.',
  fields: (t) => ({
    side: t.field({
      type: SideEnum,
      nullable: true,
      description: 'The side; null for what is attributed to nobody.',
      resolve: ({ side }) => side,
    }),
    amount: t.field({
      type: FigureType,
      description: 'What it answers for under the rule.',
      resolve: ({ amount }) => amount,
    }),
    share: t.field({ type: FigureType, description: 'Of the whole.', resolve: ({ share }) => share }),
    happened: t.field({
      type: FigureType,
      description: 'What happened there.',
      resolve: ({ happened }) => happened,
    }),
  }),
});

export const HarmLinkType = builder.objectRef<HarmLink>('HarmLink').implement({
  description: 'From the economy where it happened to the economy that answers for it.',
  fields: (t) => ({
    from: t.field({
      type: EntityType,
      description: 'Where it happened.',
      resolve: ({ from }, _, context) => entityOf(context, from),
    }),
    to: t.field({
      type: EntityType,
      description: 'Who answers for it.',
      resolve: ({ to }, _, context) => entityOf(context, to),
    }),
    fromSide: t.field({ type: SideEnum, description: 'Its side.', resolve: ({ fromSide }) => fromSide }),
    toSide: t.field({ type: SideEnum, description: 'Its side.', resolve: ({ toSide }) => toSide }),
    amount: t.field({ type: FigureType, description: 'How much.', resolve: ({ amount }) => amount }),
  }),
});

export const UnattributableType = builder.objectRef<Unattributable>('Unattributable').implement({
  description: 'A part that nobody answers for.',
  fields: (t) => ({
    kind: t.field({ type: UnattributableKindEnum, description: 'Why not.', resolve: ({ kind }) => kind }),
    reason: t.string({
      description: 'The reason in words.',
      resolve: ({ reason }, _, context, info) => say(reason, context, info),
    }),
    material: t.field({
      type: EntityType,
      nullable: true,
      description: 'The material concerned, where it is one of several.',
      resolve: ({ material }, _, context) => entityOrNull(context, material),
    }),
    amount: t.field({ type: FigureType, description: 'How much.', resolve: ({ amount }) => amount }),
    share: t.field({ type: FigureType, description: 'Of the whole.', resolve: ({ share }) => share }),
  }),
});

export const HarmChainType = builder.objectRef<HarmChain>('HarmChain').implement({
  description: 'The chain along which a material was followed.',
  fields: (t) => ({
    material: t.field({
      type: EntityType,
      description: 'The material.',
      resolve: ({ material }, _, context) => entityOf(context, material),
    }),
    year: t.exposeInt('year', { description: 'Year of output and trade.' }),
    stages: t.field({
      type: [StageEnum],
      complexity: listOf(2),
      description: 'Its stages, ore first.',
      resolve: ({ stages }) => [...stages],
    }),
    tradeSource: t.field({
      type: SourceType,
      nullable: true,
      description: 'Who publishes the trade.',
      resolve: ({ tradeSource }, _, context) =>
        tradeSource === null ? null : sourceOf(context, tradeSource),
    }),
    tradeEdition: t.exposeString('tradeEdition', { nullable: true, description: 'Its edition.' }),
    weaknesses: t.stringList({
      complexity: listOf(2),
      description: 'What speaks against its shares; empty where nothing does.',
      resolve: ({ weaknesses }, _, context, info) => weaknesses.map((one) => say(one, context, info)),
    }),
  }),
});
