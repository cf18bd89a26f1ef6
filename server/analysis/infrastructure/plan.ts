/** Which statements answers about infrastructure are read from. */
import type { PredicateId } from '../../../schema/predicate.ts';
import type { StatementFilter, StatementRow } from '../../../schema/store.ts';
import type { Slices } from '../analysis.ts';
import type { GraphContext } from '../context/context.ts';
import { type InfrastructureKind, siteLists } from './lists.ts';

export const intensityIndicator = 'indicator:electricity-carbon-intensity';
export const regionIntensities = [
  'indicator:electricity-carbon-intensity-operational',
  intensityIndicator,
] as const;
export const carbonFreeIndicator = 'indicator:carbon-free-energy-share';
export const byPlaceIndicator = 'indicator:ghg-scope-2-location';
export const byMarketIndicator = 'indicator:ghg-scope-2-market';
const scopeIndicators = [byPlaceIndicator, byMarketIndicator, 'indicator:ghg-scope-1'];

/** Publishers of the intensity of economies over the life cycle, the preferred first. */
export const gridSources = ['ember-grid-intensity', 'codecarbon-grid'] as const;
/** How many years back a publisher’s newest figure of an economy may lie. */
const yearsBack = 5;

const reports = 'hyperscaler-reports';
/** Publishers of electricity, water and effectiveness of data centres. */
const statedOf: readonly (readonly [source: string, predicates: readonly PredicateId[]])[] = [
  ['iea-data-centres', ['usesEnergy']],
  ['lbnl-data-centres', ['usesEnergy']],
  ['cso-data-centres', ['usesEnergy']],
  ['eu-data-centres', ['usesEnergy', 'hasIndicator']],
  ['guardian-data-centres', ['hasIndicator']],
  [reports, ['usesEnergy', 'usesWater']],
  ['datacenter-pue', ['hasIndicator']],
  ['epoch-frontier-datacenters', ['usesWater']],
];

export interface PlannedRows {
  /** Where sites lie, and who is named beside them. */
  readonly sites: readonly StatementRow[];
  readonly power: readonly StatementRow[];
  /** When cables are ready for service. */
  readonly ready: readonly StatementRow[];
  readonly grids: readonly StatementRow[];
  readonly regions: readonly StatementRow[];
  readonly reported: readonly StatementRow[];
  /** What companies report as a machine read it: kept out, and nothing that is answered. */
  readonly keptOut: readonly StatementRow[];
  readonly stated: readonly StatementRow[];
  readonly seats: readonly StatementRow[];
}
type Planned = readonly [keyof PlannedRows, StatementFilter];

/** The last year of which figures may be in the newest edition of a source. */
function lastYearOf(context: GraphContext, source: string): number | undefined {
  const published = (context.sources.get(source)?.editions ?? []).flatMap((edition) =>
    edition.published === null ? [] : [Number(edition.published.slice(0, 4))],
  );
  return published.length === 0 ? undefined : Math.max(...published);
}

/**
 * One filter a source and predicate: a store answers single values fastest.
 */
export function planOf(
  context: GraphContext,
  { kind, year }: { readonly kind: InfrastructureKind | null; readonly year: number | null },
): { readonly filters: readonly StatementFilter[]; readonly pick: (slices: Slices) => PlannedRows } {
  const known = (source: string): boolean => context.sources.has(source);
  const lists = siteLists.filter((list) => known(list.source) && (kind === null || list.kind === kind));
  const isElectric = kind !== 'cable';
  const hasCables = lists.some((list) => list.kind === 'cable');
  const hasRegions = lists.some((list) => list.kind === 'cloud-region');
  const planned: readonly Planned[] = [
    ...lists.flatMap(({ source, relation }): readonly Planned[] => [
      ['sites', { predicate: ['locatedIn'], source: [source] }],
      ['sites', { predicate: [relation], source: [source] }],
    ]),
    ...(lists.some(({ source }) => source === 'epoch-frontier-datacenters')
      ? ([['power', { predicate: ['hasCapacity'], source: ['epoch-frontier-datacenters'] }]] as const)
      : []),
    ...(hasCables
      ? ([['ready', { predicate: ['hasIndicator'], object: ['indicator:cable-ready-for-service'] }]] as const)
      : []),
    ...(isElectric
      ? gridSources.filter(known).map((source): Planned => {
          const last = year ?? lastYearOf(context, source);
          return [
            'grids',
            {
              predicate: ['hasIndicator'],
              object: [intensityIndicator],
              source: [source],
              ...(last === undefined ? {} : { years: { from: last - yearsBack, to: last } }),
            },
          ];
        })
      : []),
    ...(hasRegions && known('google-region-carbon')
      ? ([['regions', { predicate: ['hasIndicator'], source: ['google-region-carbon'] }]] as const)
      : []),
    ...(isElectric && known(reports)
      ? ([
          [
            'reported',
            { predicate: ['emits'], source: [reports], object: scopeIndicators, includeQuarantined: true },
          ],
        ] as const)
      : []),
    ...(isElectric
      ? statedOf
          .filter(([source]) => known(source))
          .flatMap(([source, predicates]) =>
            predicates.map((predicate): Planned => ['stated', { predicate: [predicate], source: [source] }]),
          )
      : []),
    ['seats', { predicate: ['locatedIn'], withKinds: ['organisation'] }],
  ];
  return {
    filters: planned.map(([, filter]) => filter),
    pick: (slices) => {
      const rowsFor = (name: keyof PlannedRows): readonly StatementRow[] =>
        planned.flatMap(([own], place) =>
          own === name ? (slices[place] ?? []).filter(({ quarantine }) => quarantine === null) : [],
        );
      return {
        sites: rowsFor('sites'),
        power: rowsFor('power'),
        ready: rowsFor('ready'),
        grids: rowsFor('grids'),
        regions: rowsFor('regions'),
        reported: rowsFor('reported'),
        keptOut: planned.flatMap(([own], place) =>
          own === 'reported' ? (slices[place] ?? []).filter(({ quarantine }) => quarantine !== null) : [],
        ),
        stated: rowsFor('stated'),
        seats: rowsFor('seats'),
      };
    },
  };
}
