/** Query field about data centres, cloud regions and cables. */
import { analyses } from '../../analysis/index.ts';
import { InfrastructureType } from '../answers/infrastructure.ts';
import { noteAnswer } from '../asking.ts';
import { builder } from '../builder.ts';
import { paged } from '../cite/paged.ts';
import { idInPath } from '../cite/permalink.ts';
import { InfrastructureKindEnum } from '../enums.ts';
import { knownScheme } from '../parts/scheme.ts';
import { askKept, begin, givenArguments, langArg } from '../question-field.ts';

builder.queryFields((t) => ({
  infrastructure: t.field({
    type: InfrastructureType,
    args: {
      of: t.arg.id({
        description: 'Id of an economy, an organisation or a site; all that is listed when not given.',
      }),
      kind: t.arg({ type: InfrastructureKindEnum, description: 'Only sites of this kind.' }),
      year: t.arg.int({
        description:
          'Year of what companies report, and last year for grids, regions and power that runs; the newest when not given.',
      }),
      scheme: t.arg.id({ description: 'The scheme that tells the sides; the default one when not given.' }),
      ...langArg,
    },
    complexity: 500,
    description:
      'Who owns or operates listed data centres, cloud regions and cables, where they stand, and on what electricity.',
    async resolve(_, args, context, info) {
      const { lang, scheme, ...input } = givenArguments(args, info);
      begin(context, info, { lang });
      const answer = await askKept(context, analyses.infrastructure, {
        ...input,
        ...(scheme == null ? {} : { scheme: knownScheme(scheme) }),
      });
      const page = answer.of === null ? '/infrastructure' : `/infrastructure/${idInPath(answer.of)}`;
      const result = paged(answer, { page, leaveOut: ['of'] });
      noteAnswer(context, info, result);
      return result;
    },
  }),
}));
