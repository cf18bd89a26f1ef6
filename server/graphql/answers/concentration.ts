/** How few hands a material is in: the whole answer, and that of all materials. */
import { schemes } from '../../../schema/scheme.ts';
import type { ConcentrationAnswer } from '../../analysis/concentration/answer.ts';
import type {
  ConcentrationOverviewAnswer,
  OverviewRow,
  OverviewStage,
} from '../../analysis/concentration/overview.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { ConcentrationByEnum, FlowMeasureEnum, StageEnum } from '../enums.ts';
import {
  EntityType,
  entityOf,
  entityOrNull,
  FigureType,
  PredicateType,
  SchemeType,
  SourceType,
  sourceOf,
} from '../parts/refs.ts';
import { Answer, type PagedAnswer } from './answer.ts';
import { ChokePointType } from './choke-point.ts';
import {
  ConcentrationSeriesType,
  HolderType,
  HomeRefiningType,
  IndicesInterface,
  ProducerBuyersType,
} from './concentration-parts.ts';
import { Unallocated } from './economy-figures.ts';

export const ConcentrationType = builder
  .objectRef<ConcentrationAnswer & PagedAnswer>('Concentration')
  .implement({
    description: 'How few hands a material is in at one stage, by one publisher.',
    interfaces: [Answer, IndicesInterface],
    fields: (t) => ({
      material: t.field({
        type: EntityType,
        description: 'The material.',
        resolve: ({ material }, _, context) => entityOf(context, material),
      }),
      stage: t.field({ type: StageEnum, description: 'The stage.', resolve: ({ stage }) => stage }),
      by: t.field({ type: ConcentrationByEnum, description: 'Among whom.', resolve: ({ by }) => by }),
      group: t.field({
        type: EntityType,
        nullable: true,
        description: 'The group whose supply is asked about.',
        resolve: ({ group }, _, context) => entityOrNull(context, group),
      }),
      predicate: t.field({
        type: PredicateType,
        description: 'What is said of the holders; for companies, of their sites.',
        resolve: ({ predicate }) => ({ id: predicate }),
      }),
      product: t.field({
        type: EntityType,
        nullable: true,
        description: 'The code, for trade.',
        resolve: ({ product }, _, context) => entityOrNull(context, product),
      }),
      measure: t.field({
        type: FlowMeasureEnum,
        description: 'What trade is measured in.',
        resolve: ({ measure }) => measure,
      }),
      year: t.exposeInt('year', { description: 'The year.' }),
      years: t.intList({
        complexity: listOf(50),
        description: 'Years that can be asked for, ascending.',
        resolve: ({ years }) => [...years],
      }),
      source: t.field({
        type: SourceType,
        description: 'The one source of the index.',
        resolve: ({ source }, _, context) => sourceOf(context, source),
      }),
      edition: t.exposeString('edition', { description: 'Its edition.' }),
      scheme: t.field({
        type: SchemeType,
        description: 'The scheme that tells the sides.',
        resolve: ({ scheme }) => schemes.get(scheme),
      }),
      topThreeReason: t.string({
        nullable: true,
        description: 'Why the three largest are not told; null where they are.',
        resolve: ({ topThreeReason }, _, context, info) =>
          topThreeReason === null ? null : say(topThreeReason, context, info),
      }),
      holders: t.field({
        type: [HolderType],
        complexity: listOf(60),
        description: 'Those that are named, largest first.',
        resolve: ({ holders }) => [...holders],
      }),
      lumps: t.field({
        type: [HolderType],
        complexity: listOf(2),
        description: 'What the publisher lumps together; between sides, also economies without one.',
        resolve: ({ lumps }) => [...lumps],
      }),
      unallocated: t.field({
        type: Unallocated,
        nullable: true,
        description: 'What no holder is named for; null where nothing is left over.',
        resolve: ({ unallocated }) => unallocated,
      }),
      total: t.field({
        type: FigureType,
        description: 'The whole that shares are of: the sum of the rows, and what is left over.',
        resolve: ({ total }) => total,
      }),
      world: t.field({
        type: FigureType,
        nullable: true,
        description: 'The publisher’s own world row, when there is one.',
        resolve: ({ world }) => world,
      }),
      difference: t.field({
        type: FigureType,
        nullable: true,
        description: 'That row less the sum of the others: rounding, or somebody left out.',
        resolve: ({ difference }) => difference,
      }),
      ofWorld: t.field({
        type: FigureType,
        nullable: true,
        description: 'Of companies: what part of the world’s output the listed sites have.',
        resolve: ({ ofWorld }) => ofWorld,
      }),
      series: t.field({
        type: [ConcentrationSeriesType],
        complexity: listOf(8),
        description: 'How it moved: a list for each edition, the chosen one first.',
        resolve: ({ series }) => [...series],
      }),
      homeRefining: t.field({
        type: [HomeRefiningType],
        complexity: listOf(6),
        description: 'Refined at home by mined at home, by edition.',
        resolve: ({ homeRefining }) => [...homeRefining],
      }),
      homeRefiningReason: t.string({
        nullable: true,
        description: 'Why it is not told; null where it is.',
        resolve: ({ homeRefiningReason }, _, context, info) =>
          homeRefiningReason === null ? null : say(homeRefiningReason, context, info),
      }),
      chokePoints: t.field({
        type: [ChokePointType],
        complexity: listOf(6),
        description: 'At each stage the economy through which most goes.',
        resolve: ({ chokePoints }) => [...chokePoints],
      }),
      buyers: t.field({
        type: [ProducerBuyersType],
        complexity: listOf(12),
        description: 'Whom the largest producers sell to, by code.',
        resolve: ({ buyers }) => [...buyers],
      }),
    }),
  });

const OverviewStageType = builder.objectRef<OverviewStage>('ConcentrationOverviewStage').implement({
  description: 'How concentrated one stage of a material is among economies.',
  interfaces: [IndicesInterface],
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year.' }),
    source: t.field({
      type: SourceType,
      description: 'The source.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    edition: t.exposeString('edition', { description: 'Its edition.' }),
  }),
});

const OverviewRowType = builder.objectRef<OverviewRow>('ConcentrationOverviewRow').implement({
  description: 'One material at extraction and at refining.',
  fields: (t) => ({
    material: t.field({
      type: EntityType,
      description: 'The material.',
      resolve: ({ material }, _, context) => entityOf(context, material),
    }),
    extraction: t.field({
      type: OverviewStageType,
      nullable: true,
      description: 'Mine output; null where nobody gives it by economy.',
      resolve: ({ extraction }) => extraction,
    }),
    refining: t.field({
      type: OverviewStageType,
      nullable: true,
      description: 'Refinery output, else smelter output; null where nobody gives it by economy.',
      resolve: ({ refining }) => refining,
    }),
  }),
});

export const ConcentrationOverviewType = builder
  .objectRef<ConcentrationOverviewAnswer & PagedAnswer>('ConcentrationOverview')
  .implement({
    description: 'How few economies each material is in.',
    interfaces: [Answer],
    fields: (t) => ({
      scheme: t.field({
        type: SchemeType,
        description: 'The scheme that tells the sides.',
        resolve: ({ scheme }) => schemes.get(scheme),
      }),
      rows: t.field({
        type: [OverviewRowType],
        complexity: listOf(90),
        description: 'By material.',
        resolve: ({ rows }) => [...rows],
      }),
    }),
  });
