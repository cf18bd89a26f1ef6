/** The parts of an answer about flows: extent, totals, products, years, sides, economies, mirror. */
import { extentKinds } from '../../../schema/extent.ts';
import type { Label } from '../../../schema/label.ts';
import { sides } from '../../../schema/scheme.ts';
import { rowsOf } from '../../analysis/figure.ts';
import type {
  FlowEconomy,
  FlowExtent,
  FlowMirror,
  FlowProduct,
  FlowSides,
  FlowTotal,
  FlowYear,
} from '../../analysis/flows/answer.ts';
import { say } from '../asking.ts';
import { builder } from '../builder.ts';
import { usesOfRows } from '../cite/answer.ts';
import { CodeFitEnum, ExtentKindEnum, SideEnum } from '../enums.ts';
import { termsOf } from '../parts/licence.ts';
import { EntityType, entityOf, FigureType, LicenceTermsType, SourceType, sourceOf } from '../parts/refs.ts';
import { SourceUseType } from './answer.ts';

const notStated: Label = { en: 'not stated', fr: 'non précisé', es: 'no indicado' };

export const FlowExtentType = builder.objectRef<FlowExtent>('FlowExtent').implement({
  description: 'What a table of trade covers.',
  fields: (t) => ({
    kind: t.field({
      type: ExtentKindEnum,
      nullable: true,
      description: 'What part of the flows; null where nothing says.',
      resolve: ({ kind }) => kind,
    }),
    label: t.string({
      description: 'The kind in words.',
      resolve: ({ kind }, _, context, info) =>
        say(kind === null ? notStated : extentKinds.get(kind).label, context, info),
    }),
    share: t.exposeFloat('share', {
      nullable: true,
      description: 'Share of the publisher’s own total that it holds, where that was counted.',
    }),
    text: t.string({
      description: 'What it covers and what it lacks.',
      resolve: ({ text }, _, context, info) => say(text, context, info),
    }),
  }),
});

export const FlowTotalType = builder.objectRef<FlowTotal>('FlowTotal').implement({
  description: 'Value and mass of flows taken together.',
  fields: (t) => ({
    value: t.field({
      type: FigureType,
      nullable: true,
      description: 'In money; null where no flow has a value.',
      resolve: ({ value }) => value,
    }),
    mass: t.field({
      type: FigureType,
      nullable: true,
      description: 'In mass; null where no flow has a mass.',
      resolve: ({ mass }) => mass,
    }),
    flows: t.exposeInt('flows', {
      nullable: true,
      description: 'How many flows; null for a total that the publisher summed itself.',
    }),
    withoutMass: t.exposeInt('withoutMass', {
      nullable: true,
      description: 'How many of them have no known mass; null as above.',
    }),
  }),
});

function rowsOfMirror(mirror: FlowMirror): readonly number[] {
  const { exporterValue, importerValue, exporterMass, importerMass } = mirror;
  return rowsOf(
    ...[exporterValue, importerValue, exporterMass, importerMass].map((figure) => figure?.evidence ?? []),
  );
}

export const FlowMirrorType = builder.objectRef<FlowMirror>('FlowMirror').implement({
  description: 'What both economies report of one flow, before anybody reconciled it.',
  fields: (t) => ({
    product: t.field({
      type: EntityType,
      description: 'The code under which they report; its revision may be another than the flow’s.',
      resolve: ({ product }, _, context) => entityOf(context, product),
    }),
    exporterValue: t.field({
      type: FigureType,
      nullable: true,
      description: 'Value that the exporter reports, free on board.',
      resolve: ({ exporterValue }) => exporterValue,
    }),
    importerValue: t.field({
      type: FigureType,
      nullable: true,
      description: 'Value that the importer reports, with insurance and freight.',
      resolve: ({ importerValue }) => importerValue,
    }),
    exporterMass: t.field({
      type: FigureType,
      nullable: true,
      description: 'Mass that the exporter reports.',
      resolve: ({ exporterMass }) => exporterMass,
    }),
    importerMass: t.field({
      type: FigureType,
      nullable: true,
      description: 'Mass that the importer reports.',
      resolve: ({ importerMass }) => importerMass,
    }),
    sources: t.field({
      type: [SourceUseType],
      complexity: { field: 2, multiplier: 2 },
      extensions: { standard: false },
      description: 'The sources of the reports, which are not among those of the flows.',
      resolve: async (mirror, _, context) => [...(await usesOfRows(context, rowsOfMirror(mirror)))],
    }),
    licence: t.field({
      type: LicenceTermsType,
      complexity: 2,
      extensions: { standard: false },
      description: 'What the use of the reports asks for.',
      resolve: async (mirror, _, context) =>
        termsOf((await usesOfRows(context, rowsOfMirror(mirror))).map(({ source }) => source)),
    }),
  }),
});

export const FlowProductType = builder.objectRef<FlowProduct>('FlowProduct').implement({
  description: 'A code that can be asked about.',
  fields: (t) => ({
    product: t.field({
      type: EntityType,
      description: 'The code.',
      resolve: ({ product }, _, context) => entityOf(context, product),
    }),
    revision: t.exposeString('revision', {
      nullable: true,
      description: 'Year of the revision of the Harmonized System; null for no code of it.',
    }),
    number: t.exposeString('number', { nullable: true, description: 'Its number in that revision.' }),
    fit: t.field({
      type: CodeFitEnum,
      nullable: true,
      description: 'How well it fits the material; null where nothing says.',
      resolve: ({ fit }) => fit,
    }),
    latestYear: t.exposeInt('latestYear', { description: 'Latest year of its fullest table.' }),
    extent: t.field({
      type: FlowExtentType,
      description: 'What the table of that year covers.',
      resolve: ({ extent }) => extent,
    }),
  }),
});

export const FlowYearType = builder.objectRef<FlowYear>('FlowYear').implement({
  description: 'One year of a code: the sums of one table. Years of unlike extent do not compare.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year.' }),
    product: t.field({
      type: EntityType,
      description: 'The code, in the revision of that table.',
      resolve: ({ product }, _, context) => entityOf(context, product),
    }),
    revision: t.exposeString('revision', {
      nullable: true,
      description: 'Year of the revision of the Harmonized System.',
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
    value: t.field({
      type: FigureType,
      nullable: true,
      description: 'Sum of the flows in money.',
      resolve: ({ value }) => value,
    }),
    mass: t.field({
      type: FigureType,
      nullable: true,
      description: 'Sum of the flows in mass.',
      resolve: ({ mass }) => mass,
    }),
    flows: t.exposeInt('flows', { description: 'How many flows.' }),
    withoutMass: t.exposeInt('withoutMass', { description: 'How many of them have no known mass.' }),
  }),
});

export const FlowSidesType = builder.objectRef<FlowSides>('FlowSides').implement({
  description: 'Flows from one side of the scheme to another, taken together.',
  fields: (t) => ({
    from: t.field({ type: SideEnum, description: 'The senders’ side.', resolve: ({ from }) => from }),
    fromLabel: t.string({
      description: 'The senders’ side in words.',
      resolve: ({ from }, _, context, info) => say(sides.get(from).label, context, info),
    }),
    to: t.field({ type: SideEnum, description: 'The receivers’ side.', resolve: ({ to }) => to }),
    toLabel: t.string({
      description: 'The receivers’ side in words.',
      resolve: ({ to }, _, context, info) => say(sides.get(to).label, context, info),
    }),
    flows: t.exposeInt('flows', { description: 'How many flows.' }),
    value: t.field({
      type: FigureType,
      nullable: true,
      description: 'In money.',
      resolve: ({ value }) => value,
    }),
    mass: t.field({
      type: FigureType,
      nullable: true,
      description: 'In mass.',
      resolve: ({ mass }) => mass,
    }),
    shareOfValue: t.field({
      type: FigureType,
      nullable: true,
      description: 'Share of the whole’s value; without a number where the whole is not known.',
      resolve: ({ shareOfValue }) => shareOfValue,
    }),
    shareOfMass: t.field({
      type: FigureType,
      nullable: true,
      description: 'Share of the whole’s mass; without a number where the whole is not known.',
      resolve: ({ shareOfMass }) => shareOfMass,
    }),
  }),
});

export const FlowEconomyType = builder.objectRef<FlowEconomy>('FlowEconomy').implement({
  description: 'What one economy sends and receives in an answer.',
  fields: (t) => ({
    economy: t.field({
      type: EntityType,
      description: 'The economy, or what the publisher lumps together.',
      resolve: ({ economy }, _, context) => entityOf(context, economy),
    }),
    side: t.field({ type: SideEnum, description: 'Its side under the scheme.', resolve: ({ side }) => side }),
    sendsValue: t.field({
      type: FigureType,
      nullable: true,
      description: 'What it sends, in money.',
      resolve: ({ sendsValue }) => sendsValue,
    }),
    sendsMass: t.field({
      type: FigureType,
      nullable: true,
      description: 'What it sends, in mass.',
      resolve: ({ sendsMass }) => sendsMass,
    }),
    receivesValue: t.field({
      type: FigureType,
      nullable: true,
      description: 'What it receives, in money.',
      resolve: ({ receivesValue }) => receivesValue,
    }),
    receivesMass: t.field({
      type: FigureType,
      nullable: true,
      description: 'What it receives, in mass.',
      resolve: ({ receivesMass }) => receivesMass,
    }),
  }),
});
