/** Query fields about entities: one, many, search. */
import { type EntityKind, kindOfEntityId } from '../../../schema/entity.ts';
import { knownId } from '../../analysis/context/nearest.ts';
import { SearchHitType } from '../answers/search-hit.ts';
import { builder } from '../builder.ts';
import { pageArgs, pageCost, pageOf } from '../connection.ts';
import { checkFirst } from '../cursor.ts';
import { EntityKindEnum } from '../enums.ts';
import { EntityConnection, EntityType, entityOf } from '../parts/refs.ts';
import { begin, langArg } from '../question-field.ts';

builder.queryFields((t) => ({
  entity: t.field({
    type: EntityType,
    nullable: true,
    args: {
      id: t.arg.id({ required: true, description: 'Id of the entity, such as `economy:COD`.' }),
      ...langArg,
    },
    complexity: 5,
    description:
      'One entity. A retired id leads to the one that replaced it; an unknown id gives null and an error with the nearest ids.',
    resolve(_, { id, lang }, context, info) {
      begin(context, info, { lang });
      return entityOf(context, knownId(context.graph.context, id));
    },
  }),
  entities: t.field({
    type: EntityConnection,
    args: {
      kind: t.arg({ type: EntityKindEnum, description: 'Only of this kind.' }),
      memberOf: t.arg.id({ description: 'Only members of this group.' }),
      ...pageArgs(50),
      ...langArg,
    },
    complexity: pageCost(50),
    description: 'Entities in use, by id.',
    resolve(_, { kind, memberOf, lang, ...page }, context, info) {
      begin(context, info, { lang });
      const { context: known } = context.graph;
      const members =
        memberOf == null
          ? undefined
          : new Set(known.membership.membersOf(knownId(known, memberOf, ['group'])));
      const list = [...known.entities.values()].filter(
        ({ id, replacedBy }) =>
          replacedBy === null &&
          (kind == null || kindOfEntityId(id) === kind) &&
          (members === undefined || members.has(id)),
      );
      return pageOf(context, list, { ...page, fallback: 50 });
    },
  }),
  search: t.field({
    type: [SearchHitType],
    args: {
      text: t.arg.string({ required: true, description: 'What to look for, at most 200 characters.' }),
      kinds: t.arg({ type: [EntityKindEnum], description: 'Only of these kinds.' }),
      first: t.arg.int({ defaultValue: 10, description: 'How many at most.' }),
      ...langArg,
    },
    complexity: ({ first }) => ({ field: 100, multiplier: Math.max(1, checkFirst(first ?? 10)) }),
    description: 'Entities by name in any language, alias, code or small typing error, best first.',
    resolve(_, { text, kinds, first, lang }, context, info) {
      begin(context, info, { lang });
      const options: { readonly kinds?: readonly EntityKind[] } = kinds == null ? {} : { kinds };
      return [
        ...context.graph.search.find(text.slice(0, 200), { ...options, first: checkFirst(first ?? 10) }),
      ];
    },
  }),
}));
