/** The shape of an answer about a life cycle: each source’s own figures by measure and phase, never added across sources. */
import type { Label } from '../../../schema/label.ts';
import type { AnswerCore, Figure } from '../answer.ts';
import type { GridIntensity, ReportedElectricity } from '../infrastructure/answer.ts';

export const lifeMeasures = ['material', 'energy', 'water', 'emissions', 'waste'] as const;
export type LifeMeasure = (typeof lifeMeasures)[number];

/** Training is the production of a model; `whole` is what a source gives for all phases together. */
export const lifePhases = ['production', 'transport', 'use', 'end-of-life', 'whole'] as const;
export type LifePhase = (typeof lifePhases)[number];
/** Phases of which it is told whether anything is known. */
export const mainPhases = ['production', 'use', 'end-of-life'] as const satisfies readonly LifePhase[];

export const lifeKinds = ['device', 'site', 'operator', 'model'] as const;
export type LifeKind = (typeof lifeKinds)[number];

/** Greenhouse gases of one year of a device, in kg of CO₂ equivalent, as one source divides them. */
export interface YearOfDevice {
  readonly production: Figure | null;
  readonly transport: Figure | null;
  readonly use: Figure | null;
  readonly endOfLife: Figure | null;
  /** All phases: the source’s own total by its lifetime, or its own phases added where it states all four. */
  readonly whole: Figure | null;
}

/** One device as one source reckons it: a class on average, or a model of a maker. */
export interface LifeFootprint {
  readonly subject: string;
  readonly source: string;
  /** Year of the figures. */
  readonly year: number;
  /** Years of use that the source itself assumes; null where it says none, and nothing is divided. */
  readonly lifetime: Figure | null;
  /** Greenhouse gases of the whole life as the source states them; null where it states phases alone. */
  readonly wholeLife: Figure | null;
  /** Stated margin of error of the whole life, unit `fraction`. */
  readonly margin: Figure | null;
  readonly emissions: YearOfDevice;
  /** Electricity of a year of use, kWh. */
  readonly energy: Figure | null;
  /** Mass of the device, kg. */
  readonly mass: Figure | null;
  /** Mass by lifetime: e-waste of a year, kg. */
  readonly waste: Figure | null;
  /** Use of a year on the grid of the economy asked for, kg of CO₂ equivalent: computed. */
  readonly useElsewhere: Figure | null;
  /** Water of that electricity, litres: computed. */
  readonly waterElsewhere: Figure | null;
}

/** What the figures of one source reach from and to, for one measure and phase. */
export interface LifeSpread {
  readonly measure: LifeMeasure;
  readonly phase: LifePhase;
  readonly source: string;
  /** Electricity by a grid, or mass by a lifetime: not said by the source. */
  readonly isComputed: boolean;
  /** How many devices of the source have a figure. */
  readonly count: Figure;
  readonly least: Figure;
  readonly most: Figure;
}

/** Whether anything is known of a measure in a phase. */
export interface LifeCell {
  readonly measure: LifeMeasure;
  readonly phase: LifePhase;
  readonly state: 'stated' | 'computed' | 'unknown';
  /** Why it is unknown; null where it is not. */
  readonly reason: Label | null;
}

/** One material that a device holds. */
export interface LifeMaterial {
  readonly material: string;
  /** Of the device, grams: the account that the usual rule prefers; its range is over all accounts. */
  readonly mass: Figure;
  /** Mass by lifetime, between the lifetimes where there are several: computed. Null where no lifetime is known. */
  readonly perYear: Figure | null;
  /** Documents and years that tell its mass, the preferred one included. */
  readonly accounts: number;
}

/** How long a device is used before it is waste, as one source assumes it. */
export interface LifeLifetime {
  /** The device itself, or the wider class of e-waste that it is counted in. */
  readonly subject: string;
  readonly source: string;
  readonly years: Figure;
  /** True for the mean of a distribution of which the source prints scale and shape. */
  readonly isMean: boolean;
}

export const behindParts = ['data-centres', 'data-centres-ai-and-crypto', 'telecom-networks'] as const;

/** Electricity of the networks or data centres of a place, whole and for each person there who uses the internet. */
export interface LifeBehind {
  readonly place: string;
  readonly part: (typeof behindParts)[number];
  readonly source: string;
  readonly period: string;
  /** TWh of the year. */
  readonly total: Figure;
  /** Persons who use the internet; null where population or share is not stated for the place. */
  readonly users: Figure | null;
  /** kWh a year; null where the total is a range alone, or users are unknown. */
  readonly perUser: Figure | null;
}

/** What can be asked about. */
export interface LifeSubject {
  readonly subject: string;
  readonly kind: LifeKind;
  /** Ids, sorted. */
  readonly sources: readonly string[];
  /** In which a source states a figure; of a model training energy that can be multiplied out. */
  readonly measures: readonly LifeMeasure[];
  /** Models of makers beneath a class of devices; 0 for anything else. */
  readonly models: number;
}

/** A figure of a site or a model as its source states it. */
export interface LifeStated {
  /** Null for what other figures stand on: power, time, parameters, grids of a region. */
  readonly measure: LifeMeasure | null;
  readonly phase: LifePhase | null;
  readonly indicator: string | null;
  readonly period: string;
  readonly source: string;
  readonly isProjected: boolean;
  readonly amount: Figure;
}

export const lifeRules = ['power-by-time', 'power-at-most', 'energy-by-grid', 'energy-by-water'] as const;

/** A figure of a site or a model that no source states, from figures that sources state. */
export interface LifeComputed {
  readonly measure: LifeMeasure;
  readonly phase: LifePhase;
  readonly rule: (typeof lifeRules)[number];
  readonly period: string;
  readonly amount: Figure;
}

/** One use of a service, divided between the person’s devices and the networks and data centres behind them. */
export interface LifeService {
  readonly service: string;
  readonly source: string;
  readonly devicesProduction: Figure | null;
  readonly devicesUse: Figure | null;
  readonly networks: Figure | null;
  readonly dataCentresProduction: Figure | null;
  readonly dataCentresUse: Figure | null;
  /** Networks and data centres in all five; null where one of the five is not stated. */
  readonly infrastructureShare: Figure | null;
}

export interface LifeCycleAnswer extends AnswerCore {
  readonly of: string;
  readonly kind: LifeKind;
  readonly year: number | null;
  readonly economy: string | null;
  /** Years of the figures there are, ascending. */
  readonly years: readonly number[];
  readonly cells: readonly LifeCell[];
  readonly spreads: readonly LifeSpread[];
  /** Classes first, then models of makers, by id. */
  readonly footprints: readonly LifeFootprint[];
  readonly stated: readonly LifeStated[];
  readonly computed: readonly LifeComputed[];
  /** Grids of the place, each publisher’s own. */
  readonly grids: readonly GridIntensity[];
  /** Scope 2 of the whole company that operates the site, by place beside by market. */
  readonly reported: readonly ReportedElectricity[];
  readonly services: readonly LifeService[];
  /** By mass, heaviest first. Only of devices. */
  readonly materials: readonly LifeMaterial[];
  readonly lifetimes: readonly LifeLifetime[];
  readonly behind: readonly LifeBehind[];
}

export interface LifeCycleOverviewAnswer extends AnswerCore {
  /** Everything that can be asked about: by kind, then id. */
  readonly subjects: readonly LifeSubject[];
  /** Economies with a grid, by id. */
  readonly economies: readonly string[];
}
