/** What the layer of sites asks of the API, and which of them can be put on the map. */
import type { MapSite } from './options.ts';

export interface SitesData {
  readonly entities: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      /** Degrees; null where the publisher gives no place. */
      readonly latitude: number | null;
      readonly longitude: number | null;
    }[];
  };
}

export const sitesQuery = `query MapSites($first: Int, $after: String, $lang: Language) {
  entities(kind: SITE, first: $first, after: $after, lang: $lang) {
    pageInfo { hasNextPage endCursor }
    nodes { id name latitude longitude }
  }
}`;

/** Those that a publisher places: a site without a place has none on the map either. */
export function placedSites({ entities }: SitesData): readonly MapSite[] {
  return entities.nodes.flatMap(({ id, name, latitude, longitude }) =>
    latitude === null || longitude === null ? [] : [{ id, name, latitude, longitude }],
  );
}
