/** The parts of the lens industry: bands, economies, lumps, blocs, years, sectors and exports. */
import type {
  IndustryBand,
  IndustryBloc,
  IndustryEconomy,
  IndustryExports,
  IndustryLump,
  IndustrySector,
  IndustryYear,
} from '../../analysis/value-capture/industry/answer.ts';
import { builder, listOf } from '../builder.ts';
import { LedgerBandNameEnum, SideEnum } from '../enums.ts';
import { EntityType, entityOf, FigureType } from '../parts/refs.ts';

type PlainBand = Omit<IndustryBand, 'perHead'>;

export const IndustryBandType = builder.objectRef<IndustryBand>('IndustryBand').implement({
  description:
    'A side, China apart, Africa, or what no side can be given. Of a side, low is what is named of it, and high has what is not named, left over or on no side as well.',
  fields: (t) => ({
    band: t.field({
      type: LedgerBandNameEnum,
      description: 'What it stands for.',
      resolve: ({ band }) => band,
    }),
    share: t.field({ type: FigureType, description: 'Share of the whole.', resolve: ({ share }) => share }),
    amount: t.field({
      type: FigureType,
      nullable: true,
      description: 'The amount.',
      resolve: ({ amount }) => amount,
    }),
    perHead: t.field({
      type: FigureType,
      nullable: true,
      description: 'For each person of its economies that have a figure and a population.',
      resolve: ({ perHead }) => perHead,
    }),
  }),
});

const PlainBandType = builder.objectRef<PlainBand>('IndustryYearBand').implement({
  description: 'A band of one year or one sector, with the same least and most of a side.',
  fields: (t) => ({
    band: t.field({
      type: LedgerBandNameEnum,
      description: 'What it stands for.',
      resolve: ({ band }) => band,
    }),
    share: t.field({ type: FigureType, description: 'Share of the whole.', resolve: ({ share }) => share }),
    amount: t.field({
      type: FigureType,
      nullable: true,
      description: 'The amount.',
      resolve: ({ amount }) => amount,
    }),
  }),
});

export const IndustryEconomyType = builder.objectRef<IndustryEconomy>('IndustryEconomy').implement({
  description: 'What one economy has.',
  fields: (t) => ({
    economy: t.field({
      type: EntityType,
      description: 'The economy.',
      resolve: ({ economy }, _, context) => entityOf(context, economy),
    }),
    side: t.field({ type: SideEnum, description: 'Its side under the scheme.', resolve: ({ side }) => side }),
    amount: t.field({
      type: FigureType,
      nullable: true,
      description: 'The amount.',
      resolve: ({ amount }) => amount,
    }),
    share: t.field({ type: FigureType, description: 'Share of the whole.', resolve: ({ share }) => share }),
    perHead: t.field({
      type: FigureType,
      nullable: true,
      description: 'For each person; null where its population is not in the graph.',
      resolve: ({ perHead }) => perHead,
    }),
  }),
});

export const IndustryLumpType = builder.objectRef<IndustryLump>('IndustryLump').implement({
  description: 'What the publisher lumps together: on no side and in no bloc.',
  fields: (t) => ({
    lump: t.field({
      type: EntityType,
      description: 'The lump.',
      resolve: ({ entity }, _, context) => entityOf(context, entity),
    }),
    amount: t.field({ type: FigureType, description: 'The amount.', resolve: ({ amount }) => amount }),
    share: t.field({ type: FigureType, description: 'Share of the whole.', resolve: ({ share }) => share }),
  }),
});

export const IndustryBlocType = builder.objectRef<IndustryBloc>('IndustryBloc').implement({
  description: 'Members of a group taken together; groups overlap.',
  fields: (t) => ({
    bloc: t.field({
      type: EntityType,
      description: 'The group.',
      resolve: ({ bloc }, _, context) => entityOf(context, bloc),
    }),
    members: t.exposeInt('members', { description: 'How many members it has.' }),
    named: t.exposeInt('named', { description: 'Of how many there is a figure.' }),
    amount: t.field({
      type: FigureType,
      nullable: true,
      description: 'The amount of those.',
      resolve: ({ amount }) => amount,
    }),
    share: t.field({
      type: FigureType,
      description: 'Share of the whole: a least share where members have no row.',
      resolve: ({ share }) => share,
    }),
  }),
});

export const IndustryYearType = builder.objectRef<IndustryYear>('IndustryYear').implement({
  description: 'One year of the same edition.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year.' }),
    total: t.field({
      type: FigureType,
      nullable: true,
      description: 'The whole.',
      resolve: ({ total }) => total,
    }),
    bands: t.field({
      type: [PlainBandType],
      complexity: listOf(5),
      description: 'Sides, and what no side can be given.',
      resolve: ({ bands }) => [...bands],
    }),
    africa: t.field({
      type: PlainBandType,
      nullable: true,
      description: 'Africa’s line; null where no African economy has a figure.',
      resolve: ({ africa }) => africa,
    }),
  }),
});

export const IndustrySectorType = builder.objectRef<IndustrySector>('IndustrySector').implement({
  description: 'Income of a group of sectors inside final goods.',
  fields: (t) => ({
    sector: t.field({
      type: EntityType,
      description: 'The indicator of the sectors.',
      resolve: ({ sector }, _, context) => entityOf(context, sector),
    }),
    total: t.field({
      type: FigureType,
      nullable: true,
      description: 'Its income in the world.',
      resolve: ({ total }) => total,
    }),
    share: t.field({ type: FigureType, description: 'Share of all sectors.', resolve: ({ share }) => share }),
    bands: t.field({
      type: [PlainBandType],
      complexity: listOf(5),
      description: 'Sides, and what no side can be given.',
      resolve: ({ bands }) => [...bands],
    }),
  }),
});

export const IndustryExportsType = builder.objectRef<IndustryExports>('IndustryExports').implement({
  description: 'What is in the exports of an economy in a year.',
  fields: (t) => ({
    economy: t.field({
      type: EntityType,
      description: 'The economy.',
      resolve: ({ economy }, _, context) => entityOf(context, economy),
    }),
    side: t.field({ type: SideEnum, description: 'Its side under the scheme.', resolve: ({ side }) => side }),
    year: t.exposeInt('year', { description: 'The year.' }),
    gross: t.field({ type: FigureType, description: 'Gross exports.', resolve: ({ gross }) => gross }),
    domestic: t.field({
      type: FigureType,
      description: 'Value added at home in them.',
      resolve: ({ domestic }) => domestic,
    }),
    foreign: t.field({
      type: FigureType,
      description: 'Value added abroad in them.',
      resolve: ({ foreign }) => foreign,
    }),
    residual: t.field({
      type: FigureType,
      description: 'Gross exports less both: what the source leaves over; below zero where it counts twice.',
      resolve: ({ residual }) => residual,
    }),
    domesticShare: t.field({
      type: FigureType,
      description: 'Value added at home, by gross exports.',
      resolve: ({ domesticShare }) => domesticShare,
    }),
  }),
});
