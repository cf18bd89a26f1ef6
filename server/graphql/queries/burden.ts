/** Query field that sets a benefit of the digital against a burden of it. */
import { analyses } from '../../analysis/index.ts';
import { BurdenType } from '../answers/burden.ts';
import { noteAnswer } from '../asking.ts';
import { builder } from '../builder.ts';
import { paged } from '../cite/paged.ts';
import { precedenceOptions } from '../options.ts';
import { knownScheme } from '../parts/scheme.ts';
import { askKept, begin, givenArguments, langArg } from '../question-field.ts';

const BurdenOptions = precedenceOptions('Burden');

builder.queryFields((t) => ({
  burden: t.field({
    type: BurdenType,
    args: {
      benefit: t.arg.id({ required: true, description: 'The benefit: `internet-use`, `uses` or `earns`.' }),
      burden: t.arg.id({
        required: true,
        description: 'The burden: a row of the ledger, such as `digs`, `bears-harm` or `throws-away`.',
      }),
      year: t.arg.int({
        description: 'A target: each of the two takes the nearest covered year and says which.',
      }),
      perHead: t.arg.boolean({
        defaultValue: true,
        description: 'Whether amounts are divided by population; shares and counts of pairs are not.',
      }),
      scheme: t.arg.id({ description: 'The scheme that tells the sides; the default one when not given.' }),
      options: t.arg({ type: BurdenOptions, description: 'Choices; the defaults when not given.' }),
      ...langArg,
    },
    complexity: 500,
    description: 'Economies by a benefit of the digital against a burden of it.',
    async resolve(_, args, context, info) {
      const { lang, options, scheme, ...input } = givenArguments(args, info);
      begin(context, info, { lang });
      const answer = await askKept(context, analyses.burden, {
        ...input,
        ...(scheme == null ? {} : { scheme: knownScheme(scheme) }),
        ...options,
      });
      const result = paged(answer, { page: '/ledger', leaveOut: [] });
      noteAnswer(context, info, result);
      return result;
    },
  }),
}));
