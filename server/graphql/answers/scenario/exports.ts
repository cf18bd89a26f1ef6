/** What economies, and sides, export less or more. */
import type { ScenarioExport, ScenarioExportSide } from '../../../analysis/scenario/answer.ts';
import { builder, listOf } from '../../builder.ts';
import { SideEnum, StageEnum } from '../../enums.ts';
import { EntityType, entityOf } from '../../parts/refs.ts';
import { figure, moved } from './fields.ts';

export const ScenarioExportType = builder.objectRef<ScenarioExport>('ScenarioExport').implement({
  description: 'Exports of an economy under one code that go with what the world digs of a metal.',
  fields: (t) => ({
    economy: t.field({
      type: EntityType,
      description: 'The economy.',
      resolve: ({ economy }, _, context) => entityOf(context, economy),
    }),
    side: t.field({
      type: SideEnum,
      description: 'Its side under the default scheme.',
      resolve: ({ side }) => side,
    }),
    material: t.field({
      type: EntityType,
      description: 'The material.',
      resolve: ({ material }, _, context) => entityOf(context, material),
    }),
    stage: t.field({
      type: StageEnum,
      description: 'The stage of the goods: ore or metal.',
      resolve: ({ stage }) => stage,
    }),
    product: t.field({
      type: EntityType,
      description: 'The code.',
      resolve: ({ product }, _, context) => entityOf(context, product),
    }),
    year: t.exposeInt('year', { description: 'Year of the trade.' }),
    value: figure(t, 'All that it exported under the code in that year.', ({ value }) => value),
    ...moved(t),
  }),
});

export const ScenarioExportSideType = builder.objectRef<ScenarioExportSide>('ScenarioExportSide').implement({
  description: 'The same over all economies of a side and all metals at a stage.',
  fields: (t) => ({
    stage: t.field({
      type: StageEnum,
      description: 'The stage of the goods.',
      resolve: ({ stage }) => stage,
    }),
    side: t.field({ type: SideEnum, description: 'The side.', resolve: ({ side }) => side }),
    materials: t.field({
      type: [EntityType],
      complexity: listOf(12),
      description: 'Metals with exports that are known.',
      resolve: ({ materials }, _, context) => materials.map((id) => entityOf(context, id)),
    }),
    ...moved(t),
  }),
});
