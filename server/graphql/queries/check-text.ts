/** Query field that checks a text. Nothing of the text is kept, so the answer is computed anew each time. */
import { analyses } from '../../analysis/index.ts';
import { ask } from '../../question/ask.ts';
import { TextCheckType } from '../answers/check-text.ts';
import { builder } from '../builder.ts';
import { LanguageEnum } from '../enums.ts';
import { withoutWords } from '../passing.ts';
import { begin, langArg } from '../question-field.ts';

builder.queryFields((t) => ({
  checkText: t.field({
    type: TextCheckType,
    args: {
      text: t.arg.string({
        required: true,
        description: 'The text, 20,000 words at most; as a variable, by POST only. It is kept nowhere.',
      }),
      language: t.arg({
        type: LanguageEnum,
        required: true,
        description: 'Language of the text: it says what points and commas in numbers mean.',
      }),
      named: t.arg.boolean({
        defaultValue: false,
        description:
          'Statements about named companies instead of harms of whole countries, of a text about both: the two never stand beside each other.',
      }),
      ...langArg,
    },
    complexity: 100,
    description:
      'The figures of a text, each beside the nearest published claims and statements, with the differences in value, scope and year; “nothing comparable” where there are none.',
    async resolve(_, { text, language, named, lang }, context, info) {
      begin(context, info, { lang });
      try {
        return await ask(context.graph, analyses.checkText, { text, language, named });
      } catch (error) {
        throw withoutWords(error);
      }
    },
  }),
}));
