/** Period, predicate and quarantine: the parts of a statement that are not entities. */
import { type PredicateId, predicateOf } from '../../../schema/predicate.ts';
import type { Quarantine } from '../../../schema/statement.ts';
import { yearsOfPeriod } from '../../../schema/statement.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { StageEnum } from '../enums.ts';
import { PredicateType } from './refs.ts';

export const PeriodType = builder.objectRef<{ readonly text: string }>('Period').implement({
  description: 'A year, a span of years or a day.',
  extensions: { brief: ['text'] },
  fields: (t) => ({
    text: t.exposeString('text', { description: '`2024`, `2011/2016` or `2022-09-28`.' }),
    from: t.int({ description: 'First year.', resolve: ({ text }) => yearsOfPeriod(text).from }),
    to: t.int({ description: 'Last year.', resolve: ({ text }) => yearsOfPeriod(text).to }),
  }),
});

PredicateType.implement({
  description: 'What is said of a subject.',
  extensions: { brief: ['id', 'label'] },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its name, such as `extracts`.' }),
    label: t.string({
      description: 'In words.',
      resolve: ({ id }, _, context, info) => say(predicateOf(id).label, context, info),
    }),
    description: t.string({
      description: 'What it means (English).',
      resolve: ({ id }) => predicateOf(id).description,
    }),
    stage: t.field({
      type: StageEnum,
      nullable: true,
      description: 'The stage at which it always happens; null when the statement says.',
      resolve: ({ id }) => predicateOf(id).stage,
    }),
    dimensions: t.stringList({
      complexity: listOf(2),
      description: 'What it may be measured in; empty when it carries no quantity.',
      resolve: ({ id }) => [...predicateOf(id).dimensions],
    }),
  }),
});

/** A predicate of the registry as the API shows it. */
export function predicate(id: PredicateId): { readonly id: PredicateId } {
  return { id };
}

export const QuarantineType = builder.objectRef<Quarantine>('Quarantine').implement({
  description: 'Why a statement is kept out of every answer.',
  fields: (t) => ({
    rule: t.exposeString('rule', { description: 'Name of the rule that it broke.' }),
    reason: t.exposeString('reason', { description: 'What is impossible or suspect about it.' }),
  }),
});
