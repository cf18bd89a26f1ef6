/** The parts of an answer about concentration: holders, largest, movement, refining at home, buyers. */
import { sides } from '../../../schema/scheme.ts';
import type {
  Buyer,
  ConcentrationPoint,
  ConcentrationSeries,
  Holder,
  HomeRefining,
  HomeRefiningPoint,
  Indices,
  Largest,
  ProducerBuyers,
} from '../../analysis/concentration/answer.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { CodeFitEnum, FlowMeasureEnum, SideEnum } from '../enums.ts';
import { EntityType, entityOf, entityOrNull, FigureType, SourceType, sourceOf } from '../parts/refs.ts';

export const HolderType = builder.objectRef<Holder>('Holder').implement({
  description: 'Who has a part: an economy, a company, a side, or what the publisher lumps together.',
  fields: (t) => ({
    entity: t.field({
      type: EntityType,
      nullable: true,
      description: 'The economy, company or lump; null for a side.',
      resolve: ({ entity }, _, context) => entityOrNull(context, entity),
    }),
    side: t.field({
      type: SideEnum,
      nullable: true,
      description: 'The side of an economy, or the side itself.',
      resolve: ({ side }) => side,
    }),
    label: t.string({
      description: 'The holder in words.',
      resolve({ entity, side }, _, context, info) {
        const name = entityOrNull(context, entity)?.name ?? null;
        return say(name ?? sides.get(side ?? 'unclassified').label, context, info);
      },
    }),
    figure: t.field({ type: FigureType, description: 'What it has.', resolve: ({ figure }) => figure }),
    share: t.field({ type: FigureType, description: 'Share of the whole.', resolve: ({ share }) => share }),
  }),
});

export const LargestType = builder.objectRef<Largest>('LargestHolders').implement({
  description: 'The largest holders, one or three.',
  fields: (t) => ({
    holders: t.field({
      type: [HolderType],
      complexity: listOf(3),
      description: 'The largest of those that are named, the first first.',
      resolve: ({ holders }) => [...holders],
    }),
    isCertain: t.exposeBoolean('isCertain', {
      description: 'False where somebody who is not named could be larger.',
    }),
    share: t.field({
      type: FigureType,
      description: 'Their share of the whole; bounds where a part has no name.',
      resolve: ({ share }) => share,
    }),
  }),
});

/** What the index gives, wherever it stands. */
export const IndicesInterface = builder.interfaceRef<Indices>('ConcentrationIndices').implement({
  description: 'How concentrated one whole is.',
  fields: (t) => ({
    index: t.field({
      type: FigureType,
      description:
        'Herfindahl–Hirschman index from 0 to 1: the sum of the squared shares. Bounds without a value where a part has no name.',
      resolve: ({ index }) => index,
    }),
    points: t.field({
      type: FigureType,
      description: 'The same index times 10,000, as competition authorities print it.',
      resolve: ({ points }) => points,
    }),
    topOne: t.field({
      type: LargestType,
      description: 'The largest holder and its share.',
      resolve: ({ topOne }) => topOne,
    }),
    topThree: t.field({
      type: LargestType,
      nullable: true,
      description: 'The three largest; null where it cannot be told who they are.',
      resolve: ({ topThree }) => topThree,
    }),
  }),
});

const PointType = builder.objectRef<ConcentrationPoint>('ConcentrationPoint').implement({
  description: 'How concentrated one year of one edition is.',
  interfaces: [IndicesInterface],
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year.' }),
    named: t.exposeInt('named', { description: 'Holders with a name and an amount above zero.' }),
  }),
});

export const ConcentrationSeriesType = builder
  .objectRef<ConcentrationSeries>('ConcentrationSeries')
  .implement({
    description: 'How concentration moved within one edition of one publisher: two are never joined.',
    fields: (t) => ({
      source: t.field({
        type: SourceType,
        description: 'The source.',
        resolve: ({ source }, _, context) => sourceOf(context, source),
      }),
      edition: t.exposeString('edition', { description: 'Its edition.' }),
      product: t.field({
        type: EntityType,
        nullable: true,
        description: 'The code, where it is trade.',
        resolve: ({ product }, _, context) => entityOrNull(context, product),
      }),
      isChosen: t.exposeBoolean('isChosen', { description: 'Whether the answer is of this edition.' }),
      points: t.field({
        type: [PointType],
        complexity: listOf(20),
        description: 'By year, ascending.',
        resolve: ({ points }) => [...points],
      }),
    }),
  });

const HomePointType = builder.objectRef<HomeRefiningPoint>('HomeRefiningPoint').implement({
  description: 'Refined by mined in one year.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year.' }),
    ratio: t.field({
      type: FigureType,
      description: 'Refined divided by mined: above 1 where more is refined than mined.',
      resolve: ({ ratio }) => ratio,
    }),
    mined: t.field({ type: FigureType, description: 'Mine output.', resolve: ({ mined }) => mined }),
    refined: t.field({
      type: FigureType,
      description: 'Refinery output.',
      resolve: ({ refined }) => refined,
    }),
  }),
});

const HomeEconomyType = builder
  .objectRef<HomeRefining['economies'][number]>('HomeRefiningEconomy')
  .implement({
    description: 'What one economy refines of what it mines.',
    fields: (t) => ({
      economy: t.field({
        type: EntityType,
        description: 'The economy.',
        resolve: ({ economy }, _, context) => entityOf(context, economy),
      }),
      side: t.field({ type: SideEnum, description: 'Its side.', resolve: ({ side }) => side }),
      points: t.field({
        type: [HomePointType],
        complexity: listOf(20),
        description: 'By year, ascending.',
        resolve: ({ points }) => [...points],
      }),
    }),
  });

export const HomeRefiningType = builder.objectRef<HomeRefining>('HomeRefining').implement({
  description: 'Refined at home by mined at home, where one edition gives both in one basis.',
  fields: (t) => ({
    source: t.field({
      type: SourceType,
      description: 'The source of both.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    edition: t.exposeString('edition', { description: 'Its edition.' }),
    economies: t.field({
      type: [HomeEconomyType],
      complexity: listOf(8),
      description: 'The largest miners of its latest year, the largest first.',
      resolve: ({ economies }) => [...economies],
    }),
  }),
});

const BuyerType = builder.objectRef<Buyer>('Buyer').implement({
  description: 'A buyer of what a producer exports.',
  fields: (t) => ({
    economy: t.field({
      type: EntityType,
      description: 'The economy.',
      resolve: ({ economy }, _, context) => entityOf(context, economy),
    }),
    side: t.field({ type: SideEnum, description: 'Its side.', resolve: ({ side }) => side }),
    share: t.field({
      type: FigureType,
      description: 'Share of what the producer exports.',
      resolve: ({ share }) => share,
    }),
  }),
});

export const ProducerBuyersType = builder.objectRef<ProducerBuyers>('ProducerBuyers').implement({
  description: 'Who buys what one producer exports under one code.',
  fields: (t) => ({
    producer: t.field({
      type: EntityType,
      description: 'The producer.',
      resolve: ({ producer }, _, context) => entityOf(context, producer),
    }),
    side: t.field({ type: SideEnum, description: 'Its side.', resolve: ({ side }) => side }),
    product: t.field({
      type: EntityType,
      description: 'The code.',
      resolve: ({ product }, _, context) => entityOf(context, product),
    }),
    fit: t.field({
      type: CodeFitEnum,
      nullable: true,
      description: 'How well the code fits the material.',
      resolve: ({ fit }) => fit,
    }),
    year: t.exposeInt('year', { description: 'The year.' }),
    source: t.field({
      type: SourceType,
      description: 'The source.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    edition: t.exposeString('edition', { description: 'Its edition.' }),
    measure: t.field({
      type: FlowMeasureEnum,
      description: 'What shares are of.',
      resolve: ({ measure }) => measure,
    }),
    exports: t.field({
      type: FigureType,
      description: 'All that the producer exports under the code.',
      resolve: ({ exports }) => exports,
    }),
    isBilateral: t.exposeBoolean('isBilateral', {
      description: 'False where only totals are published: shares are the bounds that these force.',
    }),
    buyers: t.field({
      type: [BuyerType],
      complexity: listOf(5),
      description: 'The largest, largest first; of bounds those that are above nothing for certain.',
      resolve: ({ buyers }) => [...buyers],
    }),
  }),
});
