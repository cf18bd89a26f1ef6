/** Tracks of a trace, and the links between their nodes. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Label } from '../../../schema/label.ts';
import type { TraceLink, TraceTrack } from '../../analysis/trace/answer.ts';
import { type Asking, say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { TraceLinkKindEnum, TraceStateEnum, UnknownOriginEnum } from '../enums.ts';
import { predicate } from '../parts/period.ts';
import { EntityType, entityOrNull, FigureType, PredicateType } from '../parts/refs.ts';
import { TraceNodeType } from './trace-node.ts';

const sayOrNull = (label: Label | null, context: Asking, info: GraphQLResolveInfo): string | null =>
  label === null ? null : say(label, context, info);

export const TraceTrackType = builder.objectRef<TraceTrack>('TraceTrack').implement({
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

export const TraceLinkType = builder.objectRef<TraceLink>('TraceLink').implement({
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
