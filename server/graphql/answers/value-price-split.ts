/** The lens price split: one document's division of one price of one device. */
import type {
  PriceSplit,
  SplitAmount,
  SplitBand,
  SplitEconomy,
  SplitName,
  SplitPart,
  SplitStage,
} from '../../analysis/value-capture/price-split/answer.ts';
import { builder, listOf } from '../builder.ts';
import { LedgerBandNameEnum, SideEnum, StageEnum } from '../enums.ts';
import { EntityType, entityOf, entityOrNull, FigureType, SourceType, sourceOf } from '../parts/refs.ts';
import { SplitMaterialsType } from './value-split-materials.ts';

const amount = 'In the unit that the document prints: a currency, or per cent.';
const share = 'Share of the whole.';

const SplitAmountType = builder.objectRef<SplitAmount>('SplitAmount').implement({
  description: 'An amount of what is divided, and its share.',
  fields: (t) => ({
    amount: t.field({ type: FigureType, description: amount, resolve: (own) => own.amount }),
    share: t.field({ type: FigureType, description: share, resolve: (own) => own.share }),
  }),
});

const SplitPartType = builder.objectRef<SplitPart>('SplitPart').implement({
  description: 'One row of the document.',
  fields: (t) => ({
    actor: t.field({
      type: EntityType,
      description: 'Who gets it: a company, an economy, or a lump of the document.',
      resolve: ({ actor }, _, context) => entityOf(context, actor),
    }),
    printed: t.exposeString('printed', { description: 'The row as the document prints it, in its words.' }),
    stage: t.field({
      type: StageEnum,
      nullable: true,
      description: 'The stage; null where the document does not put it at one.',
      resolve: ({ stage }) => stage,
    }),
    economy: t.field({
      type: EntityType,
      nullable: true,
      description:
        'The actor itself, or the economy under which the document counts a company; null where it names none.',
      resolve: ({ economy }, _, context) => entityOrNull(context, economy),
    }),
    side: t.field({
      type: SideEnum,
      nullable: true,
      description: 'Its side under the scheme; null where no economy is named, as in the band NOT_NAMED.',
      resolve: ({ side }) => side,
    }),
    amount: t.field({ type: FigureType, description: amount, resolve: (own) => own.amount }),
    share: t.field({ type: FigureType, description: share, resolve: (own) => own.share }),
  }),
});

const SplitBandType = builder.objectRef<SplitBand>('SplitBand').implement({
  description:
    'A side, China apart, what no economy is named for, or what is left over. Of a side, low is what is named of it, and high has what is named of nobody or on no side as well; a side of which no part is named has bounds alone.',
  fields: (t) => ({
    band: t.field({
      type: LedgerBandNameEnum,
      description: 'What it stands for.',
      resolve: ({ band }) => band,
    }),
    amount: t.field({ type: FigureType, description: amount, resolve: (own) => own.amount }),
    share: t.field({ type: FigureType, description: share, resolve: (own) => own.share }),
  }),
});

const SplitStageType = builder.objectRef<SplitStage>('SplitStage').implement({
  description: 'Parts at one stage taken together.',
  fields: (t) => ({
    stage: t.field({
      type: StageEnum,
      nullable: true,
      description: 'The stage; null for parts that the document puts at none.',
      resolve: ({ stage }) => stage,
    }),
    amount: t.field({ type: FigureType, description: amount, resolve: (own) => own.amount }),
    share: t.field({ type: FigureType, description: share, resolve: (own) => own.share }),
  }),
});

const SplitEconomyType = builder.objectRef<SplitEconomy>('SplitEconomy').implement({
  description: 'Parts of one economy, companies that the document counts under it included.',
  fields: (t) => ({
    economy: t.field({
      type: EntityType,
      description: 'The economy.',
      resolve: ({ economy }, _, context) => entityOf(context, economy),
    }),
    side: t.field({ type: SideEnum, description: 'Its side under the scheme.', resolve: ({ side }) => side }),
    amount: t.field({ type: FigureType, description: amount, resolve: (own) => own.amount }),
    share: t.field({ type: FigureType, description: share, resolve: (own) => own.share }),
  }),
});

const SplitNameType = builder.objectRef<SplitName>('SplitName').implement({
  description: 'Which split: several of one device are never added or joined.',
  fields: (t) => ({
    source: t.field({
      type: SourceType,
      description: 'The source.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    edition: t.exposeString('edition', { description: 'The edition: the document.' }),
    year: t.exposeInt('year', { description: 'Year of the price.' }),
    kind: t.field({
      type: EntityType,
      nullable: true,
      description: 'What is divided: the retail price, the factory cost; null where it is not said.',
      resolve: ({ kind }, _, context) => entityOrNull(context, kind),
    }),
  }),
});

/** Lists of a split have a dozen rows. */
const rows = 12;

export const PriceSplitType = builder.objectRef<PriceSplit>('PriceSplit').implement({
  description: 'Who gets what of one price of one device, as one document divides it.',
  fields: (t) => ({
    device: t.field({
      type: EntityType,
      description: 'The device.',
      resolve: ({ device }, _, context) => entityOf(context, device),
    }),
    year: t.exposeInt('year', { description: 'Year of the price.' }),
    kind: t.field({
      type: EntityType,
      nullable: true,
      description: 'What is divided: the retail price, the factory cost; null where it is not said.',
      resolve: ({ kind }, _, context) => entityOrNull(context, kind),
    }),
    source: t.field({
      type: SourceType,
      description: 'The source.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    edition: t.exposeString('edition', { description: 'The edition: the document.' }),
    whole: t.field({ type: FigureType, description: 'What is divided.', resolve: ({ whole }) => whole }),
    price: t.field({
      type: FigureType,
      nullable: true,
      description:
        'The price of which the whole is a hundred per cent, where the document prints shares and the price as well.',
      resolve: ({ price }) => price,
    }),
    parts: t.field({
      type: [SplitPartType],
      complexity: listOf(rows),
      description: 'The rows of the document, largest first.',
      resolve: ({ parts }) => [...parts],
    }),
    bands: t.field({
      type: [SplitBandType],
      complexity: listOf(rows),
      description: 'By side; with the rounding, the shares add up to 1.',
      resolve: ({ bands }) => [...bands],
    }),
    byStage: t.field({
      type: [SplitStageType],
      complexity: listOf(rows),
      description: 'By stage, last what stands at no one stage.',
      resolve: ({ byStage }) => [...byStage],
    }),
    byEconomy: t.field({
      type: [SplitEconomyType],
      complexity: listOf(rows),
      description: 'By economy, largest first.',
      resolve: ({ byEconomy }) => [...byEconomy],
    }),
    unallocated: t.field({
      type: SplitAmountType,
      nullable: true,
      description: 'What the document gives to nobody; null where nothing is left beyond rounding.',
      resolve: ({ unallocated }) => unallocated,
    }),
    rounding: t.field({
      type: SplitAmountType,
      description:
        'The whole less its parts where rounding explains it: below zero where the parts are more than the whole.',
      resolve: ({ rounding }) => rounding,
    }),
    splits: t.field({
      type: [SplitNameType],
      complexity: listOf(rows),
      description: 'Every split of this device, this one first.',
      resolve: ({ splits }) => [...splits],
    }),
    devices: t.field({
      type: [EntityType],
      complexity: listOf(rows),
      description: 'Devices of which a price is divided.',
      resolve: ({ devices }, _, context) => devices.map((device) => entityOf(context, device)),
    }),
    materials: t.field({
      type: SplitMaterialsType,
      description: 'What the metals in the device cost as refined metal.',
      resolve: ({ materials }) => materials,
    }),
  }),
});
