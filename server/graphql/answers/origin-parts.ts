/** What an answer about origins is made of. */
import type {
  LastShipper,
  OriginBound,
  OriginBuyers,
  OriginCode,
  OriginDomestic,
  OriginHub,
  OriginLink,
  OriginMerchant,
  OriginShare,
  OriginSide,
  OriginStage,
  OriginUnknown,
} from '../../analysis/origin/answer.ts';
import { unknownWords } from '../../analysis/origin/words.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { CodeFitEnum, SideEnum, StageEnum, UnknownOriginEnum } from '../enums.ts';
import {
  EntityType,
  entityOf,
  entityOrNull,
  FigureType,
  PredicateType,
  SourceType,
  sourceOf,
} from '../parts/refs.ts';
import { FlowExtentType } from './flow-parts.ts';

const OriginCodeType = builder.objectRef<OriginCode>('OriginCode').implement({
  description: 'A code whose trade is counted.',
  fields: (t) => ({
    product: t.field({
      type: EntityType,
      description: 'The code.',
      resolve: ({ product }, _, context) => entityOf(context, product),
    }),
    fit: t.field({
      type: CodeFitEnum,
      nullable: true,
      description: 'How well it fits the material; null where nothing says.',
      resolve: ({ fit }) => fit,
    }),
    factor: t.field({
      type: FigureType,
      nullable: true,
      description:
        'Content of the material in the goods; null where they are weighed as the output is, or taken to be nothing else.',
      resolve: ({ factor }) => factor,
    }),
  }),
});

export const OriginStageType = builder.objectRef<OriginStage>('OriginStage').implement({
  description: 'One stage: whose output, which trade, what they come to.',
  fields: (t) => ({
    stage: t.field({ type: StageEnum, description: 'The stage.', resolve: ({ stage }) => stage }),
    predicate: t.field({
      type: PredicateType,
      description: 'What the output is of.',
      resolve: ({ predicate }) => ({ id: predicate }),
    }),
    source: t.field({
      type: SourceType,
      description: 'The source of the output.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    edition: t.exposeString('edition', { description: 'Its edition.' }),
    codes: t.field({
      type: [OriginCodeType],
      complexity: listOf(2),
      description: 'The codes of the trade, the best fitting first; none where ore comes from one pool.',
      resolve: ({ codes }) => [...codes],
    }),
    tradeSource: t.field({
      type: SourceType,
      nullable: true,
      description: 'The source of the trade.',
      resolve: ({ tradeSource }, _, context) =>
        tradeSource === null ? null : sourceOf(context, tradeSource),
    }),
    tradeEdition: t.exposeString('tradeEdition', { nullable: true, description: 'Its edition.' }),
    extent: t.field({
      type: FlowExtentType,
      nullable: true,
      description: 'What part of the world’s trade the table holds.',
      resolve: ({ extent }) => extent,
    }),
    production: t.field({
      type: FigureType,
      description: 'Output of named economies.',
      resolve: ({ totals }) => totals.production,
    }),
    lumped: t.field({
      type: FigureType,
      description: 'Output that the publisher gives to no named economy, where it is not placed.',
      resolve: ({ totals }) => totals.lumped,
    }),
    traded: t.field({
      type: FigureType,
      description: 'What crosses a border.',
      resolve: ({ totals }) => totals.traded,
    }),
    shortfall: t.field({
      type: FigureType,
      description: 'Exports that neither output nor imports explain.',
      resolve: ({ totals }) => totals.shortfall,
    }),
    used: t.field({ type: FigureType, description: 'What is used.', resolve: ({ totals }) => totals.used }),
    isWeak: t.boolean({
      description: 'Whether anything speaks against the shares of the stage.',
      resolve: ({ weaknesses }) => weaknesses.length > 0,
    }),
    weaknesses: t.stringList({
      complexity: listOf(2),
      description: 'What speaks against them, each in a sentence.',
      resolve: ({ weaknesses }, _, context, info) => weaknesses.map((text) => say(text, context, info)),
    }),
  }),
});

export const OriginShareType = builder.objectRef<OriginShare>('OriginShare').implement({
  description: 'An economy where something was produced or is used, with its share.',
  fields: (t) => ({
    economy: t.field({
      type: EntityType,
      description: 'The economy.',
      resolve: ({ economy }, _, context) => entityOf(context, economy),
    }),
    side: t.field({ type: SideEnum, description: 'Its side.', resolve: ({ side }) => side }),
    mass: t.field({ type: FigureType, description: 'How much.', resolve: ({ mass }) => mass }),
    share: t.field({
      type: FigureType,
      description: 'Share; its range is over the content factors at their least and most.',
      resolve: ({ share }) => share,
    }),
    spread: t.field({
      type: FigureType,
      nullable: true,
      description:
        'Middle and 95 % range of the share over draws of stated errors, where draws were asked for.',
      resolve: ({ spread }) => spread,
    }),
  }),
});

export const OriginUnknownType = builder.objectRef<OriginUnknown>('OriginUnknown').implement({
  description: 'What has no known origin, or no known use.',
  fields: (t) => ({
    kind: t.field({ type: UnknownOriginEnum, description: 'Why.', resolve: ({ kind }) => kind }),
    label: t.string({
      description: 'The kind in words.',
      resolve: ({ kind }, _, context, info) => say(unknownWords[kind], context, info),
    }),
    stage: t.field({ type: StageEnum, description: 'At which stage.', resolve: ({ stage }) => stage }),
    economy: t.field({
      type: EntityType,
      nullable: true,
      description: 'Whose exports, or whose refineries; null for all together.',
      resolve: ({ economy }, _, context) => entityOrNull(context, economy),
    }),
    mass: t.field({ type: FigureType, description: 'How much.', resolve: ({ mass }) => mass }),
    share: t.field({ type: FigureType, description: 'Share of the whole.', resolve: ({ share }) => share }),
  }),
});

export const LastShipperType = builder.objectRef<LastShipper>('OriginLastShipper').implement({
  description: 'Who shipped last to a consumer, or its own output.',
  fields: (t) => ({
    economy: t.field({
      type: EntityType,
      description: 'The last shipper; for its own output the consumer itself.',
      resolve: ({ economy }, _, context) => entityOf(context, economy),
    }),
    side: t.field({ type: SideEnum, description: 'Its side.', resolve: ({ side }) => side }),
    isHome: t.exposeBoolean('isHome', { description: 'True for the consumer’s own output.' }),
    mass: t.field({ type: FigureType, description: 'How much.', resolve: ({ mass }) => mass }),
    share: t.field({
      type: FigureType,
      description: 'Share of imports and own output together.',
      resolve: ({ share }) => share,
    }),
    originShare: t.field({
      type: FigureType,
      nullable: true,
      description:
        'Share of the same economy as origin of what is used; null where nothing is known to come from it.',
      resolve: ({ originShare }) => originShare,
    }),
  }),
});

export const OriginSideType = builder.objectRef<OriginSide>('OriginSide').implement({
  description: 'A side of the scheme, or what no side can be given.',
  fields: (t) => ({
    side: t.field({
      type: SideEnum,
      nullable: true,
      description: 'The side; null for what has no known origin or use.',
      resolve: ({ side }) => side,
    }),
    mass: t.field({ type: FigureType, description: 'How much.', resolve: ({ mass }) => mass }),
    share: t.field({ type: FigureType, description: 'Share of the whole.', resolve: ({ share }) => share }),
  }),
});

export const OriginHubType = builder.objectRef<OriginHub>('OriginHub').implement({
  description: 'An economy that passes imports on.',
  fields: (t) => ({
    economy: t.field({
      type: EntityType,
      description: 'The economy.',
      resolve: ({ economy }, _, context) => entityOf(context, economy),
    }),
    side: t.field({ type: SideEnum, description: 'Its side.', resolve: ({ side }) => side }),
    stage: t.field({ type: StageEnum, description: 'At which stage.', resolve: ({ stage }) => stage }),
    imports: t.field({
      type: FigureType,
      description: 'What it imports.',
      resolve: ({ imports }) => imports,
    }),
    passedOn: t.field({
      type: FigureType,
      description: 'What of it goes on to others.',
      resolve: ({ passedOn }) => passedOn,
    }),
    share: t.field({
      type: FigureType,
      description: 'Share of its imports that goes on.',
      resolve: ({ share }) => share,
    }),
  }),
});

export const OriginDomesticType = builder.objectRef<OriginDomestic>('OriginDomestic').implement({
  description: 'What an economy refines by what it mines, both by one edition.',
  fields: (t) => ({
    economy: t.field({
      type: EntityType,
      description: 'The economy.',
      resolve: ({ economy }, _, context) => entityOf(context, economy),
    }),
    side: t.field({ type: SideEnum, description: 'Its side.', resolve: ({ side }) => side }),
    mined: t.field({ type: FigureType, description: 'What it mines.', resolve: ({ mined }) => mined }),
    refined: t.field({
      type: FigureType,
      description: 'What it refines.',
      resolve: ({ refined }) => refined,
    }),
    ratio: t.field({
      type: FigureType,
      description: 'Refined by mined; above 1 it refines ore or scrap of others too.',
      resolve: ({ ratio }) => ratio,
    }),
  }),
});

const OriginBuyerType = builder.objectRef<OriginBuyers['buyers'][number]>('OriginBuyer').implement({
  description: 'Who buys of a producer.',
  fields: (t) => ({
    economy: t.field({
      type: EntityType,
      description: 'The buyer.',
      resolve: ({ economy }, _, context) => entityOf(context, economy),
    }),
    side: t.field({ type: SideEnum, description: 'Its side.', resolve: ({ side }) => side }),
    share: t.field({
      type: FigureType,
      description: 'Share of the producer’s exports.',
      resolve: ({ share }) => share,
    }),
  }),
});

export const OriginBuyersType = builder.objectRef<OriginBuyers>('OriginBuyers').implement({
  description: 'Whom a producer’s exports go to.',
  fields: (t) => ({
    producer: t.field({
      type: EntityType,
      description: 'The producer.',
      resolve: ({ producer }, _, context) => entityOf(context, producer),
    }),
    side: t.field({ type: SideEnum, description: 'Its side.', resolve: ({ side }) => side }),
    stage: t.field({ type: StageEnum, description: 'At which stage.', resolve: ({ stage }) => stage }),
    exports: t.field({
      type: FigureType,
      description: 'All that it exports.',
      resolve: ({ exports }) => exports,
    }),
    buyers: t.field({
      type: [OriginBuyerType],
      complexity: listOf(5),
      description: 'The largest, at most five.',
      resolve: ({ buyers }) => [...buyers],
    }),
  }),
});

export const OriginLinkType = builder.objectRef<OriginLink>('OriginLink').implement({
  description: 'What one economy uses of what another produced, whatever way it took.',
  fields: (t) => ({
    from: t.field({
      type: EntityType,
      description: 'Where it was produced.',
      resolve: ({ from }, _, context) => entityOf(context, from),
    }),
    to: t.field({
      type: EntityType,
      description: 'Where it is used.',
      resolve: ({ to }, _, context) => entityOf(context, to),
    }),
    fromSide: t.field({
      type: SideEnum,
      description: 'The producer’s side.',
      resolve: ({ fromSide }) => fromSide,
    }),
    toSide: t.field({ type: SideEnum, description: 'The user’s side.', resolve: ({ toSide }) => toSide }),
    mass: t.field({ type: FigureType, description: 'How much.', resolve: ({ mass }) => mass }),
  }),
});

export const OriginMerchantType = builder.objectRef<OriginMerchant>('OriginMerchant').implement({
  description: 'An economy without output of its own whose trade mostly one side alone declares.',
  fields: (t) => ({
    economy: t.field({
      type: EntityType,
      description: 'The economy.',
      resolve: ({ economy }, _, context) => entityOf(context, economy),
    }),
    stage: t.field({ type: StageEnum, description: 'At which stage.', resolve: ({ stage }) => stage }),
    imports: t.field({
      type: FigureType,
      description: 'What it imports.',
      resolve: ({ imports }) => imports,
    }),
    exports: t.field({
      type: FigureType,
      description: 'What it exports.',
      resolve: ({ exports }) => exports,
    }),
    oneSided: t.field({
      type: FigureType,
      description: 'Share of its trade that only one side declares.',
      resolve: ({ oneSided }) => oneSided,
    }),
  }),
});

export const OriginRingType = builder
  .objectRef<{ readonly economies: readonly string[] }>('OriginRing')
  .implement({
    description: 'Economies that produce nothing, keep nothing, and trade only among themselves.',
    fields: (t) => ({
      economies: t.field({
        type: [EntityType],
        complexity: listOf(3),
        description: 'The economies, by id.',
        resolve: ({ economies }, _, context) => economies.map((id) => entityOf(context, id)),
      }),
    }),
  });

export const OriginBoundType = builder.objectRef<OriginBound>('OriginBound').implement({
  description: 'Least and most that one economy can have sent to another, from totals alone.',
  fields: (t) => ({
    product: t.field({
      type: EntityType,
      description: 'The code; it may hold goods of other materials too.',
      resolve: ({ product }, _, context) => entityOf(context, product),
    }),
    year: t.exposeInt('year', { description: 'The year.' }),
    source: t.field({
      type: SourceType,
      description: 'The source of the totals.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    edition: t.exposeString('edition', { description: 'Its edition.' }),
    from: t.field({
      type: EntityType,
      description: 'The sender.',
      resolve: ({ from }, _, context) => entityOf(context, from),
    }),
    to: t.field({
      type: EntityType,
      description: 'The receiver.',
      resolve: ({ to }, _, context) => entityOf(context, to),
    }),
    fromSide: t.field({
      type: SideEnum,
      description: 'The sender’s side.',
      resolve: ({ fromSide }) => fromSide,
    }),
    toSide: t.field({ type: SideEnum, description: 'The receiver’s side.', resolve: ({ toSide }) => toSide }),
    amount: t.field({
      type: FigureType,
      description: 'Least and most, in the unit of the totals.',
      resolve: ({ amount }) => amount,
    }),
    shareOfImports: t.field({
      type: FigureType,
      description: 'The same as shares of what the receiver imports of the code.',
      resolve: ({ shareOfImports }) => shareOfImports,
    }),
  }),
});
