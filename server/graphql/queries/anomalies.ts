/** The query field for anomalies. */
import { analyses } from '../../analysis/index.ts';
import { AnomaliesType, anomaliesCost } from '../answers/anomalies.ts';
import { noteAnswer, notePage } from '../asking.ts';
import { builder } from '../builder.ts';
import { paged } from '../cite/paged.ts';
import { pageArgs } from '../connection.ts';
import { AnomalyKindEnum } from '../enums.ts';
import { askKept, begin, givenArguments, langArg } from '../question-field.ts';

/** So many anomalies take as much memory as an ordinary answer. */
const anomaliesInOne = 250;

builder.queryFields((t) => ({
  anomalies: t.field({
    type: AnomaliesType,
    args: {
      kind: t.arg({ type: AnomalyKindEnum, description: 'Only of this kind.' }),
      material: t.arg.id({ description: 'Id of a material: only what is about it.' }),
      economy: t.arg.id({ description: 'Id of an economy: only what it stands in.' }),
      year: t.arg.int({ description: 'The year; of each kind the latest when not given.' }),
      ...pageArgs(25),
      ...langArg,
    },
    complexity: anomaliesCost,
    description: 'Figures that do not fit together, with their evidence, a score and ordinary reasons.',
    async resolve(_, args, context, info) {
      const { lang, first, after, ...input } = givenArguments(args, info);
      begin(context, info, { lang });
      notePage(context, info, { first, after });
      const answer = await askKept(
        context,
        analyses.anomalies,
        input,
        ({ anomalies }) => anomalies.length / anomaliesInOne,
      );
      const result = paged(answer, { page: '/anomalies', leaveOut: [] });
      noteAnswer(context, info, result);
      return result;
    },
  }),
}));
