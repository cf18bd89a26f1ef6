/** The parts of an answer about a life cycle: footprints by device, spreads by source, stated and computed figures, services. */
import type {
  LifeCell,
  LifeComputed,
  LifeFootprint,
  LifeService,
  LifeSpread,
  LifeStated,
  YearOfDevice,
} from '../../analysis/life-cycle/answer.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { EntityType, entityOf, entityOrNull, FigureType, SourceType, sourceOf } from '../parts/refs.ts';
import { LifeMeasureEnum, LifePhaseEnum, LifeRuleEnum, LifeStateEnum } from './life-cycle-enums.ts';

const YearOfDeviceType = builder.objectRef<YearOfDevice>('YearOfDevice').implement({
  description: 'Greenhouse gases of one year of a device as one source divides them, kg of CO₂ equivalent.',
  fields: (t) => {
    const phase = (name: keyof YearOfDevice, description: string) =>
      t.field({
        type: FigureType,
        nullable: true,
        description: `${description} Null where it is unknown.`,
        resolve: (year) => year[name],
      });
    return {
      production: phase('production', 'Making it, by the lifetime.'),
      transport: phase('transport', 'Bringing it to the user, by the lifetime.'),
      use: phase('use', 'Electricity of a year, on the grid that the source chose.'),
      endOfLife: phase('endOfLife', 'After use, by the lifetime.'),
      whole: phase('whole', 'The source’s total by its lifetime, or its four phases added.'),
    };
  },
});

const LifeFootprintType = builder.objectRef<LifeFootprint>('LifeFootprint').implement({
  description: 'A device as one source reckons it: a class on average, or a model of a maker.',
  fields: (t) => {
    const figure = (
      name:
        | 'lifetime'
        | 'wholeLife'
        | 'margin'
        | 'energy'
        | 'mass'
        | 'waste'
        | 'useElsewhere'
        | 'waterElsewhere',
      description: string,
    ) => t.field({ type: FigureType, nullable: true, description, resolve: (one) => one[name] });
    return {
      subject: t.field({
        type: EntityType,
        description: 'The device.',
        resolve: ({ subject }, _, context) => entityOf(context, subject),
      }),
      source: t.field({
        type: SourceType,
        description: 'Who reckons.',
        resolve: ({ source }, _, context) => sourceOf(context, source),
      }),
      year: t.exposeInt('year', { description: 'Year of the newest figure.' }),
      lifetime: figure('lifetime', 'Years of use that the source assumes; null where it says none.'),
      wholeLife: figure(
        'wholeLife',
        'Greenhouse gases of the whole life; null where phases alone are stated.',
      ),
      margin: figure('margin', 'Stated margin of error of the whole life.'),
      emissions: t.field({
        type: YearOfDeviceType,
        complexity: listOf(1),
        description: 'Greenhouse gases of a year by phase.',
        resolve: ({ emissions }) => emissions,
      }),
      energy: figure('energy', 'Electricity of a year of use.'),
      mass: figure('mass', 'Mass of the device.'),
      waste: figure('waste', 'Mass by lifetime: e-waste of a year.'),
      useElsewhere: figure(
        'useElsewhere',
        'Greenhouse gases of that electricity on the grid of the economy asked for: computed, on an assumption.',
      ),
      waterElsewhere: figure(
        'waterElsewhere',
        'Water of that electricity in the economy asked for: computed, on an assumption.',
      ),
    };
  },
});
export const LifeFootprintConnection = connectionOf('LifeFootprint', LifeFootprintType);

export const LifeSpreadType = builder.objectRef<LifeSpread>('LifeSpread').implement({
  description: 'Least and most of the figures of one source; sources stand beside each other.',
  fields: (t) => ({
    measure: t.field({ type: LifeMeasureEnum, description: 'Of what.', resolve: ({ measure }) => measure }),
    phase: t.field({ type: LifePhaseEnum, description: 'When.', resolve: ({ phase }) => phase }),
    source: t.field({
      type: SourceType,
      description: 'Who reckons.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    isComputed: t.exposeBoolean('isComputed', {
      description: 'True where it is electricity by a grid, or mass by a lifetime: not said by the source.',
    }),
    count: t.field({ type: FigureType, description: 'How many devices.', resolve: ({ count }) => count }),
    least: t.field({ type: FigureType, description: 'The least.', resolve: ({ least }) => least }),
    most: t.field({ type: FigureType, description: 'The most.', resolve: ({ most }) => most }),
  }),
});

export const LifeCellType = builder.objectRef<LifeCell>('LifeCell').implement({
  description: 'Whether anything is known of a measure in a phase.',
  fields: (t) => ({
    measure: t.field({ type: LifeMeasureEnum, description: 'Of what.', resolve: ({ measure }) => measure }),
    phase: t.field({ type: LifePhaseEnum, description: 'When.', resolve: ({ phase }) => phase }),
    state: t.field({ type: LifeStateEnum, description: 'What is known.', resolve: ({ state }) => state }),
    reason: t.string({
      nullable: true,
      description: 'Why it is unknown; null where it is not.',
      resolve: ({ reason }, _, context, info) => (reason === null ? null : say(reason, context, info)),
    }),
  }),
});

export const LifeStatedType = builder.objectRef<LifeStated>('LifeStated').implement({
  description: 'A figure of a site or a model as its source states it.',
  fields: (t) => ({
    measure: t.field({
      type: LifeMeasureEnum,
      nullable: true,
      description: 'Of what; null for what other figures stand on, such as power, time and parameters.',
      resolve: ({ measure }) => measure,
    }),
    phase: t.field({
      type: LifePhaseEnum,
      nullable: true,
      description: 'When; null where the measure is.',
      resolve: ({ phase }) => phase,
    }),
    indicator: t.field({
      type: EntityType,
      nullable: true,
      description: 'What is counted.',
      resolve: ({ indicator }, _, context) => entityOrNull(context, indicator),
    }),
    period: t.exposeString('period', { description: 'When it was.' }),
    source: t.field({
      type: SourceType,
      description: 'Who states it.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    isProjected: t.exposeBoolean('isProjected', { description: 'True for what is announced or foreseen.' }),
    amount: t.field({ type: FigureType, description: 'How much.', resolve: ({ amount }) => amount }),
  }),
});

export const LifeComputedType = builder.objectRef<LifeComputed>('LifeComputed').implement({
  description: 'A figure that no source states, from figures that sources state.',
  fields: (t) => ({
    measure: t.field({ type: LifeMeasureEnum, description: 'Of what.', resolve: ({ measure }) => measure }),
    phase: t.field({ type: LifePhaseEnum, description: 'When.', resolve: ({ phase }) => phase }),
    rule: t.field({ type: LifeRuleEnum, description: 'How it was made.', resolve: ({ rule }) => rule }),
    period: t.exposeString('period', { description: 'Of when the energy or power is.' }),
    amount: t.field({ type: FigureType, description: 'How much.', resolve: ({ amount }) => amount }),
  }),
});

export const LifeServiceType = builder.objectRef<LifeService>('LifeService').implement({
  description: 'One use of a service: the person’s devices, and the networks and data centres behind them.',
  fields: (t) => {
    const part = (
      name:
        | 'devicesProduction'
        | 'devicesUse'
        | 'networks'
        | 'dataCentresProduction'
        | 'dataCentresUse'
        | 'infrastructureShare',
      description: string,
    ) => t.field({ type: FigureType, nullable: true, description, resolve: (one) => one[name] });
    return {
      service: t.field({
        type: EntityType,
        description: 'The use.',
        resolve: ({ service }, _, context) => entityOf(context, service),
      }),
      source: t.field({
        type: SourceType,
        description: 'Who reckons.',
        resolve: ({ source }, _, context) => sourceOf(context, source),
      }),
      devicesProduction: part('devicesProduction', 'Making the devices of the person; null where unknown.'),
      devicesUse: part('devicesUse', 'Electricity of these devices; null where unknown.'),
      networks: part('networks', 'Networks; null where unknown.'),
      dataCentresProduction: part('dataCentresProduction', 'Making data centres; null where unknown.'),
      dataCentresUse: part('dataCentresUse', 'Running data centres; null where unknown.'),
      infrastructureShare: part(
        'infrastructureShare',
        'Networks and data centres in all five; null where one of the five is unknown.',
      ),
    };
  },
});
