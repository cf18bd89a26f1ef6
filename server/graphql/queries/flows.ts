/** Query fields for the map: who trades with whom, and one figure an economy. */
import { analyses } from '../../analysis/index.ts';
import { EconomyFiguresType } from '../answers/economy-figures.ts';
import { FlowConnection, flowsCost } from '../answers/flows.ts';
import { noteAnswer, notePage } from '../asking.ts';
import { builder } from '../builder.ts';
import { paged } from '../cite/paged.ts';
import { pageArgs } from '../connection.ts';
import { FlowMeasureEnum } from '../enums.ts';
import { precedenceOptions } from '../options.ts';
import { knownSource } from '../parts/known-source.ts';
import { knownScheme } from '../parts/scheme.ts';
import { askKept, begin, givenArguments, langArg } from '../question-field.ts';
import { knownPredicate } from '../statement-page.ts';

const FlowsOptions = builder.inputType('FlowsOptions', {
  description: 'Choices of flows.',
  fields: (t) => ({
    precedence: t.string({ description: 'Name of the rule that chooses among sources.' }),
    source: t.id({ description: 'Only tables of this source.' }),
    edition: t.id({ description: 'Only tables of this edition.' }),
  }),
});

/** So many flows take as much memory as an ordinary answer. */
const flowsInOne = 500;

const EconomyFiguresOptions = precedenceOptions('EconomyFigures');

builder.queryFields((t) => ({
  flows: t.field({
    type: FlowConnection,
    args: {
      material: t.arg.id({ description: 'Id of a material; its best fitting code answers.' }),
      product: t.arg.id({ description: 'Id of a code, such as `product:hs2017-740311`.' }),
      year: t.arg.int({ description: 'The year; the latest of the fullest extent when not given.' }),
      from: t.arg.id({ description: 'Id of an economy or group: only what it sends.' }),
      to: t.arg.id({ description: 'Id of an economy or group: only what it receives.' }),
      measure: t.arg({
        type: FlowMeasureEnum,
        defaultValue: 'value',
        description: 'What flows are ordered by.',
      }),
      scheme: t.arg.id({ description: 'The scheme that tells the sides; the default one when not given.' }),
      options: t.arg({ type: FlowsOptions, description: 'Choices; the defaults when not given.' }),
      ...pageArgs(100),
      ...langArg,
    },
    complexity: flowsCost,
    description: 'Who sends goods of one code to whom in one year, by one edition of one publisher.',
    async resolve(_, args, context, info) {
      const { lang, options, scheme, first, after, ...input } = givenArguments(args, info);
      begin(context, info, { lang });
      notePage(context, info, { first, after });
      const source = options?.source;
      const given = {
        ...input,
        ...(scheme == null ? {} : { scheme: knownScheme(scheme) }),
        ...options,
        ...(source == null ? {} : { source: knownSource(context, source) }),
      };
      const answer = await askKept(context, analyses.flows, given, ({ flows }) => flows.length / flowsInOne);
      const result = paged(answer, { page: '/map', leaveOut: [] });
      noteAnswer(context, info, result);
      return result;
    },
  }),
  economyFigures: t.field({
    type: EconomyFiguresType,
    args: {
      predicate: t.arg.id({ required: true, description: 'What is said of economies, such as `extracts`.' }),
      object: t.arg.id({ description: 'Id of the object, such as `material:cobalt`.' }),
      year: t.arg.int({ description: 'The year; the latest when not given.' }),
      scheme: t.arg.id({ description: 'The scheme that tells the sides; the default one when not given.' }),
      options: t.arg({ type: EconomyFiguresOptions, description: 'Choices; the defaults when not given.' }),
      ...langArg,
    },
    complexity: 200,
    description: 'What each economy has of one thing in one year, by one publisher, with its share.',
    async resolve(_, args, context, info) {
      const { lang, options, scheme, predicate, ...input } = givenArguments(args, info);
      begin(context, info, { lang });
      const answer = await askKept(context, analyses.economyFigures, {
        ...input,
        predicate: knownPredicate(predicate ?? ''),
        ...(scheme == null ? {} : { scheme: knownScheme(scheme) }),
        ...options,
      });
      const result = paged(answer, { page: '/map', leaveOut: [] });
      noteAnswer(context, info, result);
      return result;
    },
  }),
}));
