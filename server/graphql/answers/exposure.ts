/** Exposure of a material’s supply to a harm of which only presence is documented. */
import { schemes } from '../../../schema/scheme.ts';
import type {
  ExposureAnswer,
  ExposureGood,
  ExposureNote,
  ExposurePlace,
  ExposureStage,
} from '../../analysis/harm/answer.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { pageArgs, pageCost, pageOfRows } from '../connection.ts';
import { SideEnum, StageEnum } from '../enums.ts';
import {
  EntityType,
  entityOf,
  entityOrNull,
  FigureType,
  SchemeType,
  SourceType,
  StatementConnection,
  sourceOf,
} from '../parts/refs.ts';
import { Answer, type PagedAnswer } from './answer.ts';
import { HarmNameType } from './harm-parts.ts';

const ExposurePlaceType = builder.objectRef<ExposurePlace>('ExposurePlace').implement({
  description: 'An economy where the harm is documented.',
  fields: (t) => ({
    economy: t.field({
      type: EntityType,
      description: 'The economy.',
      resolve: ({ economy }, _, context) => entityOf(context, economy),
    }),
    side: t.field({ type: SideEnum, description: 'Its side under the scheme.', resolve: ({ side }) => side }),
    share: t.field({
      type: FigureType,
      nullable: true,
      description:
        'Its share of the world’s output at the stage; null where the publisher does not name it, which is no zero.',
      resolve: ({ share }) => share,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why there is no share.',
      resolve: ({ reason }, _, context, info) => (reason === null ? null : say(reason, context, info)),
    }),
    evidence: t.field({
      type: StatementConnection,
      args: pageArgs(10),
      complexity: pageCost(10),
      description: 'The documents, ordered by id.',
      resolve: ({ evidence }, args, context) => pageOfRows(context, evidence, { ...args, fallback: 10 }),
    }),
  }),
});

const ExposureStageType = builder.objectRef<ExposureStage>('ExposureStage').implement({
  description: 'One stage of supply.',
  fields: (t) => ({
    stage: t.field({ type: StageEnum, description: 'The stage.', resolve: ({ stage }) => stage }),
    year: t.exposeInt('year', { description: 'Year of the output.' }),
    source: t.field({
      type: SourceType,
      description: 'The source.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    edition: t.exposeString('edition', { description: 'Its edition.' }),
    share: t.field({
      type: FigureType,
      description:
        'Share of supply from places where it is documented; bounds where one of them is not named.',
      resolve: ({ share }) => share,
    }),
    isFloor: t.exposeBoolean('isFloor', {
      description:
        'Whether it is a least share: a documented place may stand in what is given to nobody by name.',
    }),
    places: t.field({
      type: [ExposurePlaceType],
      complexity: listOf(12),
      description: 'Largest share first, then those without.',
      resolve: ({ places }) => [...places],
    }),
  }),
});

const ExposureNoteType = builder.objectRef<ExposureNote>('ExposureNote').implement({
  description: 'A figure that stands beside the share.',
  fields: (t) => ({
    subject: t.field({
      type: EntityType,
      description: 'Of whom.',
      resolve: ({ subject }, _, context) => entityOf(context, subject),
    }),
    what: t.field({
      type: EntityType,
      description: 'What is said.',
      resolve: ({ what }, _, context) => entityOf(context, what),
    }),
    material: t.field({
      type: EntityType,
      nullable: true,
      description: 'The material, where it is of one.',
      resolve: ({ material }, _, context) => entityOrNull(context, material),
    }),
    period: t.exposeString('period', { description: 'When.' }),
    figure: t.field({ type: FigureType, description: 'The figure.', resolve: ({ figure }) => figure }),
    source: t.field({
      type: SourceType,
      description: 'The source.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    edition: t.exposeString('edition', { description: 'Its edition.' }),
    note: t.exposeString('note', { nullable: true, description: 'What the source, or its reader, adds.' }),
  }),
});

const ExposureGoodType = builder.objectRef<ExposureGood>('ExposureGood').implement({
  description:
    'A good of a later stage on the list, listed as what it is: that it contains the material is not said.',
  fields: (t) => ({
    economy: t.field({
      type: EntityType,
      description: 'Where it is made.',
      resolve: ({ economy }, _, context) => entityOf(context, economy),
    }),
    product: t.field({
      type: EntityType,
      description: 'The good.',
      resolve: ({ product }, _, context) => entityOf(context, product),
    }),
    stage: t.field({ type: StageEnum, description: 'The stage.', resolve: ({ stage }) => stage }),
    hasInput: t.exposeBoolean('hasInput', {
      description: 'Listed for what goes into it, and not for how it is made.',
    }),
    evidence: t.field({
      type: StatementConnection,
      args: pageArgs(10),
      complexity: pageCost(10),
      description: 'The documents, ordered by id.',
      resolve: ({ evidence }, args, context) => pageOfRows(context, evidence, { ...args, fallback: 10 }),
    }),
  }),
});

const WithoutShareType = builder
  .objectRef<ExposureAnswer['withoutShare'][number]>('ExposureStageWithoutShare')
  .implement({
    description: 'A stage of which no share can be told.',
    fields: (t) => ({
      stage: t.field({ type: StageEnum, description: 'The stage.', resolve: ({ stage }) => stage }),
      reason: t.string({
        description: 'Why not.',
        resolve: ({ reason }, _, context, info) => say(reason, context, info),
      }),
    }),
  });

export const ExposureType = builder.objectRef<ExposureAnswer & PagedAnswer>('Exposure').implement({
  description: 'Share of supply from places where a harm is documented: never a number of victims.',
  interfaces: [Answer],
  fields: (t) => ({
    harm: t.field({ type: HarmNameType, description: 'The harm.', resolve: ({ harm }) => harm }),
    material: t.field({
      type: EntityType,
      description: 'The material.',
      resolve: ({ material }, _, context) => entityOf(context, material),
    }),
    scheme: t.field({
      type: SchemeType,
      description: 'The scheme that tells the sides.',
      resolve: ({ scheme }) => schemes.get(scheme),
    }),
    documentYear: t.exposeInt('documentYear', { description: 'Latest year of the documents.' }),
    source: t.field({
      type: SourceType,
      description: 'The source.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    edition: t.exposeString('edition', { description: 'Its edition.' }),
    scope: t.string({
      description: 'What the documents say, and what not.',
      resolve: ({ scope }, _, context, info) => say(scope, context, info),
    }),
    sourceNames: t.string({
      nullable: true,
      description:
        'What the source names beside economies, and how finely it stands here; null where that is not told.',
      resolve: ({ sourceNames }, _, context, info) =>
        sourceNames === null ? null : say(sourceNames, context, info),
    }),
    namesMaterial: t.exposeBoolean('namesMaterial', {
      description: 'Whether the documents name the material, or only the economy.',
    }),
    stages: t.field({
      type: [ExposureStageType],
      complexity: listOf(2),
      description: 'Extraction, then refining; those that can be told.',
      resolve: ({ stages }) => [...stages],
    }),
    withoutShare: t.field({
      type: [WithoutShareType],
      complexity: listOf(2),
      description: 'Stages that cannot.',
      resolve: ({ withoutShare }) => [...withoutShare],
    }),
    partsConcerned: t.field({
      type: [ExposureNoteType],
      complexity: listOf(3),
      description: 'The part concerned, where a source gives it.',
      resolve: ({ partsConcerned }) => [...partsConcerned],
    }),
    measured: t.field({
      type: [ExposureNoteType],
      complexity: listOf(20),
      description: 'What the source measured at places inside an economy, the latest of each.',
      resolve: ({ measured }) => [...measured],
    }),
    livelihoods: t.field({
      type: [ExposureNoteType],
      complexity: listOf(4),
      description: 'What people live on, where sources give it.',
      resolve: ({ livelihoods }) => [...livelihoods],
    }),
    goods: t.field({
      type: [ExposureGoodType],
      complexity: listOf(6),
      description: 'Goods of later stages on the same list.',
      resolve: ({ goods }) => [...goods],
    }),
  }),
});
