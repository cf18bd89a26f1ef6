/** Where a scenario moves what is dug, and what that is worth there. */
import type { ScenarioExposure, ScenarioPlace, ScenarioProducer } from '../../../analysis/scenario/answer.ts';
import { builder, listOf } from '../../builder.ts';
import { PlaceFoundEnum, SideEnum, StageEnum } from '../../enums.ts';
import { EntityType, entityOf, entityOrNull } from '../../parts/refs.ts';
import { HarmNameType } from '../harm-parts.ts';
import { figure, moved } from './fields.ts';
import { ScenarioPointType } from './results.ts';

export const ScenarioPlaceType = builder.objectRef<ScenarioPlace>('ScenarioPlace').implement({
  description: 'Where a material is dug.',
  fields: (t) => ({
    material: t.field({
      type: EntityType,
      description: 'The material.',
      resolve: ({ material }, _, context) => entityOf(context, material),
    }),
    stage: t.field({ type: StageEnum, description: 'The stage.', resolve: ({ stage }) => stage }),
    economy: t.field({
      type: EntityType,
      nullable: true,
      description: 'The economy; null for smaller producers together with what the source gives to nobody.',
      resolve: ({ economy }, _, context) => entityOrNull(context, economy),
    }),
    side: t.field({
      type: SideEnum,
      description: 'Its side under the default scheme.',
      resolve: ({ side }) => side,
    }),
    share: figure(t, 'Its share.', ({ share }) => share),
    ...moved(t),
    how: t.field({ type: PlaceFoundEnum, description: 'How it was found.', resolve: ({ how }) => how }),
    years: t.field({
      type: [ScenarioPointType],
      complexity: listOf(16),
      description: 'Year by year, of the metal of `yearsOf`; none of the others.',
      resolve: ({ years }) => [...years],
    }),
  }),
});

export const ScenarioProducerType = builder.objectRef<ScenarioProducer>('ScenarioProducer').implement({
  description: 'What an economy that digs loses or gains, at the price of refined metal.',
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
    materials: t.field({
      type: [EntityType],
      complexity: listOf(8),
      description: 'What it digs of these materials.',
      resolve: ({ materials }, _, context) => materials.map((id) => entityOf(context, id)),
    }),
    valueBefore: figure(t, 'Without levers.', ({ valueBefore }) => valueBefore),
    valueAfter: figure(t, 'With levers.', ({ valueAfter }) => valueAfter),
    change: figure(t, 'After less before.', ({ change }) => change),
  }),
});

export const ScenarioExposureType = builder.objectRef<ScenarioExposure>('ScenarioExposure').implement({
  description: 'A metal from economies where a harm is documented for it; which they are tells `exposure`.',
  fields: (t) => ({
    harm: t.field({ type: HarmNameType, description: 'The harm.', resolve: ({ harm }) => harm }),
    material: t.field({
      type: EntityType,
      description: 'The material.',
      resolve: ({ material }, _, context) => entityOf(context, material),
    }),
    share: figure(t, 'Share of the world’s mine output.', ({ share }) => share),
    ...moved(t),
    years: t.field({
      type: [ScenarioPointType],
      complexity: listOf(16),
      description: 'Year by year, of the metal of `yearsOf`; none of the others.',
      resolve: ({ years }) => [...years],
    }),
  }),
});
