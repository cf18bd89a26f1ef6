/** Query field about power: who owns, supplies and binds a thing. */
import { analyses } from '../../analysis/index.ts';
import { PowerType } from '../answers/power.ts';
import { noteAnswer } from '../asking.ts';
import { builder } from '../builder.ts';
import { paged } from '../cite/paged.ts';
import { idInPath } from '../cite/permalink.ts';
import { askKept, begin, givenArguments, langArg } from '../question-field.ts';

builder.queryFields((t) => ({
  power: t.field({
    type: PowerType,
    args: {
      of: t.arg.id({
        required: true,
        description: 'Id of an organisation, economy, site or material, such as `org:apple`.',
      }),
      with: t.arg.id({ description: 'Id of a second one: what the two have in common.' }),
      depth: t.arg.int({
        defaultValue: 2,
        description: 'Steps along owners that are listed, 1 to 5; shares are multiplied along every chain.',
      }),
      first: t.arg.int({
        defaultValue: 50,
        description: 'Rows of each section, 1 to 500; its total counts all.',
      }),
      ...langArg,
    },
    complexity: 500,
    description:
      'Who owns, supplies and binds an organisation, economy, site or material, and what two have in common.',
    async resolve(_, args, context, info) {
      const { lang, ...input } = givenArguments(args, info);
      begin(context, info, { lang });
      const answer = await askKept(context, analyses.power, { of: args.of, ...input });
      const result = paged(answer, { page: `/power/${idInPath(answer.of)}`, leaveOut: ['of'] });
      noteAnswer(context, info, result);
      return result;
    },
  }),
}));
