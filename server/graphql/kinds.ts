/** Statements by the kinds of entities in them: what is said of a whole country apart from its sites and companies. */
import type { EntityKind } from '../../schema/entity.ts';
import type { StatementFilter } from '../../schema/store.ts';
import { builder } from './builder.ts';
import { EntityKindEnum } from './enums.ts';

export const kindArgs = builder.args((arg) => ({
  withKinds: arg.field({
    type: [EntityKindEnum],
    description: 'Only statements in which subject, object or product is an entity of one of these kinds.',
  }),
  withoutKinds: arg.field({
    type: [EntityKindEnum],
    description: 'Only statements in which neither subject, object nor product is of one of these kinds.',
  }),
}));

/** The conditions of `kindArgs`, each kind once and in one order, so that the same question has one answer kept. */
export function kindFilter({
  withKinds,
  withoutKinds,
}: {
  readonly withKinds?: readonly EntityKind[] | null | undefined;
  readonly withoutKinds?: readonly EntityKind[] | null | undefined;
}): Pick<StatementFilter, 'withKinds' | 'withoutKinds'> {
  const sorted = (kinds: readonly EntityKind[]): EntityKind[] => [...new Set(kinds)].sort();
  return {
    ...(withKinds == null ? {} : { withKinds: sorted(withKinds) }),
    ...(withoutKinds == null ? {} : { withoutKinds: sorted(withoutKinds) }),
  };
}
