/** Pages of analyses that have something to say of an entity: only where its statements are of the kind that they read. */
import type { EntityResult } from './head.ts';

export interface AnalysisLink {
  readonly key: 'harm' | 'owners' | 'owned' | 'value' | 'price';
  /** Under the language. */
  readonly page: string;
}

/** A site or a company is never led to a page of harms: a harm of its country is not its own. */
export function analysesOf({ id, kind, neighbours }: EntityResult): readonly AnalysisLink[] {
  const has = (predicate: string): boolean => neighbours.some((one) => one.predicate.id === predicate);
  switch (kind) {
    case 'HARM':
      return neighbours.some(({ entity }) => entity.kind === 'ECONOMY')
        ? [{ key: 'harm', page: `/harm?harm=${id}` }]
        : [];
    case 'MATERIAL':
      return has('extracts') || has('refines')
        ? [
            { key: 'owners', page: `/ownership?material=${id}` },
            { key: 'value', page: `/value?lens=unit-value&material=${id}` },
          ]
        : [];
    case 'DEVICE':
      return has('capturesValue') ? [{ key: 'price', page: `/value?lens=price-split&subject=${id}` }] : [];
    case 'ORGANISATION':
      return has('owns') ? [{ key: 'owned', page: `/ownership?of=${id}` }] : [];
    default:
      return [];
  }
}
