/** What the answer about flows holds. */
import type { ExtentKind } from '../../../schema/extent.ts';
import type { Label } from '../../../schema/label.ts';
import type { SchemeId, Side } from '../../../schema/scheme.ts';
import type { AnswerCore, Figure } from '../answer.ts';
import type { CodeFit } from '../context/trade.ts';

export interface FlowParameters {
  readonly material: string | null;
  readonly product: string | null;
  readonly year: number | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly measure: 'value' | 'mass';
  readonly scheme: SchemeId;
  readonly precedence: string;
  readonly source: string | null;
  readonly edition: string | null;
}

/** What one economy sends to another. A value or mass that the publisher does not give is null, not zero. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly fromSide: Side;
  readonly toSide: Side;
  readonly value: Figure | null;
  readonly mass: Figure | null;
}

/** The two reports of a pair, by the economies themselves. */
export interface FlowMirror {
  /** The code under which they are reported; its revision may be another than the flow's. */
  readonly product: string;
  /** Free on board, as the exporter reports. */
  readonly exporterValue: Figure | null;
  /** With insurance and freight, as the importer reports. */
  readonly importerValue: Figure | null;
  readonly exporterMass: Figure | null;
  readonly importerMass: Figure | null;
}

export interface FlowTotal {
  readonly value: Figure | null;
  readonly mass: Figure | null;
  /** Null for a row that the publisher itself summed. */
  readonly flows: number | null;
  /** Flows of which no mass is known; null as above. */
  readonly withoutMass: number | null;
}

/** What a table covers. */
export interface FlowExtent {
  /** Null where nothing says what it covers. */
  readonly kind: ExtentKind | null;
  /** Share of the publisher's own total that it holds, where that was counted. */
  readonly share: number | null;
  readonly text: Label;
}

export interface FlowSides {
  readonly from: Side;
  readonly to: Side;
  readonly flows: number;
  readonly value: Figure | null;
  readonly mass: Figure | null;
  readonly shareOfValue: Figure | null;
  readonly shareOfMass: Figure | null;
}

export interface FlowEconomy {
  readonly economy: string;
  readonly side: Side;
  readonly sendsValue: Figure | null;
  readonly sendsMass: Figure | null;
  readonly receivesValue: Figure | null;
  readonly receivesMass: Figure | null;
}

export interface FlowProduct {
  readonly product: string;
  readonly revision: string | null;
  readonly number: string | null;
  readonly fit: CodeFit | null;
  readonly latestYear: number;
  readonly extent: FlowExtent;
}

export interface FlowYear {
  readonly year: number;
  readonly product: string;
  readonly revision: string | null;
  readonly source: string;
  readonly edition: string;
  readonly extent: FlowExtent;
  readonly value: Figure | null;
  readonly mass: Figure | null;
  readonly flows: number;
  readonly withoutMass: number;
}

export interface FlowsAnswer extends AnswerCore {
  readonly material: string | null;
  readonly product: string;
  readonly year: number;
  readonly source: string;
  readonly edition: string;
  readonly scheme: SchemeId;
  readonly measure: 'value' | 'mass';
  /** How well the code fits the material. */
  readonly fit: CodeFit | null;
  readonly extent: FlowExtent;
  /** Largest first by the measure, then by ids; those without it last. */
  readonly flows: readonly Flow[];
  readonly total: FlowTotal;
  /** The publisher's own world row. */
  readonly world: FlowTotal | null;
  /** What shares are of; null where the whole is not known. */
  readonly whole: FlowTotal | null;
  readonly products: readonly FlowProduct[];
  readonly bySide: readonly FlowSides[];
  /** By id; of a table without pairs, the publisher's own totals. */
  readonly economies: readonly FlowEconomy[];
  /** Other tables of the same product and year, preferred first; nothing of them is in the answer. */
  readonly others: readonly { readonly source: string; readonly edition: string }[];
  /** Rows kept out, sorted. */
  readonly quarantined: readonly number[];
}
