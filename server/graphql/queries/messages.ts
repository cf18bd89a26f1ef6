/** Query field about the seven messages of a workshop on the digital. */
import { analyses } from '../../analysis/index.ts';
import { MessagesType } from '../answers/messages.ts';
import { noteAnswer } from '../asking.ts';
import { builder } from '../builder.ts';
import { paged } from '../cite/paged.ts';
import { askKept, begin, givenArguments, langArg } from '../question-field.ts';

builder.queryFields((t) => ({
  messages: t.field({
    type: MessagesType,
    args: {
      of: t.arg.id({
        description:
          'One message: `material`, `terminals`, `ore`, `recycling`, `finite`, `rebound` or `another`; all seven when not given.',
      }),
      ...langArg,
    },
    complexity: 300,
    description:
      'Seven messages of a workshop on the digital, each beside what the sources show, what they say otherwise, and what the graph does not know.',
    async resolve(_, args, context, info) {
      const { lang, ...input } = givenArguments(args, info);
      begin(context, info, { lang });
      const answer = await askKept(context, analyses.messages, { ...input });
      const result = paged(answer, { page: '/messages', leaveOut: [] });
      noteAnswer(context, info, result);
      return result;
    },
  }),
}));
