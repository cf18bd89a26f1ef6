/** Levers of a scenario, and of how many devices it is. */
import type { MovedLever, ScenarioAnswer } from '../../../analysis/scenario/answer.ts';
import { kindLabels } from '../../../analysis/scenario/levers.ts';
import { say } from '../../asking.ts';
import { builder } from '../../builder.ts';
import { LeverEnum, LeverKindEnum, ScenarioScaleEnum } from '../../enums.ts';
import { EntityType, entityOrNull } from '../../parts/refs.ts';
import { said } from './fields.ts';

export const ScenarioScaleType = builder.objectRef<ScenarioAnswer['scale']>('ScenarioOf').implement({
  description: 'Of how many devices a scenario is.',
  fields: (t) => ({
    id: t.field({ type: ScenarioScaleEnum, description: 'The scale.', resolve: ({ id }) => id }),
    label: said(t, 'In words.', ({ label }) => label),
    reason: said(t, 'Why it is this one.', ({ reason }) => reason),
  }),
});

export const ScenarioLeverType = builder.objectRef<MovedLever>('ScenarioLever').implement({
  description: 'A lever, moved or where it stands by itself.',
  fields: (t) => ({
    lever: t.field({ type: LeverEnum, description: 'The lever.', resolve: ({ id }) => id }),
    label: said(t, 'Its name.', ({ label }) => label),
    kind: t.field({ type: LeverKindEnum, description: 'What it asks for.', resolve: ({ kind }) => kind }),
    kindLabel: t.string({
      description: 'What it asks for, in words.',
      resolve: ({ kind }, _, context, info) => say(kindLabels[kind], context, info),
    }),
    value: t.exposeFloat('value', {
      nullable: true,
      description: 'What was asked for; null where nothing was.',
    }),
    neutral: t.exposeFloat('neutral', {
      nullable: true,
      description: 'Where it stands by itself; null where that is a range or differs by metal.',
    }),
    low: t.exposeFloat('low', {
      nullable: true,
      description: 'Least of the range in which it stands by itself.',
    }),
    high: t.exposeFloat('high', { nullable: true, description: 'Most of that range.' }),
    min: t.exposeFloat('min', { description: 'Least that is possible.' }),
    max: t.exposeFloat('max', { description: 'Most that is possible.' }),
    text: said(t, 'What it moves.', ({ text }) => text),
    material: t.field({
      type: EntityType,
      nullable: true,
      description: 'The material of the lever of composition.',
      resolve: ({ material }, _, context) => entityOrNull(context, material),
    }),
  }),
});
