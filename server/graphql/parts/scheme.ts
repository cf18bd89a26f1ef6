/** The North–South schemes: who is on which side, as of when, and who says so. */

import type { Entity } from '../../../schema/entity.ts';
import { defaultScheme, type SchemeId, type Side, schemes, sides } from '../../../schema/scheme.ts';
import { QuestionError } from '../../analysis/answer.ts';
import { type Asking, say } from '../asking.ts';
import { builder, listOf } from '../builder.ts';
import { SideEnum } from '../enums.ts';
import { EntityType, SchemeType, SourceType } from './refs.ts';

/** Stands for "the latest list" where a scheme goes by year. */
const latest = 9999;

/** @throws QuestionError (UNKNOWN_ID) naming the schemes there are */
export function knownScheme(id: string | null | undefined): SchemeId {
  if (id == null) return defaultScheme;
  if (schemes.has(id)) return id;
  throw new QuestionError(
    'UNKNOWN_ID',
    `"${id}" is not a scheme; expected one of ${schemes.ids.join(', ')}`,
    schemes.ids,
  );
}

/** The side of an economy; null for anything else, which has none. */
export function sideOf(
  { graph }: Asking,
  entity: string,
  { scheme, year }: { readonly scheme: SchemeId; readonly year: number | null | undefined },
): Side | null {
  return entity.startsWith('economy:') ? graph.context.membership.side(entity, scheme, year ?? latest) : null;
}

function economiesOn(
  context: Asking,
  scheme: SchemeId,
  year: number | null | undefined,
): ReadonlyMap<Side, Entity[]> {
  const lists = new Map<Side, Entity[]>(sides.ids.map((id) => [id, []]));
  for (const entity of context.graph.context.entities.values()) {
    if (entity.replacedBy !== null) continue;
    const side = sideOf(context, entity.id, { scheme, year });
    if (side !== null) lists.get(side)?.push(entity);
  }
  return lists;
}

const SideCounts = builder.objectRef<ReadonlyMap<Side, readonly Entity[]>>('SideCounts').implement({
  description: 'How many economies stand on each side.',
  fields: (t) => ({
    south: t.int({ description: 'South.', resolve: (lists) => lists.get('south')?.length ?? 0 }),
    north: t.int({ description: 'North.', resolve: (lists) => lists.get('north')?.length ?? 0 }),
    unclassified: t.int({
      description: 'Neither.',
      resolve: (lists) => lists.get('unclassified')?.length ?? 0,
    }),
  }),
});

SchemeType.implement({
  description: 'A way of telling North from South. None is neutral: its name stands on every figure.',
  extensions: { brief: ['id', 'label'] },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its name, as the argument `scheme` takes it.' }),
    label: t.string({
      description: 'In words.',
      resolve: ({ label }, _, context, info) => say(label, context, info),
    }),
    definedBy: t.exposeString('definedBy', { description: 'Who drew the line.' }),
    asOf: t.exposeString('asOf', { description: 'As of when.' }),
    rule: t.string({
      description: 'How the members of a side are told.',
      resolve: ({ rule }, _, context, info) => say(rule, context, info),
    }),
    byYear: t.exposeBoolean('byYear', { description: 'Whether membership changes by year.' }),
    source: t.field({
      type: SourceType,
      nullable: true,
      description: 'The source of its lists; null when the graph does not hold it.',
      resolve: ({ source }, _, { graph }) => graph.context.sources.get(source) ?? null,
    }),
    isDefault: t.boolean({
      description: 'Whether it is used when none is asked for.',
      resolve: ({ id }) => id === defaultScheme,
    }),
    members: t.field({
      type: [EntityType],
      complexity: { field: 250, multiplier: 120 },
      extensions: { standard: false },
      description: 'Economies on one side, by id.',
      args: {
        side: t.arg({ type: SideEnum, required: true, description: 'Which side.' }),
        year: t.arg.int({ description: 'For a scheme that goes by year; the latest when not given.' }),
      },
      resolve: ({ id }, { side, year }, context) =>
        economiesOn(context, knownScheme(id), year).get(side) ?? [],
    }),
    counts: t.field({
      type: SideCounts,
      complexity: 250,
      description: 'How many economies stand on each side.',
      args: {
        year: t.arg.int({ description: 'For a scheme that goes by year; the latest when not given.' }),
      },
      resolve: ({ id }, { year }, context) => economiesOn(context, knownScheme(id), year),
    }),
  }),
});

/** The type of a list of all six schemes. */
export const sixSchemes = listOf(6);
