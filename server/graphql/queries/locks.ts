/** Query field about laws, treaties and standards. */
import { analyses } from '../../analysis/index.ts';
import { LocksType } from '../answers/locks.ts';
import { noteAnswer } from '../asking.ts';
import { builder } from '../builder.ts';
import { paged } from '../cite/paged.ts';
import { idInPath } from '../cite/permalink.ts';
import { knownScheme } from '../parts/scheme.ts';
import { askKept, begin, givenArguments, langArg } from '../question-field.ts';

builder.queryFields((t) => ({
  locks: t.field({
    type: LocksType,
    args: {
      of: t.arg.id({ description: 'Id of an instrument; every one, counted, when not given.' }),
      scheme: t.arg.id({ description: 'The scheme that tells the sides; the default one when not given.' }),
      ...langArg,
    },
    complexity: 200,
    description:
      'Laws, treaties and standards: what sources say they apply to, who is bound, whom records of meetings on them name and whom they list.',
    async resolve(_, args, context, info) {
      const { lang, scheme, ...input } = givenArguments(args, info);
      begin(context, info, { lang });
      const answer = await askKept(context, analyses.locks, {
        ...input,
        ...(scheme == null ? {} : { scheme: knownScheme(scheme) }),
      });
      const page = answer.of === null ? '/locks' : `/locks/${idInPath(answer.of)}`;
      const result = paged(answer, { page, leaveOut: ['of'] });
      noteAnswer(context, info, result);
      return result;
    },
  }),
}));
