/** Query field about the life cycle of devices, sites and models. */
import { analyses } from '../../analysis/index.ts';
import { LifeCycleOverviewType, LifeCycleType } from '../answers/life-cycle.ts';
import { noteAnswer } from '../asking.ts';
import { builder } from '../builder.ts';
import { paged } from '../cite/paged.ts';
import { idInPath } from '../cite/permalink.ts';
import { askKept, begin, givenArguments, langArg } from '../question-field.ts';

builder.queryFields((t) => ({
  lifeCycle: t.field({
    type: LifeCycleType,
    args: {
      of: t.arg.id({
        required: true,
        description:
          'Id of a device, a site, an operator of data centres, or a model of artificial intelligence.',
      }),
      year: t.arg.int({
        description: 'Last year of figures and grids; the newest of each when not given.',
      }),
      economy: t.arg.id({
        description:
          'An economy on whose grid the electricity is taken as an alternative, marked as assumed.',
      }),
      ...langArg,
    },
    complexity: 300,
    description:
      'What a year of a device, a data centre or the training of a model takes, over production, use and end of life, each source beside the others.',
    async resolve(_, args, context, info) {
      const { lang, ...input } = givenArguments(args, info);
      begin(context, info, { lang });
      const answer = await askKept(context, analyses.lifeCycle, input);
      const result = paged(answer, {
        page: `/life-cycle/${idInPath(answer.of)}`,
        leaveOut: ['of'],
      });
      noteAnswer(context, info, result);
      return result;
    },
  }),
  lifeCycleOverview: t.field({
    type: LifeCycleOverviewType,
    args: { ...langArg },
    complexity: 300,
    description:
      'Of which devices, data centres, operators and models of artificial intelligence a life cycle can be told.',
    async resolve(_, args, context, info) {
      const { lang, ...input } = givenArguments(args, info);
      begin(context, info, { lang });
      const answer = await askKept(context, analyses.lifeCycleOverview, input);
      const result = paged(answer, { page: '/life-cycle', leaveOut: [] });
      noteAnswer(context, info, result);
      return result;
    },
  }),
}));
