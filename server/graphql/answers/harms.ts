/** The harms that can be asked about, under which rules, and why not under the others. */
import type { HarmLeftOut, HarmRow, HarmRuleState, HarmsAnswer } from '../../analysis/harm/answer.ts';
import { ruleOf } from '../../analysis/harm/rules/index.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { HarmKindEnum, ResponsibilityRuleEnum, StageEnum } from '../enums.ts';
import { EntityType, entityOf, entityOrNull, FigureType, SourceType, sourceOf } from '../parts/refs.ts';
import { Answer, type PagedAnswer } from './answer.ts';
import { HarmNameType } from './harm-parts.ts';

const HarmRuleStateType = builder.objectRef<HarmRuleState>('HarmRuleState').implement({
  description: 'Whether a harm can be asked under a rule.',
  fields: (t) => ({
    rule: t.field({ type: ResponsibilityRuleEnum, description: 'The rule.', resolve: ({ rule }) => rule }),
    label: t.string({
      description: 'The rule in words.',
      resolve: ({ rule }, _, context, info) => say(ruleOf(rule).label, context, info),
    }),
    sentence: t.string({
      description: 'Who answers under it, in a sentence.',
      resolve: ({ rule }, _, context, info) => say(ruleOf(rule).sentence, context, info),
    }),
    isAnswered: t.exposeBoolean('isAnswered', { description: 'Whether it can.' }),
    isIllustration: t.exposeBoolean('isIllustration', {
      description: 'Whether it is an illustration, never a finding.',
    }),
    reason: t.string({
      nullable: true,
      description: 'Why it cannot; null where it can.',
      resolve: ({ reason }, _, context, info) => (reason === null ? null : say(reason, context, info)),
    }),
    nearest: t.exposeString('nearest', {
      nullable: true,
      description: 'A question that can be asked instead.',
    }),
    question: t.exposeString('question', {
      nullable: true,
      description: 'The question in the words of the API.',
    }),
    materials: t.field({
      type: [EntityType],
      complexity: listOf(6),
      description: 'Of a rule that needs a chain: materials that can be followed.',
      resolve: ({ materials }, _, context) => materials.map((id) => entityOf(context, id)),
    }),
  }),
});

const HarmRowType = builder.objectRef<HarmRow>('HarmRow').implement({
  description: 'A harm of the registry.',
  fields: (t) => ({
    harm: t.field({ type: HarmNameType, description: 'The harm.', resolve: ({ harm }) => harm }),
    kind: t.field({ type: HarmKindEnum, description: 'What is known of it.', resolve: ({ kind }) => kind }),
    stage: t.field({
      type: StageEnum,
      nullable: true,
      description: 'The stage at which it happens; null where it is of no single one.',
      resolve: ({ stage }) => stage,
    }),
    scope: t.string({
      description: 'What it counts, and what is not in it.',
      resolve: ({ scope }, _, context, info) => say(scope, context, info),
    }),
    total: t.field({
      type: FigureType,
      nullable: true,
      description: 'The whole of the latest period; null for a presence.',
      resolve: ({ total }) => total,
    }),
    period: t.exposeString('period', { nullable: true, description: 'The latest period.' }),
    periods: t.stringList({
      complexity: listOf(20),
      description: 'Periods that can be asked for, oldest first.',
      resolve: ({ periods }) => [...periods],
    }),
    materials: t.field({
      type: [EntityType],
      complexity: listOf(10),
      description: 'Materials and goods that its statements name in it.',
      resolve: ({ materials }, _, context) => materials.map((id) => entityOf(context, id)),
    }),
    places: t.exposeInt('places', {
      nullable: true,
      description: 'Economies with an amount in it; null for a presence.',
    }),
    source: t.field({
      type: SourceType,
      description: 'The source.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    edition: t.exposeString('edition', { description: 'Its edition.' }),
    statements: t.exposeInt('statements', { description: 'How many statements it has.' }),
    hasAllocation: t.exposeBoolean('hasAllocation', {
      description: 'Whether mines with several metals can be divided in four ways.',
    }),
    rules: t.field({
      type: [HarmRuleStateType],
      complexity: listOf(6),
      description: 'Each rule, and whether it can be asked.',
      resolve: ({ rules }) => [...rules],
    }),
    exposureMaterials: t.field({
      type: [EntityType],
      complexity: listOf(10),
      description: 'Materials of which exposure can be asked.',
      resolve: ({ exposureMaterials }, _, context) => exposureMaterials.map((id) => entityOf(context, id)),
    }),
    exposureReason: t.string({
      nullable: true,
      description: 'Why exposure cannot be asked; null where it can.',
      resolve: ({ exposureReason }, _, context, info) =>
        exposureReason === null ? null : say(exposureReason, context, info),
    }),
  }),
});

const HarmLeftOutType = builder.objectRef<HarmLeftOut>('HarmLeftOut').implement({
  description: 'Statements of harm that are not shared out, with the reason.',
  fields: (t) => ({
    harm: t.field({
      type: EntityType,
      nullable: true,
      description: 'The harm, as the graph knows it; null where it does not.',
      resolve: ({ harm }, _, context) => entityOrNull(context, harm),
    }),
    source: t.field({
      type: SourceType,
      nullable: true,
      description: 'Of that source alone; of all where null.',
      resolve: ({ source }, _, context) => (source === null ? null : sourceOf(context, source)),
    }),
    reason: t.string({
      description: 'The reason.',
      resolve: ({ reason }, _, context, info) => say(reason, context, info),
    }),
    statements: t.exposeInt('statements', { description: 'How many.' }),
  }),
});

export const HarmsType = builder.objectRef<HarmsAnswer & PagedAnswer>('Harms').implement({
  description: 'The harms that can be asked about.',
  interfaces: [Answer],
  fields: (t) => ({
    rows: t.field({
      type: [HarmRowType],
      complexity: listOf(24),
      description: 'In the order of the registry.',
      resolve: ({ rows }) => [...rows],
    }),
    leftOut: t.field({
      type: [HarmLeftOutType],
      complexity: listOf(20),
      description: 'What is not shared out, by harm.',
      resolve: ({ leftOut }) => [...leftOut],
    }),
  }),
});
