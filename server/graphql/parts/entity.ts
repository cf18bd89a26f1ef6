/** Entities: what statements are about. */
import { type Entity, entityKinds, kindOfEntityId } from '../../../schema/entity.ts';
import type { StatementFilter } from '../../../schema/store.ts';
import { analyses } from '../../analysis/index.ts';
import { say } from '../asking.ts';
import { builder, listOf, queryCost } from '../builder.ts';
import { pageArgs, pageCost } from '../connection.ts';
import { checkFirst } from '../cursor.ts';
import { EntityKindEnum, SideEnum, StageEnum } from '../enums.ts';
import { kindArgs, kindFilter } from '../kinds.ts';
import { askKept } from '../question-field.ts';
import { knownPredicate, pageOfFilter } from '../statement-page.ts';
import { knownSource } from './known-source.ts';
import { NeighbourType } from './neighbour.ts';
import { EntityType, entityOrNull, StatementConnection } from './refs.ts';
import { knownScheme, sideOf } from './scheme.ts';
import { KnownUnknown } from './unknown.ts';

const Names = builder.objectRef<Entity['name']>('Names').implement({
  description: 'Names in the three languages.',
  fields: (t) => ({
    en: t.exposeString('en', { description: 'English.' }),
    fr: t.exposeString('fr', { description: 'French.' }),
    es: t.exposeString('es', { description: 'Spanish.' }),
  }),
});

const Code = builder.objectRef<{ readonly system: string; readonly code: string }>('Code').implement({
  description: 'A code in a system of codes.',
  fields: (t) => ({
    system: t.exposeString('system', { description: 'iso2, iso3, m49, hs2022, cas, symbol …' }),
    code: t.exposeString('code', { description: 'The code.' }),
  }),
});

function kindOf({ id }: Entity) {
  const kind = kindOfEntityId(id);
  if (kind === undefined) throw new Error(`${id} is not an entity id`);
  return kind;
}

EntityType.implement({
  description: 'A thing that statements are about.',
  extensions: { brief: ['id', 'name'] },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Prefixed and stable, such as `economy:COD`.' }),
    kind: t.field({ type: EntityKindEnum, description: 'What kind of thing.', resolve: kindOf }),
    kindLabel: t.string({
      description: 'The kind in words.',
      resolve: (entity, _, context, info) => say(entityKinds.get(kindOf(entity)).label, context, info),
    }),
    name: t.string({
      description: 'Its name in the language asked for.',
      resolve: ({ name }, _, context, info) => say(name, context, info),
    }),
    names: t.field({ type: Names, description: 'Its names.', resolve: ({ name }) => name }),
    aliases: t.stringList({
      complexity: listOf(5),
      description: 'Other names, sorted, in any language.',
      resolve: ({ id }, _, { graph }) =>
        [...new Set((graph.context.aliases.get(id) ?? []).map(({ name }) => name))].sort(),
    }),
    codes: t.field({
      type: [Code],
      complexity: listOf(3),
      description: 'Codes by which others know it.',
      resolve: ({ id }, _, { graph }) => [...(graph.context.codes.get(id) ?? [])],
    }),
    latitude: t.exposeFloat('latitude', {
      nullable: true,
      description: 'Decimal degrees, WGS 84: a point to put a label at.',
    }),
    longitude: t.exposeFloat('longitude', { nullable: true, description: 'Decimal degrees, WGS 84.' }),
    partOf: t.field({
      type: EntityType,
      nullable: true,
      description: 'What it is a part or a model of.',
      resolve: ({ partOf }, _, context) => entityOrNull(context, partOf),
    }),
    parts: t.field({
      type: [EntityType],
      description: 'Its parts or models, by id.',
      resolve: ({ id }, _, { memory }) => [...memory.partsOf(id)],
    }),
    replacedBy: t.field({
      type: EntityType,
      nullable: true,
      description: 'The entity that replaced it, when it is retired.',
      resolve: ({ replacedBy }, _, context) => entityOrNull(context, replacedBy),
    }),
    side: t.field({
      type: SideEnum,
      nullable: true,
      args: {
        scheme: t.arg.id({ description: 'The scheme; the default one when not given.' }),
        year: t.arg.int({ description: 'For a scheme that goes by year; the latest when not given.' }),
      },
      description: 'Its side; null for anything but an economy.',
      resolve: ({ id }, { scheme, year }, context) =>
        sideOf(context, id, { scheme: knownScheme(scheme), year }),
    }),
    statements: t.field({
      type: StatementConnection,
      extensions: { standard: false },
      args: {
        predicate: t.arg.id({ description: 'Only of this predicate.' }),
        stage: t.arg({ type: StageEnum, description: 'Only at this stage.' }),
        year: t.arg.int({ description: 'Only whose period touches this year.' }),
        source: t.arg.id({ description: 'Only of this source.' }),
        ...kindArgs,
        includeQuarantined: t.arg.boolean({
          defaultValue: false,
          description: 'Also statements that no answer uses.',
        }),
        ...pageArgs(50),
      },
      complexity: (args) => ({ ...pageCost(50)(args), field: queryCost }),
      description: 'Statements in which it stands as subject, object or product, ordered by id.',
      resolve({ id }, args, context) {
        const filter: StatementFilter = {
          about: id,
          ...(args.predicate == null ? {} : { predicate: [knownPredicate(args.predicate)] }),
          ...(args.stage == null ? {} : { stage: [args.stage] }),
          ...(args.year == null ? {} : { years: { from: args.year, to: args.year } }),
          ...(args.source == null ? {} : { source: [knownSource(context, args.source)] }),
          ...kindFilter(args),
          ...(args.includeQuarantined === true ? { includeQuarantined: true } : {}),
        };
        return pageOfFilter(context, filter, args);
      },
    }),
    statementCount: t.int({
      complexity: queryCost,
      description: 'How many statements it stands in, without quarantined ones.',
      resolve: ({ id }, _, { memory }) => memory.count({ about: id }),
    }),
    neighbours: t.field({
      type: [NeighbourType],
      extensions: { standard: false },
      args: {
        first: t.arg.int({ defaultValue: 200, description: 'How many at most; 1,000 is the most of all.' }),
        ...kindArgs,
      },
      complexity: ({ first }) => ({
        field: 8 * queryCost,
        multiplier: Math.max(1, checkFirst(first ?? 200)),
      }),
      description: 'What it is connected to by its statements, most statements first.',
      async resolve({ id }, { first, ...kinds }, context) {
        const { neighbours } = await askKept(context, analyses.neighbours, { of: id, ...kindFilter(kinds) });
        return neighbours.slice(0, checkFirst(first ?? 200));
      },
    }),
    unknowns: t.field({
      type: [KnownUnknown],
      complexity: listOf(2),
      description: 'What is known to be unknown of it.',
      resolve: ({ id }, _, { graph }) => graph.context.unknowns.filter(({ entity }) => entity === id),
    }),
  }),
});
