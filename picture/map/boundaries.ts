/**
 * Two ways to draw boundaries, and what differs between them. Neither is ours and neither states an opinion: one
 * is Natural Earth's, which draws who controls the ground, the other is the one that world-atlas, which publishes
 * both, calls UN-style. What to say about them stands in `words`, what they draw in `land/`.
 */

export const boundaryViews = ['control', 'un'] as const;
/** View A `control`, as Natural Earth draws; view B `un`, with the states of the United Nations. */
export type BoundaryView = (typeof boundaryViews)[number];

export const boundarySources = {
  control: 'https://www.naturalearthdata.com/about/disputed-boundaries-policy/',
  un: 'https://github.com/cublya/world-atlas#boundary-views',
} as const satisfies Record<BoundaryView, string>;

/** What the two views draw differently: each has a sentence in `words`. */
export const differences = ['CRIMEA', 'KOSOVO', 'NORTHERN_CYPRUS', 'SOMALILAND'] as const;
export type DifferenceName = (typeof differences)[number];

/** A place on the ground, and with what the atlas draws it: an economy, or an area's name in the atlas. */
interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

/** Places in each area that `differences` speaks of. The areas of the atlas that differ are these and no others. */
export const drawnApart: readonly (Place & {
  readonly name: DifferenceName;
  readonly control: string;
  readonly un: string;
})[] = [
  { name: 'CRIMEA', longitude: 34.2, latitude: 45.2, control: 'economy:RUS', un: 'economy:UKR' },
  { name: 'CRIMEA', longitude: 33.7, latitude: 44.7, control: 'economy:RUS', un: 'economy:UKR' },
  { name: 'KOSOVO', longitude: 20.9, latitude: 42.6, control: 'economy:XKX', un: 'economy:SRB' },
  { name: 'NORTHERN_CYPRUS', longitude: 33.5, latitude: 35.25, control: 'N. Cyprus', un: 'economy:CYP' },
  { name: 'SOMALILAND', longitude: 45, latitude: 9.6, control: 'Somaliland', un: 'economy:SOM' },
];

/**
 * What both draw alike although it is disputed, or although the United Nations' list (M49) has it otherwise: the
 * polygons of the atlas cannot show it.
 */
export const drawnAlike = [
  'TAIWAN',
  'WESTERN_SAHARA',
  'PALESTINE',
  'KASHMIR',
  'GOLAN',
  'ABKHAZIA_SOUTH_OSSETIA',
  'KURILS',
  'FALKLANDS',
  'OVERSEAS',
  'INDIAN_OCEAN',
] as const;
export type DrawnAlikeName = (typeof drawnAlike)[number];

/** Places in each area that `drawnAlike` speaks of, and with what both views draw them. */
export const lookedUp: readonly (Place & {
  readonly name: DrawnAlikeName;
  readonly drawnAs: string;
  /** At 1:110m, where that is something else; null where that land leaves the place out. */
  readonly coarse?: string | null;
})[] = [
  { name: 'TAIWAN', longitude: 121, latitude: 23.8, drawnAs: 'economy:TWN' },
  { name: 'WESTERN_SAHARA', longitude: -13, latitude: 24, drawnAs: 'economy:ESH' },
  { name: 'WESTERN_SAHARA', longitude: -14.5, latitude: 25.5, drawnAs: 'economy:MAR' },
  { name: 'WESTERN_SAHARA', longitude: -15.5, latitude: 23.7, drawnAs: 'economy:MAR' },
  { name: 'PALESTINE', longitude: 35.25, latitude: 32.2, drawnAs: 'economy:PSE' },
  { name: 'PALESTINE', longitude: 35.25, latitude: 31.79, drawnAs: 'economy:PSE' },
  { name: 'PALESTINE', longitude: 34.38, latitude: 31.4, drawnAs: 'economy:PSE', coarse: null },
  { name: 'KASHMIR', longitude: 79.3, latitude: 35.2, drawnAs: 'economy:CHN' },
  { name: 'KASHMIR', longitude: 74.8, latitude: 34.05, drawnAs: 'economy:IND' },
  { name: 'KASHMIR', longitude: 74.6, latitude: 35.9, drawnAs: 'economy:PAK' },
  {
    name: 'KASHMIR',
    longitude: 77.1,
    latitude: 35.4,
    drawnAs: 'Siachen Glacier',
    coarse: 'economy:PAK',
  },
  { name: 'GOLAN', longitude: 35.78, latitude: 33, drawnAs: 'economy:ISR' },
  { name: 'ABKHAZIA_SOUTH_OSSETIA', longitude: 41.2, latitude: 43, drawnAs: 'economy:GEO' },
  { name: 'ABKHAZIA_SOUTH_OSSETIA', longitude: 44, latitude: 42.35, drawnAs: 'economy:GEO' },
  { name: 'KURILS', longitude: 147.9, latitude: 45, drawnAs: 'economy:RUS', coarse: null },
  { name: 'FALKLANDS', longitude: -58.9, latitude: -51.75, drawnAs: 'economy:FLK' },
  { name: 'OVERSEAS', longitude: -53, latitude: 4, drawnAs: 'economy:FRA' },
  { name: 'OVERSEAS', longitude: -61.6, latitude: 16.2, drawnAs: 'economy:FRA', coarse: null },
  { name: 'OVERSEAS', longitude: -61, latitude: 14.67, drawnAs: 'economy:FRA', coarse: null },
  { name: 'OVERSEAS', longitude: 45.16, latitude: -12.83, drawnAs: 'economy:FRA', coarse: null },
  { name: 'OVERSEAS', longitude: 55.53, latitude: -21.13, drawnAs: 'economy:FRA', coarse: null },
  { name: 'OVERSEAS', longitude: 18, latitude: 78.8, drawnAs: 'economy:NOR' },
  { name: 'OVERSEAS', longitude: -68.27, latitude: 12.18, drawnAs: 'economy:NLD', coarse: null },
  { name: 'INDIAN_OCEAN', longitude: 105.66, latitude: -10.5, drawnAs: 'Indian Ocean Ter.', coarse: null },
  { name: 'INDIAN_OCEAN', longitude: 96.91, latitude: -12.18, drawnAs: 'Indian Ocean Ter.', coarse: null },
];
