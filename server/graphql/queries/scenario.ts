/** Query field about scenarios. */
import { analyses } from '../../analysis/index.ts';
import { ScenarioType } from '../answers/scenario/scenario.ts';
import { noteAnswer } from '../asking.ts';
import { builder } from '../builder.ts';
import { paged } from '../cite/paged.ts';
import { LeverEnum } from '../enums.ts';
import { askKept, begin, langArg } from '../question-field.ts';

const LeverInput = builder.inputType('LeverInput', {
  description: 'A lever and where it is moved to.',
  fields: (t) => ({
    lever: t.field({ type: LeverEnum, required: true, description: 'The lever.' }),
    value: t.float({ required: true, description: 'A factor, a share from 0 to 1, or growth a year.' }),
    material: t.id({ description: 'Of the lever of composition: a material that the device holds.' }),
  }),
});

const ScenarioInput = builder.inputType('ScenarioInput', {
  description: 'A device, years and levers.',
  fields: (t) => ({
    device: t.id({ required: true, description: 'Id of a class of devices, such as `device:smartphone`.' }),
    from: t.int({ description: 'First year in which levers move anything.' }),
    to: t.int({ description: 'Last year; 15 years later when not given.' }),
    yearsOf: t.id({
      description:
        'A metal that the device holds, whose extraction is told year by year; the heaviest that somebody is known to dig when not given.',
    }),
    levers: t.field({ type: [LeverInput], description: 'Levers that are moved.' }),
  }),
});

builder.queryFields((t) => ({
  scenario: t.field({
    type: ScenarioType,
    args: {
      input: t.arg({ type: ScenarioInput, required: true, description: 'The question.' }),
      ...langArg,
    },
    complexity: 500,
    description:
      'What if: levers on the devices of a class, before and after, where, and what producers lose.',
    async resolve(_, { input, lang }, context, info) {
      begin(context, info, { lang });
      const answer = await askKept(context, analyses.scenario, { ...input });
      const result = paged(answer, { page: '/scenario', leaveOut: [] });
      noteAnswer(context, info, result);
      return result;
    },
  }),
}));
