/** Scenario: levers, and what they move, before and after. */
import type { Label } from '../../../schema/label.ts';
import type { Figure } from '../../analysis/answer.ts';
import type {
  MovedLever,
  ScenarioAnswer,
  ScenarioPlace,
  ScenarioProducer,
  ScenarioResult,
  ScenarioSeries,
} from '../../analysis/scenario/answer.ts';
import { kindLabels } from '../../analysis/scenario/levers.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import {
  LeverEnum,
  LeverKindEnum,
  PlaceFoundEnum,
  ScenarioGroupEnum,
  ScenarioScaleEnum,
  SideEnum,
  StageEnum,
} from '../enums.ts';
import { EntityType, entityOf, entityOrNull, FigureType } from '../parts/refs.ts';
import { Answer, type PagedAnswer } from './answer.ts';

const ScenarioScaleType = builder.objectRef<ScenarioAnswer['scale']>('ScenarioOf').implement({
  description: 'Of how many devices a scenario is.',
  fields: (t) => ({
    id: t.field({ type: ScenarioScaleEnum, description: 'The scale.', resolve: ({ id }) => id }),
    label: t.string({
      description: 'In words.',
      resolve: ({ label }, _, context, info) => say(label, context, info),
    }),
    reason: t.string({
      description: 'Why it is this one.',
      resolve: ({ reason }, _, context, info) => say(reason, context, info),
    }),
  }),
});

const ScenarioLeverType = builder.objectRef<MovedLever>('ScenarioLever').implement({
  description: 'A lever, moved or where it stands by itself.',
  fields: (t) => ({
    lever: t.field({ type: LeverEnum, description: 'The lever.', resolve: ({ id }) => id }),
    label: t.string({
      description: 'Its name.',
      resolve: ({ label }, _, context, info) => say(label, context, info),
    }),
    kind: t.field({ type: LeverKindEnum, description: 'What it asks for.', resolve: ({ kind }) => kind }),
    kindLabel: t.string({
      description: 'What it asks for, in words.',
      resolve: ({ kind }, _, context, info) => say(kindLabels[kind], context, info),
    }),
    value: t.exposeFloat('value', {
      nullable: true,
      description: 'What was asked for; null where nothing was.',
    }),
    neutral: t.exposeFloat('neutral', {
      nullable: true,
      description: 'Where it stands by itself; null where that is a range or differs by metal.',
    }),
    low: t.exposeFloat('low', {
      nullable: true,
      description: 'Least of the range in which it stands by itself.',
    }),
    high: t.exposeFloat('high', { nullable: true, description: 'Most of that range.' }),
    min: t.exposeFloat('min', { description: 'Least that is possible.' }),
    max: t.exposeFloat('max', { description: 'Most that is possible.' }),
    text: t.string({
      description: 'What it moves.',
      resolve: ({ text }, _, context, info) => say(text, context, info),
    }),
    material: t.field({
      type: EntityType,
      nullable: true,
      description: 'The material of the lever of composition.',
      resolve: ({ material }, _, context) => entityOrNull(context, material),
    }),
  }),
});

const ScenarioResultType = builder.objectRef<ScenarioResult>('ScenarioResult').implement({
  description: 'A quantity over all years of a scenario.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Its id.' }),
    label: t.string({
      description: 'What it is.',
      resolve: ({ label }, _, context, info) => say(label, context, info),
    }),
    group: t.field({
      type: ScenarioGroupEnum,
      description: 'What it is about.',
      resolve: ({ group }) => group,
    }),
    material: t.field({
      type: EntityType,
      nullable: true,
      description: 'Its material.',
      resolve: ({ material }, _, context) => entityOrNull(context, material),
    }),
    before: t.field({ type: FigureType, description: 'Without levers.', resolve: ({ before }) => before }),
    after: t.field({ type: FigureType, description: 'With levers.', resolve: ({ after }) => after }),
    change: t.field({ type: FigureType, description: 'After less before.', resolve: ({ change }) => change }),
    relative: t.field({
      type: FigureType,
      description: 'The change as a part of before.',
      resolve: ({ relative }) => relative,
    }),
    note: t.string({
      nullable: true,
      description: 'What to mind.',
      resolve: ({ note }, _, context, info) => (note === null ? null : say(note, context, info)),
    }),
  }),
});

const ScenarioPointType = builder.objectRef<ScenarioSeries['points'][number]>('ScenarioPoint').implement({
  description: 'A year of a scenario.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year.' }),
    before: t.field({ type: FigureType, description: 'Without levers.', resolve: ({ before }) => before }),
    after: t.field({ type: FigureType, description: 'With levers.', resolve: ({ after }) => after }),
  }),
});

const ScenarioSeriesType = builder.objectRef<ScenarioSeries>('ScenarioSeries').implement({
  description: 'A quantity year by year.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Its id.' }),
    label: t.string({
      description: 'What it is.',
      resolve: ({ label }, _, context, info) => say(label, context, info),
    }),
    points: t.field({
      type: [ScenarioPointType],
      complexity: listOf(31),
      description: 'By year.',
      resolve: ({ points }) => [...points],
    }),
  }),
});

const ScenarioPlaceType = builder.objectRef<ScenarioPlace>('ScenarioPlace').implement({
  description: 'Where a material is dug.',
  fields: (t) => ({
    material: t.field({
      type: EntityType,
      description: 'The material.',
      resolve: ({ material }, _, context) => entityOf(context, material),
    }),
    stage: t.field({ type: StageEnum, description: 'The stage.', resolve: ({ stage }) => stage }),
    economy: t.field({
      type: EntityType,
      nullable: true,
      description: 'The economy; null for smaller producers together with what the source gives to nobody.',
      resolve: ({ economy }, _, context) => entityOrNull(context, economy),
    }),
    side: t.field({
      type: SideEnum,
      description: 'Its side under the default scheme.',
      resolve: ({ side }) => side,
    }),
    share: t.field({ type: FigureType, description: 'Its share.', resolve: ({ share }) => share }),
    before: t.field({ type: FigureType, description: 'Without levers.', resolve: ({ before }) => before }),
    after: t.field({ type: FigureType, description: 'With levers.', resolve: ({ after }) => after }),
    change: t.field({ type: FigureType, description: 'After less before.', resolve: ({ change }) => change }),
    how: t.field({ type: PlaceFoundEnum, description: 'How it was found.', resolve: ({ how }) => how }),
  }),
});

const ScenarioProducerType = builder.objectRef<ScenarioProducer>('ScenarioProducer').implement({
  description: 'What an economy that digs loses or gains, at the price of refined metal.',
  fields: (t) => ({
    economy: t.field({
      type: EntityType,
      description: 'The economy.',
      resolve: ({ economy }, _, context) => entityOf(context, economy),
    }),
    side: t.field({
      type: SideEnum,
      description: 'Its side under the default scheme.',
      resolve: ({ side }) => side,
    }),
    materials: t.field({
      type: [EntityType],
      complexity: listOf(8),
      description: 'What it digs of these materials.',
      resolve: ({ materials }, _, context) => materials.map((id) => entityOf(context, id)),
    }),
    valueBefore: t.field({
      type: FigureType,
      description: 'Without levers.',
      resolve: ({ valueBefore }) => valueBefore,
    }),
    valueAfter: t.field({
      type: FigureType,
      description: 'With levers.',
      resolve: ({ valueAfter }) => valueAfter,
    }),
    change: t.field({ type: FigureType, description: 'After less before.', resolve: ({ change }) => change }),
  }),
});

const ScenarioAssumptionType = builder
  .objectRef<ScenarioAnswer['assumed'][number]>('ScenarioAssumption')
  .implement({
    description: 'What no source gives, with the value that was taken.',
    fields: (t) => ({
      id: t.exposeString('id', { description: 'Its id.' }),
      text: t.string({
        description: 'In words.',
        resolve: ({ text }, _, context, info) => say(text, context, info),
      }),
      figure: t.field({
        type: FigureType,
        description: 'The value, with its range.',
        resolve: ({ figure }) => figure,
      }),
    }),
  });

const ScenarioBasisType = builder
  .objectRef<{ readonly what: Label; readonly figure: Figure }>('ScenarioBasis')
  .implement({
    description: 'A published figure that a scenario is measured on.',
    fields: (t) => ({
      what: t.string({
        description: 'What it is.',
        resolve: ({ what }, _, context, info) => say(what, context, info),
      }),
      figure: t.field({ type: FigureType, description: 'The figure.', resolve: ({ figure }) => figure }),
    }),
  });

const ScenarioAgainstType = builder
  .objectRef<ScenarioAnswer['against'][number]>('ScenarioAgainst')
  .implement({
    description: 'The baseline’s e-waste beside what is published of all e-waste.',
    fields: (t) => ({
      year: t.exposeInt('year', { description: 'The year.' }),
      baseline: t.field({
        type: FigureType,
        description: 'As the model has it.',
        resolve: ({ baseline }) => baseline,
      }),
      published: t.field({
        type: FigureType,
        description: 'As published.',
        resolve: ({ published }) => published,
      }),
      difference: t.field({
        type: FigureType,
        description: 'Model less published.',
        resolve: ({ difference }) => difference,
      }),
    }),
  });

const ScenarioUnknownType = builder
  .objectRef<ScenarioAnswer['unknown'][number]>('ScenarioUnknown')
  .implement({
    description: 'What a scenario cannot tell.',
    fields: (t) => ({
      what: t.string({
        description: 'What it is.',
        resolve: ({ what }, _, context, info) => say(what, context, info),
      }),
      reason: t.string({
        description: 'Why.',
        resolve: ({ reason }, _, context, info) => say(reason, context, info),
      }),
    }),
  });

export const ScenarioType = builder.objectRef<ScenarioAnswer & PagedAnswer>('Scenario').implement({
  description: 'What if: levers on the devices of a class, before and after. A calculation, no forecast.',
  interfaces: [Answer],
  fields: (t) => ({
    device: t.field({
      type: EntityType,
      description: 'The class of devices.',
      resolve: ({ device }, _, context) => entityOf(context, device),
    }),
    devices: t.field({
      type: [EntityType],
      complexity: listOf(4),
      description: 'Classes that can be asked about.',
      resolve: ({ devices }, _, context) => devices.map((id) => entityOf(context, id)),
    }),
    from: t.exposeInt('from', { description: 'First year in which levers move anything.' }),
    to: t.exposeInt('to', { description: 'Last year.' }),
    scale: t.field({
      type: ScenarioScaleType,
      description: 'Of how many devices.',
      resolve: ({ scale }) => scale,
    }),
    levers: t.field({
      type: [ScenarioLeverType],
      complexity: listOf(9),
      description: 'All levers, moved or not.',
      resolve: ({ levers }) => [...levers],
    }),
    headline: t.string({
      description: 'What happens, in a sentence.',
      resolve: ({ headline }, _, context, info) => say(headline, context, info),
    }),
    results: t.field({
      type: [ScenarioResultType],
      complexity: listOf(30),
      description: 'Over all years.',
      resolve: ({ results }) => [...results],
    }),
    years: t.field({
      type: [ScenarioSeriesType],
      complexity: listOf(4),
      description: 'Year by year.',
      resolve: ({ years }) => [...years],
    }),
    places: t.field({
      type: [ScenarioPlaceType],
      complexity: listOf(110),
      description: 'Where it is dug: of each material the ten largest, then the rest.',
      resolve: ({ places }) => [...places],
    }),
    producers: t.field({
      type: [ScenarioProducerType],
      complexity: listOf(60),
      description: 'What economies that dig lose or gain, largest first.',
      resolve: ({ producers }) => [...producers],
    }),
    assumed: t.field({
      type: [ScenarioAssumptionType],
      complexity: listOf(5),
      description: 'What no source gives, with the values taken.',
      resolve: ({ assumed }) => [...assumed],
    }),
    calibration: t.field({
      type: [ScenarioBasisType],
      complexity: listOf(50),
      description: 'Published figures that it is measured on.',
      resolve: ({ calibration }) => [...calibration],
    }),
    against: t.field({
      type: [ScenarioAgainstType],
      complexity: listOf(12),
      description: 'The baseline’s e-waste beside the published total.',
      resolve: ({ against }) => [...against],
    }),
    balance: t.exposeFloat('balance', {
      description: 'The largest gap between what enters and what leaves, as a fraction of the flow.',
    }),
    unknown: t.field({
      type: [ScenarioUnknownType],
      complexity: listOf(20),
      description: 'What cannot be told, with the reason.',
      resolve: ({ unknown }) => [...unknown],
    }),
  }),
});
