/** The nodes of a trace: who or what a block stands for, what it has, and which harm is documented for it. */
import type { TraceHarm, TraceMember, TraceNode } from '../../analysis/trace/answer.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { pageArgs, pageCost, pageOfRows } from '../connection.ts';
import { SideEnum, TraceNodeKindEnum } from '../enums.ts';
import { EntityType, entityOf, entityOrNull, FigureType, StatementConnection } from '../parts/refs.ts';
import { slice, TraceActorType } from './trace-actor.ts';

const TraceHarmType = builder.objectRef<TraceHarm>('TraceHarm').implement({
  description: 'A harm documented for an economy and a material: a presence, never a size.',
  fields: (t) => ({
    harm: t.field({
      type: EntityType,
      description: 'The kind of harm.',
      resolve: ({ harm }, _, context) => entityOf(context, harm),
    }),
    figure: t.field({
      type: FigureType,
      nullable: true,
      description: 'Its size, where a source gives one.',
      resolve: ({ figure }) => figure,
    }),
    scope: t.string({
      description: 'What the source names and what it does not.',
      resolve: ({ scope }, _, context, info) => say(scope, context, info),
    }),
    evidence: t.field({
      type: StatementConnection,
      args: pageArgs(10),
      complexity: pageCost(10),
      extensions: { standard: false },
      description: 'The statements that document it, ordered by id.',
      resolve: ({ evidence }, args, context) => pageOfRows(context, evidence, { ...args, fallback: 10 }),
    }),
  }),
});

const TraceMemberType = builder.objectRef<TraceMember>('TraceMember').implement({
  description: 'An economy folded into a node.',
  fields: (t) => ({
    entity: t.field({
      type: EntityType,
      description: 'The economy.',
      resolve: ({ entity }, _, context) => entityOf(context, entity),
    }),
    side: t.field({ type: SideEnum, description: 'Its side under the scheme.', resolve: ({ side }) => side }),
    share: t.field({
      type: FigureType,
      description: 'Its share of the track.',
      resolve: ({ share }) => share,
    }),
    quantity: t.field({ type: FigureType, description: 'Its amount.', resolve: ({ quantity }) => quantity }),
    carried: t.field({
      type: FigureType,
      nullable: true,
      description: 'What it carries of what is traced, as a node does.',
      resolve: ({ carried }) => carried,
    }),
    harms: t.field({
      type: [TraceHarmType],
      complexity: listOf(1),
      description: 'Harms documented for it.',
      resolve: ({ harms }) => [...harms],
    }),
  }),
});

export const TraceNodeType = builder.objectRef<TraceNode>('TraceNode').implement({
  description: 'One block of a track.',
  fields: (t) => ({
    id: t.exposeID('id', {
      description: 'Stable within one answer: `extraction/material:cobalt/economy:COD`.',
    }),
    kind: t.field({
      type: TraceNodeKindEnum,
      description: 'What it stands for.',
      resolve: ({ kind }) => kind,
    }),
    entity: t.field({
      type: EntityType,
      nullable: true,
      description: 'The economy, lump or component; null where no entity names it.',
      resolve: ({ entity }, _, context) => entityOrNull(context, entity),
    }),
    label: t.string({
      description: 'In words.',
      resolve: ({ label }, _, context, info) => say(label, context, info),
    }),
    side: t.field({
      type: SideEnum,
      nullable: true,
      description: 'Its side under the scheme; null for components and for what is not known.',
      resolve: ({ side }) => side,
    }),
    share: t.field({
      type: FigureType,
      nullable: true,
      description: 'Its share of the track.',
      resolve: ({ share }) => share,
    }),
    quantity: t.field({
      type: FigureType,
      nullable: true,
      description: 'Its amount.',
      resolve: ({ quantity }) => quantity,
    }),
    carried: t.field({
      type: FigureType,
      nullable: true,
      description:
        'What it carries of the matter of one device, or of a year’s devices, in the measure asked for. What is not known to be anybody’s keeps its part. Null where the trace starts at a material, or nobody weighs it.',
      resolve: ({ carried }) => carried,
    }),
    harms: t.field({
      type: [TraceHarmType],
      complexity: listOf(1),
      description: 'Harms documented for it.',
      resolve: ({ harms }) => [...harms],
    }),
    actorCount: t.int({
      description: 'How many named sites and companies belong to it; 0 unless asked with `named: true`.',
      resolve: ({ actors }) => actors.length,
    }),
    actors: t.field({
      type: [TraceActorType],
      args: {
        first: t.arg.int({ defaultValue: 5, description: 'At most so many.' }),
        from: t.arg.int({ defaultValue: 0, description: 'Leaving out so many at the start.' }),
      },
      complexity: ({ first }) => listOf(Math.max(1, Math.min(1000, first ?? 5))),
      description:
        'Named sites and companies that belong to it, those with most ties first; none unless asked with `named: true`, and then no harms.',
      resolve: ({ actors }, { first, from }) => slice(actors, first, from, 5),
    }),
    members: t.field({
      type: [TraceMemberType],
      args: {
        only: t.arg.idList({ description: 'Only these economies; all of them when not given.' }),
      },
      complexity: ({ only }) => listOf(only == null ? 5 : Math.max(1, only.length)),
      description: 'Economies folded into it, largest first.',
      resolve: ({ members }, { only }) =>
        members.filter(({ entity }) => only == null || only.includes(entity)),
    }),
  }),
});
