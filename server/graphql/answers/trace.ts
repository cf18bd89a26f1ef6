/** The trace: seven columns, a track per material or whole device in each, and the links between nodes. */

import type { GraphQLResolveInfo } from 'graphql';
import type { Label } from '../../../schema/label.ts';
import { schemes } from '../../../schema/scheme.ts';
import type {
  TraceAnswer,
  TraceColumn,
  TraceContent,
  TraceLink,
  TraceTrack,
} from '../../analysis/trace/answer.ts';
import { type RouteStop, routesOf, type TraceRoute } from '../../analysis/trace/routes.ts';
import { type Asking, say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { pageArgs, pageCost, pageOfRows } from '../connection.ts';
import { checkFirst } from '../cursor.ts';
import { StageEnum, TraceLinkKindEnum, TraceStateEnum, UnknownOriginEnum } from '../enums.ts';
import { predicate } from '../parts/period.ts';
import {
  EntityType,
  entityOf,
  entityOrNull,
  FigureType,
  PredicateType,
  SchemeType,
  StatementConnection,
} from '../parts/refs.ts';
import { Answer, type PagedAnswer } from './answer.ts';
import { TraceLifetimeType } from './trace-lifetime.ts';
import { TraceNodeType } from './trace-node.ts';

const sayOrNull = (label: Label | null, context: Asking, info: GraphQLResolveInfo): string | null =>
  label === null ? null : say(label, context, info);

const TraceTrackType = builder.objectRef<TraceTrack>('TraceTrack').implement({
  description: 'One material, or the whole device, at one stage.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable within one answer: `extraction/material:cobalt`.' }),
    material: t.field({
      type: EntityType,
      nullable: true,
      description: 'The material; null when the track is about the whole device or all equipment.',
      resolve: ({ material }, _, context) => entityOrNull(context, material),
    }),
    measure: t.string({
      description: 'What is measured, in words with its scope.',
      resolve: ({ measure }, _, context, info) => say(measure, context, info),
    }),
    predicate: t.field({
      type: PredicateType,
      nullable: true,
      description: 'What its statements say.',
      resolve: (track) => (track.predicate === null ? null : predicate(track.predicate)),
    }),
    state: t.field({
      type: TraceStateEnum,
      description: 'Whether it has figures.',
      resolve: ({ state }) => state,
    }),
    note: t.string({
      nullable: true,
      description: 'Why there is no figure, or what the figure leaves out.',
      resolve: ({ note }, _, context, info) => sayOrNull(note, context, info),
    }),
    period: t.exposeString('period', { nullable: true, description: 'Period of the figures.' }),
    isNearestYear: t.exposeBoolean('isNearestYear', {
      description: 'True when the year asked for is not covered and the nearest one was taken.',
    }),
    total: t.field({
      type: FigureType,
      nullable: true,
      description: 'Sum of the nodes.',
      resolve: ({ total }) => total,
    }),
    publishedTotal: t.field({
      type: FigureType,
      nullable: true,
      description: 'The publisher’s own world figure, compared with the sum and never added to it.',
      resolve: ({ publishedTotal }) => publishedTotal,
    }),
    nodes: t.field({
      type: [TraceNodeType],
      args: {
        only: t.arg.idList({ description: 'Only these nodes; all of them when not given.' }),
      },
      complexity: ({ only }) => listOf(only == null ? 7 : Math.max(1, only.length)),
      description: 'Sorted by kind, then by share, then by id.',
      resolve: ({ nodes }, { only }) => nodes.filter(({ id }) => only == null || only.includes(id)),
    }),
  }),
});

const TraceColumnType = builder.objectRef<TraceColumn>('TraceColumn').implement({
  description: 'A stage of the life cycle with its tracks.',
  fields: (t) => ({
    stage: t.field({ type: StageEnum, description: 'The stage.', resolve: ({ stage }) => stage }),
    tracks: t.field({
      type: [TraceTrackType],
      args: {
        only: t.arg.idList({ description: 'Only these tracks; all of them when not given.' }),
      },
      complexity: ({ only }) => listOf(only == null ? 5 : Math.max(1, only.length)),
      description: 'Its tracks.',
      resolve: ({ tracks }, { only }) => tracks.filter(({ id }) => only == null || only.includes(id)),
    }),
  }),
});

const TraceLinkType = builder.objectRef<TraceLink>('TraceLink').implement({
  description: 'A link between two nodes, or between two whole tracks where it is one undivided band.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable within one answer.' }),
    from: t.exposeID('from', { description: 'Id of a node or track.' }),
    to: t.exposeID('to', { description: 'Id of a node or track.' }),
    kind: t.field({ type: TraceLinkKindEnum, description: 'What it rests on.', resolve: ({ kind }) => kind }),
    material: t.field({
      type: EntityType,
      nullable: true,
      description: 'The material that passes.',
      resolve: ({ material }, _, context) => entityOrNull(context, material),
    }),
    share: t.field({
      type: FigureType,
      nullable: true,
      description: 'Share of the receiving track that passes through it; null when not known.',
      resolve: ({ share }) => share,
    }),
    restsOn: t.string({
      description: 'In words: which sources say so, or what is assumed for want of one.',
      resolve: ({ restsOn }, _, context, info) => say(restsOn, context, info),
    }),
    period: t.exposeString('period', {
      nullable: true,
      description: 'The year of the trade that it follows; null where it follows none.',
    }),
    lastShipped: t.field({
      type: FigureType,
      nullable: true,
      description:
        'What the share would be if who shipped last were the origin, as plain trade statistics have it; null where no trade is followed.',
      resolve: ({ lastShipped }) => lastShipped,
    }),
    unknown: t.field({
      type: UnknownOriginEnum,
      nullable: true,
      description: 'Why nobody knows where it comes from, where trade is followed.',
      resolve: ({ unknown }) => unknown,
    }),
    carried: t.field({
      type: FigureType,
      nullable: true,
      description: 'What it carries of what is traced, as a node does; known also where the share is not.',
      resolve: ({ carried }) => carried,
    }),
  }),
});

const TraceContentType = builder.objectRef<TraceContent>('TraceContent').implement({
  description: 'What the device contains of a material or component.',
  fields: (t) => ({
    entity: t.field({
      type: EntityType,
      description: 'The material or component.',
      resolve: ({ entity }, _, context) => entityOf(context, entity),
    }),
    mass: t.field({
      type: FigureType,
      nullable: true,
      description: 'Grams in one device; null when no statement gives a mass.',
      resolve: ({ mass }) => mass,
    }),
    component: t.field({
      type: EntityType,
      nullable: true,
      description: 'The component that holds it, where the source says.',
      resolve: ({ component }, _, context) => entityOrNull(context, component),
    }),
    hasOutput: t.exposeBoolean('hasOutput', {
      description: 'Whether mine or refinery output of it is in the graph.',
    }),
    selected: t.exposeBoolean('selected', { description: 'Whether the trace follows it.' }),
    others: t.field({
      type: StatementConnection,
      args: pageArgs(10),
      complexity: pageCost(10),
      extensions: { standard: false },
      description: 'Other statements about the same content, ordered by id.',
      resolve: ({ others }, args, context) => pageOfRows(context, others, { ...args, fallback: 10 }),
    }),
  }),
});

const RouteStopType = builder.objectRef<RouteStop>('TraceRouteStop').implement({
  description: 'A stop of a route.',
  fields: (t) => ({
    track: t.field({ type: TraceTrackType, description: 'Its track.', resolve: ({ track }) => track }),
    node: t.field({
      type: TraceNodeType,
      nullable: true,
      description: 'Its node; null where the link is one undivided band and nobody is told apart.',
      resolve: ({ node }) => node,
    }),
  }),
});

const TraceRouteType = builder.objectRef<TraceRoute>('TraceRoute').implement({
  description: 'One way through the trace. Shares stand at its links: they are of different wholes.',
  fields: (t) => ({
    stops: t.field({
      type: [RouteStopType],
      complexity: listOf(7),
      description: 'From the first to the last, in the order of stages.',
      resolve: ({ stops }) => [...stops],
    }),
    links: t.field({
      type: [TraceLinkType],
      complexity: listOf(6),
      description: 'The links between the stops.',
      resolve: ({ links }) => [...links],
    }),
  }),
});

export const TraceType = builder.objectRef<TraceAnswer & PagedAnswer>('Trace').implement({
  description: 'A device followed back to its mines and forward to its waste.',
  interfaces: [Answer],
  fields: (t) => ({
    start: t.field({
      type: EntityType,
      description: 'What is traced.',
      resolve: ({ start }, _, context) => entityOf(context, start),
    }),
    scheme: t.field({
      type: SchemeType,
      description: 'The scheme that tells the sides.',
      resolve: ({ scheme }) => schemes.get(scheme),
    }),
    devices: t.field({
      type: FigureType,
      nullable: true,
      description: 'How many devices are traced; null for one.',
      resolve: ({ devices }) => devices,
    }),
    lifetime: t.field({
      type: TraceLifetimeType,
      nullable: true,
      description:
        'How long such a device is used, and when what is sold in a year becomes waste; null where no lifetime of its class is known, or the trace does not go forward.',
      resolve: ({ lifetime }) => lifetime,
    }),
    contents: t.field({
      type: [TraceContentType],
      args: {
        only: t.arg.idList({
          description: 'Only these materials or components; all of them when not given.',
        }),
      },
      complexity: ({ only }) => listOf(only == null ? 30 : Math.max(1, only.length)),
      description: 'What it contains, as sources say.',
      resolve: ({ contents }, { only }) =>
        contents.filter(({ entity }) => only == null || only.includes(entity)),
    }),
    columns: t.field({
      type: [TraceColumnType],
      args: {
        only: t.arg({ type: [StageEnum], description: 'Only these stages; all of them when not given.' }),
      },
      complexity: ({ only }) => listOf(only == null ? 7 : Math.max(1, only.length)),
      description: 'The seven stages, in their order.',
      resolve: ({ columns }, { only }) => columns.filter(({ stage }) => only == null || only.includes(stage)),
    }),
    links: t.field({
      type: [TraceLinkType],
      args: {
        only: t.arg.idList({ description: 'Only these links; all of them when not given.' }),
      },
      complexity: ({ only }) => listOf(only == null ? 80 : Math.max(1, only.length)),
      description: 'Links between nodes and tracks.',
      resolve: ({ links }, { only }) => links.filter(({ id }) => only == null || only.includes(id)),
    }),
    routes: t.field({
      type: [TraceRouteType],
      args: {
        from: t.arg.id({
          description:
            'Entity (an economy, a group of them, a material, a component), node or track where they begin; the first stage when not given.',
        }),
        to: t.arg.id({ description: 'As `from`, where they end; the last stage when not given.' }),
        first: t.arg.int({ defaultValue: 10, description: 'At most so many.' }),
      },
      complexity: ({ first }) => listOf(Math.max(1, Math.min(1000, first ?? 10))),
      extensions: { standard: false },
      description:
        'Ways through the trace from one thing to another: the surest first, then those through which most can go.',
      resolve: (answer, { from, to, first }, { graph }) =>
        routesOf(graph.context, answer, { from: from ?? null, to: to ?? null }).slice(
          0,
          checkFirst(first ?? 10),
        ),
    }),
  }),
});
