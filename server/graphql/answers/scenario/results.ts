/** What a scenario moves: over all years, and year by year. */
import type { ScenarioResult, ScenarioSeries } from '../../../analysis/scenario/answer.ts';
import { say } from '../../asking.ts';
import { builder, listOf } from '../../builder.ts';
import { ScenarioGroupEnum } from '../../enums.ts';
import { EntityType, entityOrNull } from '../../parts/refs.ts';
import { beforeAfter, figure, moved, said } from './fields.ts';

export const ScenarioResultType = builder.objectRef<ScenarioResult>('ScenarioResult').implement({
  description: 'A quantity over all years of a scenario.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Its id.' }),
    label: said(t, 'What it is.', ({ label }) => label),
    group: t.field({
      type: ScenarioGroupEnum,
      description: 'What it is about.',
      resolve: ({ group }) => group,
    }),
    material: t.field({
      type: EntityType,
      nullable: true,
      description: 'Its material.',
      resolve: ({ material }, _, context) => entityOrNull(context, material),
    }),
    ...moved(t),
    relative: figure(t, 'The change as a part of before.', ({ relative }) => relative),
    note: t.string({
      nullable: true,
      description: 'What to mind.',
      resolve: ({ note }, _, context, info) => (note === null ? null : say(note, context, info)),
    }),
  }),
});

export const ScenarioPointType = builder
  .objectRef<ScenarioSeries['points'][number]>('ScenarioPoint')
  .implement({
    description: 'A year of a scenario.',
    fields: (t) => ({
      year: t.exposeInt('year', { description: 'The year.' }),
      ...beforeAfter(t),
    }),
  });

export const ScenarioSeriesType = builder.objectRef<ScenarioSeries>('ScenarioSeries').implement({
  description: 'A quantity year by year.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Its id.' }),
    label: said(t, 'What it is.', ({ label }) => label),
    points: t.field({
      type: [ScenarioPointType],
      complexity: listOf(31),
      description: 'By year.',
      resolve: ({ points }) => [...points],
    }),
  }),
});
