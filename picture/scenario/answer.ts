/** What the pictures of a scenario draw from: the answer as the API prints it. */
import type { FigureResult, NamedResult, SideName, StageName } from '../answer.ts';

export type Amount = Pick<FigureResult, 'quantity'>;
export const leverNames = [
  'LIFETIME',
  'REPAIR',
  'REUSE',
  'COLLECTION',
  'RECYCLING',
  'COMPOSITION',
  'PURCHASES',
  'DEMAND_GROWTH',
  'REBOUND',
] as const;
export type LeverName = (typeof leverNames)[number];
export type LeverKind = 'OPTIMISATION' | 'SOBRIETY' | 'CHANGE_OF_COURSE';
/** In the order in which they are shown. */
export const groupNames = ['DEVICES', 'EXTRACTION', 'WASTE', 'CLIMATE', 'VALUE'] as const;
export type GroupName = (typeof groupNames)[number];

export interface LeverResult {
  readonly lever: LeverName;
  readonly label: string;
  readonly kind: LeverKind;
  readonly kindLabel: string;
  readonly value: number | null;
  readonly neutral: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly min: number;
  readonly max: number;
  readonly material: NamedResult | null;
  readonly text: string;
}
export interface ScenarioRow {
  readonly id: string;
  readonly label: string;
  readonly group: GroupName;
  readonly material: NamedResult | null;
  readonly before: Amount;
  readonly after: Amount;
  readonly change: Amount;
  readonly relative: Amount;
  readonly note: string | null;
}
export interface PointResult {
  readonly year: number;
  readonly before: Amount;
  readonly after: Amount;
}
export interface SeriesResult {
  readonly id: string;
  readonly label: string;
  readonly points: readonly PointResult[];
}
export interface PlaceResult {
  readonly material: NamedResult;
  readonly stage: StageName;
  readonly economy: NamedResult | null;
  readonly side: SideName;
  readonly share: Amount;
  readonly before: Amount;
  readonly after: Amount;
  readonly change: Amount;
  readonly how: 'CHAIN' | 'WORLD_SHARE';
  /** Of the metal that is told year by year; none for the others. */
  readonly years: readonly PointResult[];
}
export interface ProducerResult {
  readonly economy: NamedResult;
  readonly side: SideName;
  readonly materials: readonly NamedResult[];
  readonly valueBefore: Amount;
  readonly valueAfter: Amount;
  readonly change: Amount;
}
interface MovedAmounts {
  readonly before: Amount;
  readonly after: Amount;
  readonly change: Amount;
}
/** Exports of one economy under one code of a metal. */
export interface ExportResult extends MovedAmounts {
  readonly economy: NamedResult;
  readonly side: SideName;
  readonly material: NamedResult;
  readonly stage: StageName;
  readonly product: NamedResult;
  readonly year: number;
  /** All of them, in that year. */
  readonly value: Amount;
}
export interface ExportSideResult extends MovedAmounts {
  readonly stage: StageName;
  readonly side: SideName;
  readonly materials: readonly NamedResult[];
}
/** A metal from economies where a harm is documented for it. */
export interface ExposureResult extends MovedAmounts {
  readonly harm: { readonly id: string; readonly label: string };
  readonly material: NamedResult;
  readonly share: Amount;
  readonly years: readonly PointResult[];
}
export interface ScenarioResult {
  readonly device: NamedResult;
  readonly from: number;
  readonly to: number;
  readonly scale: {
    readonly id: 'WORLD' | 'PER_1000_IN_USE';
    readonly label: string;
    readonly reason: string;
  };
  readonly levers: readonly LeverResult[];
  readonly headline: string;
  readonly results: readonly ScenarioRow[];
  readonly years: readonly SeriesResult[];
}
/** Where it moves, and for whom. */
export interface ScenarioPlaces {
  readonly places: readonly PlaceResult[];
  readonly producers: readonly ProducerResult[];
  readonly exports: readonly ExportResult[];
  readonly exportSides: readonly ExportSideResult[];
  readonly exposure: readonly ExposureResult[];
}
