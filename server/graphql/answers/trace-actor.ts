/** Named actors of a trace: who is disclosed, by whom, for when, without a volume. */
import { type ActorTie, actorRoles, type TraceActor } from '../../analysis/trace/actors/answer.ts';
import { say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { pageArgs, pageCost, pageOfRows } from '../connection.ts';
import { checkFirst } from '../cursor.ts';
import { enumName } from '../enums.ts';
import { EntityType, entityOf, StatementConnection } from '../parts/refs.ts';

const roles: Readonly<Record<(typeof actorRoles)[number], string>> = {
  brand: 'Puts devices on the market, or names a smelter among its sources.',
  supplier: 'Named by a brand as its supplier.',
  smelter: 'Smelts or refines the material.',
  mine: 'Mines the material.',
  operator: 'Operates the site.',
  owner: 'Owns the site, or a part of it.',
};

const ActorRoleEnum = builder.enumType('ActorRole', {
  description: 'What a named actor does.',
  values: Object.fromEntries(
    actorRoles.map((role) => [enumName(role), { value: role, description: roles[role] }]),
  ) as Record<string, { value: (typeof actorRoles)[number]; description: string }>,
});

const ActorTieType = builder.objectRef<ActorTie>('TraceActorTie').implement({
  description: 'What ties a named actor to another: the brand that names a smelter, the owner of a mine.',
  fields: (t) => ({
    entity: t.field({
      type: EntityType,
      description: 'The other one: an organisation, or an economy that owns.',
      resolve: ({ entity }, _, context) => entityOf(context, entity),
    }),
    role: t.field({
      type: ActorRoleEnum,
      description: 'What it is to the actor.',
      resolve: ({ role }) => role,
    }),
    words: t.string({
      description: 'Who says so, and for when: there is no volume.',
      resolve: ({ words }, _, context, info) => say(words, context, info),
    }),
    evidence: t.field({
      type: StatementConnection,
      args: pageArgs(10),
      complexity: pageCost(10),
      extensions: { standard: false },
      description: 'Its statements, ordered by id.',
      resolve: ({ evidence }, args, context) => pageOfRows(context, evidence, { ...args, fallback: 10 }),
    }),
  }),
});

export const TraceActorType = builder.objectRef<TraceActor>('TraceActor').implement({
  description:
    'A named site or company that belongs to a node. To be named is no accusation: a disclosed relation has no volume.',
  fields: (t) => ({
    entity: t.field({
      type: EntityType,
      description: 'The site or company.',
      resolve: ({ entity }, _, context) => entityOf(context, entity),
    }),
    role: t.field({ type: ActorRoleEnum, description: 'What it does.', resolve: ({ role }) => role }),
    words: t.string({
      description: 'Who says so, and for when: there is no volume.',
      resolve: ({ words }, _, context, info) => say(words, context, info),
    }),
    evidence: t.field({
      type: StatementConnection,
      args: pageArgs(10),
      complexity: pageCost(10),
      extensions: { standard: false },
      description: 'Its statements, ordered by id.',
      resolve: ({ evidence }, args, context) => pageOfRows(context, evidence, { ...args, fallback: 10 }),
    }),
    tieCount: t.int({ description: 'How many ties it has.', resolve: ({ ties }) => ties.length }),
    ties: t.field({
      type: [ActorTieType],
      args: {
        first: t.arg.int({ defaultValue: 5, description: 'At most so many.' }),
        from: t.arg.int({ defaultValue: 0, description: 'Leaving out so many at the start.' }),
      },
      complexity: ({ first }) => listOf(Math.max(1, Math.min(1000, first ?? 5))),
      description: 'Who names, operates, owns or supplies it; by role, then by id.',
      resolve: ({ ties }, { first, from }) => slice(ties, first, from, 5),
    }),
  }),
});

/** A part of a list, as pages of it are asked for. */
export function slice<Item>(
  list: readonly Item[],
  first: number | null | undefined,
  from: number | null | undefined,
  fallback: number,
): Item[] {
  const start = Math.max(0, from ?? 0);
  return list.slice(start, start + checkFirst(first ?? fallback));
}
