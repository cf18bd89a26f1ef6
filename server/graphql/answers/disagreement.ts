/** Statements about the same thing whose ranges do not touch. */
import type { Disagreement } from '../../analysis/disagreements/disagreements.ts';
import { builder, listOf } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { StageEnum } from '../enums.ts';
import { PrecedenceRule } from '../parts/figure.ts';
import { PeriodType } from '../parts/period.ts';
import {
  EntityType,
  entityOf,
  entityOrNull,
  FigureType,
  PredicateType,
  StatementType,
} from '../parts/refs.ts';

const DisagreementType = builder.objectRef<Disagreement>('Disagreement').implement({
  description: 'Statements about the same thing whose ranges do not touch.',
  fields: (t) => ({
    subject: t.field({
      type: EntityType,
      description: 'What they are about.',
      resolve: ({ subject }, _, context) => entityOf(context, subject),
    }),
    predicate: t.field({
      type: PredicateType,
      description: 'What they say of it.',
      resolve: (item) => ({ id: item.predicate }),
    }),
    object: t.field({
      type: EntityType,
      nullable: true,
      description: 'The object, where there is one.',
      resolve: ({ object }, _, context) => entityOrNull(context, object),
    }),
    product: t.field({
      type: EntityType,
      nullable: true,
      description: 'The product, where there is one.',
      resolve: ({ product }, _, context) => entityOrNull(context, product),
    }),
    stage: t.field({
      type: StageEnum,
      nullable: true,
      description: 'The stage.',
      resolve: ({ stage }) => stage,
    }),
    period: t.field({ type: PeriodType, description: 'When.', resolve: ({ period }) => ({ text: period }) }),
    dimension: t.exposeString('dimension', {
      description: 'What is measured, with its basis: `mass:contained`.',
    }),
    statements: t.field({
      type: [StatementType],
      complexity: listOf(3),
      description: 'All statements about it, the preferred first.',
      resolve: async ({ rows }, _, { memory }) => [...(await memory.statements(rows))],
    }),
    used: t.field({
      type: StatementType,
      description: 'The statement that the rule prefers.',
      async resolve({ used }, _, { memory }) {
        const [row] = await memory.statements([used]);
        if (row === undefined) throw new Error(`the store gave no statement at row ${used}`);
        return row;
      },
    }),
    rule: t.field({
      type: PrecedenceRule,
      description: 'The rule that prefers it.',
      resolve: ({ rule }) => ({ id: rule }),
    }),
    spread: t.field({
      type: FigureType,
      nullable: true,
      description: '(largest − smallest) ÷ the value used; null where that has no value, or is zero.',
      resolve: ({ spread }) => spread,
    }),
  }),
});

export const DisagreementConnection = connectionOf('Disagreement', DisagreementType);
