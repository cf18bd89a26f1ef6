/** The query field about routes: from whom to whom, and what each link rests on. */
import { analyses } from '../../analysis/index.ts';
import { RoutesType } from '../answers/trace-routes.ts';
import { noteAnswer } from '../asking.ts';
import { builder } from '../builder.ts';
import { paged } from '../cite/paged.ts';
import { idInPath } from '../cite/permalink.ts';
import { StageEnum } from '../enums.ts';
import { precedenceOptions } from '../options.ts';
import { knownScheme } from '../parts/scheme.ts';
import { askKept, begin, givenArguments, langArg } from '../question-field.ts';

const RoutesOptions = precedenceOptions('Routes');

builder.queryFields((t) => ({
  routes: t.field({
    type: RoutesType,
    args: {
      start: t.arg.id({ required: true, description: 'Id of a device or material.' }),
      from: t.arg.id({
        description:
          'Where they begin: an economy, a group of them, a material, a component; any mine when not given.',
      }),
      to: t.arg.id({ description: 'Where they end, as `from`; the last stage when not given.' }),
      fromStage: t.arg({
        type: StageEnum,
        description: 'The stage at which `from` is meant; the first at which it has a place when not given.',
      }),
      toStage: t.arg({
        type: StageEnum,
        description:
          'The stage at which `to` is meant: REFINING for who refines or uses ore, COMPONENTS for who uses refined metal; any when not given.',
      }),
      year: t.arg.int({ description: 'A target: each stage takes the nearest covered year and says which.' }),
      materials: t.arg.idList({ description: 'Only these materials.' }),
      scheme: t.arg.id({ description: 'The scheme that tells the sides; the default one when not given.' }),
      options: t.arg({ type: RoutesOptions, description: 'Choices; the defaults when not given.' }),
      ...langArg,
    },
    complexity: 500,
    description: 'The likeliest ways of a material from one economy to another, and what each link rests on.',
    async resolve(_, args, context, info) {
      const { lang, options, scheme, ...input } = givenArguments(args, info);
      begin(context, info, { lang });
      const answer = await askKept(context, analyses.routes, {
        ...input,
        ...(scheme == null ? {} : { scheme: knownScheme(scheme) }),
        ...options,
      });
      const result = paged(answer, { page: `/trace/${idInPath(answer.start)}`, leaveOut: ['start'] });
      noteAnswer(context, info, result);
      return result;
    },
  }),
}));
