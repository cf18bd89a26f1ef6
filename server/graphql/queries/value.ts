/** Query field about value: who captures it, through one lens. */
import { analyses } from '../../analysis/index.ts';
import { ValueCaptureType } from '../answers/value-capture.ts';
import { noteAnswer } from '../asking.ts';
import { builder } from '../builder.ts';
import { paged } from '../cite/paged.ts';
import { IndustryMeasureEnum, ValueLensEnum } from '../enums.ts';
import { precedenceOptions } from '../options.ts';
import { knownScheme } from '../parts/scheme.ts';
import { askKept, begin, givenArguments, langArg } from '../question-field.ts';

const ValueCaptureOptions = precedenceOptions('ValueCapture');

builder.queryFields((t) => ({
  valueCapture: t.field({
    type: ValueCaptureType,
    args: {
      lens: t.arg({ type: ValueLensEnum, required: true, description: 'Through which lens.' }),
      subject: t.arg.id({
        description:
          'What is asked about: a device of PRICE_SPLIT, a material of UNIT_VALUE, a company of COMPANY; INDUSTRY has none.',
      }),
      measure: t.arg({
        type: IndustryMeasureEnum,
        defaultValue: 'value-added',
        description: 'Of INDUSTRY: which figure of the industry.',
      }),
      material: t.arg.id({
        description: 'Of UNIT_VALUE: id of a material, such as `material:copper`; the same as `subject`.',
      }),
      year: t.arg.int({ description: 'The year; the latest of the edition when not given.' }),
      edition: t.arg.string({
        description: 'Edition of the figures; that which the precedence rule prefers when not given.',
      }),
      priceYear: t.arg.int({
        description:
          'Of PRICE_SPLIT: a year whose prices of metals are assumed, where those of the year of the split are not known.',
      }),
      scheme: t.arg.id({ description: 'The scheme that tells the sides; the default one when not given.' }),
      chinaApart: t.arg.boolean({ defaultValue: false, description: 'Whether China is a band of its own.' }),
      options: t.arg({ type: ValueCaptureOptions, description: 'Choices; the defaults when not given.' }),
      ...langArg,
    },
    complexity: 500,
    description: 'Who captures the value in electronics, with what nobody can be given beside it.',
    async resolve(_, args, context, info) {
      const { lang, options, scheme, ...input } = givenArguments(args, info);
      begin(context, info, { lang });
      const answer = await askKept(context, analyses.valueCapture, {
        ...input,
        ...(scheme == null ? {} : { scheme: knownScheme(scheme) }),
        ...options,
      });
      const result = paged(answer, { page: '/value', leaveOut: [] });
      noteAnswer(context, info, result);
      return result;
    },
  }),
}));
