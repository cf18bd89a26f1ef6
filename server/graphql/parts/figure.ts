/** A number of an answer, which leads to the statements that it stands on. */

import type { Label } from '../../../schema/label.ts';
import { defaultPrecedence, type PrecedenceReason } from '../../../schema/precedence.ts';
import { type Asking, answerOf, say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { pageArgs, pageCost, pageOfRows } from '../connection.ts';
import { AssumptionType, FigureType, QuantityType, StatementConnection } from './refs.ts';

const reasonsOf = (context: Asking, rule: string): readonly PrecedenceReason[] =>
  context.graph.context.reasons.get(rule) ?? [];

const ruleLabels: ReadonlyMap<string, Label> = new Map([
  [
    defaultPrecedence,
    {
      en: 'the order in which Filon prefers sources and their editions',
      fr: 'l’ordre dans lequel Filon préfère les sources et leurs éditions',
      es: 'el orden en que Filon prefiere las fuentes y sus ediciones',
    },
  ],
]);

const PrecedenceReasonType = builder.objectRef<PrecedenceReason>('PrecedenceReason').implement({
  description: 'Why a rule of precedence prefers what it prefers, of one predicate.',
  fields: (t) => ({
    predicate: t.id({
      nullable: true,
      description: 'Name of the predicate.',
      resolve: ({ predicate }) => predicate,
    }),
    text: t.string({
      description: 'The reason in words.',
      resolve: ({ text }, _, context, info) => say(text, context, info),
    }),
  }),
});

export const PrecedenceRule = builder.objectRef<{ readonly id: string }>('PrecedenceRule').implement({
  description: 'The named rule that chose among several sources.',
  // Reasons are the same wherever the rule stands: a command that prints a whole answer prints them not at every number.
  extensions: { brief: ['id', 'label'] },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Name of the rule, as `options.precedence` takes it.' }),
    label: t.string({
      description: 'The rule in words.',
      resolve({ id }, _, context, info) {
        const label = ruleLabels.get(id);
        return label === undefined ? id.replaceAll('-', ' ') : say(label, context, info);
      },
    }),
    reason: t.string({
      nullable: true,
      description: 'Why the rule prefers what it prefers; null where the graph holds no reason.',
      resolve({ id }, _, context, info) {
        const whole = reasonsOf(context, id).find(({ predicate }) => predicate === null);
        return whole === undefined ? null : say(whole.text, context, info);
      },
    }),
    reasons: t.field({
      type: [PrecedenceReasonType],
      complexity: listOf(10),
      description: 'Its reasons for single predicates, where the order of sources needs one of its own.',
      resolve: ({ id }, _, context) => reasonsOf(context, id).filter(({ predicate }) => predicate !== null),
    }),
  }),
});

AssumptionType.implement({
  description: 'Something that an answer takes for granted.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Names it within the answer.' }),
    text: t.string({
      description: 'The assumption in words.',
      resolve: ({ text }, _, context, info) => say(text, context, info),
    }),
    share: t.exposeFloat('share', {
      nullable: true,
      description: 'Share of the result that rests on it, 0 to 1; null when it cannot be told.',
    }),
  }),
});

FigureType.implement({
  description: 'One number of an answer, with the statements that it stands on.',
  extensions: { brief: ['quantity', 'rule'] },
  fields: (t) => ({
    quantity: t.field({
      type: QuantityType,
      description: 'The number.',
      resolve: ({ quantity }) => quantity,
    }),
    rule: t.field({
      type: PrecedenceRule,
      nullable: true,
      description: 'The rule that chose among several sources, where one did.',
      resolve: ({ rule }) => (rule === null ? null : { id: rule }),
    }),
    assumptions: t.field({
      type: [AssumptionType],
      complexity: listOf(2),
      description: 'Assumptions of the answer on which this number rests.',
      resolve({ assumptions }, _, context, info) {
        if (assumptions.length === 0) return [];
        const known = answerOf(context, info)?.assumptions ?? [];
        return known.filter(({ id }) => assumptions.includes(id));
      },
    }),
    evidence: t.field({
      type: StatementConnection,
      args: pageArgs(10),
      complexity: pageCost(10),
      description: 'The statements that it was made from, ordered by id.',
      resolve: ({ evidence }, args, context) => pageOfRows(context, evidence, { ...args, fallback: 10 }),
    }),
  }),
});
