/** The release that all figures on a page come from; asked once for the frame. */

import { defineQuery } from '../data/query.ts';
import { type Answer, useQuery } from '../data/use-query.ts';

export interface ReleaseData {
  readonly release: {
    readonly id: string;
    readonly counts: {
      readonly entities: number;
      readonly statements: number;
      readonly quarantined: number;
      readonly sources: number;
    };
  };
}

const releaseQuery = defineQuery<ReleaseData, Record<string, never>>(`
  query FrameRelease { release { id counts { entities statements quarantined sources } } }
`);
const nothing = {};

export function useRelease(): Answer<ReleaseData> {
  return useQuery(releaseQuery, nothing);
}

/** As links carry it and pages print it. */
export function shortRelease(id: string): string {
  return id.slice(0, 16);
}
