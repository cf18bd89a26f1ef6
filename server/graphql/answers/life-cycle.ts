/** A life cycle: the whole answer. */
import type { LifeCycleAnswer, LifeCycleOverviewAnswer } from '../../analysis/life-cycle/answer.ts';
import { builder, listOf } from '../builder.ts';
import { pageArgs, pageCost, pageOf } from '../connection.ts';
import { EntityType, entityOf, entityOrNull } from '../parts/refs.ts';
import { Answer, type PagedAnswer } from './answer.ts';
import { GridIntensityType, ReportedElectricityType } from './infrastructure-parts.ts';
import {
  LifeBehindType,
  LifeLifetimeType,
  LifeMaterialType,
  LifeSubjectConnection,
} from './life-cycle-around.ts';
import { LifeKindEnum } from './life-cycle-enums.ts';
import {
  LifeCellType,
  LifeComputedType,
  LifeFootprintConnection,
  LifeServiceType,
  LifeSpreadType,
  LifeStatedType,
} from './life-cycle-parts.ts';

const firstRows = 20;

export const LifeCycleType = builder.objectRef<LifeCycleAnswer & PagedAnswer>('LifeCycle').implement({
  description:
    'A year of a device, a data-centre site or its operator, or the training of a model, over production, use and end of life: each source’s own figures, never added across sources.',
  interfaces: [Answer],
  fields: (t) => ({
    of: t.field({
      type: EntityType,
      description: 'The device, site, operator or model.',
      resolve: ({ of }, _, context) => entityOf(context, of),
    }),
    kind: t.field({ type: LifeKindEnum, description: 'Which of the four.', resolve: ({ kind }) => kind }),
    year: t.exposeInt('year', {
      nullable: true,
      description: 'The last year that was asked for; null for the newest.',
    }),
    economy: t.field({
      type: EntityType,
      nullable: true,
      description: 'The economy whose grid was asked for.',
      resolve: ({ economy }, _, context) => entityOrNull(context, economy),
    }),
    years: t.intList({
      complexity: listOf(10),
      description: 'Years of the figures there are, ascending.',
      resolve: ({ years }) => [...years],
    }),
    cells: t.field({
      type: [LifeCellType],
      complexity: listOf(15),
      description: 'Each measure in each of three phases: stated, computed or unknown.',
      resolve: ({ cells }) => [...cells],
    }),
    spreads: t.field({
      type: [LifeSpreadType],
      complexity: listOf(15),
      description: 'Least and most of each source, by measure and phase; of devices.',
      resolve: ({ spreads }) => [...spreads],
    }),
    footprints: t.field({
      type: LifeFootprintConnection,
      args: pageArgs(firstRows),
      complexity: pageCost(firstRows),
      description: 'Devices one by one: classes first, then models of makers, by id.',
      resolve: ({ footprints }, args, context) =>
        pageOf(context, footprints, { ...args, fallback: firstRows }),
    }),
    stated: t.field({
      type: [LifeStatedType],
      complexity: listOf(10),
      description: 'What sources state of a site or a model: of each indicator the newest.',
      resolve: ({ stated }) => [...stated],
    }),
    computed: t.field({
      type: [LifeComputedType],
      complexity: listOf(3),
      description: 'What follows for a site or a model from what is stated.',
      resolve: ({ computed }) => [...computed],
    }),
    grids: t.field({
      type: [GridIntensityType],
      complexity: listOf(2),
      description: 'Grids of the place or of the economy asked for, each publisher’s own.',
      resolve: ({ grids }) => [...grids],
    }),
    reported: t.field({
      type: [ReportedElectricityType],
      complexity: listOf(12),
      description: 'Scope 2 of the whole company that operates the site, by place beside by market.',
      resolve: ({ reported }) => [...reported],
    }),
    services: t.field({
      type: [LifeServiceType],
      complexity: listOf(7),
      description:
        'Uses of services: the person’s devices beside networks and data centres. Only of devices.',
      resolve: ({ services }) => [...services],
    }),
    materials: t.field({
      type: [LifeMaterialType],
      complexity: listOf(15),
      description: 'What a device holds, material by material, heaviest first. Only of devices.',
      resolve: ({ materials }) => [...materials],
    }),
    lifetimes: t.field({
      type: [LifeLifetimeType],
      complexity: listOf(2),
      description: 'How long it is used, as each source assumes it. Only of devices.',
      resolve: ({ lifetimes }) => [...lifetimes],
    }),
    behind: t.field({
      type: [LifeBehindType],
      complexity: listOf(8),
      description:
        'Electricity of networks and data centres of whole places, beside one person’s device. Only of devices.',
      resolve: ({ behind }) => [...behind],
    }),
  }),
});

const firstSubjects = 50;

export const LifeCycleOverviewType = builder
  .objectRef<LifeCycleOverviewAnswer & PagedAnswer>('LifeCycleOverview')
  .implement({
    description:
      'Of which devices, data centres, operators and models of artificial intelligence a life cycle can be told.',
    interfaces: [Answer],
    fields: (t) => ({
      subjects: t.field({
        type: LifeSubjectConnection,
        args: {
          ...pageArgs(firstSubjects),
          kind: t.arg({ type: LifeKindEnum, description: 'Only of this kind.' }),
        },
        complexity: pageCost(firstSubjects),
        description: 'What can be asked about, by kind and id.',
        resolve: ({ subjects }, { kind, ...args }, context) =>
          pageOf(context, kind == null ? subjects : subjects.filter((one) => one.kind === kind), {
            ...args,
            fallback: firstSubjects,
          }),
      }),
      economies: t.field({
        type: [EntityType],
        complexity: listOf(200),
        description: 'Economies on whose grid electricity can be taken, by id.',
        resolve: ({ economies }, _, context) => economies.map((economy) => entityOf(context, economy)),
      }),
    }),
  });
