/**
 * Two ways to draw boundaries, and what differs between them. Neither is ours and neither states an opinion: one
 * is Natural Earth's, which draws who controls the ground, the other follows the United Nations' list of
 * countries and areas for statistical use (M49). What to say about them stands in `words`.
 */

export const boundaryViews = ['control', 'm49'] as const;
/** View A `control`, as Natural Earth draws; view B `m49`, as the United Nations' list groups. */
export type BoundaryView = (typeof boundaryViews)[number];

export const boundarySources = {
  control: 'https://www.naturalearthdata.com/about/disputed-boundaries-policy/',
  m49: 'https://unstats.un.org/unsd/methodology/m49/',
} as const satisfies Record<BoundaryView, string>;

/**
 * Areas that Natural Earth draws apart and that the M49 list holds no entry for: view B draws them with the area
 * of the list that they are part of. Names as in the atlas.
 */
export const groupedByM49: Readonly<Record<string, string>> = {
  Kosovo: 'economy:SRB',
  'N. Cyprus': 'economy:CYP',
  Somaliland: 'economy:SOM',
};

/** What the two views draw differently: each has a sentence in `words`. */
export const differences = ['KOSOVO', 'NORTHERN_CYPRUS', 'SOMALILAND'] as const;
export type DifferenceName = (typeof differences)[number];

/**
 * What both draw alike although it is disputed, or although the list has it otherwise: the polygons of the atlas
 * cannot show it. Each was looked up in the atlas (Natural Earth 4.1.0) with a point inside it.
 */
export const drawnAlike = [
  'TAIWAN',
  'WESTERN_SAHARA',
  'PALESTINE',
  'CRIMEA',
  'KASHMIR',
  'GOLAN',
  'ABKHAZIA_SOUTH_OSSETIA',
  'KURILS',
  'FALKLANDS',
  'OVERSEAS',
] as const;
export type DrawnAlikeName = (typeof drawnAlike)[number];

/** A point in each area that `drawnAlike` speaks of, and the name under which the atlas draws it. */
export const lookedUp: readonly {
  readonly name: DrawnAlikeName;
  readonly longitude: number;
  readonly latitude: number;
  readonly drawnAs: string;
}[] = [
  { name: 'TAIWAN', longitude: 121, latitude: 23.8, drawnAs: 'Taiwan' },
  { name: 'WESTERN_SAHARA', longitude: -13, latitude: 24, drawnAs: 'W. Sahara' },
  { name: 'WESTERN_SAHARA', longitude: -14.5, latitude: 25.5, drawnAs: 'Morocco' },
  { name: 'PALESTINE', longitude: 35.25, latitude: 32.2, drawnAs: 'Palestine' },
  { name: 'PALESTINE', longitude: 35.25, latitude: 31.79, drawnAs: 'Palestine' },
  { name: 'CRIMEA', longitude: 34.2, latitude: 45.2, drawnAs: 'Russia' },
  { name: 'KASHMIR', longitude: 79.3, latitude: 35.2, drawnAs: 'China' },
  { name: 'KASHMIR', longitude: 74.8, latitude: 34.05, drawnAs: 'India' },
  { name: 'KASHMIR', longitude: 74.6, latitude: 35.9, drawnAs: 'Pakistan' },
  { name: 'KASHMIR', longitude: 77.1, latitude: 35.4, drawnAs: 'Siachen Glacier' },
  { name: 'GOLAN', longitude: 35.78, latitude: 33, drawnAs: 'Israel' },
  { name: 'ABKHAZIA_SOUTH_OSSETIA', longitude: 41.2, latitude: 43, drawnAs: 'Georgia' },
  { name: 'ABKHAZIA_SOUTH_OSSETIA', longitude: 44, latitude: 42.35, drawnAs: 'Georgia' },
  { name: 'KURILS', longitude: 147.9, latitude: 45, drawnAs: 'Russia' },
  { name: 'FALKLANDS', longitude: -58.9, latitude: -51.75, drawnAs: 'Falkland Is.' },
  { name: 'OVERSEAS', longitude: -53, latitude: 4, drawnAs: 'France' },
  { name: 'OVERSEAS', longitude: 55.53, latitude: -21.13, drawnAs: 'France' },
];
