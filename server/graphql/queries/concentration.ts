/** Query fields about concentration: one material at one stage, and all of them. */
import { analyses } from '../../analysis/index.ts';
import { ConcentrationOverviewType, ConcentrationType } from '../answers/concentration.ts';
import { noteAnswer } from '../asking.ts';
import { builder } from '../builder.ts';
import { paged } from '../cite/paged.ts';
import { ConcentrationByEnum, FlowMeasureEnum, StageEnum } from '../enums.ts';
import { precedenceOptions } from '../options.ts';
import { knownScheme } from '../parts/scheme.ts';
import { askKept, begin, givenArguments, langArg } from '../question-field.ts';

const ConcentrationOptions = precedenceOptions('Concentration');
const ConcentrationOverviewOptions = precedenceOptions('ConcentrationOverview');

builder.queryFields((t) => ({
  concentration: t.field({
    type: ConcentrationType,
    args: {
      material: t.arg.id({ required: true, description: 'Id of a material, such as `material:cobalt`.' }),
      stage: t.arg({ type: StageEnum, required: true, description: 'EXTRACTION, REFINING or TRADE.' }),
      by: t.arg({
        type: ConcentrationByEnum,
        defaultValue: 'economy',
        description: 'Among economies, companies or sides.',
      }),
      group: t.arg.id({
        description:
          'Id of a group or economy: choke points of its supply; at TRADE, what it buys from outside.',
      }),
      year: t.arg.int({ description: 'The year; the latest when not given.' }),
      product: t.arg.id({ description: 'Id of a code, at TRADE; the best fitting when not given.' }),
      measure: t.arg({
        type: FlowMeasureEnum,
        defaultValue: 'value',
        description: 'What trade is measured in.',
      }),
      scheme: t.arg.id({ description: 'The scheme that tells the sides; the default one when not given.' }),
      options: t.arg({ type: ConcentrationOptions, description: 'Choices; the defaults when not given.' }),
      ...langArg,
    },
    complexity: 500,
    description:
      'How few hands a material is in at one stage, with choke points, refining at home and buyers.',
    async resolve(_, args, context, info) {
      const { lang, options, scheme, ...input } = givenArguments(args, info);
      begin(context, info, { lang });
      const answer = await askKept(context, analyses.concentration, {
        ...input,
        ...(scheme == null ? {} : { scheme: knownScheme(scheme) }),
        ...options,
      });
      const result = paged(answer, { page: '/concentration', leaveOut: [] });
      noteAnswer(context, info, result);
      return result;
    },
  }),
  concentrationOverview: t.field({
    type: ConcentrationOverviewType,
    args: {
      year: t.arg.int({ description: 'A target: each stage takes the nearest covered year and says which.' }),
      scheme: t.arg.id({ description: 'The scheme that tells the sides; the default one when not given.' }),
      options: t.arg({
        type: ConcentrationOverviewOptions,
        description: 'Choices; the defaults when not given.',
      }),
      ...langArg,
    },
    complexity: 500,
    description: 'How few economies each material is in, at extraction and at refining.',
    async resolve(_, args, context, info) {
      const { lang, options, scheme, ...input } = givenArguments(args, info);
      begin(context, info, { lang });
      const answer = await askKept(context, analyses.concentrationOverview, {
        ...input,
        ...(scheme == null ? {} : { scheme: knownScheme(scheme) }),
        ...options,
      });
      const result = paged(answer, { page: '/concentration', leaveOut: [] });
      noteAnswer(context, info, result);
      return result;
    },
  }),
}));
