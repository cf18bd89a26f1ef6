/** How long a device is used: the lifetimes of its class, year by year after sale. */
import type { LifetimeYear, TraceLifetime } from '../../analysis/trace/use/lifetime.ts';
import { builder, listOf } from '../builder.ts';
import { EntityType, entityOf, FigureType } from '../parts/refs.ts';

const LifetimeYearType = builder.objectRef<LifetimeYear>('LifetimeYear').implement({
  description: 'A year after sale.',
  fields: (t) => ({
    age: t.exposeInt('age', { description: 'Years after the year of sale; 0 is that year itself.' }),
    waste: t.field({
      type: FigureType,
      description: 'Share of what was sold that becomes waste in this year.',
      resolve: ({ waste }) => waste,
    }),
    inUse: t.field({
      type: FigureType,
      description: 'Share of what was sold that is in use, or kept, at the end of this year.',
      resolve: ({ inUse }) => inUse,
    }),
  }),
});

export const TraceLifetimeType = builder.objectRef<TraceLifetime>('TraceLifetime').implement({
  description:
    'How long a device is used: the Weibull distribution of its class in the e-waste statistics, put through sales, stock and waste.',
  fields: (t) => ({
    deviceClass: t.field({
      type: EntityType,
      description: 'The class of the e-waste statistics whose lifetime it is.',
      resolve: ({ deviceClass }, _, context) => entityOf(context, deviceClass),
    }),
    period: t.exposeString('period', { description: 'Period of its statements.' }),
    shape: t.field({
      type: FigureType,
      description: 'Shape of the distribution.',
      resolve: ({ shape }) => shape,
    }),
    scale: t.field({
      type: FigureType,
      description: 'Its scale: years by which 63 % has become waste.',
      resolve: ({ scale }) => scale,
    }),
    median: t.field({
      type: FigureType,
      description: 'Years by which half has become waste.',
      resolve: ({ median }) => median,
    }),
    years: t.field({
      type: [LifetimeYearType],
      complexity: listOf(31),
      extensions: { standard: false },
      description: 'Year by year after sale.',
      resolve: ({ years }) => [...years],
    }),
    others: t.field({
      type: [FigureType],
      complexity: listOf(2),
      description: 'Years of use as other sources give them, for the device itself or what it is a kind of.',
      resolve: ({ others }) => [...others],
    }),
  }),
});
