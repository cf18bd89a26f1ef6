/** Data centres, cloud regions and cables: the whole answer. */
import { schemes } from '../../../schema/scheme.ts';
import type { InfrastructureAnswer, InfrastructureList } from '../../analysis/infrastructure/answer.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { pageArgs, pageCost, pageOf } from '../connection.ts';
import { checkFirst } from '../cursor.ts';
import { InfrastructureKindEnum, InfrastructureRelationEnum } from '../enums.ts';
import { EntityType, entityOrNull, FigureType, SchemeType, SourceType, sourceOf } from '../parts/refs.ts';
import { Answer, type PagedAnswer } from './answer.ts';
import {
  CableOwnersType,
  CloudRegionType,
  GridIntensityType,
  InfrastructureActorType,
  InfrastructureHomeType,
  InfrastructurePlaceType,
  InfrastructureSidesType,
  InfrastructureSiteConnection,
  ReportedElectricityType,
  SingleCableType,
  StatedUseType,
} from './infrastructure-parts.ts';

/** The longest lists of the API, of cable owners, come in pages of their first rows. */
const firstRows = 50;
const rowsArg = builder.args((arg) => ({
  first: arg.int({
    defaultValue: firstRows,
    description: 'How many rows at most, most sites first; 1,000 is the most of all.',
  }),
}));
const rowsCost = ({ first }: { readonly first?: number | null | undefined }) =>
  listOf(Math.max(1, checkFirst(first ?? firstRows)));
/** The first rows, and always that of sites without a name, which would be last. */
function firstOf<Row>(
  rows: readonly Row[],
  first: number | null | undefined,
  isRest: (row: Row) => boolean,
): Row[] {
  const most = checkFirst(first ?? firstRows);
  return rows.filter((row, place) => place < most || isRest(row));
}

const InfrastructureListType = builder.objectRef<InfrastructureList>('InfrastructureList').implement({
  description:
    'What one publisher lists. Lists overlap, by how much is not known; nothing is added across them.',
  fields: (t) => ({
    kind: t.field({
      type: InfrastructureKindEnum,
      description: 'What it lists.',
      resolve: ({ kind }) => kind,
    }),
    source: t.field({
      type: SourceType,
      description: 'The publisher.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    edition: t.exposeString('edition', { description: 'Its edition.' }),
    relation: t.field({
      type: InfrastructureRelationEnum,
      description: 'Whom the list names beside a site.',
      resolve: ({ relation }) => relation,
    }),
    scope: t.string({
      description: 'What it holds and leaves out, in a sentence.',
      resolve: ({ scope }, _, context, info) => say(scope, context, info),
    }),
    finding: t.string({
      description: 'How many, who is named most often and where, in words.',
      resolve: ({ finding }, _, context, info) => say(finding, context, info),
    }),
    total: t.field({
      type: FigureType,
      description: 'All sites of the list.',
      resolve: ({ total }) => total,
    }),
    sites: t.field({ type: FigureType, description: 'Those asked about.', resolve: ({ sites }) => sites }),
    withActor: t.field({
      type: FigureType,
      description: 'Share of these of which an owner or operator is named.',
      resolve: ({ withActor }) => withActor,
    }),
    withHome: t.field({
      type: FigureType,
      description: 'Share of these of which the home of somebody named is known.',
      resolve: ({ withHome }) => withHome,
    }),
    running: t.field({
      type: FigureType,
      nullable: true,
      description: 'Power of what runs, of sites for which it is stated; null where it is of none.',
      resolve: ({ running }) => running,
    }),
    announced: t.field({
      type: FigureType,
      nullable: true,
      description: 'Power once all stands that is stated or announced; null where nothing is stated.',
      resolve: ({ announced }) => announced,
    }),
    actorCount: t.int({
      description: 'How many owners or operators are named.',
      resolve: ({ actors }) => actors.filter(({ actor }) => actor !== null).length,
    }),
    actors: t.field({
      type: [InfrastructureActorType],
      args: rowsArg,
      complexity: rowsCost,
      description: 'By whom it names, most sites first; then sites without a name.',
      resolve: ({ actors }, { first }) => firstOf(actors, first, ({ actor }) => actor === null),
    }),
    placeCount: t.int({
      description: 'In how many economies.',
      resolve: ({ places }) => places.filter(({ economy }) => economy !== null).length,
    }),
    places: t.field({
      type: [InfrastructurePlaceType],
      args: rowsArg,
      complexity: rowsCost,
      description: 'By economy, most sites first; then sites whose economy is not said.',
      resolve: ({ places }, { first }) => firstOf(places, first, ({ economy }) => economy === null),
    }),
    homes: t.field({
      type: [InfrastructureHomeType],
      complexity: listOf(6),
      description: 'By home of those named, most sites first; then those of which it is not known.',
      resolve: ({ homes }) => [...homes],
    }),
    sides: t.field({
      type: [InfrastructureSidesType],
      complexity: listOf(4),
      description: 'By side of the scheme; the shares add up to 1.',
      resolve: ({ sides }) => [...sides],
    }),
  }),
});

export const InfrastructureType = builder
  .objectRef<InfrastructureAnswer & PagedAnswer>('Infrastructure')
  .implement({
    description:
      'Listed data centres, cloud regions and submarine cables: who is named for them, where they stand, on what electricity.',
    interfaces: [Answer],
    fields: (t) => ({
      of: t.field({
        type: EntityType,
        nullable: true,
        description: 'The economy, organisation or site; null for all that is listed.',
        resolve: ({ of }, _, context) => entityOrNull(context, of),
      }),
      kind: t.field({
        type: InfrastructureKindEnum,
        nullable: true,
        description: 'The kind that was asked for; null for all.',
        resolve: ({ kind }) => kind,
      }),
      year: t.exposeInt('year', {
        nullable: true,
        description: 'The year that was asked for; null for the newest of each.',
      }),
      years: t.intList({
        complexity: listOf(10),
        description: 'Years that can be asked for, ascending.',
        resolve: ({ years }) => [...years],
      }),
      scheme: t.field({
        type: SchemeType,
        description: 'The scheme that tells the sides.',
        resolve: ({ scheme }) => schemes.get(scheme),
      }),
      lists: t.field({
        type: [InfrastructureListType],
        complexity: listOf(7),
        description: 'Each publisher’s list for itself: data centres, cloud regions, cables.',
        resolve: ({ lists }) => [...lists],
      }),
      list: t.field({
        type: InfrastructureSiteConnection,
        args: pageArgs(firstRows),
        complexity: pageCost(firstRows),
        description: 'The sites one by one, by list and id.',
        resolve: ({ list }, args, context) => pageOf(context, list, { ...args, fallback: firstRows }),
      }),
      grids: t.field({
        type: [GridIntensityType],
        complexity: listOf(70),
        description: 'Grids of the economies in which data centres and cloud regions lie, by economy.',
        resolve: ({ grids }) => [...grids],
      }),
      regions: t.field({
        type: [CloudRegionType],
        complexity: listOf(44),
        description: 'Cloud regions by their electricity.',
        resolve: ({ regions }) => [...regions],
      }),
      reported: t.field({
        type: [ReportedElectricityType],
        complexity: listOf(40),
        description: 'Scope 2 by place beside by market: by organisation, then its parts, then year.',
        resolve: ({ reported }) => [...reported],
      }),
      stated: t.field({
        type: [StatedUseType],
        complexity: listOf(60),
        description: 'Electricity, water and effectiveness of data centres as sources state them.',
        resolve: ({ stated }) => [...stated],
      }),
      mostOwned: t.field({
        type: [CableOwnersType],
        complexity: listOf(20),
        description: 'Cables with the most named owners: twenty at most.',
        resolve: ({ mostOwned }) => [...mostOwned],
      }),
      singles: t.field({
        type: [SingleCableType],
        complexity: listOf(30),
        description: 'Economies in which one listed cable lands that joins them to others, by id.',
        resolve: ({ singles }) => [...singles],
      }),
    }),
  });
