/** The lens industry: one series of one edition, by economy, bloc and side, through the years. */
import type { IndustryEdition, IndustryLens } from '../../analysis/value-capture/industry/answer.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { IndustryMeasureEnum } from '../enums.ts';
import { EntityType, entityOf, FigureType, SourceType, sourceOf } from '../parts/refs.ts';
import { Unallocated } from './economy-figures.ts';
import {
  IndustryBandType,
  IndustryBlocType,
  IndustryEconomyType,
  IndustryExportsType,
  IndustryLumpType,
  IndustrySectorType,
  IndustryYearType,
} from './value-industry-parts.ts';

const IndustryEditionType = builder.objectRef<IndustryEdition>('IndustryEdition').implement({
  description: 'An edition that gives the measure; editions revise one another and are never joined.',
  fields: (t) => ({
    source: t.field({
      type: SourceType,
      description: 'The source.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    edition: t.exposeString('edition', { description: 'The edition.' }),
    years: t.intList({
      complexity: listOf(30),
      description: 'Its years, ascending.',
      resolve: ({ years }) => [...years],
    }),
    economies: t.exposeInt('economies', { description: 'Economies that its fullest year names.' }),
  }),
});

export const IndustryLensType = builder.objectRef<IndustryLens>('IndustryLens').implement({
  description: 'What the electronics industry earns, by economy, bloc and side.',
  fields: (t) => ({
    measure: t.field({
      type: IndustryMeasureEnum,
      description: 'Which figure of the industry.',
      resolve: ({ measure }) => measure,
    }),
    indicator: t.field({
      type: EntityType,
      description: 'The indicator that is divided.',
      resolve: ({ indicator }, _, context) => entityOf(context, indicator),
    }),
    scope: t.string({
      description: 'What it counts and what it leaves out.',
      resolve: ({ scope }, _, context, info) => say(scope, context, info),
    }),
    year: t.exposeInt('year', { description: 'The year.' }),
    years: t.intList({
      complexity: listOf(30),
      description: 'Years of this edition, ascending.',
      resolve: ({ years }) => [...years],
    }),
    source: t.field({
      type: SourceType,
      description: 'The one source of every figure.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    edition: t.exposeString('edition', { description: 'Its edition.' }),
    editions: t.field({
      type: [IndustryEditionType],
      complexity: listOf(4),
      description: 'Every edition that gives the measure, the preferred first.',
      resolve: ({ editions }) => [...editions],
    }),
    total: t.field({
      type: FigureType,
      nullable: true,
      description: 'The whole that shares are of; null where the economies are no world.',
      resolve: ({ total }) => total,
    }),
    world: t.field({
      type: FigureType,
      nullable: true,
      description: 'The publisher’s own world row, when there is one.',
      resolve: ({ world }) => world,
    }),
    bands: t.field({
      type: [IndustryBandType],
      complexity: listOf(5),
      description: 'Sides, and what no side can be given; the shares add up to 1.',
      resolve: ({ bands }) => [...bands],
    }),
    africa: t.field({
      type: IndustryBandType,
      nullable: true,
      description: 'Africa’s line; null where no African economy has a figure, which is not zero.',
      resolve: ({ africa }) => africa,
    }),
    economies: t.field({
      type: [IndustryEconomyType],
      args: {
        only: t.arg.idList({ description: 'Only these economies; all of them when not given.' }),
      },
      complexity: ({ only }) => listOf(only == null ? 80 : Math.max(1, only.length)),
      description: 'Economies, largest first.',
      resolve: ({ economies }, { only }) =>
        economies.filter(({ economy }) => only == null || only.includes(economy)),
    }),
    lumps: t.field({
      type: [IndustryLumpType],
      complexity: listOf(6),
      description: 'What the publisher lumps together.',
      resolve: ({ lumps }) => [...lumps],
    }),
    unallocated: t.field({
      type: Unallocated,
      nullable: true,
      description: 'What its world holds and its rows do not; null where nothing is left over.',
      resolve: ({ unallocated }) => unallocated,
    }),
    blocs: t.field({
      type: [IndustryBlocType],
      complexity: listOf(8),
      description: 'Groups of economies, which overlap and are not added.',
      resolve: ({ blocs }) => [...blocs],
    }),
    through: t.field({
      type: [IndustryYearType],
      complexity: listOf(28),
      description: 'Every year of the same edition.',
      resolve: ({ through }) => [...through],
    }),
    sectors: t.field({
      type: [IndustrySectorType],
      complexity: listOf(6),
      description: 'Groups of sectors in which the income in final goods is earned; of FINAL_INCOME alone.',
      resolve: ({ sectors }) => [...sectors],
    }),
    exports: t.field({
      type: [IndustryExportsType],
      complexity: listOf(8),
      description: 'What is in the exports of each economy in the year; of EXPORTS alone.',
      resolve: ({ exports }) => [...exports],
    }),
    exportsThrough: t.field({
      type: [IndustryExportsType],
      args: {
        only: t.arg.idList({ description: 'Only these economies; all of them when not given.' }),
      },
      complexity: ({ only }) => listOf(28 * (only == null ? 8 : Math.max(1, only.length))),
      description: 'The same through all years, by year and economy; of EXPORTS alone.',
      resolve: ({ exportsThrough }, { only }) =>
        exportsThrough.filter(({ economy }) => only == null || only.includes(economy)),
    }),
  }),
});
