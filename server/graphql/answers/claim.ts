/** A published claim beside the statements that bear on it. */
import { methods } from '../../../schema/method.ts';
import type { ClaimCheck, Comparison } from '../../analysis/claims/answer.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { ClaimRelationEnum, LanguageEnum, VerdictEnum } from '../enums.ts';
import { PeriodType } from '../parts/period.ts';
import { FigureType, QuantityType, StatementType } from '../parts/refs.ts';
import { Method } from './answer.ts';

const ClaimComparison = builder.objectRef<Comparison>('ClaimComparison').implement({
  description: 'One statement beside a claim.',
  fields: (t) => ({
    relation: t.field({
      type: ClaimRelationEnum,
      description: 'How it stands to the claim.',
      resolve: ({ relation }) => relation,
    }),
    isOriginal: t.exposeBoolean('isOriginal', {
      description: 'Whether the document rests on the original of its source: then it is no second source.',
    }),
    figure: t.field({
      type: FigureType,
      nullable: true,
      description: 'Its number, in the unit of the claim where it converts; null where it gives none.',
      resolve: ({ figure }) => figure,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why it does not compare; null where it does.',
      resolve: ({ reason }, _, context, info) => (reason === null ? null : say(reason, context, info)),
    }),
    period: t.field({
      type: PeriodType,
      description: 'Of when it is.',
      resolve: ({ period }) => ({ text: period }),
    }),
    statement: t.field({
      type: StatementType,
      complexity: 3,
      description: 'The statement.',
      async resolve({ row }, _, { memory }) {
        const [statement] = await memory.statements([row]);
        if (statement === undefined) throw new Error(`the store gave no statement at row ${row}`);
        return statement;
      },
    }),
  }),
});

export const ClaimType = builder.objectRef<ClaimCheck>('Claim').implement({
  description:
    'A figure or comparison as published, with a verdict computed from the statements of this release.',
  fields: (t) => ({
    id: t.id({ description: 'Its name.', resolve: ({ claim }) => claim.id }),
    text: t.string({
      description: 'The claim in neutral words.',
      resolve: ({ claim }, _, context, info) => say(claim.text, context, info),
    }),
    quotation: t.string({
      description: 'As printed, in the language of the document, misprints among it.',
      resolve: ({ claim }) => claim.quotation,
    }),
    language: t.field({
      type: LanguageEnum,
      description: 'Language of the quotation.',
      resolve: ({ claim }) => claim.language,
    }),
    document: t.string({
      description: 'The document that makes it.',
      resolve: ({ claim }) => claim.document,
    }),
    documentDate: t.string({
      description: 'When the document was published, as it says.',
      resolve: ({ claim }) => claim.documentDate,
    }),
    period: t.field({
      type: PeriodType,
      nullable: true,
      description: 'Of when it speaks; null where the document does not say.',
      resolve: ({ claim }) => (claim.period === null ? null : { text: claim.period }),
    }),
    quantity: t.field({
      type: QuantityType,
      nullable: true,
      description:
        'What it says, with low and high as its rounding or its words allow; null without a quantity.',
      resolve: ({ quantity }) => quantity,
    }),
    note: t.string({
      nullable: true,
      description: 'How it was read, in English; null where nothing is to be said.',
      resolve: ({ claim }) => claim.note,
    }),
    verdict: t.field({
      type: VerdictEnum,
      description: 'What the statements come to, by the rule.',
      resolve: ({ verdict }) => verdict,
    }),
    sentence: t.string({
      description: 'Why, in one sentence that takes no side.',
      resolve: ({ sentence }, _, context, info) => say(sentence, context, info),
    }),
    comparisons: t.field({
      type: [ClaimComparison],
      complexity: listOf(4),
      description: 'The statements beside it, those that decide first.',
      resolve: ({ comparisons }) => [...comparisons],
    }),
    method: t.field({
      type: Method,
      description: 'The rule.',
      extensions: { standard: false },
      resolve: () => methods.get('claims'),
    }),
  }),
});

export const ClaimConnection = connectionOf('Claim', ClaimType);
