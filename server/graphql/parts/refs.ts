/** Types that refer to each other, named before they are described. */
import type { Entity } from '../../../schema/entity.ts';
import type { LicenceTerms } from '../../../schema/licence.ts';
import type { PredicateId } from '../../../schema/predicate.ts';
import type { SchemeItem } from '../../../schema/scheme.ts';
import type { Edition, Source } from '../../../schema/source.ts';
import type { StatementRow } from '../../../schema/store.ts';
import type { Assumption, Figure, Quantity } from '../../analysis/answer.ts';
import type { Asking } from '../asking.ts';
import { builder } from '../builder.ts';
import { connectionOf } from '../connection.ts';

export const EntityType = builder.objectRef<Entity>('Entity');
export const StatementType = builder.objectRef<StatementRow>('Statement');
export const SourceType = builder.objectRef<Source>('Source');
export const EditionType = builder.objectRef<{ readonly source: string; readonly edition: Edition }>(
  'Edition',
);
export const SchemeType = builder.objectRef<SchemeItem>('Scheme');
export const PredicateType = builder.objectRef<{ readonly id: PredicateId }>('Predicate');
export const FigureType = builder.objectRef<Figure>('Figure');
export const QuantityType = builder.objectRef<Quantity>('Quantity');
export const AssumptionType = builder.objectRef<Assumption>('Assumption');
export const LicenceTermsType = builder.objectRef<LicenceTerms>('LicenceTerms');

export const StatementConnection = connectionOf('Statement', StatementType);
export const EntityConnection = connectionOf('Entity', EntityType);

/** The entity of an id that the graph itself holds. */
export function entityOf({ graph }: Asking, id: string): Entity {
  const entity = graph.context.entities.get(id);
  if (entity === undefined) throw new Error(`the graph names ${id} and holds no such entity`);
  return entity;
}

/** The same for an id that may be absent. */
export function entityOrNull(context: Asking, id: string | null): Entity | null {
  return id === null ? null : entityOf(context, id);
}

/** The source of an id that the graph itself holds. */
export function sourceOf({ graph }: Asking, id: string): Source {
  const source = graph.context.sources.get(id);
  if (source === undefined) throw new Error(`the graph names the source ${id} and holds no such source`);
  return source;
}
