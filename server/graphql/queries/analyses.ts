/** Query fields that compute an answer: trace and ledger. */

import { analyses } from '../../analysis/index.ts';
import { LedgerType } from '../answers/ledger.ts';
import { TraceType } from '../answers/trace.ts';
import { noteAnswer } from '../asking.ts';
import { builder } from '../builder.ts';
import { paged } from '../cite/paged.ts';
import { idInPath } from '../cite/permalink.ts';
import { DirectionEnum, MeasureEnum, TracePerEnum, WeightingEnum } from '../enums.ts';
import { precedenceOptions } from '../options.ts';
import { knownScheme } from '../parts/scheme.ts';
import { askKept, begin, givenArguments, langArg } from '../question-field.ts';

const TraceOptions = precedenceOptions('Trace');
const LedgerOptions = precedenceOptions('Ledger');

builder.queryFields((t) => ({
  trace: t.field({
    type: TraceType,
    args: {
      start: t.arg.id({ required: true, description: 'Id of a device or material.' }),
      direction: t.arg({ type: DirectionEnum, defaultValue: 'both', description: 'Which way.' }),
      year: t.arg.int({ description: 'A target: each stage takes the nearest covered year and says which.' }),
      materials: t.arg.idList({ description: 'Only these materials.' }),
      minShare: t.arg.float({
        defaultValue: 0.01,
        description: 'Economies below this share are taken together.',
      }),
      named: t.arg.boolean({
        defaultValue: false,
        description:
          'Whether named actors are unfolded where a source discloses them. Harms of whole countries are then left out: the two never stand beside each other.',
      }),
      per: t.arg({ type: TracePerEnum, defaultValue: 'device', description: 'Of how much.' }),
      economy: t.arg.id({ description: 'The economy whose year is traced; with per: ECONOMY only.' }),
      measure: t.arg({ type: MeasureEnum, defaultValue: 'mass', description: 'What sizes are of.' }),
      scheme: t.arg.id({ description: 'The scheme that tells the sides; the default one when not given.' }),
      options: t.arg({ type: TraceOptions, description: 'Choices; the defaults when not given.' }),
      ...langArg,
    },
    complexity: 500,
    description: 'Follows a device back to its mines and forward to its waste.',
    async resolve(_, args, context, info) {
      const { lang, options, scheme, ...input } = givenArguments(args, info);
      begin(context, info, { lang });
      const answer = await askKept(context, analyses.trace, {
        ...input,
        ...(scheme == null ? {} : { scheme: knownScheme(scheme) }),
        ...options,
      });
      const result = paged(answer, { page: `/trace/${idInPath(answer.start)}`, leaveOut: ['start'] });
      noteAnswer(context, info, result);
      return result;
    },
  }),
  ledger: t.field({
    type: LedgerType,
    args: {
      scheme: t.arg.id({ description: 'The scheme that tells the sides; the default one when not given.' }),
      year: t.arg.int({ description: 'A target: each row takes the nearest covered year and says which.' }),
      weighting: t.arg({ type: WeightingEnum, defaultValue: 'plain', description: 'How materials count.' }),
      perHead: t.arg.boolean({
        defaultValue: false,
        description: 'Whether amounts are divided by population.',
      }),
      chinaApart: t.arg.boolean({ defaultValue: false, description: 'Whether China is a band of its own.' }),
      options: t.arg({ type: LedgerOptions, description: 'Choices; the defaults when not given.' }),
      ...langArg,
    },
    complexity: 500,
    description: 'Who digs, refines, earns, uses, throws away and bears harm, by side of a scheme.',
    async resolve(_, args, context, info) {
      const { lang, options, scheme, ...input } = givenArguments(args, info);
      begin(context, info, { lang });
      const answer = await askKept(context, analyses.ledger, {
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
