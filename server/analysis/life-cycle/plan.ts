/** Which statements a life cycle is read from. */
import type { PredicateId } from '../../../schema/predicate.ts';
import type { StatementFilter, StatementRow } from '../../../schema/store.ts';
import type { Slices } from '../analysis.ts';
import {
  byMarketIndicator,
  byPlaceIndicator,
  gridSources,
  intensityIndicator,
} from '../infrastructure/plan.ts';
import type { LifeKind } from './answer.ts';

export const classSource = 'impactco2-ademe';
export const modelSource = 'boavizta-devices';
export const waterSource = 'ecologits-models';
export const waterIndicator = 'indicator:electricity-water-use';
export const massIndicator = 'indicator:device-mass';
const massSources = ['babbitt-bom', 'openrepair', 'cbs-unu-keys'] as const;
const reports = 'hyperscaler-reports';
const ofThing: readonly PredicateId[] = ['hasIndicator', 'usesEnergy', 'usesWater', 'hasCapacity', 'emits'];

export interface LifeRows {
  /** Greenhouse gases, shares, lifetimes and electricity of devices, of both publishers of footprints. */
  readonly devices: readonly StatementRow[];
  /** Mass of the class from other publishers. */
  readonly masses: readonly StatementRow[];
  readonly grids: readonly StatementRow[];
  readonly water: readonly StatementRow[];
  /** Figures of the site or the model itself. */
  readonly own: readonly StatementRow[];
  /** Where a site lies, and who operates or owns it. */
  readonly places: readonly StatementRow[];
  readonly operators: readonly StatementRow[];
  readonly reported: readonly StatementRow[];
  readonly keptOut: readonly StatementRow[];
}
type Planned = readonly [keyof LifeRows, StatementFilter];

/** One filter a source and predicate: a store answers single values fastest. */
export function planOf(
  of: string,
  kind: LifeKind,
  economy: string | null,
): { readonly filters: readonly StatementFilter[]; readonly pick: (slices: Slices) => LifeRows } {
  const planned: readonly Planned[] = [
    ...(kind === 'device' ? ofDevice(of) : ofSiteOrModel(of, kind)),
    ...(economy === null && kind !== 'site'
      ? []
      : gridSources.map((source): Planned => {
          const filter: StatementFilter = {
            predicate: ['hasIndicator'],
            object: [intensityIndicator],
            source: [source],
          };
          return ['grids', economy === null ? filter : { ...filter, subject: [economy] }];
        })),
    ...(economy === null
      ? []
      : ([
          ['water', { predicate: ['hasImpactFactor'], source: [waterSource], subject: [economy] }],
        ] as const)),
  ];
  return {
    filters: planned.map(([, filter]) => filter),
    pick: (slices) => {
      const all = (name: keyof LifeRows): readonly StatementRow[] =>
        planned.flatMap(([own], place) => (own === name ? (slices[place] ?? []) : []));
      const rowsFor = (name: keyof LifeRows): readonly StatementRow[] =>
        all(name).filter(({ quarantine }) => quarantine === null);
      return {
        devices: rowsFor('devices'),
        masses: rowsFor('masses'),
        grids: rowsFor('grids'),
        water: rowsFor('water').filter(({ object }) => object === waterIndicator),
        own: rowsFor('own'),
        places: rowsFor('places'),
        operators: rowsFor('operators'),
        reported: rowsFor('reported'),
        keptOut: all('reported').filter(({ quarantine }) => quarantine !== null),
      };
    },
  };
}

function ofDevice(of: string): readonly Planned[] {
  return [
    ['devices', { predicate: ['emits'], source: [classSource] }],
    ['devices', { predicate: ['hasLifetime'], source: [classSource] }],
    ['devices', { predicate: ['emits'], source: [modelSource] }],
    ['devices', { predicate: ['hasIndicator'], source: [modelSource] }],
    ['devices', { predicate: ['hasLifetime'], source: [modelSource] }],
    ['devices', { predicate: ['usesEnergy'], source: [modelSource] }],
    ...massSources.map(
      (source): Planned => [
        'masses',
        { subject: [of], predicate: ['hasIndicator'], object: [massIndicator], source: [source] },
      ],
    ),
  ];
}

function ofSiteOrModel(of: string, kind: LifeKind): readonly Planned[] {
  return [
    ...ofThing.map((predicate): Planned => ['own', { subject: [of], predicate: [predicate] }]),
    ...(kind === 'site'
      ? ([
          ['places', { subject: [of], predicate: ['locatedIn'] }],
          ['operators', { object: [of], predicate: ['operates'] }],
          ['operators', { object: [of], predicate: ['owns'] }],
          [
            'reported',
            {
              predicate: ['emits'],
              source: [reports],
              object: [byPlaceIndicator, byMarketIndicator],
              includeQuarantined: true,
            },
          ],
        ] as const)
      : []),
  ];
}
