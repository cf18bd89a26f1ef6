/** Query fields about published claims: many, and one. */
import { analyses } from '../../analysis/index.ts';
import { ClaimConnection, ClaimType } from '../answers/claim.ts';
import { builder } from '../builder.ts';
import { pageArgs, pageCost, pageOf } from '../connection.ts';
import { VerdictEnum } from '../enums.ts';
import { askKept, begin, langArg } from '../question-field.ts';

builder.queryFields((t) => ({
  claims: t.field({
    type: ClaimConnection,
    args: {
      text: t.arg.string({
        description: 'Only claims in whose words, quotation or document this text stands.',
      }),
      verdict: t.arg({ type: VerdictEnum, description: 'Only claims of this verdict.' }),
      ...pageArgs(50),
      ...langArg,
    },
    complexity: pageCost(50),
    description:
      'Published figures beside what the sources say, each with a verdict by the written rule, by id.',
    async resolve(_, { text, verdict, lang, ...page }, context, info) {
      begin(context, info, { lang });
      const { claims } = await askKept(context, analyses.claims, { text, verdict });
      return pageOf(context, claims, { ...page, fallback: 50 });
    },
  }),
  claim: t.field({
    type: ClaimType,
    nullable: true,
    args: {
      id: t.arg.id({ required: true, description: 'Id of the claim, such as `CLM-016`.' }),
      ...langArg,
    },
    complexity: 10,
    description: 'One published figure beside what the sources say; an unknown id gives null and an error.',
    async resolve(_, { id, lang }, context, info) {
      begin(context, info, { lang });
      const { claims } = await askKept(context, analyses.claims, { id });
      return claims[0] ?? null;
    },
  }),
}));
