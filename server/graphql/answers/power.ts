/** Power around a thing: sections of rows, and what two things have in common. */
import type { PowerAnswer, PowerRow, PowerSection, PowerShared } from '../../analysis/power/answer.ts';
import { titles } from '../../analysis/power/words.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { PowerSectionEnum, StageEnum } from '../enums.ts';
import {
  EntityType,
  entityOf,
  entityOrNull,
  FigureType,
  PredicateType,
  SourceType,
  sourceOf,
} from '../parts/refs.ts';
import { Answer, type PagedAnswer } from './answer.ts';

const PowerRowType = builder.objectRef<PowerRow>('PowerRow').implement({
  description: 'One relation: with whom, what sources say of it, since when, and its statements.',
  fields: (t) => ({
    entity: t.field({
      type: EntityType,
      nullable: true,
      description: 'Whom or what the row is about; null where no source names it.',
      resolve: ({ entity }, _, context) => entityOrNull(context, entity),
    }),
    about: t.field({
      type: EntityType,
      nullable: true,
      description: 'The material, component or economy that it is said of; null where there is none.',
      resolve: ({ about }, _, context) => entityOrNull(context, about),
    }),
    through: t.field({
      type: [EntityType],
      complexity: listOf(2),
      description:
        'Who stands between along a chain of owners; of a contradiction the owners, of a site abroad those at home here.',
      resolve: ({ through }, _, context) => through.map((one) => entityOf(context, one)),
    }),
    predicate: t.field({
      type: PredicateType,
      nullable: true,
      description: 'What the statements say, of instruments and of lobbying; else null.',
      resolve: ({ predicate }) => (predicate === null ? null : { id: predicate }),
    }),
    stage: t.field({
      type: StageEnum,
      nullable: true,
      description: 'The stage, where it is said of one.',
      resolve: ({ stage }) => stage,
    }),
    text: t.string({
      description: 'What the sources say, in neutral words.',
      resolve: ({ text }, _, context, info) => say(text, context, info),
    }),
    figure: t.field({
      type: FigureType,
      nullable: true,
      description: 'A share, an amount or a count; null where the relation has none by its nature.',
      resolve: ({ figure }) => figure,
    }),
    statements: t.field({
      type: FigureType,
      nullable: true,
      description:
        'How many statements it stands on; null where it follows from not being on a list that gives all of a side.',
      resolve: ({ statements }) => statements,
    }),
    yearFrom: t.exposeInt('yearFrom', { nullable: true, description: 'First year of the statements.' }),
    yearTo: t.exposeInt('yearTo', { nullable: true, description: 'Last year of the statements.' }),
    sources: t.field({
      type: [SourceType],
      complexity: listOf(1),
      description: 'The sources, by id.',
      resolve: ({ sources }, _, context) => sources.map((source) => sourceOf(context, source)),
    }),
  }),
});

const PowerSectionType = builder.objectRef<PowerSection>('PowerSection').implement({
  description: 'One question of power: its rows, or why no source answers it.',
  fields: (t) => ({
    id: t.field({ type: PowerSectionEnum, description: 'Its name.', resolve: ({ id }) => id }),
    title: t.string({
      description: 'Its title.',
      resolve: ({ id }, _, context, info) => say(titles[id], context, info),
    }),
    measure: t.string({
      nullable: true,
      description: 'What the figures of its rows are; null where they have none.',
      resolve: ({ measure }, _, context, info) => (measure === null ? null : say(measure, context, info)),
    }),
    total: t.field({
      type: FigureType,
      nullable: true,
      description: 'How many rows there are, given or not; null where no source says anything.',
      resolve: ({ total }) => total,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why it is empty; null where it is not.',
      resolve: ({ reason }, _, context, info) => (reason === null ? null : say(reason, context, info)),
    }),
    rows: t.field({
      type: [PowerRowType],
      args: {
        at: t.arg.int({
          description: 'Only the row at this place, from 0; all that were asked for when not given.',
        }),
      },
      complexity: ({ at }) => listOf(at == null ? 50 : 1),
      description: 'The first rows, as many as were asked for.',
      resolve: ({ rows }, { at }) => rows.filter((_, place) => at == null || place === at),
    }),
  }),
});

const SharedCountsType = builder
  .objectRef<NonNullable<PowerShared['counts']>>('PowerSharedCounts')
  .implement({
    description: 'How many things two have, and have in common.',
    fields: (t) => ({
      common: t.field({ type: FigureType, description: 'In common.', resolve: ({ common }) => common }),
      first: t.field({
        type: FigureType,
        description: 'Of the one asked about.',
        resolve: ({ first }) => first,
      }),
      second: t.field({
        type: FigureType,
        description: 'Of the one beside it.',
        resolve: ({ second }) => second,
      }),
      jaccard: t.field({
        type: FigureType,
        description: 'In common, of all that either has (Jaccard).',
        resolve: ({ jaccard }) => jaccard,
      }),
      overlap: t.field({
        type: FigureType,
        description: 'In common, of those that the one with fewer has (overlap).',
        resolve: ({ overlap }) => overlap,
      }),
    }),
  });

const SharedRowType = builder.objectRef<PowerShared['rows'][number]>('PowerSharedRow').implement({
  description: 'One thing in common.',
  fields: (t) => ({
    entity: t.field({
      type: EntityType,
      description: 'The thing.',
      resolve: ({ entity }, _, context) => entityOf(context, entity),
    }),
    statements: t.field({
      type: FigureType,
      description: 'How many statements name it for the two.',
      resolve: ({ statements }) => statements,
    }),
  }),
});

const PowerSharedType = builder.objectRef<PowerShared>('PowerShared').implement({
  description: 'What two things have in common in one section, or why that is not known.',
  fields: (t) => ({
    id: t.field({ type: PowerSectionEnum, description: 'The section.', resolve: ({ id }) => id }),
    title: t.string({
      description: 'Its title.',
      resolve: ({ id }, _, context, info) => say(titles[id], context, info),
    }),
    counts: t.field({
      type: SharedCountsType,
      nullable: true,
      description: 'Null where it is not known.',
      resolve: ({ counts }) => counts,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why it is not known, or that nothing is in common; null where something is.',
      resolve: ({ reason }, _, context, info) => (reason === null ? null : say(reason, context, info)),
    }),
    rows: t.field({
      type: [SharedRowType],
      args: {
        at: t.arg.int({
          description: 'Only the thing at this place, from 0; all that were asked for when not given.',
        }),
      },
      complexity: ({ at }) => listOf(at == null ? 50 : 1),
      description: 'The first things in common.',
      resolve: ({ rows }, { at }) => rows.filter((_, place) => at == null || place === at),
    }),
  }),
});

export const PowerType = builder.objectRef<PowerAnswer & PagedAnswer>('Power').implement({
  description:
    'Who owns, supplies and binds a thing. It holds no harm, and to appear in it is no accusation.',
  interfaces: [Answer],
  fields: (t) => ({
    of: t.field({
      type: EntityType,
      description: 'The organisation, economy, site or material.',
      resolve: ({ of }, _, context) => entityOf(context, of),
    }),
    with: t.field({
      type: EntityType,
      nullable: true,
      description: 'What stands beside it; null where nothing was asked.',
      resolve: ({ with: beside }, _, context) => entityOrNull(context, beside),
    }),
    depth: t.exposeInt('depth', { description: 'Steps along owners that are listed.' }),
    sentence: t.string({
      description: 'What is known, in a sentence.',
      resolve: ({ sentence }, _, context, info) => say(sentence, context, info),
    }),
    sections: t.field({
      type: [PowerSectionType],
      args: { id: t.arg({ type: PowerSectionEnum, description: 'Only this one; all when not given.' }) },
      complexity: ({ id }) => listOf(id == null ? 10 : 1),
      description: 'The questions that can be asked of this kind of thing, in the order of reading.',
      resolve: ({ sections }, { id }) => sections.filter((section) => id == null || section.id === id),
    }),
    shared: t.field({
      type: [PowerSharedType],
      args: { id: t.arg({ type: PowerSectionEnum, description: 'Only this one; all when not given.' }) },
      complexity: ({ id }) => listOf(id == null ? 8 : 1),
      description: 'What the two have in common; empty where nothing stands beside.',
      resolve: ({ shared }, { id }) => shared.filter((section) => id == null || section.id === id),
    }),
  }),
});
