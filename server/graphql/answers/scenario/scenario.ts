/** Scenario: levers, and what they move, before and after. */
import type { ScenarioAnswer } from '../../../analysis/scenario/answer.ts';
import { builder, listOf } from '../../builder.ts';
import { EntityType, entityOf } from '../../parts/refs.ts';
import { Answer, type PagedAnswer } from '../answer.ts';
import {
  ScenarioAgainstType,
  ScenarioAssumptionType,
  ScenarioBalanceType,
  ScenarioBasisType,
  ScenarioUnknownType,
} from './basis.ts';
import { ScenarioExportSideType, ScenarioExportType } from './exports.ts';
import { said } from './fields.ts';
import { ScenarioLeverType, ScenarioScaleType } from './levers.ts';
import { ScenarioMeasuredType } from './measured.ts';
import { ScenarioExposureType, ScenarioPlaceType, ScenarioProducerType } from './places.ts';
import { ScenarioResultType, ScenarioSeriesType } from './results.ts';

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
    headline: said(t, 'What happens, in a sentence.', ({ headline }) => headline),
    results: t.field({
      type: [ScenarioResultType],
      complexity: listOf(30),
      description: 'Over all years.',
      resolve: ({ results }) => [...results],
    }),
    years: t.field({
      type: [ScenarioSeriesType],
      complexity: listOf(6),
      description: 'Year by year; of metals the one of `yearsOf`.',
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
    exposure: t.field({
      type: [ScenarioExposureType],
      complexity: listOf(40),
      description: 'What comes from economies where a harm is documented for the metal.',
      resolve: ({ exposure }) => [...exposure],
    }),
    exports: t.field({
      type: [ScenarioExportType],
      complexity: listOf(100),
      description: 'What economies export less or more: of each metal and stage the eight largest.',
      resolve: ({ exports }) => [...exports],
    }),
    exportSides: t.field({
      type: [ScenarioExportSideType],
      complexity: listOf(6),
      description: 'The same by side, over all economies.',
      resolve: ({ exportSides }) => [...exportSides],
    }),
    assumed: t.field({
      type: [ScenarioAssumptionType],
      complexity: listOf(9),
      description: 'What no source gives, with the values taken.',
      resolve: ({ assumed }) => [...assumed],
    }),
    calibration: t.field({
      type: [ScenarioBasisType],
      complexity: listOf(90),
      description: 'Published figures that it is measured on.',
      resolve: ({ calibration }) => [...calibration],
    }),
    against: t.field({
      type: [ScenarioAgainstType],
      complexity: listOf(12),
      description: 'The baseline’s e-waste beside the published total.',
      resolve: ({ against }) => [...against],
    }),
    measured: t.field({
      type: ScenarioMeasuredType,
      description: 'The numbers of `calibration` as the model takes them, for those who run it themselves.',
      resolve: ({ measured }) => measured,
    }),
    balance: t.exposeFloat('balance', {
      description: 'The largest gap between what enters and what leaves, as a fraction of the flow.',
    }),
    balances: t.field({
      type: [ScenarioBalanceType],
      complexity: listOf(6),
      description: 'The same by stage.',
      resolve: ({ balances }) => [...balances],
    }),
    unknown: t.field({
      type: [ScenarioUnknownType],
      complexity: listOf(20),
      description: 'What cannot be told, with the reason.',
      resolve: ({ unknown }) => [...unknown],
    }),
  }),
});
