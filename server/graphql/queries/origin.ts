/** Query fields about origins: who produced what is used, and what totals alone prove where nobody publishes pairs. */
import { analyses } from '../../analysis/index.ts';
import { OriginBoundsType, OriginType } from '../answers/origin.ts';
import { OriginOverviewType } from '../answers/origin-overview.ts';
import { noteAnswer } from '../asking.ts';
import { builder } from '../builder.ts';
import { paged } from '../cite/paged.ts';
import { idInPath } from '../cite/permalink.ts';
import { OriginLumpEnum, OriginMerchantsEnum, StageEnum } from '../enums.ts';
import { knownScheme } from '../parts/scheme.ts';
import { askKept, begin, givenArguments, langArg } from '../question-field.ts';

const OriginOptions = builder.inputType('OriginOptions', {
  description: 'Choices of origin.',
  fields: (t) => ({
    precedence: t.string({ description: 'Name of the rule that chooses among sources.' }),
    lump: t.field({
      type: OriginLumpEnum,
      description: 'What is done with “Other countries”; APART when not given.',
    }),
    merchants: t.field({
      type: OriginMerchantsEnum,
      description: 'What is done with economies that only trade; FLAG when not given.',
    }),
    fillMissingQuantity: t.boolean({
      description: 'Whether a flow without a mass takes one from its value and the median value of a tonne.',
    }),
    worldPool: t.boolean({
      description: 'Whether ore without known pairs is shared out from one world pool, own ore first.',
    }),
    grade: t.float({ description: 'Content of the ore as traded, from 0.00001 (10 g/t) to 1.' }),
    draws: t.int({
      description: 'Draws of the errors that sources state, at most 1,000; of one stage and one consumer.',
    }),
  }),
});

builder.queryFields((t) => ({
  origin: t.field({
    type: OriginType,
    args: {
      material: t.arg.id({ required: true, description: 'Id of a material, such as `material:copper`.' }),
      stage: t.arg({
        type: StageEnum,
        description:
          'EXTRACTION or REFINING alone; both one after the other, where they can be, when not given.',
      }),
      consumer: t.arg.id({
        description: 'Id of an economy or group: where what it uses was produced.',
      }),
      producer: t.arg.id({
        description: 'Id of an economy or group: where what it produces is used.',
      }),
      year: t.arg.int({ description: 'The year; the latest with output and trade when not given.' }),
      scheme: t.arg.id({ description: 'The scheme that tells the sides; the default one when not given.' }),
      options: t.arg({ type: OriginOptions, description: 'Choices; the defaults when not given.' }),
      ...langArg,
    },
    complexity: 500,
    description: 'Who dug or refined what an economy uses, however many borders it crossed.',
    async resolve(_, args, context, info) {
      const { lang, options, scheme, ...input } = givenArguments(args, info);
      begin(context, info, { lang });
      const answer = await askKept(context, analyses.origin, {
        ...input,
        ...(scheme == null ? {} : { scheme: knownScheme(scheme) }),
        ...options,
      });
      const result = paged(answer, { page: `/origin/${idInPath(answer.material)}`, leaveOut: ['material'] });
      noteAnswer(context, info, result);
      return result;
    },
  }),
  originBounds: t.field({
    type: OriginBoundsType,
    args: {
      material: t.arg.id({
        required: true,
        description:
          'Id of a material, such as `material:cobalt`, or of a code, such as `product:hs2017-850760` for lithium-ion batteries.',
      }),
      year: t.arg.int({ description: 'The year; the latest with totals when not given.' }),
      scheme: t.arg.id({ description: 'The scheme that tells the sides; the default one when not given.' }),
      ...langArg,
    },
    complexity: 200,
    description: 'Least and most that totals alone force on who sent how much to whom.',
    async resolve(_, args, context, info) {
      const { lang, scheme, ...input } = givenArguments(args, info);
      begin(context, info, { lang });
      const answer = await askKept(context, analyses.originBounds, {
        ...input,
        ...(scheme == null ? {} : { scheme: knownScheme(scheme) }),
      });
      const result = paged(answer, { page: `/origin/${idInPath(answer.material)}`, leaveOut: ['material'] });
      noteAnswer(context, info, result);
      return result;
    },
  }),
  originOverview: t.field({
    type: OriginOverviewType,
    args: { ...langArg },
    complexity: 500,
    description:
      'Of which materials the origin can be told, in which years, and what is missing for the others.',
    async resolve(_, args, context, info) {
      const { lang } = givenArguments(args, info);
      begin(context, info, { lang });
      const answer = await askKept(context, analyses.originOverview, {});
      const result = paged(answer, { page: '/origin', leaveOut: [] });
      noteAnswer(context, info, result);
      return result;
    },
  }),
}));
