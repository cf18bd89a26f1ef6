/** What the model of a scenario is measured on, as plain numbers; where they come from is in `calibration`. */
import type { Drawn, Measured, MeasuredMetal } from '../../../../model/scenario/measured.ts';
import type { Lifetime } from '../../../../model/stock/lifetime.ts';
import { builder, listOf } from '../../builder.ts';
import { EntityType, entityOf } from '../../parts/refs.ts';

const ScenarioDrawnType = builder.objectRef<Drawn>('ScenarioDrawn').implement({
  description: 'A number, drawn from its range where it has one.',
  fields: (t) => ({
    value: t.exposeFloat('value', { description: 'The middle.' }),
    low: t.float({ nullable: true, description: 'The least.', resolve: ({ low }) => low ?? null }),
    high: t.float({ nullable: true, description: 'The most.', resolve: ({ high }) => high ?? null }),
  }),
});

const ScenarioSoldType = builder.objectRef<Measured['sales'][number]>('ScenarioSold').implement({
  description: 'Devices sold in a year.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year.' }),
    value: t.exposeFloat('value', { description: 'Devices.' }),
    low: t.float({ nullable: true, description: 'The least.', resolve: ({ low }) => low ?? null }),
    high: t.float({ nullable: true, description: 'The most.', resolve: ({ high }) => high ?? null }),
  }),
});

const ScenarioLifetimeType = builder.objectRef<Lifetime>('ScenarioLifetime').implement({
  description: 'How long devices last: a Weibull distribution.',
  fields: (t) => ({
    shape: t.exposeFloat('shape', { description: 'Its shape.' }),
    scaleYears: t.exposeFloat('scaleYears', { description: 'Its scale, in years.' }),
  }),
});

const ScenarioGasesType = builder.objectRef<NonNullable<Measured['gases']>>('ScenarioGases').implement({
  description: 'Greenhouse gases of one device, in kilograms of CO2 equivalent.',
  fields: (t) => ({
    made: t.exposeFloat('made', { description: 'When it is made.' }),
    carried: t.exposeFloat('carried', { description: 'When it is carried.' }),
    used: t.exposeFloat('used', { description: 'In a year of use.' }),
    thrown: t.exposeFloat('thrown', { description: 'When it is thrown away.' }),
  }),
});

const ScenarioMetalType = builder.objectRef<MeasuredMetal>('ScenarioMetal').implement({
  description: 'A metal in one device.',
  fields: (t) => ({
    material: t.field({
      type: EntityType,
      description: 'The metal.',
      resolve: ({ material }, _, context) => entityOf(context, material),
    }),
    tonnes: t.float({
      nullable: true,
      description: 'Tonnes in one device.',
      resolve: ({ tonnes: { value } }) => value,
    }),
    tonnesLow: t.float({ description: 'The least.', resolve: ({ tonnes: { low } }) => low }),
    tonnesHigh: t.float({ description: 'The most.', resolve: ({ tonnes: { high } }) => high }),
    recoveredMost: t.exposeFloat('recoveredMost', {
      nullable: true,
      description: 'The most that is recovered of it from all products together, 0 to 1.',
    }),
    usdPerKg: t.exposeFloat('usdPerKg', {
      nullable: true,
      description: 'Its price in USD per kilogram contained.',
    }),
  }),
});

export const ScenarioMeasuredType = builder.objectRef<Measured>('ScenarioMeasured').implement({
  description: 'What the model takes, in plain numbers.',
  fields: (t) => ({
    sales: t.field({
      type: [ScenarioSoldType],
      complexity: listOf(30),
      description: 'Year after year; none where no source counts them.',
      resolve: ({ sales }) => [...sales],
    }),
    lifetimes: t.field({
      type: [ScenarioLifetimeType],
      complexity: listOf(3),
      description: 'The class of the statistics first.',
      resolve: ({ lifetimes }) => [...lifetimes],
    }),
    massKg: t.field({
      type: ScenarioDrawnType,
      nullable: true,
      description: 'Kilograms of one device.',
      resolve: ({ massKg }) => massKg,
    }),
    gases: t.field({
      type: ScenarioGasesType,
      nullable: true,
      description: 'Null where a part of the life is not known.',
      resolve: ({ gases }) => gases,
    }),
    collection: t.exposeFloat('collection', {
      nullable: true,
      description: 'Share of e-waste that is collected on record.',
    }),
    metals: t.field({
      type: [ScenarioMetalType],
      complexity: listOf(30),
      description: 'What it holds.',
      resolve: ({ metals }) => [...metals],
    }),
  }),
});
