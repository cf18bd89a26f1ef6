/** Ways through a trace, stop by stop, and the answer that is about them alone. */
import { schemes } from '../../../schema/scheme.ts';
import type { RouteStop, TraceRoute } from '../../analysis/trace/routes.ts';
import type { RoutesAnswer } from '../../analysis/trace/routes-analysis.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { checkFirst } from '../cursor.ts';
import { StageEnum } from '../enums.ts';
import { EntityType, entityOf, entityOrNull, FigureType, SchemeType } from '../parts/refs.ts';
import { Answer, type PagedAnswer } from './answer.ts';
import { TraceNodeType } from './trace-node.ts';
import { TraceLinkType, TraceTrackType } from './trace-track.ts';

const RouteStopType = builder.objectRef<RouteStop>('TraceRouteStop').implement({
  description: 'A stop of a route.',
  fields: (t) => ({
    stage: t.field({ type: StageEnum, description: 'Its stage.', resolve: ({ stage }) => stage }),
    label: t.string({
      description: 'Who or what it is, in words; the measure of its track where nobody is told apart.',
      resolve: ({ track, node }, _, context, info) => say(node?.label ?? track.measure, context, info),
    }),
    entity: t.field({
      type: EntityType,
      nullable: true,
      description: 'The economy, lump or component; null where no entity names it.',
      resolve: ({ node }, _, context) => entityOrNull(context, node?.entity ?? null),
    }),
    period: t.string({
      nullable: true,
      description: 'Period of its figures.',
      resolve: ({ track }) => track.period,
    }),
    track: t.field({
      type: TraceTrackType,
      extensions: { standard: false },
      description: 'Its track.',
      resolve: ({ track }) => track,
    }),
    node: t.field({
      type: TraceNodeType,
      nullable: true,
      extensions: { standard: false },
      description: 'Its node; null where the link is one undivided band and nobody is told apart.',
      resolve: ({ node }) => node,
    }),
  }),
});

export const TraceRouteType = builder.objectRef<TraceRoute>('TraceRoute').implement({
  description:
    'One way through the trace. Shares stand at its links, which are of different wholes; the route has one of its own only where it follows trade from end to end.',
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
    share: t.field({
      type: FigureType,
      nullable: true,
      description:
        'The part of what its last stop has that came this way, where every link follows trade and each economy is one mix; else null.',
      resolve: ({ share }) => share,
    }),
    mass: t.field({
      type: FigureType,
      nullable: true,
      description: 'How much that is, in the unit of the last stop.',
      resolve: ({ mass }) => mass,
    }),
  }),
});

export const RoutesType = builder.objectRef<RoutesAnswer & PagedAnswer>('Routes').implement({
  description: 'The likeliest ways of a material from one economy to another.',
  interfaces: [Answer],
  fields: (t) => ({
    start: t.field({
      type: EntityType,
      description: 'What is traced.',
      resolve: ({ start }, _, context) => entityOf(context, start),
    }),
    from: t.id({
      nullable: true,
      description: 'Where they begin; null for any mine.',
      resolve: ({ from }) => from,
    }),
    to: t.id({
      nullable: true,
      description: 'Where they end; null for the last stage.',
      resolve: ({ to }) => to,
    }),
    scheme: t.field({
      type: SchemeType,
      description: 'The scheme that tells the sides.',
      resolve: ({ scheme }) => schemes.get(scheme),
    }),
    count: t.exposeInt('count', { description: 'How many there are.' }),
    reachedShare: t.field({
      type: FigureType,
      nullable: true,
      description:
        'What of all that the ends have came by any route along trade; each end is reckoned for itself, and then they are added up. Null where none follows trade from end to end.',
      resolve: ({ reached }) => reached?.share ?? null,
    }),
    reachedMass: t.field({
      type: FigureType,
      nullable: true,
      description: 'How much that is.',
      resolve: ({ reached }) => reached?.mass ?? null,
    }),
    routes: t.field({
      type: [TraceRouteType],
      args: {
        first: t.arg.int({ defaultValue: 10, description: 'At most so many; no more than 100 are kept.' }),
        skip: t.arg.int({ defaultValue: 0, description: 'Leaving out so many at the start.' }),
      },
      complexity: ({ first }) => listOf(Math.max(1, Math.min(100, first ?? 10))),
      description: 'The surest first; of those along trade the one that most came by.',
      resolve: ({ routes }, { first, skip }) => {
        const start = Math.max(0, skip ?? 0);
        return routes.slice(start, start + checkFirst(first ?? 10));
      },
    }),
    users: t.field({
      type: [TraceTrackType],
      complexity: listOf(1),
      extensions: { standard: false },
      description:
        'Who uses each refined metal, or ore that nobody is known to refine, where trade follows it to them: all use of it, not that of a device.',
      resolve: ({ users }) => [...users],
    }),
  }),
});
