/** Which series an entity page draws: one group a predicate, a small chart a partner of it. */
import type { EntityResult, NeighbourResult } from './head.ts';

export interface SeriesGroup {
  readonly predicate: string;
  readonly label: string;
  /** Whether the entity of the page is the subject; otherwise it is the object. */
  readonly direction: 'OUT' | 'IN';
  /** Partners with figures, most statements first. */
  readonly partners: readonly NeighbourResult['entity'][];
  /** Latest year in which any of them has a statement. */
  readonly latest: number;
}

/** What materials and indicators are done with, and what economies do. */
const toMaterial = ['extracts', 'smelts', 'refines', 'capturesValue'];
const ofEconomy = ['capturesValue', 'extracts', 'smelts', 'refines', 'manufactures'];

/**
 * Publishers' own world rows and lumps, single sites and companies are no partners to compare an economy with: they
 * stand in the table of statements.
 */
function isCompared({ entity }: NeighbourResult): boolean {
  return entity.kind !== 'GROUP' && entity.kind !== 'SITE' && entity.kind !== 'ORGANISATION';
}

export function seriesGroups({ kind, neighbours }: EntityResult): readonly SeriesGroup[] {
  const isActor = kind === 'ECONOMY' || kind === 'GROUP' || kind === 'ORGANISATION';
  const direction = isActor ? 'OUT' : 'IN';
  const predicates = isActor ? ofEconomy : kind === 'MATERIAL' || kind === 'INDICATOR' ? toMaterial : [];
  return predicates.flatMap((predicate) => {
    const found = neighbours.filter(
      (one) => one.predicate.id === predicate && one.direction === direction && isCompared(one),
    );
    const [first] = found;
    if (first === undefined) return [];
    return [
      {
        predicate,
        label: first.predicate.label,
        direction,
        partners: found.map(({ entity }) => entity),
        latest: Math.max(...found.map(({ yearTo }) => yearTo)),
      },
    ];
  });
}
