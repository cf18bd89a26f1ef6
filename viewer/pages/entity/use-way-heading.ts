/** How an entity is connected with a neighbour, as a heading over neighbours of one sort: "Mined by". */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityKind, NeighbourResult } from './head.ts';

type Connection = Pick<NeighbourResult, 'predicate' | 'direction'> & {
  readonly entity: Pick<NeighbourResult['entity'], 'kind'>;
};

/** @returns the heading for a connection of an entity of the kind; the predicate's own label where we have no words */
export function useWayHeading(): (kind: EntityKind, connection: Connection) => string {
  const { t } = useTranslation('statement');
  return useCallback(
    (kind, { predicate, direction, entity }) => {
      const way = `ways.${predicate.id}`;
      // A neighbour may be subject, object or product; which of them, its kind tells where that matters.
      const keys = [
        `${kind}_${direction}_${entity.kind}`,
        `${direction}_${entity.kind}`,
        entity.kind,
        direction,
      ];
      return t(
        keys.map((key) => `${way}.${key}`),
        { defaultValue: predicate.label },
      );
    },
    [t],
  );
}
