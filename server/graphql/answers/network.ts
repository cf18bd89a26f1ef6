/** The network of relations: the surroundings of a thing, the way between two, the things on most ways. */
import type {
  Hub,
  HubsAnswer,
  NeighbourhoodAnswer,
  NetworkEdge,
  NetworkNode,
  NetworkRest,
  PathAnswer,
  PathStep,
} from '../../analysis/network/answer.ts';
import { builder, listOf } from '../builder.ts';
import { CentralityEnum, EntityKindEnum, NeighbourDirectionEnum, RelationNetworkEnum } from '../enums.ts';
import { EntityType, entityOf, PredicateType } from '../parts/refs.ts';
import { Answer, type PagedAnswer } from './answer.ts';

const NetworkNodeType = builder.objectRef<NetworkNode>('NetworkNode').implement({
  description: 'A thing in the network, with its place in the one layout.',
  fields: (t) => ({
    entity: t.field({
      type: EntityType,
      description: 'The thing.',
      resolve: ({ entity }, _, context) => entityOf(context, entity),
    }),
    x: t.exposeFloat('x', { description: 'Place in the layout, -1000 to 1000 but for what hangs outside.' }),
    y: t.exposeFloat('y', { description: 'Place in the layout, downwards.' }),
    depth: t.exposeInt('depth', { description: 'Steps from what was asked about.' }),
    degree: t.exposeInt('degree', {
      description: 'How many others it is linked to in the whole network.',
    }),
    shown: t.exposeInt('shown', { description: 'How many of those are in this answer.' }),
  }),
});

const NetworkEdgeType = builder.objectRef<NetworkEdge>('NetworkEdge').implement({
  description:
    'Statements that relate two things in one way. They are listed by `statements` with its ends and predicate.',
  fields: (t) => ({
    from: t.exposeID('from', { description: 'Id of the subject.' }),
    to: t.exposeID('to', { description: 'Id of the object.' }),
    predicate: t.field({
      type: PredicateType,
      description: 'What relates them.',
      resolve: ({ predicate }) => ({ id: predicate }),
    }),
    statements: t.exposeInt('statements', { description: 'How many statements say so.' }),
    yearFrom: t.exposeInt('yearFrom', { description: 'First year of them.' }),
    yearTo: t.exposeInt('yearTo', { description: 'Last year of them.' }),
  }),
});

const NetworkRestType = builder.objectRef<NetworkRest>('NetworkRest').implement({
  description: 'Neighbours that were left out around a thing, counted.',
  fields: (t) => ({
    of: t.exposeID('of', { description: 'Id of the thing.' }),
    predicate: t.field({
      type: PredicateType,
      description: 'What relates them.',
      resolve: ({ predicate }) => ({ id: predicate }),
    }),
    direction: t.field({
      type: NeighbourDirectionEnum,
      description: 'Whether the thing is the subject.',
      resolve: ({ direction }) => direction,
    }),
    kind: t.field({
      type: EntityKindEnum,
      description: 'Of what kind they are.',
      resolve: ({ kind }) => kind,
    }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const PredicateCountType = builder
  .objectRef<NeighbourhoodAnswer['predicates'][number]>('PredicateCount')
  .implement({
    description: 'A predicate with how many things it relates the one asked about to.',
    fields: (t) => ({
      predicate: t.field({
        type: PredicateType,
        description: 'The predicate.',
        resolve: ({ predicate }) => ({ id: predicate }),
      }),
      count: t.exposeInt('count', { description: 'How many others.' }),
    }),
  });

type Paged<Of> = Of & PagedAnswer;

export const NeighbourhoodType = builder.objectRef<Paged<NeighbourhoodAnswer>>('Neighbourhood').implement({
  description: 'The surroundings of a thing in the network of relations.',
  interfaces: [Answer],
  fields: (t) => ({
    of: t.field({
      type: EntityType,
      description: 'What was asked about.',
      resolve: ({ of }, _, context) => entityOf(context, of),
    }),
    depth: t.exposeInt('depth', { description: 'Steps from it.' }),
    nodes: t.field({
      type: [NetworkNodeType],
      complexity: listOf(60),
      description: 'By depth, then number of links from the highest, then id; at most 1,500.',
      resolve: ({ nodes }) => [...nodes],
    }),
    edges: t.field({
      type: [NetworkEdgeType],
      complexity: listOf(60),
      description: 'Links among those nodes, by subject, predicate and object; at most 5,000.',
      resolve: ({ edges }) => [...edges],
    }),
    rests: t.field({
      type: [NetworkRestType],
      complexity: listOf(20),
      description: 'What was left out around things whose neighbours were asked for.',
      resolve: ({ rests }) => [...rests],
    }),
    predicates: t.field({
      type: [PredicateCountType],
      complexity: listOf(10),
      description: 'All predicates that relate the thing, whichever were chosen; most others first.',
      resolve: ({ predicates }) => [...predicates],
    }),
  }),
});

const PathStepType = builder.objectRef<PathStep>('PathStep').implement({
  description: 'A step of a way between two things.',
  fields: (t) => ({
    from: t.field({
      type: EntityType,
      description: 'Where the step begins.',
      resolve: ({ from }, _, context) => entityOf(context, from),
    }),
    to: t.field({
      type: EntityType,
      description: 'Where it ends.',
      resolve: ({ to }, _, context) => entityOf(context, to),
    }),
    predicate: t.field({
      type: PredicateType,
      description: 'What relates them; the first by name where several do.',
      resolve: ({ predicate }) => ({ id: predicate }),
    }),
    isForward: t.exposeBoolean('isForward', {
      description: 'Whether the step goes from subject to object.',
    }),
    statements: t.exposeInt('statements', { description: 'How many statements say so.' }),
    yearFrom: t.exposeInt('yearFrom', { description: 'First year of them.' }),
    yearTo: t.exposeInt('yearTo', { description: 'Last year of them.' }),
  }),
});

export const PathType = builder.objectRef<Paged<PathAnswer>>('Path').implement({
  description: 'The shortest way between two things in the network of relations.',
  interfaces: [Answer],
  fields: (t) => ({
    from: t.field({
      type: EntityType,
      description: 'One end.',
      resolve: ({ from }, _, context) => entityOf(context, from),
    }),
    to: t.field({
      type: EntityType,
      description: 'The other end.',
      resolve: ({ to }, _, context) => entityOf(context, to),
    }),
    length: t.exposeInt('length', {
      nullable: true,
      description: 'Number of steps; null where no way leads from one to the other by these predicates.',
    }),
    alternatives: t.exposeInt('alternatives', { description: 'How many other ways are as short.' }),
    steps: t.field({
      type: [PathStepType],
      complexity: listOf(10),
      description: 'The steps in order.',
      resolve: ({ steps }) => [...steps],
    }),
  }),
});

const HubType = builder.objectRef<Hub>('Hub').implement({
  description: 'A thing of a network with its measures.',
  fields: (t) => ({
    rank: t.exposeInt('rank', { description: 'Its rank by the measure; ties go by id.' }),
    entity: t.field({
      type: EntityType,
      description: 'The thing.',
      resolve: ({ entity }, _, context) => entityOf(context, entity),
    }),
    degree: t.exposeInt('degree', { description: 'How many others it is linked to in this network.' }),
    betweenness: t.exposeFloat('betweenness', {
      nullable: true,
      description:
        'Share of the pairs of others whose shortest ways lead through it, 0 to 1; null where it is not worked out.',
    }),
    pageRank: t.exposeFloat('pageRank', {
      nullable: true,
      description: 'PageRank with damping 0.85; all of a network sum to 1. Null where it is not worked out.',
    }),
  }),
});

export const HubsType = builder.objectRef<Paged<HubsAnswer>>('Hubs').implement({
  description: 'The things on most ways of a network of relations, by a stated measure.',
  interfaces: [Answer],
  fields: (t) => ({
    network: t.field({
      type: RelationNetworkEnum,
      description: 'Which relations count.',
      resolve: ({ network }) => network,
    }),
    by: t.field({ type: CentralityEnum, description: 'The measure that ranks.', resolve: ({ by }) => by }),
    nodeCount: t.exposeInt('nodeCount', { description: 'Things in this network.' }),
    edgeCount: t.exposeInt('edgeCount', { description: 'Pairs of things that are linked in it.' }),
    hubs: t.field({
      type: [HubType],
      complexity: listOf(50),
      description: 'From the highest.',
      resolve: ({ hubs }) => [...hubs],
    }),
  }),
});
