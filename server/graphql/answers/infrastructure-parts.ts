/** The parts of an answer about infrastructure: rows by whom a list names, by place, home and side, and single sites. */
import type {
  CableOwners,
  CloudRegion,
  GridIntensity,
  InfrastructureActor,
  InfrastructureHome,
  InfrastructurePlace,
  InfrastructureSides,
  InfrastructureSite,
  ReportedElectricity,
  SingleCable,
  StatedUse,
} from '../../analysis/infrastructure/answer.ts';
import { builder, listOf } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { InfrastructureHomeKindEnum, InfrastructureKindEnum, SideEnum, StatedMeasureEnum } from '../enums.ts';
import { EntityType, entityOf, entityOrNull, FigureType, SourceType, sourceOf } from '../parts/refs.ts';

const words = {
  sites: 'How many sites of the list.',
  share: 'Of the sites of the list that were asked about.',
  running: 'Power of what runs, of those sites for which it is stated; null where it is of none.',
  announced: 'Power once all stands that is stated or announced: a projection; null where nothing is stated.',
} as const;

export const InfrastructureActorType = builder
  .objectRef<InfrastructureActor>('InfrastructureActor')
  .implement({
    description: 'Sites of one list by whom it names. A site with several owners counts in the row of each.',
    fields: (t) => ({
      actor: t.field({
        type: EntityType,
        nullable: true,
        description: 'Owner or operator; null for sites of which the list names none.',
        resolve: ({ actor }, _, context) => entityOrNull(context, actor),
      }),
      home: t.field({
        type: EntityType,
        nullable: true,
        description: 'Economy of its seat; null where no source says it.',
        resolve: ({ home }, _, context) => entityOrNull(context, home),
      }),
      sites: t.field({ type: FigureType, description: words.sites, resolve: ({ sites }) => sites }),
      share: t.field({ type: FigureType, description: words.share, resolve: ({ share }) => share }),
      running: t.field({
        type: FigureType,
        nullable: true,
        description: words.running,
        resolve: ({ running }) => running,
      }),
      announced: t.field({
        type: FigureType,
        nullable: true,
        description: words.announced,
        resolve: ({ announced }) => announced,
      }),
    }),
  });

export const InfrastructurePlaceType = builder
  .objectRef<InfrastructurePlace>('InfrastructurePlace')
  .implement({
    description: 'Sites of one list by economy. A cable counts in the row of each economy in which it lands.',
    fields: (t) => ({
      economy: t.field({
        type: EntityType,
        nullable: true,
        description: 'The economy; null for sites of which the list does not say it.',
        resolve: ({ economy }, _, context) => entityOrNull(context, economy),
      }),
      side: t.field({
        type: SideEnum,
        nullable: true,
        description: 'Its side under the scheme.',
        resolve: ({ side }) => side,
      }),
      sites: t.field({ type: FigureType, description: words.sites, resolve: ({ sites }) => sites }),
      share: t.field({ type: FigureType, description: words.share, resolve: ({ share }) => share }),
      running: t.field({
        type: FigureType,
        nullable: true,
        description: words.running,
        resolve: ({ running }) => running,
      }),
      announced: t.field({
        type: FigureType,
        nullable: true,
        description: words.announced,
        resolve: ({ announced }) => announced,
      }),
    }),
  });

export const InfrastructureHomeType = builder.objectRef<InfrastructureHome>('InfrastructureHome').implement({
  description: 'Sites of one list by where those who own or operate them are at home.',
  fields: (t) => ({
    kind: t.field({
      type: InfrastructureHomeKindEnum,
      description: 'Whether a home is known, or why not.',
      resolve: ({ kind }) => kind,
    }),
    economy: t.field({
      type: EntityType,
      nullable: true,
      description: 'The home; null where there is none.',
      resolve: ({ economy }, _, context) => entityOrNull(context, economy),
    }),
    side: t.field({
      type: SideEnum,
      nullable: true,
      description: 'Its side under the scheme.',
      resolve: ({ side }) => side,
    }),
    sites: t.field({ type: FigureType, description: words.sites, resolve: ({ sites }) => sites }),
    share: t.field({ type: FigureType, description: words.share, resolve: ({ share }) => share }),
  }),
});

export const InfrastructureSidesType = builder
  .objectRef<InfrastructureSides>('InfrastructureSides')
  .implement({
    description:
      'Sites of one list by the sides on which they lie or land: each site once, so that shares add up to 1.',
    fields: (t) => ({
      sides: t.field({
        type: [SideEnum],
        complexity: listOf(2),
        description: 'One side, or the several that a cable joins; none where no economy is told.',
        resolve: ({ sides }) => [...sides],
      }),
      sites: t.field({ type: FigureType, description: words.sites, resolve: ({ sites }) => sites }),
      share: t.field({ type: FigureType, description: words.share, resolve: ({ share }) => share }),
    }),
  });

const InfrastructureSiteType = builder.objectRef<InfrastructureSite>('InfrastructureSite').implement({
  description: 'One listed site. To be listed is no reproach.',
  fields: (t) => ({
    site: t.field({
      type: EntityType,
      description: 'The site.',
      resolve: ({ site }, _, context) => entityOf(context, site),
    }),
    kind: t.field({
      type: InfrastructureKindEnum,
      description: 'What it is.',
      resolve: ({ kind }) => kind,
    }),
    source: t.field({
      type: SourceType,
      description: 'The publisher that lists it.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    economies: t.field({
      type: [EntityType],
      complexity: listOf(2),
      description: 'Where it lies or lands.',
      resolve: ({ economies }, _, context) => economies.map((economy) => entityOf(context, economy)),
    }),
    actors: t.field({
      type: [EntityType],
      complexity: listOf(2),
      description: 'Its owners or operators as the list names them.',
      resolve: ({ actors }, _, context) => actors.map((actor) => entityOf(context, actor)),
    }),
    isPlanned: t.exposeBoolean('isPlanned', { description: 'Whether the list has it as planned.' }),
    running: t.field({
      type: FigureType,
      nullable: true,
      description: 'Power that runs.',
      resolve: ({ running }) => running,
    }),
    announced: t.field({
      type: FigureType,
      nullable: true,
      description: words.announced,
      resolve: ({ announced }) => announced,
    }),
    electricity: t.field({
      type: FigureType,
      nullable: true,
      description: 'Electricity used, as stated of the site.',
      resolve: ({ electricity }) => electricity,
    }),
    grid: t.field({
      type: FigureType,
      nullable: true,
      description: 'Greenhouse gases of a kilowatt-hour in its economy, over the life cycle.',
      resolve: ({ grid }) => grid,
    }),
  }),
});
export const InfrastructureSiteConnection = connectionOf('InfrastructureSite', InfrastructureSiteType);

export const GridIntensityType = builder.objectRef<GridIntensity>('GridIntensity').implement({
  description: 'Greenhouse gases of a kilowatt-hour in an economy over the life cycle, one publisher’s.',
  fields: (t) => ({
    economy: t.field({
      type: EntityType,
      description: 'The economy.',
      resolve: ({ economy }, _, context) => entityOf(context, economy),
    }),
    side: t.field({ type: SideEnum, description: 'Its side under the scheme.', resolve: ({ side }) => side }),
    source: t.field({
      type: SourceType,
      description: 'The publisher.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    year: t.exposeInt('year', { description: 'Year of the figure.' }),
    intensity: t.field({
      type: FigureType,
      description: 'Of all electricity generated there.',
      resolve: ({ intensity }) => intensity,
    }),
  }),
});

export const CloudRegionType = builder.objectRef<CloudRegion>('CloudRegion').implement({
  description:
    'A cloud region by what its operator prints of its electricity, beside the grid of the economy.',
  fields: (t) => ({
    site: t.field({
      type: EntityType,
      description: 'The region.',
      resolve: ({ site }, _, context) => entityOf(context, site),
    }),
    economy: t.field({
      type: EntityType,
      nullable: true,
      description: 'Where it lies; null where the list does not say it.',
      resolve: ({ economy }, _, context) => entityOrNull(context, economy),
    }),
    year: t.exposeInt('year', { description: 'Year of what the operator prints.' }),
    carbonFree: t.field({
      type: FigureType,
      nullable: true,
      description:
        'Share of hours that the operator counts as supplied free of carbon, its contracts on the same grid included.',
      resolve: ({ carbonFree }) => carbonFree,
    }),
    intensity: t.field({
      type: FigureType,
      nullable: true,
      description: 'Intensity of the local grid as the operator prints it.',
      resolve: ({ intensity }) => intensity,
    }),
    indicator: t.field({
      type: EntityType,
      nullable: true,
      description: 'What is counted in that intensity.',
      resolve: ({ indicator }, _, context) => entityOrNull(context, indicator),
    }),
    grid: t.field({
      type: FigureType,
      nullable: true,
      description: 'Life-cycle intensity of the grid of the economy, by another publisher.',
      resolve: ({ grid }) => grid,
    }),
  }),
});

export const ReportedElectricityType = builder
  .objectRef<ReportedElectricity>('ReportedElectricity')
  .implement({
    description:
      'Emissions of bought electricity as an organisation reports them, counted in two ways, never blended.',
    fields: (t) => ({
      subject: t.field({
        type: EntityType,
        description: 'The organisation, or a part of it as it reports it.',
        resolve: ({ subject }, _, context) => entityOf(context, subject),
      }),
      organisation: t.field({
        type: EntityType,
        description: 'The organisation.',
        resolve: ({ organisation }, _, context) => entityOf(context, organisation),
      }),
      year: t.exposeInt('year', {
        description: 'Year or fiscal year, by the name that the company gives it.',
      }),
      byPlace: t.field({
        type: FigureType,
        nullable: true,
        description: 'Scope 2 by the grids on which its sites stand; null where it was not found.',
        resolve: ({ byPlace }) => byPlace,
      }),
      byMarket: t.field({
        type: FigureType,
        nullable: true,
        description: 'Scope 2 by the contracts and certificates that it buys; null where it was not found.',
        resolve: ({ byMarket }) => byMarket,
      }),
      isPlaceKeptOut: t.exposeBoolean('isPlaceKeptOut', {
        description:
          'Whether a figure by place was read by a machine, and is kept out until somebody has checked it.',
      }),
      isMarketKeptOut: t.exposeBoolean('isMarketKeptOut', {
        description:
          'Whether a figure by market was read by a machine, and is kept out until somebody has checked it.',
      }),
      left: t.field({
        type: FigureType,
        nullable: true,
        description: 'By market as a share of by place; null where one of them was not found.',
        resolve: ({ left }) => left,
      }),
      gone: t.field({
        type: FigureType,
        nullable: true,
        description: 'By place less by market; null where one of them was not found.',
        resolve: ({ gone }) => gone,
      }),
    }),
  });

export const StatedUseType = builder.objectRef<StatedUse>('StatedUse').implement({
  description:
    'Electricity, water or effectiveness of data centres as a source states it: read, never added.',
  fields: (t) => ({
    measure: t.field({
      type: StatedMeasureEnum,
      description: 'What is stated.',
      resolve: ({ measure }) => measure,
    }),
    subject: t.field({
      type: EntityType,
      description: 'Of what.',
      resolve: ({ subject }, _, context) => entityOf(context, subject),
    }),
    indicator: t.field({
      type: EntityType,
      nullable: true,
      description: 'What is counted in it.',
      resolve: ({ indicator }, _, context) => entityOrNull(context, indicator),
    }),
    period: t.exposeString('period', { description: 'Its period.' }),
    source: t.field({
      type: SourceType,
      description: 'Who states it.',
      resolve: ({ source }, _, context) => sourceOf(context, source),
    }),
    isProjected: t.exposeBoolean('isProjected', { description: 'Whether it is a projection.' }),
    amount: t.field({ type: FigureType, description: 'The amount.', resolve: ({ amount }) => amount }),
    beyond: t.field({
      type: FigureType,
      nullable: true,
      description:
        'Of an effectiveness, the power that goes beyond the computers as a share of theirs; null of other measures.',
      resolve: ({ beyond }) => beyond,
    }),
  }),
});

export const CableOwnersType = builder.objectRef<CableOwners>('CableOwners').implement({
  description: 'A cable with several named owners.',
  fields: (t) => ({
    cable: t.field({
      type: EntityType,
      description: 'The cable.',
      resolve: ({ cable }, _, context) => entityOf(context, cable),
    }),
    owners: t.field({
      type: [EntityType],
      complexity: listOf(10),
      description: 'Its owners, by id. What part each has is not said.',
      resolve: ({ owners }, _, context) => owners.map((owner) => entityOf(context, owner)),
    }),
    count: t.field({ type: FigureType, description: 'How many owners.', resolve: ({ count }) => count }),
    economies: t.field({
      type: [EntityType],
      complexity: listOf(10),
      description: 'Where it lands.',
      resolve: ({ economies }, _, context) => economies.map((economy) => entityOf(context, economy)),
    }),
  }),
});

export const SingleCableType = builder.objectRef<SingleCable>('SingleCable').implement({
  description:
    'An economy in which one listed cable lands that joins it to others. Cables on land and satellites are in no list.',
  fields: (t) => ({
    economy: t.field({
      type: EntityType,
      description: 'The economy.',
      resolve: ({ economy }, _, context) => entityOf(context, economy),
    }),
    side: t.field({ type: SideEnum, description: 'Its side under the scheme.', resolve: ({ side }) => side }),
    cable: t.field({
      type: EntityType,
      description: 'The cable.',
      resolve: ({ cable }, _, context) => entityOf(context, cable),
    }),
    landing: t.field({
      type: FigureType,
      description: 'One, which leads to the statement of the landing.',
      resolve: ({ landing }) => landing,
    }),
  }),
});
