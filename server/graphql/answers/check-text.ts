/** A text that was checked: its figures with their places, and what stands beside each. */
import { methods } from '../../../schema/method.ts';
import type {
  CheckedFigure,
  CheckTextAnswer,
  NearClaim,
  NearStatement,
  Warning,
} from '../../analysis/check-text/answer.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { ClaimRelationEnum, LanguageEnum, TextBoundEnum, TextFormEnum, TextWarningEnum } from '../enums.ts';
import { PeriodType } from '../parts/period.ts';
import { FigureType, StatementType } from '../parts/refs.ts';
import { Method } from './answer.ts';
import { ClaimType } from './claim.ts';

const TextClaim = builder.objectRef<NearClaim>('TextClaim').implement({
  description: 'A published claim of the same quantity, of which the sentence shares the words.',
  fields: (t) => ({
    claim: t.field({
      type: ClaimType,
      description: 'The claim, with its verdict and the statements beside it.',
      resolve: ({ check }) => check,
    }),
    value: t.string({
      description: 'How the number of the text differs from it, in words.',
      resolve: ({ value }, _, context, info) => say(value, context, info),
    }),
    year: t.string({
      nullable: true,
      description: 'How the years differ; null where they do not, or the claim names none.',
      resolve: ({ year }, _, context, info) => (year === null ? null : say(year, context, info)),
    }),
  }),
});

const TextStatement = builder.objectRef<NearStatement>('TextStatement').implement({
  description: 'A statement that measures the same, about what the sentence names.',
  fields: (t) => ({
    about: t.string({
      description: 'What it is of: relation, subject, product and object, in words.',
      resolve: ({ about }, _, context, info) => say(about, context, info),
    }),
    period: t.field({
      type: PeriodType,
      description: 'Of when it is.',
      resolve: ({ period }) => ({ text: period }),
    }),
    relation: t.field({
      type: ClaimRelationEnum,
      description: 'How it stands to the number of the text, by the rule of the claims.',
      resolve: ({ relation }) => relation,
    }),
    figure: t.field({
      type: FigureType,
      description: 'Its number, in its own unit.',
      resolve: ({ figure }) => figure,
    }),
    ratio: t.field({
      type: FigureType,
      nullable: true,
      description:
        'The number of the text divided by it, with low and high as both allow; null where they do not divide.',
      resolve: ({ ratio }) => ratio,
    }),
    value: t.string({
      description: 'How the number of the text differs from it, in words.',
      resolve: ({ value }, _, context, info) => say(value, context, info),
    }),
    scope: t.stringList({
      description: 'What the two do not share; none where the sentence names all that the statement does.',
      resolve: ({ scope }, _, context, info) => scope.map((one) => say(one, context, info)),
    }),
    year: t.string({
      nullable: true,
      description: 'How the years differ, or that the sentence names none; null where they do not.',
      resolve: ({ year }, _, context, info) => (year === null ? null : say(year, context, info)),
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

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

const TextFigure = builder.objectRef<CheckedFigure>('TextFigure').implement({
  description: 'A figure of the text as it was read. Its numbers are the text’s: no statement says them.',
  fields: (t) => ({
    start: t.int({
      description: 'Where it begins, in UTF-16 units of the text as sent.',
      resolve: ({ figure }) => figure.start,
    }),
    end: t.int({
      description: 'Where it ends; the end is not included.',
      resolve: ({ figure }) => figure.end,
    }),
    text: t.exposeString('text', { description: 'As it stands there.' }),
    form: t.field({
      type: TextFormEnum,
      description: 'How it is written.',
      resolve: ({ figure }) => figure.form,
    }),
    value: t.float({
      nullable: true,
      description: 'What it says, in its unit, with its thousands and millions; null for a range.',
      resolve: ({ figure }) => figure.value,
    }),
    low: t.float({
      nullable: true,
      description: 'The least that it allows, by its rounding or its words; null where that is open.',
      resolve: ({ figure }) => finite(figure.range.low),
    }),
    high: t.float({
      nullable: true,
      description: 'The most that it allows; null where that is open.',
      resolve: ({ figure }) => finite(figure.range.high),
    }),
    unit: t.string({
      nullable: true,
      description: 'Its unit as a sign, empty for things that are counted; null for a number without a unit.',
      resolve: ({ figure }) => figure.unit?.symbol ?? null,
    }),
    dimension: t.string({
      nullable: true,
      description: 'What it measures: mass, money …; null for a number without a unit.',
      resolve: ({ figure }) => figure.unit?.dimension ?? null,
    }),
    bound: t.field({
      type: TextBoundEnum,
      description: 'How it is meant, by the words before it.',
      resolve: ({ figure }) => figure.bound,
    }),
    period: t.field({
      type: PeriodType,
      nullable: true,
      description: 'The year that stands nearest to it in its sentence; null where none does.',
      resolve: ({ figure }) => (figure.period === null ? null : { text: figure.period }),
    }),
    claims: t.field({
      type: [TextClaim],
      complexity: listOf(1),
      description: 'The nearest published claims; none where none shares the words.',
      resolve: ({ claims }) => [...claims],
    }),
    statements: t.field({
      type: [TextStatement],
      complexity: listOf(3),
      description: 'The nearest statements; none where none is comparable.',
      resolve: ({ statements }) => [...statements],
    }),
    note: t.string({
      nullable: true,
      description: 'Why nothing stands beside it, or how it was read where it could be read in two ways.',
      resolve: ({ note }, _, context, info) => (note === null ? null : say(note, context, info)),
    }),
  }),
});

const TextWarning = builder.objectRef<Warning>('TextWarning').implement({
  description: 'What the reader of an answer should know of the text, or of what was left out.',
  fields: (t) => ({
    id: t.field({ type: TextWarningEnum, description: 'What it is about.', resolve: ({ id }) => id }),
    text: t.string({
      description: 'In words.',
      resolve: ({ text }, _, context, info) => say(text, context, info),
    }),
  }),
});

export const TextCheckType = builder.objectRef<CheckTextAnswer>('TextCheck').implement({
  description: 'The figures of a text beside the claims and statements of this release. It has no permalink.',
  fields: (t) => ({
    language: t.field({
      type: LanguageEnum,
      description: 'The language in which it was read.',
      resolve: ({ language }) => language,
    }),
    words: t.exposeInt('words', { description: 'How many words it has.' }),
    figures: t.field({
      type: [TextFigure],
      complexity: listOf(50),
      description: 'In the order of the text.',
      resolve: ({ figures }) => [...figures],
    }),
    warnings: t.field({
      type: [TextWarning],
      complexity: listOf(2),
      description: 'What is to be said of the whole.',
      resolve: ({ warnings }) => [...warnings],
    }),
    method: t.field({
      type: Method,
      description: 'The rule.',
      extensions: { standard: false },
      resolve: () => methods.get('check-text'),
    }),
  }),
});
