/** The parts of an answer about ownership: rows by owner, by home, by place, and sites. */
import type {
  OwnershipCell,
  OwnershipContradiction,
  OwnershipHome,
  OwnershipRow,
  OwnershipSite,
  OwnStake,
  SiteClaim,
} from '../../analysis/ownership/answer.ts';
import { builder, listOf } from '../builder.ts';
import { OwnershipHomeKindEnum, OwnershipKindEnum } from '../enums.ts';
import { EntityType, entityOf, entityOrNull, FigureType } from '../parts/refs.ts';

export const OwnershipRowType = builder.objectRef<OwnershipRow>('OwnershipRow').implement({
  description:
    'What one owner has of the stated capacity; or what nobody can be given, with those named for it.',
  fields: (t) => ({
    kind: t.field({ type: OwnershipKindEnum, description: 'Whose it is.', resolve: ({ kind }) => kind }),
    owners: t.field({
      type: [EntityType],
      complexity: listOf(2),
      description: 'The one owner; or all that are named for it.',
      resolve: ({ owners }, _, context) => owners.map((owner) => entityOf(context, owner)),
    }),
    home: t.field({
      type: EntityType,
      nullable: true,
      description: 'Home economy of the one owner; null where no source says it.',
      resolve: ({ home }, _, context) => entityOrNull(context, home),
    }),
    capacity: t.field({ type: FigureType, description: 'The part.', resolve: ({ capacity }) => capacity }),
    share: t.field({ type: FigureType, description: 'Of the total.', resolve: ({ share }) => share }),
    sites: t.exposeInt('sites', { description: 'Sites in which it is.' }),
    years: t.intList({
      complexity: listOf(2),
      description: 'Years of the statements of capacity, ascending.',
      resolve: ({ years }) => [...years],
    }),
    atMost: t.field({
      type: FigureType,
      nullable: true,
      description:
        'What it would have if all that it is named for without a share were its own; null where that is nothing more.',
      resolve: ({ atMost }) => atMost,
    }),
    throughOthers: t.field({
      type: FigureType,
      nullable: true,
      description: 'Of the part, what it holds through other companies; null where there is none.',
      resolve: ({ throughOthers }) => throughOthers,
    }),
  }),
});

export const OwnershipHomeType = builder.objectRef<OwnershipHome>('OwnershipHome').implement({
  description: 'What belongs in one economy, or cannot be given to any.',
  fields: (t) => ({
    kind: t.field({
      type: OwnershipHomeKindEnum,
      description: 'Whether a home is known, or why not.',
      resolve: ({ kind }) => kind,
    }),
    economy: t.field({
      type: EntityType,
      nullable: true,
      description: 'The home; null where there is none.',
      resolve: ({ economy }, _, context) => entityOrNull(context, economy),
    }),
    owners: t.exposeInt('owners', { description: 'Owners that are named for it.' }),
    capacity: t.field({ type: FigureType, description: 'The part.', resolve: ({ capacity }) => capacity }),
    share: t.field({ type: FigureType, description: 'Of the total.', resolve: ({ share }) => share }),
    sites: t.exposeInt('sites', { description: 'Sites in which it is.' }),
    years: t.intList({
      complexity: listOf(2),
      description: 'Years of the statements of capacity, ascending.',
      resolve: ({ years }) => [...years],
    }),
  }),
});

export const OwnershipCellType = builder.objectRef<OwnershipCell>('OwnershipCell').implement({
  description: 'What lies in one economy and belongs in another.',
  fields: (t) => ({
    dugIn: t.field({
      type: EntityType,
      nullable: true,
      description: 'Where the sites lie; null where no source says it, or they lie in several.',
      resolve: ({ dugIn }, _, context) => entityOrNull(context, dugIn),
    }),
    kind: t.field({
      type: OwnershipHomeKindEnum,
      description: 'Whether a home is known, or why not.',
      resolve: ({ kind }) => kind,
    }),
    ownedIn: t.field({
      type: EntityType,
      nullable: true,
      description: 'The home of the owner; null where there is none.',
      resolve: ({ ownedIn }, _, context) => entityOrNull(context, ownedIn),
    }),
    capacity: t.field({ type: FigureType, description: 'The part.', resolve: ({ capacity }) => capacity }),
    share: t.field({ type: FigureType, description: 'Of the total.', resolve: ({ share }) => share }),
    sites: t.exposeInt('sites', { description: 'Sites in which it is.' }),
  }),
});

const SiteClaimType = builder.objectRef<SiteClaim>('OwnershipSiteClaim').implement({
  description: 'Who has which share of the capacity of one site.',
  fields: (t) => ({
    kind: t.field({ type: OwnershipKindEnum, description: 'Whose it is.', resolve: ({ kind }) => kind }),
    owners: t.field({
      type: [EntityType],
      complexity: listOf(2),
      description: 'The one owner; or all that are named for it.',
      resolve: ({ owners }, _, context) => owners.map((owner) => entityOf(context, owner)),
    }),
    share: t.field({
      type: FigureType,
      description: 'Of the capacity of the site.',
      resolve: ({ share }) => share,
    }),
  }),
});

export const OwnershipSiteType = builder.objectRef<OwnershipSite>('OwnershipSite').implement({
  description: 'One stated capacity, of a site or of several that are counted together.',
  fields: (t) => ({
    site: t.field({
      type: EntityType,
      description: 'The site, or the group of those that are counted together.',
      resolve: ({ site }, _, context) => entityOf(context, site),
    }),
    members: t.field({
      type: [EntityType],
      complexity: listOf(2),
      description: 'The sites it is of.',
      resolve: ({ members }, _, context) => members.map((member) => entityOf(context, member)),
    }),
    economy: t.field({
      type: EntityType,
      nullable: true,
      description: 'Where they lie; null where no source says it, or they lie in several.',
      resolve: ({ economy }, _, context) => entityOrNull(context, economy),
    }),
    year: t.exposeInt('year', { description: 'Year of the statement of capacity.' }),
    capacity: t.field({
      type: FigureType,
      description: 'The capacity.',
      resolve: ({ capacity }) => capacity,
    }),
    claims: t.field({
      type: [SiteClaimType],
      complexity: listOf(2),
      description: 'Who has which share of it; the shares add up to 1.',
      resolve: ({ claims }) => [...claims],
    }),
    operators: t.field({
      type: [EntityType],
      complexity: listOf(1),
      description: 'Who runs it: no owner for that.',
      resolve: ({ operators }, _, context) => operators.map((one) => entityOf(context, one)),
    }),
  }),
});

export const OwnStakeType = builder.objectRef<OwnStake>('OwnershipStake').implement({
  description: 'What the organisation that was asked about has of a part.',
  fields: (t) => ({
    held: t.field({
      type: FigureType,
      description: 'What it holds, itself and through companies in which it holds shares.',
      resolve: ({ held }) => held,
    }),
    kept: t.field({
      type: FigureType,
      description: 'What of that stays with it, as the last owner that is named.',
      resolve: ({ kept }) => kept,
    }),
    share: t.field({
      type: FigureType,
      description: 'What it holds, of all named sites of the part, whoever owns them.',
      resolve: ({ share }) => share,
    }),
  }),
});

export const OwnershipContradictionType = builder
  .objectRef<OwnershipContradiction>('OwnershipContradiction')
  .implement({
    description: 'Stated shares that cannot all be true: printed as they are, and counted for nobody.',
    fields: (t) => ({
      owned: t.field({
        type: EntityType,
        description: 'What is owned.',
        resolve: ({ owned }, _, context) => entityOf(context, owned),
      }),
      owners: t.field({
        type: [EntityType],
        complexity: listOf(3),
        description: 'Who is named.',
        resolve: ({ owners }, _, context) => owners.map((owner) => entityOf(context, owner)),
      }),
      sum: t.field({
        type: FigureType,
        description: 'What the stated shares add up to.',
        resolve: ({ sum }) => sum,
      }),
    }),
  });
