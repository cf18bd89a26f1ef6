/** The lens ladder: unit values of one material in trade, rung by rung. */
import type {
  LadderExporter,
  LadderLens,
  LadderRung,
  LadderSide,
  LadderStep,
} from '../../analysis/value-capture/ladder/answer.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { CodeFitEnum, LadderRungEnum, SideEnum } from '../enums.ts';
import { EntityType, entityOf, FigureType, SourceType, sourceOf } from '../parts/refs.ts';
import { FlowExtentType } from './flow-parts.ts';

const goods = 'For a kilogram of the goods as weighed.';
const contained =
  'For a kilogram of the material contained; null where no statement says how much the goods contain.';

const UnitValueType = builder.objectRef<LadderStep['weighted']>('UnitValue').implement({
  description: 'Value over mass.',
  fields: (t) => ({
    goods: t.field({ type: FigureType, description: goods, resolve: (own) => own.goods }),
    contained: t.field({
      type: FigureType,
      nullable: true,
      description: contained,
      resolve: (own) => own.contained,
    }),
  }),
});

const LadderExporterType = builder.objectRef<LadderExporter>('LadderExporter').implement({
  description: 'What one exporter was paid.',
  fields: (t) => ({
    economy: t.field({
      type: EntityType,
      description: 'The exporter.',
      resolve: ({ economy }, _, context) => entityOf(context, economy),
    }),
    side: t.field({ type: SideEnum, description: 'Its side under the scheme.', resolve: ({ side }) => side }),
    share: t.field({
      type: FigureType,
      description: 'Share of the value of the flows that are counted.',
      resolve: ({ share }) => share,
    }),
    goods: t.field({ type: FigureType, description: goods, resolve: (own) => own.goods }),
    contained: t.field({
      type: FigureType,
      nullable: true,
      description: contained,
      resolve: (own) => own.contained,
    }),
  }),
});

const LadderSideType = builder.objectRef<LadderSide>('LadderSide').implement({
  description: 'Exporters of one side taken together: their value over their mass.',
  fields: (t) => ({
    side: t.field({ type: SideEnum, description: 'The side.', resolve: ({ side }) => side }),
    exporters: t.exposeInt('exporters', { description: 'How many.' }),
    goods: t.field({ type: FigureType, description: goods, resolve: (own) => own.goods }),
    contained: t.field({
      type: FigureType,
      nullable: true,
      description: contained,
      resolve: (own) => own.contained,
    }),
  }),
});

const LadderStepType = builder.objectRef<LadderStep>('LadderStep').implement({
  description: 'One code in one revision, year, source and edition.',
  fields: (t) => ({
    product: t.field({
      type: EntityType,
      description: 'The code.',
      resolve: ({ product }, _, context) => entityOf(context, product),
    }),
    fit: t.field({
      type: CodeFitEnum,
      nullable: true,
      description: 'How well it fits the material; BASKET holds others as well.',
      resolve: ({ fit }) => fit,
    }),
    source: t.field({
      type: SourceType,
      description: 'The source.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    edition: t.exposeString('edition', { description: 'Its edition.' }),
    extent: t.field({
      type: FlowExtentType,
      description: 'What the table covers.',
      resolve: ({ extent }) => extent,
    }),
    valueBasis: t.exposeString('valueBasis', {
      description: 'How customs value the goods: `fob`, `cif`, or `current` where it is not said.',
    }),
    content: t.field({
      type: FigureType,
      nullable: true,
      description: 'Part of the goods that is the material.',
      resolve: ({ content }) => content,
    }),
    isOfTotals: t.exposeBoolean('isOfTotals', {
      description: 'Whether the table gives what each exporter sends to all, and no pairs.',
    }),
    flows: t.exposeInt('flows', { description: 'Flows that are counted.' }),
    unweighed: t.exposeInt('unweighed', { description: 'Flows without both a value and a mass.' }),
    keptOut: t.exposeInt('keptOut', { description: 'Statements kept out of every answer.' }),
    weighted: t.field({
      type: UnitValueType,
      description: 'Value over mass of all flows that are counted.',
      resolve: ({ weighted }) => weighted,
    }),
    median: t.field({
      type: UnitValueType,
      description: 'Median of exporters, each counting once.',
      resolve: ({ median }) => median,
    }),
    least: t.field({
      type: LadderExporterType,
      description: 'The exporter that was paid least.',
      resolve: ({ least }) => least,
    }),
    most: t.field({
      type: LadderExporterType,
      description: 'The exporter that was paid most.',
      resolve: ({ most }) => most,
    }),
    bySide: t.field({
      type: [LadderSideType],
      complexity: listOf(3),
      description: 'By side of the exporter.',
      resolve: ({ bySide }) => [...bySide],
    }),
    exporters: t.field({
      type: [LadderExporterType],
      args: { first: t.arg.int({ defaultValue: 20, description: 'How many; 20 when not given.' }) },
      complexity: ({ first }) => listOf(Math.max(1, first ?? 20)),
      description: 'Largest value first.',
      resolve: ({ exporters }, { first }) => exporters.slice(0, Math.max(0, first ?? 20)),
    }),
  }),
});

const LadderRungType = builder.objectRef<LadderRung>('LadderRung').implement({
  description: 'A stage of trade; empty rungs are there, with the reason.',
  fields: (t) => ({
    rung: t.field({ type: LadderRungEnum, description: 'The rung.', resolve: ({ rung }) => rung }),
    reason: t.string({
      nullable: true,
      description: 'Why it is empty, or has no value for a kilogram contained.',
      resolve: ({ reason }, _, context, info) => (reason === null ? null : say(reason, context, info)),
    }),
    steps: t.field({
      type: [LadderStepType],
      complexity: listOf(2),
      description: 'Its codes, the best fitting first.',
      resolve: ({ steps }) => [...steps],
    }),
  }),
});

export const LadderLensType = builder.objectRef<LadderLens>('LadderLens').implement({
  description: 'What a kilogram of one material costs in trade, from ore to device.',
  fields: (t) => ({
    material: t.field({
      type: EntityType,
      description: 'The material.',
      resolve: ({ material }, _, context) => entityOf(context, material),
    }),
    year: t.exposeInt('year', { description: 'The year of every rung.' }),
    years: t.intList({
      complexity: listOf(20),
      description: 'Years of which a rung has trade, ascending.',
      resolve: ({ years }) => [...years],
    }),
    rungs: t.field({
      type: [LadderRungType],
      complexity: listOf(5),
      description: 'From ore to device.',
      resolve: ({ rungs }) => [...rungs],
    }),
  }),
});
