/** Fields that the parts of a scenario have in common: words in the asked language, and figures before and after. */
import type { FieldRef } from '@pothos/core';
import type { Label } from '../../../../schema/label.ts';
import type { Figure } from '../../../analysis/answer.ts';
import { say } from '../../asking.ts';
import type { builder } from '../../builder.ts';
import { FigureType } from '../../parts/refs.ts';

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Own> ? Own : never;
type Fields<Parent> = PothosSchemaTypes.ObjectFieldBuilder<Types, Parent>;
type FigureField = FieldRef<Types, Figure, 'Object'>;

/** Words, in the language that was asked for. */
export const said = <Parent>(
  t: Fields<Parent>,
  description: string,
  of: (parent: Parent) => Label,
): FieldRef<Types, string, 'Object'> =>
  t.string({ description, resolve: (parent, _, context, info) => say(of(parent), context, info) });

/** A figure. */
export const figure = <Parent>(
  t: Fields<Parent>,
  description: string,
  of: (parent: Parent) => Figure,
): FigureField => t.field({ type: FigureType, description, resolve: of });

interface BeforeAfter {
  readonly before: Figure;
  readonly after: Figure;
}

export const beforeAfter = <Parent extends BeforeAfter>(
  t: Fields<Parent>,
): Readonly<Record<'before' | 'after', FigureField>> => ({
  before: figure(t, 'Without levers.', ({ before }) => before),
  after: figure(t, 'With levers.', ({ after }) => after),
});

/** Before, after, and what is between them. */
export const moved = <Parent extends BeforeAfter & { readonly change: Figure }>(
  t: Fields<Parent>,
): Readonly<Record<'before' | 'after' | 'change', FigureField>> => ({
  ...beforeAfter(t),
  change: figure(t, 'After less before.', ({ change }) => change),
});
