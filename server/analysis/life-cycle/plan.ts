/** Which statements a life cycle is read from. */
import { kindOfEntityId } from '../../../schema/entity.ts';
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
export const lifetimeShape = 'indicator:lifetime-weibull-shape';
export const trainingPower = 'indicator:training-power';
export const trainingTime = 'indicator:training-time';
export const populationIndicator = 'indicator:population';
export const internetIndicator = 'indicator:internet-use';
/** Who draws the distributions by which e-waste is counted. */
const keySource = 'unu-lifetimes';
const infrastructureSources = [
  'iea-data-centres',
  'lbnl-data-centres',
  'cso-data-centres',
  'eu-data-centres',
] as const;
/** Population, and the share of it that uses the internet, with the publishers of each. */
const peopleSources = [
  [populationIndicator, 'undp-hdr'],
  [internetIndicator, 'gapminder-ict'],
  [internetIndicator, 'un-sdg-ict'],
] as const;
/** No source here counts the electricity of data centres before; decades of population would be read for nothing. */
const yearsOfPeople = { from: 2012, to: 2200 } as const;
const massSources = ['babbitt-bom', 'openrepair', 'cbs-unu-keys'] as const;
const reports = 'hyperscaler-reports';
const effectiveness = 'datacenter-pue';
const modelSources = ['epoch-notable-models', waterSource] as const;
/** Of sites: who states what. */
const siteSlices: readonly (readonly [PredicateId, string])[] = [
  ['usesEnergy', reports],
  ['hasCapacity', 'epoch-frontier-datacenters'],
  ['usesWater', 'epoch-frontier-datacenters'],
  ['hasIndicator', 'google-region-carbon'],
  ['hasIndicator', effectiveness],
];
const ofThing: readonly PredicateId[] = ['hasIndicator', 'usesEnergy', 'usesWater', 'hasCapacity', 'emits'];

export interface LifeRows {
  /** Greenhouse gases, shares, lifetimes and electricity of devices, of both publishers of footprints. */
  readonly devices: readonly StatementRow[];
  /** Mass of the class from other publishers. */
  readonly masses: readonly StatementRow[];
  readonly grids: readonly StatementRow[];
  readonly water: readonly StatementRow[];
  /** Lifetimes by which e-waste is counted. */
  readonly keys: readonly StatementRow[];
  /** Electricity of networks and data centres of whole places. */
  readonly infrastructure: readonly StatementRow[];
  readonly people: readonly StatementRow[];
  /** Figures of the site, the operator or the model itself; in the overview of all of them. */
  readonly own: readonly StatementRow[];
  /** Where a site lies, and who operates or owns it. */
  readonly places: readonly StatementRow[];
  readonly operators: readonly StatementRow[];
  readonly reported: readonly StatementRow[];
  readonly keptOut: readonly StatementRow[];
}

/** What a life cycle is told of; null for a product that is no model of artificial intelligence. */
export function kindOf(id: string): LifeKind | null {
  const kind = kindOfEntityId(id);
  if (kind === 'device' || kind === 'site') return kind;
  if (kind === 'organisation') return 'operator';
  return id.startsWith('product:ai-') ? 'model' : null;
}

export interface Plan {
  readonly filters: readonly StatementFilter[];
  readonly pick: (slices: Slices) => LifeRows;
}
type Planned = readonly [keyof LifeRows, StatementFilter];

/** One filter a source and predicate: a store answers single values fastest. */
export function planOf(of: string, kind: LifeKind, economy: string | null): Plan {
  return picked([
    ...(kind === 'device' ? ofDevice(of) : ofThingItself(of, kind)),
    ...(economy === null && kind !== 'site' ? [] : gridsFor(economy)),
    ...(economy === null
      ? []
      : ([
          ['water', { predicate: ['hasImpactFactor'], source: [waterSource], subject: [economy] }],
        ] as const)),
  ]);
}

/** All that a life cycle can be asked of, and all grids. */
export function planOfAll(): Plan {
  return picked([...ofAll, ...gridsFor(null)]);
}

function gridsFor(economy: string | null): readonly Planned[] {
  return gridSources.map((source): Planned => {
    const filter: StatementFilter = {
      predicate: ['hasIndicator'],
      object: [intensityIndicator],
      source: [source],
    };
    return ['grids', economy === null ? filter : { ...filter, subject: [economy] }];
  });
}

function picked(planned: readonly Planned[]): Plan {
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
        keys: rowsFor('keys'),
        infrastructure: rowsFor('infrastructure'),
        people: rowsFor('people'),
        own: rowsFor('own'),
        places: rowsFor('places'),
        operators: rowsFor('operators'),
        reported: rowsFor('reported'),
        keptOut: all('reported').filter(({ quarantine }) => quarantine !== null),
      };
    },
  };
}

const ofAll: readonly Planned[] = [
  ['devices', { predicate: ['emits'], source: [classSource] }],
  ['devices', { predicate: ['usesEnergy'], source: [modelSource] }],
  ['devices', { predicate: ['emits'], source: [modelSource] }],
  ...siteSlices.map(([predicate, source]): Planned => ['own', { predicate: [predicate], source: [source] }]),
  ...(['emits', 'usesWater'] as const).map(
    (predicate): Planned => ['own', { predicate: [predicate], source: [reports] }],
  ),
  ...modelSources.map((source): Planned => ['own', { predicate: ['hasIndicator'], source: [source] }]),
];

function ofDevice(of: string): readonly Planned[] {
  return [
    ['keys', { predicate: ['hasLifetime'], source: [keySource] }],
    ['keys', { predicate: ['hasIndicator'], object: [lifetimeShape], source: [keySource] }],
    ...infrastructureSources.map(
      (source): Planned => ['infrastructure', { predicate: ['usesEnergy'], source: [source] }],
    ),
    ...peopleSources.map(
      ([indicator, source]): Planned => [
        'people',
        { predicate: ['hasIndicator'], object: [indicator], source: [source], years: yearsOfPeople },
      ],
    ),
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

function ofThingItself(of: string, kind: LifeKind): readonly Planned[] {
  return [
    // Of a company its reports alone: other sources speak of what it makes, mines or sells.
    ...ofThing.map(
      (predicate): Planned => [
        'own',
        {
          subject: [of],
          predicate: [predicate],
          ...(kind === 'operator' ? { source: [reports, effectiveness] } : {}),
        },
      ],
    ),
    ...(kind === 'site'
      ? ([
          ['places', { subject: [of], predicate: ['locatedIn'] }],
          ['operators', { object: [of], predicate: ['operates'] }],
          ['operators', { object: [of], predicate: ['owns'] }],
        ] as const)
      : []),
    ...(kind === 'site' || kind === 'operator'
      ? ([
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
