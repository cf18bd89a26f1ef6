/** Query field about ownership: who owns what is dug. */
import { analyses } from '../../analysis/index.ts';
import { OwnershipType } from '../answers/ownership.ts';
import { noteAnswer } from '../asking.ts';
import { builder } from '../builder.ts';
import { paged } from '../cite/paged.ts';
import { askKept, begin, givenArguments, langArg } from '../question-field.ts';

builder.queryFields((t) => ({
  ownership: t.field({
    type: OwnershipType,
    args: {
      of: t.arg.id({
        description: 'Id of an organisation, of the economy in which the sites lie, or of a site.',
      }),
      material: t.arg.id({ description: 'Id of a material, such as `material:cobalt`; all when not given.' }),
      year: t.arg.int({ description: 'Year of the source; the latest of each site when not given.' }),
      ...langArg,
    },
    complexity: 500,
    description:
      'Who owns what is dug: stated capacity of named sites by owner and by the owner’s home; an overview of materials when neither `of` nor a material is given.',
    async resolve(_, args, context, info) {
      const { lang, ...input } = givenArguments(args, info);
      begin(context, info, { lang });
      const answer = await askKept(context, analyses.ownership, input);
      const result = paged(answer, { page: '/ownership', leaveOut: [] });
      noteAnswer(context, info, result);
      return result;
    },
  }),
}));
