/** Benefit against burden: economies with both, with one alone, and the burden by quarters of benefit. */

import { schemes } from '../../../schema/scheme.ts';
import type { BurdenAnswer, BurdenEconomy, BurdenGroup, UsedMeasure } from '../../analysis/burden/answer.ts';
import { benefits, burdens } from '../../analysis/burden/measures/index.ts';
import type { Measure } from '../../analysis/burden/measures/measure.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { SideEnum } from '../enums.ts';
import { EntityType, entityOf, FigureType, SchemeType } from '../parts/refs.ts';
import { Answer, type PagedAnswer } from './answer.ts';

const BurdenMeasureType = builder.objectRef<UsedMeasure>('BurdenMeasure').implement({
  description: 'A measure of the scatter as it was used.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Its id.' }),
    label: t.string({
      description: 'What is measured, in words.',
      resolve: ({ label }, _, context, info) => say(label, context, info),
    }),
    scope: t.string({
      description: 'What it counts and what it leaves out.',
      resolve: ({ scope }, _, context, info) => say(scope, context, info),
    }),
    period: t.exposeString('period', { description: 'Period of the figures.' }),
    note: t.string({
      nullable: true,
      description: 'What a reader should know.',
      resolve: ({ note }, _, context, info) => (note === null ? null : say(note, context, info)),
    }),
  }),
});

const BurdenChoiceType = builder.objectRef<Measure>('BurdenChoice').implement({
  description: 'A measure that may be asked for.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Its id.' }),
    label: t.string({
      description: 'What it measures, in words.',
      resolve: ({ label }, _, context, info) => say(label, context, info),
    }),
  }),
});

const BurdenEconomyType = builder.objectRef<BurdenEconomy>('BurdenEconomy').implement({
  description: 'An economy by benefit and burden; null where no source gives one.',
  fields: (t) => ({
    economy: t.field({
      type: EntityType,
      description: 'The economy.',
      resolve: ({ economy }, _, context) => entityOf(context, economy),
    }),
    side: t.field({ type: SideEnum, description: 'Its side under the scheme.', resolve: ({ side }) => side }),
    benefit: t.field({
      type: FigureType,
      nullable: true,
      description: 'What it has of the benefit.',
      resolve: ({ benefit }) => benefit,
    }),
    burden: t.field({
      type: FigureType,
      nullable: true,
      description: 'What it bears of the burden. None is no finding: no source says.',
      resolve: ({ burden }) => burden,
    }),
  }),
});

const BurdenGroupType = builder.objectRef<BurdenGroup>('BurdenGroup').implement({
  description: 'A quarter of the economies that have a figure of the benefit.',
  fields: (t) => ({
    quarter: t.exposeInt('quarter', { description: '1 has the least of the benefit, 4 the most.' }),
    economies: t.field({
      type: [EntityType],
      complexity: listOf(60),
      description: 'Its economies.',
      resolve: ({ economies }, _, context) => economies.map((economy) => entityOf(context, economy)),
    }),
    least: t.field({
      type: FigureType,
      description: 'The least of the benefit in it.',
      resolve: ({ least }) => least,
    }),
    most: t.field({
      type: FigureType,
      description: 'The most of the benefit in it.',
      resolve: ({ most }) => most,
    }),
    share: t.field({
      type: FigureType,
      description: 'Share of the whole of the burden.',
      resolve: ({ share }) => share,
    }),
  }),
});

export const BurdenType = builder.objectRef<BurdenAnswer & PagedAnswer>('Burden').implement({
  description:
    'Economies by benefit against burden. The shares of the quarters, of economies without the benefit and of nobody add up to 1.',
  interfaces: [Answer],
  fields: (t) => ({
    scheme: t.field({
      type: SchemeType,
      description: 'The scheme that tells the sides.',
      resolve: ({ scheme }) => schemes.get(scheme),
    }),
    perHead: t.exposeBoolean('perHead', { description: 'Whether amounts are divided by population.' }),
    benefit: t.field({
      type: BurdenMeasureType,
      description: 'The benefit.',
      resolve: ({ benefit }) => benefit,
    }),
    burden: t.field({ type: BurdenMeasureType, description: 'The burden.', resolve: ({ burden }) => burden }),
    benefits: t.field({
      type: [BurdenChoiceType],
      description: 'Benefits that may be asked for.',
      resolve: () => [...benefits],
    }),
    burdens: t.field({
      type: [BurdenChoiceType],
      description: 'Burdens that may be asked for.',
      resolve: () => [...burdens],
    }),
    finding: t.string({
      description: 'What the first and the last quarter bear, in a sentence.',
      resolve: ({ finding }, _, context, info) => say(finding, context, info),
    }),
    economies: t.field({
      type: [BurdenEconomyType],
      args: {
        only: t.arg.idList({ description: 'Only these economies; all of them when not given.' }),
      },
      complexity: ({ only }) => listOf(only == null ? 80 : Math.max(1, only.length)),
      description: 'By benefit, most first; those without it last, by burden.',
      resolve: ({ economies }, { only }) =>
        economies.filter(({ economy }) => only == null || only.includes(economy)),
    }),
    groups: t.field({
      type: [BurdenGroupType],
      description: 'Quarters of the economies, least benefit first.',
      resolve: ({ groups }) => [...groups],
    }),
    withoutBenefit: t.field({
      type: FigureType,
      description: 'Share of the burden of economies without a figure of the benefit.',
      resolve: ({ withoutBenefit }) => withoutBenefit,
    }),
    givenToNobody: t.field({
      type: FigureType,
      description: 'Share of the burden that no economy is given: lumps, and what a total leaves over.',
      resolve: ({ givenToNobody }) => givenToNobody,
    }),
  }),
});
