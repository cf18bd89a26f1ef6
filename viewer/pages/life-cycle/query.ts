/** What the page of life cycles takes from its address, and what it asks. */
import type { FigureResult, NamedResult, SourceUseResult } from '../../../picture/answer.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { quantityFragment } from '../../figure/statement.ts';
import { matching, year } from '../../state/parameter.ts';
import type { ReportedRow } from '../infrastructure/query.ts';

/** Ids that this page can be about. */
export const subjectPattern = /^(device|site|org|product):[A-Za-z0-9][A-Za-z0-9._-]{0,200}$/;

export const lifeCycleParameters = {
  economy: matching(/^economy:[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/),
  year,
  /** What it is put beside. */
  with: matching(subjectPattern),
} as const;

export type Amount = Pick<FigureResult, 'quantity'>;
export type Kind = 'DEVICE' | 'SITE' | 'OPERATOR' | 'MODEL';
export const kinds: readonly Kind[] = ['DEVICE', 'OPERATOR', 'SITE', 'MODEL'];
export type Measure = 'MATERIAL' | 'ENERGY' | 'WATER' | 'EMISSIONS' | 'WASTE';
export type Phase = 'PRODUCTION' | 'TRANSPORT' | 'USE' | 'END_OF_LIFE' | 'WHOLE';
export const phaseParts = ['production', 'transport', 'use', 'endOfLife'] as const;
export type PhasePart = (typeof phaseParts)[number];
export const serviceParts = [
  'devicesProduction',
  'devicesUse',
  'networks',
  'dataCentresProduction',
  'dataCentresUse',
] as const;

interface Source {
  readonly id: string;
  readonly shortTitle: string;
}
export interface Cell {
  readonly measure: Measure;
  readonly phase: Phase;
  readonly state: 'STATED' | 'COMPUTED' | 'UNKNOWN';
  readonly reason: string | null;
}
export interface Spread {
  readonly measure: Measure;
  readonly phase: Phase;
  readonly source: Source;
  readonly isComputed: boolean;
  readonly count: Amount;
  readonly least: Amount;
  readonly most: Amount;
}
export type YearOfDevice = Readonly<Record<PhasePart | 'whole', Amount | null>>;
export interface Footprint {
  readonly subject: NamedResult;
  readonly source: Source;
  readonly year: number;
  readonly lifetime: Amount | null;
  readonly wholeLife: Amount | null;
  readonly margin: Amount | null;
  readonly emissions: YearOfDevice;
  readonly useElsewhere: Amount | null;
}
/** A device as a dot on the scale: its numbers stand in the tables. */
export interface Dot {
  readonly source: Source;
  readonly emissions: Readonly<
    Record<PhasePart | 'whole', { readonly quantity: { readonly value: number | null } } | null>
  >;
}
export interface Stated {
  readonly measure: Measure | null;
  readonly phase: Phase | null;
  readonly indicator: NamedResult | null;
  readonly period: string;
  readonly source: Source;
  readonly isProjected: boolean;
  readonly amount: Amount;
}
export interface Computed {
  readonly measure: Measure;
  readonly phase: Phase;
  readonly rule: string;
  readonly period: string;
  readonly amount: Amount;
}
export interface Service
  extends Readonly<Record<(typeof serviceParts)[number] | 'infrastructureShare', Amount | null>> {
  readonly service: NamedResult;
}
export interface Behind {
  readonly place: NamedResult;
  readonly part: string;
  readonly source: Source;
  readonly period: string;
  readonly total: Amount;
  readonly users: Amount | null;
  readonly perUser: Amount | null;
}
export interface LifeCycleResult {
  readonly of: NamedResult;
  readonly kind: Kind;
  readonly economy: NamedResult | null;
  readonly years: readonly number[];
  readonly cells: readonly Cell[];
  readonly spreads: readonly Spread[];
  readonly footprints: { readonly totalCount: number; readonly nodes: readonly Footprint[] };
  readonly dots: { readonly nodes: readonly Dot[] };
  readonly stated: readonly Stated[];
  readonly computed: readonly Computed[];
  readonly grids: readonly {
    readonly economy: NamedResult;
    readonly source: Source;
    readonly year: number;
    readonly intensity: Amount;
  }[];
  readonly reported: readonly ReportedRow[];
  readonly services: readonly Service[];
  readonly materials: readonly {
    readonly material: NamedResult;
    readonly mass: Amount & {
      readonly evidence: { readonly nodes: readonly { readonly source: Source }[] };
    };
    readonly perYear: Amount | null;
    readonly accounts: number;
  }[];
  readonly lifetimes: readonly {
    readonly subject: NamedResult;
    readonly source: Source;
    readonly years: Amount;
    readonly isMean: boolean;
  }[];
  readonly behind: readonly Behind[];
  readonly caveats: readonly string[];
  readonly assumptions: readonly { readonly id: string; readonly text: string }[];
  readonly sources: readonly SourceUseResult[];
}
export interface LifeCycleData {
  readonly release: { readonly id: string };
  readonly lifeCycle: LifeCycleResult;
}

export const lifeCycleArguments = {
  declared: '$of: ID!, $economy: ID, $year: Int, $lang: Language',
  given: 'of: $of, economy: $economy, year: $year, lang: $lang',
} as const;
const amount = '{ quantity { ...Amount } }';
const named = '{ id name }';
const source = 'source { id shortTitle }';

const footprint = `subject ${named} ${source} year lifetime ${amount} wholeLife ${amount} margin ${amount}
          emissions { ${[...phaseParts, 'whole'].map((part) => `${part} ${amount}`).join(' ')} }
          useElsewhere ${amount}`;

export const lifeCycleQuery = defineQuery<LifeCycleData, Variables>(`
  query LifeCyclePage(${lifeCycleArguments.declared}) {
    release { id }
    lifeCycle(${lifeCycleArguments.given}) {
      of ${named} kind economy ${named} years caveats assumptions { id text }
      sources { source { id shortTitle } edition statements }
      cells { measure phase state reason }
      spreads { measure phase ${source} isComputed count ${amount} least ${amount} most ${amount} }
      footprints {
        totalCount
        nodes { ${footprint} }
      }
      dots: footprints(first: 400) {
        nodes { source { id shortTitle } emissions { ${[...phaseParts, 'whole'].map((part) => `${part} { quantity { value } }`).join(' ')} } }
      }
      stated { measure phase indicator ${named} period ${source} isProjected amount ${amount} }
      computed { measure phase rule period amount ${amount} }
      grids { economy ${named} ${source} year intensity ${amount} }
      reported {
        subject ${named} organisation ${named} year byPlace ${amount} byMarket ${amount} isPlaceKeptOut isMarketKeptOut left ${amount} gone ${amount}
      }
      services { service ${named} ${[...serviceParts, 'infrastructureShare'].map((part) => `${part} ${amount}`).join(' ')} }
      materials {
        material ${named}
        mass { quantity { ...Amount } evidence(first: 5) { nodes { ${source} } } }
        perYear ${amount} accounts
      }
      lifetimes { subject ${named} ${source} years ${amount} isMean }
      behind { place ${named} part ${source} period total ${amount} users ${amount} perUser ${amount} }
    }
  }
  ${quantityFragment}
`);

export interface FootprintsData {
  readonly release: { readonly id: string };
  readonly lifeCycle: {
    readonly footprints: {
      readonly nodes: readonly Footprint[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

/** Devices one by one, beyond the first that the page shows. */
export const footprintsQuery = defineQuery<FootprintsData, Variables>(`
  query LifeCycleDevices(${lifeCycleArguments.declared}, $after: String) {
    release { id }
    lifeCycle(${lifeCycleArguments.given}) {
      footprints(first: 100, after: $after) { nodes { ${footprint} } pageInfo { hasNextPage endCursor } }
    }
  }
  ${quantityFragment}
`);

export interface Subject {
  readonly subject: NamedResult;
  readonly kind: Kind;
  readonly measures: readonly Measure[];
  readonly models: number;
  readonly sources: readonly Source[];
}
export interface OverviewData {
  readonly release: { readonly id: string };
  readonly lifeCycleOverview: Readonly<
    Record<Kind, { readonly totalCount: number; readonly nodes: readonly Subject[] }>
  > & { readonly caveats: readonly string[] };
}
/** More of one kind than anybody reads are found by the search. */
const most: Readonly<Record<Kind, number>> = { DEVICE: 40, OPERATOR: 20, SITE: 100, MODEL: 60 };

export const overviewQuery = defineQuery<OverviewData, Variables>(`
  query LifeCycles($lang: Language) {
    release { id }
    lifeCycleOverview(lang: $lang) {
      caveats
      ${kinds
        .map(
          (kind) =>
            `${kind}: subjects(kind: ${kind}, first: ${most[kind]}) { totalCount nodes { subject ${named} kind measures models sources { id shortTitle } } }`,
        )
        .join('\n')}
    }
  }
`);

export interface EconomiesData {
  readonly lifeCycleOverview: { readonly economies: readonly NamedResult[] };
}
export const economiesQuery = defineQuery<EconomiesData, Variables>(`
  query LifeCycleEconomies($lang: Language) { lifeCycleOverview(lang: $lang) { economies ${named} } }
`);
