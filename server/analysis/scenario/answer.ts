/** What a scenario answers: before and after, by result, year, place and producer. */
import type { BalanceId } from '../../../model/scenario/balance.ts';
import type { Measured } from '../../../model/scenario/measured.ts';
import type { Label } from '../../../schema/label.ts';
import type { Side } from '../../../schema/scheme.ts';
import type { Stage } from '../../../schema/stage.ts';
import type { AnswerCore, Figure } from '../answer.ts';
import type { HarmName } from '../harm/answer.ts';
import type { LeverItem } from './levers.ts';

export type ScenarioGroup = 'devices' | 'extraction' | 'waste' | 'climate' | 'value';

export interface MovedLever extends LeverItem {
  /** Null where it was not asked for. */
  readonly value: number | null;
  /** Bounds of where it stands by itself, where that is a range. */
  readonly low: number | null;
  readonly high: number | null;
  readonly material: string | null;
}
export interface ScenarioResult {
  readonly id: string;
  readonly label: Label;
  readonly group: ScenarioGroup;
  readonly material: string | null;
  readonly before: Figure;
  readonly after: Figure;
  readonly change: Figure;
  readonly relative: Figure;
  readonly note: Label | null;
}
export interface ScenarioPoint {
  readonly year: number;
  readonly before: Figure;
  readonly after: Figure;
}
export interface ScenarioSeries {
  readonly id: string;
  readonly label: Label;
  readonly unit: string;
  readonly points: readonly ScenarioPoint[];
}
export interface ScenarioPlace {
  readonly material: string;
  readonly stage: Stage;
  /** Null for the rest: smaller producers together, and what the source gives to nobody. */
  readonly economy: string | null;
  readonly side: Side;
  readonly share: Figure;
  readonly before: Figure;
  readonly after: Figure;
  readonly change: Figure;
  readonly how: 'chain' | 'world-share';
  /** Of the metal that is told year by year; none for the others. */
  readonly years: readonly ScenarioPoint[];
}
export interface ScenarioProducer {
  readonly economy: string;
  readonly side: Side;
  readonly materials: readonly string[];
  readonly valueBefore: Figure;
  readonly valueAfter: Figure;
  readonly change: Figure;
}
/** A metal from economies where a harm is documented for it; none of them is named here. */
export interface ScenarioExposure {
  readonly harm: HarmName;
  readonly material: string;
  /** Of the world's mine output. */
  readonly share: Figure;
  readonly before: Figure;
  readonly after: Figure;
  readonly change: Figure;
  /** Of the metal that is told year by year; none for the others. */
  readonly years: readonly ScenarioPoint[];
}
/** Exports of an economy under one code that go with what is dug. */
export interface ScenarioExport {
  readonly economy: string;
  readonly side: Side;
  readonly material: string;
  readonly stage: Stage;
  readonly product: string;
  /** Of the exports. */
  readonly year: number;
  /** All that it exported under the code in that year. */
  readonly value: Figure;
  readonly before: Figure;
  readonly after: Figure;
  readonly change: Figure;
}
/** The same over all economies of a side and all metals at a stage. */
export interface ScenarioExportSide {
  readonly stage: Stage;
  readonly side: Side;
  readonly materials: readonly string[];
  readonly before: Figure;
  readonly after: Figure;
  readonly change: Figure;
}
export interface ScenarioAnswer extends AnswerCore {
  readonly device: string;
  readonly devices: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly scale: { readonly id: 'world' | 'per-1000-in-use'; readonly label: Label; readonly reason: Label };
  readonly levers: readonly MovedLever[];
  readonly headline: Label;
  readonly results: readonly ScenarioResult[];
  readonly years: readonly ScenarioSeries[];
  readonly places: readonly ScenarioPlace[];
  readonly producers: readonly ScenarioProducer[];
  readonly exposure: readonly ScenarioExposure[];
  readonly exports: readonly ScenarioExport[];
  readonly exportSides: readonly ScenarioExportSide[];
  readonly assumed: readonly { readonly id: string; readonly text: Label; readonly figure: Figure }[];
  readonly calibration: readonly { readonly what: Label; readonly figure: Figure }[];
  readonly against: readonly {
    readonly year: number;
    readonly baseline: Figure;
    readonly published: Figure;
    readonly difference: Figure;
  }[];
  /** The numbers of `calibration` as the model takes them: for those who run it themselves. */
  readonly measured: Measured;
  /** The largest gap of all stages, years and draws. */
  readonly balance: number;
  readonly balances: readonly { readonly id: BalanceId; readonly label: Label; readonly gap: number }[];
  readonly unknown: readonly { readonly what: Label; readonly reason: Label }[];
}
