/** Who owns what is dug: the whole answer. */
import type { OwnershipAnswer, OwnershipPart, OwnershipSummary } from '../../analysis/ownership/answer.ts';
import { builder, listOf } from '../builder.ts';
import { StageEnum } from '../enums.ts';
import { EntityType, entityOf, entityOrNull, FigureType, SourceType, sourceOf } from '../parts/refs.ts';
import { Answer, type PagedAnswer } from './answer.ts';
import {
  OwnershipCellType,
  OwnershipContradictionType,
  OwnershipHomeType,
  OwnershipRowType,
  OwnershipSiteType,
  OwnStakeType,
} from './ownership-parts.ts';

const OwnershipPartType = builder.objectRef<OwnershipPart>('OwnershipPart').implement({
  description: 'Capacities that may be added: of one material, stage, source, edition and basis of weight.',
  fields: (t) => ({
    material: t.field({
      type: EntityType,
      description: 'The material.',
      resolve: ({ material }, _, context) => entityOf(context, material),
    }),
    stage: t.field({ type: StageEnum, description: 'The stage.', resolve: ({ stage }) => stage }),
    source: t.field({
      type: SourceType,
      description: 'The one source of the capacities.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    edition: t.exposeString('edition', { description: 'Its edition.' }),
    years: t.intList({
      complexity: listOf(2),
      description: 'Years of the statements of capacity, ascending.',
      resolve: ({ years }) => [...years],
    }),
    total: t.field({
      type: FigureType,
      description: 'Stated capacity of the sites asked about, which shares are of.',
      resolve: ({ total }) => total,
    }),
    named: t.field({
      type: FigureType,
      description: 'Stated capacity of all sites that the source names: not of the world.',
      resolve: ({ named }) => named,
    }),
    sites: t.exposeInt('sites', { description: 'Sites with a stated capacity.' }),
    jointSites: t.exposeInt('jointSites', {
      description: 'Of these, sites whose capacity is stated only together with that of others.',
    }),
    withoutCapacity: t.exposeInt('withoutCapacity', {
      description: 'Sites that the source names at this stage without a capacity: in no share.',
    }),
    own: t.field({
      type: OwnStakeType,
      nullable: true,
      description: 'What the organisation that was asked about has; null where none was.',
      resolve: ({ own }) => own,
    }),
    rows: t.field({
      type: [OwnershipRowType],
      complexity: listOf(20),
      description: 'By owner, largest first; then what nobody can be given. The shares add up to 1.',
      resolve: ({ rows }) => [...rows],
    }),
    homes: t.field({
      type: [OwnershipHomeType],
      complexity: listOf(5),
      description: 'By home of the owner; the shares add up to 1.',
      resolve: ({ homes }) => [...homes],
    }),
    cells: t.field({
      type: [OwnershipCellType],
      complexity: listOf(10),
      description: 'By where the sites lie and where their owners are at home, largest first.',
      resolve: ({ cells }) => [...cells],
    }),
    list: t.field({
      type: [OwnershipSiteType],
      complexity: listOf(20),
      description: 'The stated capacities, largest first.',
      resolve: ({ list }) => [...list],
    }),
  }),
});

const OwnershipSummaryType = builder.objectRef<OwnershipSummary>('OwnershipSummary').implement({
  description: 'How much is known of the owners of one material at one stage, by one source.',
  fields: (t) => ({
    material: t.field({
      type: EntityType,
      description: 'The material.',
      resolve: ({ material }, _, context) => entityOf(context, material),
    }),
    stage: t.field({ type: StageEnum, description: 'The stage.', resolve: ({ stage }) => stage }),
    source: t.field({
      type: SourceType,
      description: 'The source of the capacities.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    edition: t.exposeString('edition', { description: 'Its edition.' }),
    years: t.intList({
      complexity: listOf(2),
      description: 'Years of the statements of capacity, ascending.',
      resolve: ({ years }) => [...years],
    }),
    total: t.field({
      type: FigureType,
      description: 'Stated capacity of the sites that the source names.',
      resolve: ({ total }) => total,
    }),
    sites: t.exposeInt('sites', { description: 'Sites with a stated capacity.' }),
    withoutCapacity: t.exposeInt('withoutCapacity', {
      description: 'Sites that the source names at this stage without a capacity.',
    }),
    economies: t.exposeInt('economies', { description: 'Economies in which the sites lie.' }),
    owners: t.exposeInt('owners', { description: 'Owners that have a stated share.' }),
    withOwner: t.field({
      type: FigureType,
      description: 'Share of the capacity that has an owner with a stated share.',
      resolve: ({ withOwner }) => withOwner,
    }),
    withHome: t.field({
      type: FigureType,
      description: 'Share of the capacity that has an owner whose home is known.',
      resolve: ({ withHome }) => withHome,
    }),
  }),
});

export const OwnershipType = builder.objectRef<OwnershipAnswer & PagedAnswer>('Ownership').implement({
  description: 'Who owns what is dug: stated capacity of named sites. Capacity is not output.',
  interfaces: [Answer],
  fields: (t) => ({
    of: t.field({
      type: EntityType,
      nullable: true,
      description: 'The organisation, economy or site; null for all named sites.',
      resolve: ({ of }, _, context) => entityOrNull(context, of),
    }),
    material: t.field({
      type: EntityType,
      nullable: true,
      description: 'The material; null for all.',
      resolve: ({ material }, _, context) => entityOrNull(context, material),
    }),
    year: t.exposeInt('year', {
      nullable: true,
      description: 'The year that was asked for; null for the latest of each site.',
    }),
    years: t.intList({
      complexity: listOf(4),
      description: 'Years that can be asked for, ascending.',
      resolve: ({ years }) => [...years],
    }),
    places: t.field({
      type: [EntityType],
      complexity: listOf(20),
      description: 'Economies in which named sites of the material lie, whichever were asked about.',
      resolve: ({ places }, _, context) => places.map((place) => entityOf(context, place)),
    }),
    parts: t.field({
      type: [OwnershipPartType],
      complexity: listOf(6),
      description:
        'Extraction first, then the most sites first; parts are never added. Empty where neither `of` nor a material was given.',
      resolve: ({ parts }) => [...parts],
    }),
    overview: t.field({
      type: [OwnershipSummaryType],
      complexity: listOf(60),
      description: 'Every material of which a site has a capacity; empty where something was asked about.',
      resolve: ({ overview }) => [...overview],
    }),
    contradictions: t.field({
      type: [OwnershipContradictionType],
      complexity: listOf(4),
      description: 'Stated shares that cannot all be true, counted for nobody.',
      resolve: ({ contradictions }) => [...contradictions],
    }),
  }),
});
