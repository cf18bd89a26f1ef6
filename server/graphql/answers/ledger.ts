/** The North–South ledger: a row a question, each with its two sides, what is not allocated, and its scope. */
import { schemes } from '../../../schema/scheme.ts';
import { rowsOf } from '../../analysis/figure.ts';
import {
  type LedgerAnswer,
  type LedgerBand,
  type LedgerEconomy,
  type LedgerFigure,
  type LedgerRow,
  type LedgerSpread,
  ledgerRowIds,
  type SideChange,
} from '../../analysis/ledger/answer.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { usesOfRows } from '../cite/answer.ts';
import {
  DigitalPartEnum,
  LedgerBandNameEnum,
  LedgerRowIdEnum,
  LedgerStateEnum,
  SideEnum,
  StageEnum,
  WeightingEnum,
} from '../enums.ts';
import { EntityType, entityOf, FigureType, SchemeType } from '../parts/refs.ts';
import { Answer, type PagedAnswer, SourceUseType } from './answer.ts';

const LedgerBandType = builder.objectRef<LedgerBand>('LedgerBand').implement({
  description: 'One band of a row’s bar.',
  fields: (t) => ({
    band: t.field({
      type: LedgerBandNameEnum,
      description: 'What it stands for.',
      resolve: ({ band }) => band,
    }),
    share: t.field({
      type: FigureType,
      description: 'Share of the row’s whole.',
      resolve: ({ share }) => share,
    }),
    amount: t.field({
      type: FigureType,
      nullable: true,
      description: 'Amount, where the row’s parts can be added; null for a mean of shares.',
      resolve: ({ amount }) => amount,
    }),
    count: t.exposeInt('count', {
      nullable: true,
      description: 'For presence rows: how many documented pairs.',
    }),
  }),
});

const LedgerEconomyType = builder.objectRef<LedgerEconomy>('LedgerEconomy').implement({
  description: 'An economy’s part of a row.',
  fields: (t) => ({
    economy: t.field({
      type: EntityType,
      description: 'The economy.',
      resolve: ({ economy }, _, context) => entityOf(context, economy),
    }),
    side: t.field({ type: SideEnum, description: 'Its side under the scheme.', resolve: ({ side }) => side }),
    share: t.field({
      type: FigureType,
      description: 'Share of the row’s whole.',
      resolve: ({ share }) => share,
    }),
    amount: t.field({
      type: FigureType,
      nullable: true,
      description: 'Amount, where it can be given.',
      resolve: ({ amount }) => amount,
    }),
    count: t.exposeInt('count', {
      nullable: true,
      description: 'For presence rows: how many documented pairs.',
    }),
  }),
});

const LedgerSpreadType = builder.objectRef<LedgerSpread>('LedgerSpread').implement({
  description: 'The South’s share of the same row under another scheme.',
  fields: (t) => ({
    scheme: t.field({
      type: SchemeType,
      description: 'The scheme.',
      resolve: ({ scheme }) => schemes.get(scheme),
    }),
    southShare: t.field({
      type: FigureType,
      description: 'The South’s share under it.',
      resolve: ({ southShare }) => southShare,
    }),
  }),
});

const LedgerMaterialType = builder.objectRef<LedgerRow['materials'][number]>('LedgerMaterial').implement({
  description: 'One of the materials that a row takes together.',
  fields: (t) => ({
    material: t.field({
      type: EntityType,
      description: 'The material.',
      resolve: ({ material }, _, context) => entityOf(context, material),
    }),
    southShare: t.field({
      type: FigureType,
      description: 'The South’s share.',
      resolve: ({ southShare }) => southShare,
    }),
    northShare: t.field({
      type: FigureType,
      description: 'The North’s share.',
      resolve: ({ northShare }) => northShare,
    }),
    otherShare: t.field({
      type: FigureType,
      description: 'What no side can be given.',
      resolve: ({ otherShare }) => otherShare,
    }),
  }),
});

const LedgerFigureType = builder.objectRef<LedgerFigure>('LedgerFigure').implement({
  description: 'A figure that stands alone: what one study counted, which makes no world with any other.',
  fields: (t) => ({
    subject: t.field({
      type: EntityType,
      description: 'What it is said of.',
      resolve: ({ subject }, _, context) => entityOf(context, subject),
    }),
    object: t.field({
      type: EntityType,
      description: 'The indicator; of a shipment, where it went.',
      resolve: ({ object }, _, context) => entityOf(context, object),
    }),
    predicate: t.exposeString('predicate', { description: 'The predicate of its statement.' }),
    period: t.exposeString('period', { description: 'Its period.' }),
    figure: t.field({ type: FigureType, description: 'The figure.', resolve: ({ figure }) => figure }),
  }),
});

const SideChangeType = builder.objectRef<SideChange>('SideChange').implement({
  description: 'An economy that a scheme moved from one side to another.',
  fields: (t) => ({
    economy: t.field({
      type: EntityType,
      description: 'The economy.',
      resolve: ({ economy }, _, context) => entityOf(context, economy),
    }),
    year: t.exposeInt('year', { description: 'First year on the later side.' }),
    from: t.field({ type: SideEnum, description: 'The side before.', resolve: ({ from }) => from }),
    to: t.field({ type: SideEnum, description: 'The side from that year on.', resolve: ({ to }) => to }),
  }),
});

const LedgerRowType = builder.objectRef<LedgerRow>('LedgerRow').implement({
  description: 'One question of the ledger.',
  fields: (t) => ({
    id: t.field({ type: LedgerRowIdEnum, description: 'The question.', resolve: ({ id }) => id }),
    stage: t.field({
      type: StageEnum,
      nullable: true,
      description: 'The stage it belongs to.',
      resolve: ({ stage }) => stage,
    }),
    title: t.string({
      description: '“Digs”.',
      resolve: ({ title }, _, context, info) => say(title, context, info),
    }),
    measure: t.string({
      description: 'What is measured, in words.',
      resolve: ({ measure }, _, context, info) => say(measure, context, info),
    }),
    period: t.exposeString('period', { nullable: true, description: 'Period of the figures.' }),
    state: t.field({
      type: LedgerStateEnum,
      description: 'What it rests on.',
      resolve: ({ state }) => state,
    }),
    note: t.string({
      nullable: true,
      description: 'Why it is empty, or what a reader should know.',
      resolve: ({ note }, _, context, info) => (note === null ? null : say(note, context, info)),
    }),
    digitalPart: t.field({
      type: DigitalPartEnum,
      description: 'What part of it is digital.',
      resolve: ({ digitalPart }) => digitalPart,
    }),
    scope: t.string({
      description: 'What it counts and what it leaves out.',
      resolve: ({ scope }, _, context, info) => say(scope, context, info),
    }),
    sources: t.field({
      type: [SourceUseType],
      complexity: { field: 50, multiplier: 3 },
      description: 'The sources of its bands and single figures, with how many statements of each.',
      resolve: async ({ bands, figures }, _, context) => {
        const shares = bands.flatMap(({ share }) => [...share.evidence]);
        const single = figures.flatMap(({ figure }) => [...figure.evidence]);
        return [...(await usesOfRows(context, rowsOf(shares, single)))];
      },
    }),
    bands: t.field({
      type: [LedgerBandType],
      complexity: listOf(5),
      description: 'Its bands; the shares add up to 1.',
      resolve: ({ bands }) => [...bands],
    }),
    total: t.field({
      type: FigureType,
      nullable: true,
      description: 'The whole, where its parts can be added.',
      resolve: ({ total }) => total,
    }),
    africa: t.field({
      type: LedgerBandType,
      nullable: true,
      description: 'Africa’s part.',
      resolve: ({ africa }) => africa,
    }),
    spread: t.field({
      type: [LedgerSpreadType],
      complexity: listOf(6),
      description: 'The South’s share under the other schemes.',
      resolve: ({ spread }) => [...spread],
    }),
    economies: t.field({
      type: [LedgerEconomyType],
      args: {
        only: t.arg.idList({ description: 'Only these economies; all of them when not given.' }),
      },
      complexity: ({ only }) => listOf(only == null ? 80 : Math.max(1, only.length)),
      description: 'Economies, largest first.',
      resolve: ({ economies }, { only }) =>
        economies.filter(({ economy }) => only == null || only.includes(economy)),
    }),
    materials: t.field({
      type: [LedgerMaterialType],
      complexity: listOf(6),
      description: 'Materials that the row takes together; empty when it is one series.',
      resolve: ({ materials }) => [...materials],
    }),
    figures: t.field({
      type: [LedgerFigureType],
      complexity: listOf(40),
      description: 'Of a row that has no world: what single figures say. They do not add up.',
      resolve: ({ figures }) => [...figures],
    }),
  }),
});

export const LedgerType = builder.objectRef<LedgerAnswer & PagedAnswer>('Ledger').implement({
  description: 'Who digs, refines, earns, uses, throws away and bears harm, by side of a scheme.',
  interfaces: [Answer],
  fields: (t) => ({
    scheme: t.field({
      type: SchemeType,
      description: 'The scheme that tells the sides.',
      resolve: ({ scheme }) => schemes.get(scheme),
    }),
    weighting: t.field({
      type: WeightingEnum,
      description: 'How materials count against each other.',
      resolve: ({ weighting }) => weighting,
    }),
    gap: t.string({
      nullable: true,
      description:
        'What the South digs beside what it earns, in a sentence, and where the gap lies over schemes, weightings and lumps; null without both rows.',
      resolve: ({ gap }, _, context, info) => (gap === null ? null : say(gap, context, info)),
    }),
    unclassified: t.field({
      type: [EntityType],
      complexity: listOf(10),
      description: 'Economies with a figure that the scheme’s author does not place: they are on no side.',
      resolve: ({ unclassified }, _, context) => unclassified.map((economy) => entityOf(context, economy)),
    }),
    sideChanges: t.field({
      type: [SideChangeType],
      complexity: listOf(80),
      description:
        'Economies that the scheme moved from one side to the other in the years of its list; empty under a scheme that is held fixed.',
      resolve: ({ sideChanges }) => [...sideChanges],
    }),
    rows: t.field({
      type: [LedgerRowType],
      args: {
        only: t.arg({
          type: [LedgerRowIdEnum],
          description: 'Only these questions; all of them when not given.',
        }),
      },
      complexity: ({ only }) => listOf(only == null ? ledgerRowIds.length : Math.max(1, only.length)),
      description: 'The questions, in their order.',
      resolve: ({ rows }, { only }) => rows.filter(({ id }) => only == null || only.includes(id)),
    }),
  }),
});
