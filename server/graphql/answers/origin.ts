/** The origin of a material: the whole answer, and the bounds that totals alone force. */
import { schemes } from '../../../schema/scheme.ts';
import type { OriginAnswer } from '../../analysis/origin/answer.ts';
import type { OriginBoundsAnswer } from '../../analysis/origin/origin-bounds.ts';
import { builder, listOf } from '../builder.ts';
import { EntityType, entityOf, entityOrNull, FigureType, SchemeType } from '../parts/refs.ts';
import { Answer, type PagedAnswer } from './answer.ts';
import {
  LastShipperType,
  OriginBoundType,
  OriginBuyersType,
  OriginDomesticType,
  OriginHubType,
  OriginLinkType,
  OriginMerchantType,
  OriginRingType,
  OriginShareType,
  OriginSideType,
  OriginStageType,
  OriginUnknownType,
} from './origin-parts.ts';

export const OriginType = builder.objectRef<OriginAnswer & PagedAnswer>('Origin').implement({
  description: 'Who dug or refined what is used, and who uses what is dug or refined.',
  interfaces: [Answer],
  fields: (t) => ({
    material: t.field({
      type: EntityType,
      description: 'The material.',
      resolve: ({ material }, _, context) => entityOf(context, material),
    }),
    year: t.exposeInt('year', { description: 'The year.' }),
    scheme: t.field({
      type: SchemeType,
      description: 'The scheme that tells the sides.',
      resolve: ({ scheme }) => schemes.get(scheme),
    }),
    consumer: t.field({
      type: EntityType,
      nullable: true,
      description: 'Whose use is asked about; null for the world’s.',
      resolve: ({ consumer }, _, context) => entityOrNull(context, consumer),
    }),
    producer: t.field({
      type: EntityType,
      nullable: true,
      description: 'Whose output is asked about.',
      resolve: ({ producer }, _, context) => entityOrNull(context, producer),
    }),
    stages: t.field({
      type: [OriginStageType],
      complexity: listOf(2),
      description: 'The stages that are answered, ore before metal.',
      resolve: ({ stages }) => [...stages],
    }),
    total: t.field({
      type: FigureType,
      description:
        'What shares are of: what the consumer or the world uses, or the output of a producer alone.',
      resolve: ({ total }) => total,
    }),
    origins: t.field({
      type: [OriginShareType],
      complexity: listOf(25),
      description:
        'Where what is used was dug or, at REFINING alone, refined: largest first, then by id. With `unknowns` they are the whole. Empty for a producer alone.',
      resolve: ({ origins }) => [...origins],
    }),
    destinations: t.field({
      type: [OriginShareType],
      complexity: listOf(60),
      description:
        'Where what is produced is used: largest first, then by id. Of a producer with the share of its output, else of what the world uses; empty for a consumer alone.',
      resolve: ({ destinations }) => [...destinations],
    }),
    unknowns: t.field({
      type: [OriginUnknownType],
      complexity: listOf(25),
      description:
        'What has no known origin or, of a producer alone, no known use: by stage and kind, largest first.',
      resolve: ({ unknowns }) => [...unknowns],
    }),
    lastShippers: t.field({
      type: [LastShipperType],
      complexity: listOf(40),
      description:
        'What plain trade statistics show of a consumer: who shipped last, home first, then largest first. Beside each the share of the same economy as origin.',
      resolve: ({ lastShippers }) => [...lastShippers],
    }),
    bySide: t.field({
      type: [OriginSideType],
      complexity: listOf(4),
      description: 'By side of the scheme; empty where shares are weak.',
      resolve: ({ bySide }) => [...bySide],
    }),
    hubs: t.field({
      type: [OriginHubType],
      complexity: listOf(16),
      description: 'Economies that pass on most of what they import, by stage, largest first.',
      resolve: ({ hubs }) => [...hubs],
    }),
    domestic: t.field({
      type: [OriginDomesticType],
      complexity: listOf(8),
      description:
        'Refined at home by mined at home: of the economies asked for, else of the largest miners that are listed at both stages.',
      resolve: ({ domestic }) => [...domestic],
    }),
    topBuyers: t.field({
      type: [OriginBuyersType],
      complexity: listOf(6),
      description:
        'Whom a producer’s exports go to, by stage: of the one asked for, else of the largest origins.',
      resolve: ({ topBuyers }) => [...topBuyers],
    }),
    links: t.field({
      type: [OriginLinkType],
      complexity: listOf(60),
      description: 'From origin to user across a border, the largest first, as for a map.',
      resolve: ({ links }) => [...links],
    }),
    merchants: t.field({
      type: [OriginMerchantType],
      complexity: listOf(4),
      description: 'Economies that only trade, and whose trade mostly one side alone declares.',
      resolve: ({ merchants }) => [...merchants],
    }),
    rings: t.field({
      type: [OriginRingType],
      complexity: listOf(2),
      description: 'Circles that only pass a good round; their flows are left out.',
      resolve: ({ rings }) => rings.map((economies) => ({ economies })),
    }),
    bounds: t.field({
      type: [OriginBoundType],
      complexity: listOf(10),
      description: 'For codes of which only totals are published: least and most that they force on a pair.',
      resolve: ({ bounds }) => [...bounds],
    }),
  }),
});

export const OriginBoundsType = builder
  .objectRef<OriginBoundsAnswer & PagedAnswer>('OriginBounds')
  .implement({
    description: 'What totals alone prove of who sent how much to whom.',
    interfaces: [Answer],
    fields: (t) => ({
      material: t.field({
        type: EntityType,
        description: 'What was asked for: the material, or the code.',
        resolve: ({ material }, _, context) => entityOf(context, material),
      }),
      year: t.exposeInt('year', { description: 'The year.' }),
      scheme: t.field({
        type: SchemeType,
        description: 'The scheme that tells the sides.',
        resolve: ({ scheme }) => schemes.get(scheme),
      }),
      bounds: t.field({
        type: [OriginBoundType],
        complexity: listOf(20),
        description:
          'First pairs that must have traded, by code, the largest least amount first; then, by code, those of which only the upper end says something.',
        resolve: ({ bounds }) => [...bounds],
      }),
    }),
  });
