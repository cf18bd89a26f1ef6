/** The trace: seven columns, a track per material or whole device in each, and the links between nodes. */
import { schemes } from '../../../schema/scheme.ts';
import type { TraceAnswer, TraceColumn, TraceContent } from '../../analysis/trace/answer.ts';
import { routesOf } from '../../analysis/trace/routes.ts';
import { builder, listOf } from '../builder.ts';
import { pageArgs, pageCost, pageOfRows } from '../connection.ts';
import { checkFirst } from '../cursor.ts';
import { StageEnum } from '../enums.ts';
import {
  EntityType,
  entityOf,
  entityOrNull,
  FigureType,
  SchemeType,
  StatementConnection,
} from '../parts/refs.ts';
import { Answer, type PagedAnswer } from './answer.ts';
import { TraceLifetimeType } from './trace-lifetime.ts';
import { TraceRouteType } from './trace-routes.ts';
import { TraceLinkType, TraceTrackType } from './trace-track.ts';

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
      resolve: (answer, { from, to, first }, { graph }) => [
        ...routesOf(graph.context, answer, { from: from ?? null, to: to ?? null }, checkFirst(first ?? 10))
          .routes,
      ],
    }),
  }),
});
