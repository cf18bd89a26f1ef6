/** Trade made up for tests: amounts chosen for the arithmetic, no figures of the world. Only tests import this. */
import type { FigureResult, NamedResult, SideName, StatusName, UnitResult } from '../answer.ts';
import { words } from '../words/index.ts';
import type { Atlas } from './atlas.ts';
import type { MapOptions } from './options.ts';
import { defaultCentre } from './projection.ts';
import type {
  FlowEconomyResult,
  FlowExtentResult,
  FlowMeasureName,
  FlowResult,
  FlowSidesResult,
  FlowsResult,
  FlowYearResult,
} from './query.ts';

export const tonnes: UnitResult = {
  id: 't:gross',
  symbol: 't',
  dimension: 'mass',
  basis: 'gross',
  basisLabel: 'gross',
};
export const dollars: UnitResult = {
  id: 'kUSD:fob',
  symbol: 'kUSD',
  dimension: 'money',
  basis: 'fob',
  basisLabel: 'FOB',
};
const fraction: UnitResult = {
  id: 'fraction',
  symbol: '',
  dimension: 'ratio',
  basis: 'none',
  basisLabel: '',
};

export function figureOf(
  value: number | null,
  unit: UnitResult = tonnes,
  status: StatusName = 'DERIVED',
): FigureResult {
  return {
    quantity: {
      value,
      low: null,
      high: null,
      unit,
      status,
      missing: value === null ? 'NOT_AVAILABLE' : null,
    },
  };
}

/** Sides made up for tests. */
const sides: Readonly<Record<string, SideName>> = {
  ITA: 'NORTH',
  USA: 'NORTH',
  JPN: 'NORTH',
  TWN: 'UNCLASSIFIED',
};
export const sideOf = (iso3: string): SideName => sides[iso3] ?? 'SOUTH';

/** Names that no dictionary holds, the same in every language. */
const named = (iso3: string): NamedResult => ({ id: `economy:${iso3}`, name: `Xx${iso3}` });

/** Exporter, importer, tonnes; dollars are twice the tonnes, in thousands. Null tonnes are not in the source. */
export type FixtureFlow = readonly [from: string, to: string, tonnes: number | null, status?: StatusName];

export const complete: FlowExtentResult = { kind: 'COMPLETE', label: 'x', share: null, text: 'Xx.' };

export function yearOf(year: number, more: Partial<FlowYearResult> = {}): FlowYearResult {
  return {
    year,
    product: { id: 'product:hs2017-740311', name: 'Xx' },
    source: { id: 'baci', shortTitle: 'Xx' },
    edition: 'x',
    extent: complete,
    value: figureOf(2000, dollars),
    mass: figureOf(1000),
    flows: 3,
    ...more,
  };
}

const dollarsFor = (mass: number | null): number => (mass ?? 50) * 2;
const sum = (amounts: readonly number[]): number => amounts.reduce((whole, one) => whole + one, 0);

/** An answer about these flows, in the order of the API: largest first, those without tonnes last. */
export function flowsOf(
  flows: readonly FixtureFlow[],
  { measure = 'MASS', first = flows.length }: { measure?: FlowMeasureName; first?: number } = {},
): FlowsResult {
  const masses = flows.map(([, , mass]) => mass ?? 0);
  const values = flows.map(([, , mass]) => dollarsFor(mass));
  const nodes = flows.map(([from, to, mass, status]): FlowResult => {
    return {
      from: named(from),
      to: named(to),
      fromSide: sideOf(from),
      toSide: sideOf(to),
      value: figureOf(dollarsFor(mass), dollars, status),
      mass: figureOf(mass, tonnes, status),
      unitValue: null,
      shareOfValue: figureOf(dollarsFor(mass) / sum(values), fraction),
      shareOfMass: mass === null ? null : figureOf(mass / sum(masses), fraction),
      mirror: null,
    };
  });
  const ids = [...new Set([...flows.map(([from]) => from), ...flows.map(([, to]) => to)])].sort();
  const of = (end: 0 | 1, iso3: string) => flows.filter((flow) => flow[end] === iso3);
  const economies = ids.map((iso3): FlowEconomyResult => {
    const mass = (end: 0 | 1) => figureOf(sum(of(end, iso3).map(([, , one]) => one ?? 0)));
    const value = (end: 0 | 1) => figureOf(sum(of(end, iso3).map(([, , one]) => dollarsFor(one))), dollars);
    return {
      economy: named(iso3),
      side: sideOf(iso3),
      sendsValue: value(0),
      sendsMass: mass(0),
      receivesValue: value(1),
      receivesMass: mass(1),
    };
  });
  return {
    material: { id: 'material:x', name: 'xxstuff' },
    product: { id: 'product:hs2017-740311', name: 'xxproduct' },
    year: 2024,
    source: { id: 'baci', shortTitle: 'Xx <BACI>' },
    edition: 'x1',
    scheme: {
      id: 'imf-advanced-2024',
      label: 'XxScheme',
      south: [{ id: 'economy:IND' }],
      north: [{ id: 'economy:FRA' }],
    },
    measure,
    extent: complete,
    total: {
      value: figureOf(sum(values), dollars),
      mass: figureOf(sum(masses)),
      flows: flows.length,
      withoutMass: flows.filter(([, , mass]) => mass === null).length,
    },
    world: null,
    totalCount: flows.length,
    nodes: nodes.slice(0, first),
    products: [],
    years: [yearOf(2024)],
    bySide: bySideOf(flows),
    economies,
    quarantined: { totalCount: 0 },
    parameters: [],
    assumptions: [],
    sources: [],
    licence: { attributions: ['Xx attribution.'] },
    caveats: [],
    permalink: '/en/map',
  };
}

function bySideOf(flows: readonly FixtureFlow[]): FlowSidesResult[] {
  const names: readonly SideName[] = ['NORTH', 'SOUTH', 'UNCLASSIFIED'];
  const whole = sum(flows.map(([, , mass]) => mass ?? 0));
  const wholeValue = sum(flows.map(([, , mass]) => dollarsFor(mass)));
  return names.flatMap((from) =>
    names.flatMap((to): FlowSidesResult[] => {
      const own = flows.filter((flow) => sideOf(flow[0]) === from && sideOf(flow[1]) === to);
      if (own.length === 0) return [];
      const mass = sum(own.map(([, , one]) => one ?? 0));
      const value = sum(own.map(([, , one]) => dollarsFor(one)));
      return [
        {
          from,
          to,
          mass: figureOf(mass),
          value: figureOf(value, dollars),
          shareOfMass: figureOf(mass / whole, fraction),
          shareOfValue: figureOf(value / wholeValue, fraction),
        },
      ];
    }),
  );
}

/**
 * 1,000 tonnes in all: COD → CHN 400, CHL → USA 200, CHL → ITA 100 (over the Atlantic), CHN → COD 100, JPN → TWN 80,
 * SUN → CHN 60 (no longer on any map), ZMB → SGP 40, USA → CHL 20; IND → CHN is without tonnes.
 */
export const small: readonly FixtureFlow[] = [
  ['COD', 'CHN', 400],
  ['CHL', 'USA', 200],
  ['CHL', 'ITA', 100],
  ['CHN', 'COD', 100],
  ['JPN', 'TWN', 80],
  ['SUN', 'CHN', 60],
  ['ZMB', 'SGP', 40],
  ['USA', 'CHL', 20],
  ['IND', 'CHN', null],
];

export function optionsOf(atlas: Atlas, more: Partial<MapOptions> = {}): MapOptions {
  return {
    width: 1200,
    locale: 'en',
    labels: words.en.map,
    atlas,
    view: 'control',
    centre: defaultCentre,
    areas: { by: 'side' },
    most: 60,
    sites: null,
    ...more,
  };
}
