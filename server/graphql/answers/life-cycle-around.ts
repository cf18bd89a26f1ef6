/** The parts of an answer about a life cycle that stand around a device: materials, lifetimes, what stands behind it; and what can be asked about. */
import type {
  LifeBehind,
  LifeLifetime,
  LifeMaterial,
  LifeSubject,
} from '../../analysis/life-cycle/answer.ts';
import { builder } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { EntityType, entityOf, FigureType, SourceType, sourceOf } from '../parts/refs.ts';
import { LifeBehindPartEnum, LifeKindEnum, LifeMeasureEnum } from './life-cycle-enums.ts';

export const LifeMaterialType = builder.objectRef<LifeMaterial>('LifeMaterial').implement({
  description: 'One material that a device holds.',
  fields: (t) => ({
    material: t.field({
      type: EntityType,
      description: 'The material.',
      resolve: ({ material }, _, context) => entityOf(context, material),
    }),
    mass: t.field({
      type: FigureType,
      description: 'In one device: the preferred account, with the range over all of them.',
      resolve: ({ mass }) => mass,
    }),
    perYear: t.field({
      type: FigureType,
      nullable: true,
      description:
        'Of a year of one device: its mass by lifetime, between the lifetimes where several are known; null where none is.',
      resolve: ({ perYear }) => perYear,
    }),
    accounts: t.exposeInt('accounts', { description: 'How many documents and years tell of it.' }),
  }),
});

export const LifeLifetimeType = builder.objectRef<LifeLifetime>('LifeLifetime').implement({
  description: 'How long a device is used, as one source assumes it.',
  fields: (t) => ({
    subject: t.field({
      type: EntityType,
      description: 'The device, or the wider class of e-waste that it is counted in.',
      resolve: ({ subject }, _, context) => entityOf(context, subject),
    }),
    source: t.field({
      type: SourceType,
      description: 'Who assumes it.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    years: t.field({ type: FigureType, description: 'Years.', resolve: ({ years }) => years }),
    isMean: t.exposeBoolean('isMean', {
      description: 'True for the mean of a distribution of which the source prints scale and shape.',
    }),
  }),
});

export const LifeBehindType = builder.objectRef<LifeBehind>('LifeBehind').implement({
  description:
    'Electricity of the networks or data centres of a place, whole and for each person there who uses the internet.',
  fields: (t) => ({
    place: t.field({
      type: EntityType,
      description: 'An economy, or a group of them.',
      resolve: ({ place }, _, context) => entityOf(context, place),
    }),
    part: t.field({ type: LifeBehindPartEnum, description: 'Of what.', resolve: ({ part }) => part }),
    source: t.field({
      type: SourceType,
      description: 'Who states it.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    period: t.exposeString('period', { description: 'Of when the electricity is.' }),
    total: t.field({
      type: FigureType,
      description: 'Electricity of the year.',
      resolve: ({ total }) => total,
    }),
    users: t.field({
      type: FigureType,
      nullable: true,
      description: 'Persons who use the internet; null where population or share is not stated.',
      resolve: ({ users }) => users,
    }),
    perUser: t.field({
      type: FigureType,
      nullable: true,
      description: 'Electricity for each of them; null where one of the two is no single number.',
      resolve: ({ perUser }) => perUser,
    }),
  }),
});

const LifeSubjectType = builder.objectRef<LifeSubject>('LifeSubject').implement({
  description: 'What can be asked about.',
  fields: (t) => ({
    subject: t.field({
      type: EntityType,
      description: 'A device, a site, an operator, or a model of artificial intelligence.',
      resolve: ({ subject }, _, context) => entityOf(context, subject),
    }),
    kind: t.field({ type: LifeKindEnum, description: 'Which of the four.', resolve: ({ kind }) => kind }),
    sources: t.field({
      type: [SourceType],
      description: 'Who states something of it.',
      resolve: ({ sources }, _, context) => sources.map((source) => sourceOf(context, source)),
    }),
    measures: t.field({
      type: [LifeMeasureEnum],
      description: 'Of which a figure is stated; of a model energy that follows from power and time.',
      resolve: ({ measures }) => [...measures],
    }),
    models: t.exposeInt('models', { description: 'Models of makers beneath a class; 0 for anything else.' }),
  }),
});
export const LifeSubjectConnection = connectionOf('LifeSubject', LifeSubjectType);
