/** What the map calls its economies and the areas of the atlas that are no economy of the data. */

/** Regions of the United Nations' M49 list; North America holds Central America and the Caribbean. */
export type RegionName = 'AFRICA' | 'NORTH_AMERICA' | 'SOUTH_AMERICA' | 'ASIA' | 'EUROPE' | 'OCEANIA';

export interface MapEconomy {
  readonly economy: string;
  /** M49 code; null for an area that the list does not hold. */
  readonly code: string | null;
  readonly longitude: number;
  readonly latitude: number;
  readonly region: RegionName;
}

export type EconomyRow = readonly [
  iso3: string,
  code: string | null,
  longitude: number,
  latitude: number,
  region: RegionName,
];

/** Has an economy's id in the data, but no ISO numeric code in the atlas. */
export const kosovo = { name: 'Kosovo', economy: 'economy:XKX' } as const;
