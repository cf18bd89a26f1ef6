/** Who answers for a harm under a rule: the whole answer. */
import { schemes } from '../../../schema/scheme.ts';
import type { HarmAttributionAnswer } from '../../analysis/harm/answer.ts';
import { ruleOf } from '../../analysis/harm/rules/index.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { AllocationEnum, ResponsibilityRuleEnum, StageEnum } from '../enums.ts';
import { EntityType, entityOrNull, FigureType, SchemeType } from '../parts/refs.ts';
import { Answer, type PagedAnswer } from './answer.ts';
import {
  HarmBearerType,
  HarmChainType,
  HarmGroupType,
  HarmLinkType,
  HarmNameType,
  HarmSideType,
  UnattributableType,
} from './harm-parts.ts';

export const HarmAttributionType = builder
  .objectRef<HarmAttributionAnswer & PagedAnswer>('HarmAttribution')
  .implement({
    description: 'A harm shared out among economies under a rule; all parts together are the whole.',
    interfaces: [Answer],
    fields: (t) => ({
      harm: t.field({ type: HarmNameType, description: 'The harm.', resolve: ({ harm }) => harm }),
      rule: t.field({ type: ResponsibilityRuleEnum, description: 'The rule.', resolve: ({ rule }) => rule }),
      ruleLabel: t.string({
        description: 'The rule in words.',
        resolve: ({ rule }, _, context, info) => say(ruleOf(rule).label, context, info),
      }),
      ruleSentence: t.string({
        description: 'Who answers under it, in a sentence.',
        resolve: ({ rule }, _, context, info) => say(ruleOf(rule).sentence, context, info),
      }),
      stage: t.field({
        type: StageEnum,
        nullable: true,
        description: 'The stage at which it happens.',
        resolve: ({ stage }) => stage,
      }),
      material: t.field({
        type: EntityType,
        nullable: true,
        description: 'The material; null for all together, or where the harm is of none.',
        resolve: ({ material }, _, context) => entityOrNull(context, material),
      }),
      weight: t.exposeFloat('weight', {
        nullable: true,
        description: 'Part that goes by consumption, under the weighted rule.',
      }),
      retained: t.exposeFloat('retained', {
        nullable: true,
        description: 'Part that each stage keeps, under the chain-wise rule.',
      }),
      allocation: t.field({
        type: AllocationEnum,
        nullable: true,
        description:
          'How mines with several metals are divided; null where the data carry no metals per mine.',
        resolve: ({ allocation }) => allocation,
      }),
      scheme: t.field({
        type: SchemeType,
        description: 'The scheme that tells the sides.',
        resolve: ({ scheme }) => schemes.get(scheme),
      }),
      period: t.exposeString('period', { description: 'Period of the harm.' }),
      periods: t.stringList({
        complexity: listOf(20),
        description: 'Periods that can be asked for, oldest first.',
        resolve: ({ periods }) => [...periods],
      }),
      chainYear: t.exposeInt('chainYear', {
        nullable: true,
        description: 'Year of the chain, or of the key, where the rule uses one.',
      }),
      chains: t.field({
        type: [HarmChainType],
        complexity: listOf(3),
        description: 'Chains along which it was carried, by material.',
        resolve: ({ chains }) => [...chains],
      }),
      scope: t.string({
        description: 'What it counts, and what is not in it.',
        resolve: ({ scope }, _, context, info) => say(scope, context, info),
      }),
      illustration: t.string({
        nullable: true,
        description: 'For an industry-size key: what the picture is not. Show it as large as the number.',
        resolve: ({ illustration }, _, context, info) =>
          illustration === null ? null : say(illustration, context, info),
      }),
      total: t.field({ type: FigureType, description: 'The whole.', resolve: ({ total }) => total }),
      attributed: t.field({
        type: FigureType,
        description: 'What economies answer for.',
        resolve: ({ attributed }) => attributed,
      }),
      bearers: t.field({
        type: [HarmBearerType],
        complexity: listOf(60),
        description: 'Economies, by what they answer for, largest first.',
        resolve: ({ bearers }) => [...bearers],
      }),
      unattributable: t.field({
        type: [UnattributableType],
        complexity: listOf(4),
        description: 'What nobody answers for, largest first.',
        resolve: ({ unattributable }) => [...unattributable],
      }),
      bySide: t.field({
        type: [HarmSideType],
        complexity: listOf(4),
        description: 'By side, then nobody; empty where shares are weak.',
        resolve: ({ bySide }) => [...bySide],
      }),
      china: t.field({
        type: HarmBearerType,
        nullable: true,
        description: 'China, which is South in every scheme and often decides.',
        resolve: ({ china }) => china,
      }),
      groups: t.field({
        type: [HarmGroupType],
        complexity: listOf(9),
        description: 'A bloc and regions, which overlap; empty where shares are weak.',
        resolve: ({ groups }) => [...groups],
      }),
      links: t.field({
        type: [HarmLinkType],
        complexity: listOf(60),
        description: 'From where it happened to who answers, over borders, largest first.',
        resolve: ({ links }) => [...links],
      }),
      isWeak: t.exposeBoolean('isWeak', {
        description: 'Whether the shares of the chain are weak, so that none is added up by side or group.',
      }),
    }),
  });
