/** Query fields about harm: which there are, who answers for one, and the exposure of a material's supply. */
import { analyses } from '../../analysis/index.ts';
import { ExposureType } from '../answers/exposure.ts';
import { HarmAttributionType } from '../answers/harm-attribution.ts';
import { HarmsType } from '../answers/harms.ts';
import { noteAnswer } from '../asking.ts';
import { builder } from '../builder.ts';
import { paged } from '../cite/paged.ts';
import { AllocationEnum, OriginMerchantsEnum, ResponsibilityRuleEnum } from '../enums.ts';
import { precedenceOptions } from '../options.ts';
import { knownScheme } from '../parts/scheme.ts';
import { askKept, begin, givenArguments, langArg } from '../question-field.ts';

const HarmsOptions = precedenceOptions('Harms');
const ExposureOptions = precedenceOptions('Exposure');
const HarmAttributionOptions = builder.inputType('HarmAttributionOptions', {
  description: 'Choices of harm attribution.',
  fields: (t) => ({
    precedence: t.string({ description: 'Name of the rule that chooses among sources.' }),
    merchants: t.field({
      type: OriginMerchantsEnum,
      description: 'What is done with economies that only trade; FLAG when not given.',
    }),
    retained: t.float({
      description: 'Part that each stage keeps, 0 to 1; of SHARED_CHAINWISE alone. A half when not given.',
    }),
    from: t.int({
      description:
        'First year, where the harm of several years is added up; `year` is the last. Of harms that are given by single years.',
    }),
    chainYear: t.int({
      description: 'Year of the chain; the covered one nearest to the harm when not given.',
    }),
  }),
});

builder.queryFields((t) => ({
  harms: t.field({
    type: HarmsType,
    args: {
      options: t.arg({ type: HarmsOptions, description: 'Choices; the defaults when not given.' }),
      ...langArg,
    },
    complexity: 500,
    description: 'Which harms can be asked about, under which rules, and why not under the others.',
    async resolve(_, args, context, info) {
      const { lang, options } = givenArguments(args, info);
      begin(context, info, { lang });
      const answer = await askKept(context, analyses.harms, { ...options });
      const result = paged(answer, { page: '/harm', leaveOut: [] });
      noteAnswer(context, info, result);
      return result;
    },
  }),
  harmAttribution: t.field({
    type: HarmAttributionType,
    args: {
      harm: t.arg.id({
        required: true,
        description: 'Id of a harm, such as `harm:tree-cover-loss-at-mines`; `harms` lists them.',
      }),
      rule: t.arg({ type: ResponsibilityRuleEnum, required: true, description: 'Who answers for it.' }),
      weight: t.arg.float({
        description:
          'Part that goes by consumption, 0 to 1; of SHARED_WEIGHTED alone. A half when not given.',
      }),
      allocation: t.arg({
        type: AllocationEnum,
        defaultValue: 'price',
        description: 'How a mine with several metals is divided among them.',
      }),
      material: t.arg.id({ description: 'Id of a material; all together when not given.' }),
      year: t.arg.int({ description: 'A year of the harm; its latest period when not given.' }),
      scheme: t.arg.id({ description: 'The scheme that tells the sides; the default one when not given.' }),
      options: t.arg({
        type: HarmAttributionOptions,
        description: 'Choices; the defaults when not given.',
      }),
      ...langArg,
    },
    complexity: 500,
    description: 'Shares out a documented harm among economies under a named rule, unknown parts included.',
    async resolve(_, args, context, info) {
      const { lang, options, scheme, ...input } = givenArguments(args, info);
      begin(context, info, { lang });
      const answer = await askKept(context, analyses.harmAttribution, {
        ...input,
        ...(scheme == null ? {} : { scheme: knownScheme(scheme) }),
        ...options,
      });
      const result = paged(answer, { page: '/harm', leaveOut: [] });
      noteAnswer(context, info, result);
      return result;
    },
  }),
  exposure: t.field({
    type: ExposureType,
    args: {
      harm: t.arg.id({ required: true, description: 'Id of a harm, such as `harm:child-labour`.' }),
      material: t.arg.id({ required: true, description: 'Id of a material, such as `material:cobalt`.' }),
      year: t.arg.int({
        description:
          'A target: each stage takes the nearest covered year and says which; the latest when not given.',
      }),
      scheme: t.arg.id({ description: 'The scheme that tells the sides; the default one when not given.' }),
      options: t.arg({ type: ExposureOptions, description: 'Choices; the defaults when not given.' }),
      ...langArg,
    },
    complexity: 500,
    description: 'Share of a material’s supply from places where a harm is documented.',
    async resolve(_, args, context, info) {
      const { lang, options, scheme, ...input } = givenArguments(args, info);
      begin(context, info, { lang });
      const answer = await askKept(context, analyses.exposure, {
        ...input,
        ...(scheme == null ? {} : { scheme: knownScheme(scheme) }),
        ...options,
      });
      const result = paged(answer, { page: '/harm', leaveOut: [] });
      noteAnswer(context, info, result);
      return result;
    },
  }),
}));
