/** The shape of the lens ladder: what a kilogram of one material costs in trade, stage by stage. */
import type { Label } from '../../../../schema/label.ts';
import type { Side } from '../../../../schema/scheme.ts';
import type { Figure } from '../../answer.ts';
import type { CodeFit } from '../../context/trade.ts';
import type { FlowExtent } from '../../flows/answer.ts';

/** From the ground up. `intermediate` holds codes that no statement puts at one stage. */
export const rungIds = ['ore', 'intermediate', 'refined', 'component', 'device'] as const;
export type RungId = (typeof rungIds)[number];

/** Unit values of the goods as weighed, and of the material that they contain. */
export interface UnitValue {
  readonly goods: Figure;
  /** Null where no statement says how much of the material the goods contain. */
  readonly contained: Figure | null;
}

export interface LadderExporter extends UnitValue {
  readonly economy: string;
  readonly side: Side;
  /** Share of the value of the flows that are counted. */
  readonly share: Figure;
}

export interface LadderSide extends UnitValue {
  readonly side: Side;
  readonly exporters: number;
}

/** One table: one code in one revision, year, source and edition. */
export interface LadderStep {
  readonly product: string;
  readonly fit: CodeFit | null;
  readonly source: string;
  readonly edition: string;
  readonly extent: FlowExtent;
  /** Free on board, or with insurance and freight: a unit basis. */
  readonly valueBasis: string;
  /** Content of the material in the goods, a fraction. */
  readonly content: Figure | null;
  /** Whether the table gives what each exporter sends to all, and no pairs: a flow is then an exporter. */
  readonly isOfTotals: boolean;
  /** Flows that are counted, and those that are not: without a mass or value, or kept out. */
  readonly flows: number;
  readonly unweighed: number;
  readonly keptOut: number;
  /** Value over mass of all flows that are counted. */
  readonly weighted: UnitValue;
  /** Of exporters, each counting once. */
  readonly median: UnitValue;
  readonly least: LadderExporter;
  readonly most: LadderExporter;
  readonly bySide: readonly LadderSide[];
  /** Largest value first, then by id. */
  readonly exporters: readonly LadderExporter[];
}

export interface LadderRung {
  readonly rung: RungId;
  /** Why it is empty, or has no value for a kilogram contained; null where it has one. */
  readonly reason: Label | null;
  readonly steps: readonly LadderStep[];
}

export interface LadderLens {
  readonly material: string;
  readonly year: number;
  /** Years of which a rung has a step, ascending. */
  readonly years: readonly number[];
  readonly rungs: readonly LadderRung[];
}
