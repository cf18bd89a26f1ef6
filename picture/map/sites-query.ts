/** What the layer of sites asks of the API: not twenty thousand sites, but how many stand where. */
import type { NamedResult, StageName } from '../answer.ts';
import type { SitePlace } from './options.ts';

export interface SiteCountResult {
  readonly entity: NamedResult;
  readonly sites: number;
  readonly placed: number;
}

export interface SitesData {
  readonly siteMap: {
    readonly sites: number;
    readonly placed: number;
    readonly cells: readonly {
      readonly latitude: number;
      readonly longitude: number;
      readonly count: number;
      /** The first of them. */
      readonly sites: readonly NamedResult[];
    }[];
    readonly economies: readonly SiteCountResult[];
    readonly materials: readonly SiteCountResult[];
  };
}

export interface SitesVariables {
  readonly stage: StageName | undefined;
  readonly material: string | undefined;
  /** Degrees. */
  readonly cell: number;
  readonly lang: string;
}

export const sitesQuery = `query MapSites($stage: Stage, $material: ID, $cell: Float, $lang: Language) {
  siteMap(stage: $stage, material: $material, cell: $cell, lang: $lang) {
    sites placed
    cells { latitude longitude count sites(first: 1) { id name } }
    economies { entity { id name } sites placed }
    materials { entity { id name } sites placed }
  }
}`;

/** Where sites stand, each place with how many and the first of them. */
export function placesOf({ siteMap }: SitesData): readonly SitePlace[] {
  return siteMap.cells.flatMap(({ latitude, longitude, count, sites: [first] }) =>
    first === undefined ? [] : [{ latitude, longitude, count, first }],
  );
}
