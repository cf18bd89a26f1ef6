/** The shape of the lens price split: one document's division of one price or cost of one device. */
import type { Label } from '../../../../schema/label.ts';
import type { Side } from '../../../../schema/scheme.ts';
import type { Stage } from '../../../../schema/stage.ts';
import type { Figure } from '../../answer.ts';
import type { LedgerBand } from '../../ledger/answer.ts';

/** What somebody gets: as it is printed, and as a share of what is divided. */
export interface SplitAmount {
  /** In the unit that the document prints: a currency, or per cent. */
  readonly amount: Figure;
  /** Of the whole; without a value where the document gives bounds alone. */
  readonly share: Figure;
}

/** One row of the document. */
export interface SplitPart extends SplitAmount {
  /** A company, an economy, or a lump of the document such as "Suppliers not identified". */
  readonly actor: string;
  /** The row as the document prints it, in its own words. */
  readonly printed: string;
  /** Null where the document does not put it at one stage. */
  readonly stage: Stage | null;
  /** The actor itself, or the economy under which the document counts a company; null where it names none. */
  readonly economy: string | null;
  /** Null where no economy is named: its band is not-named. */
  readonly side: Side | null;
}

export type SplitBandName = LedgerBand['band'];

/**
 * A side, China apart, what no economy is named for, or what is left over. A side with no part that has a value has
 * bounds alone: that none is named for it is not zero.
 */
export interface SplitBand extends SplitAmount {
  readonly band: SplitBandName;
}

export interface SplitStage extends SplitAmount {
  readonly stage: Stage | null;
}

export interface SplitEconomy extends SplitAmount {
  readonly economy: string;
  readonly side: Side;
}

/** Which split: of one device several may be told, and they are never added or joined. */
export interface SplitName {
  readonly source: string;
  readonly edition: string;
  readonly year: number;
  /** What is divided: the retail price, the factory cost; null where the statements do not say. */
  readonly kind: string | null;
}

/** A metal in the device, and what its refined mass costs on a market. */
export interface SplitMaterial {
  readonly material: string;
  readonly mass: Figure;
  /** The quotation; null where there is none of that year. */
  readonly quotation: string | null;
  readonly priceYear: number | null;
  readonly price: Figure | null;
  /** Mass by price; null where the reason says why. */
  readonly worth: Figure | null;
  readonly reason: Label | null;
}

export interface SplitMaterials {
  /** Whose contents are taken: the device, or the models that it is one of; null where none are known. */
  readonly contentsOf: string | null;
  /** Year whose prices are taken. */
  readonly priceYear: number;
  /** Years of which one of the metals has a price, ascending. */
  readonly priceYears: readonly number[];
  readonly metals: readonly SplitMaterial[];
  /** Sum of what is known, which is a least sum where `priced` is below the count of metals. */
  readonly worth: Figure | null;
  readonly priced: number;
  /** Why there is nothing at all. */
  readonly reason: Label | null;
}

export interface PriceSplit extends SplitName {
  readonly device: string;
  /** What is divided. */
  readonly whole: Figure;
  /** The price of which the whole is a hundred per cent, where the document prints shares and the price as well. */
  readonly price: Figure | null;
  /** Largest first, then by what is printed. */
  readonly parts: readonly SplitPart[];
  /** Sides are always there; the shares add up, with that of `rounding`, to 1. */
  readonly bands: readonly SplitBand[];
  /** In the order of stages, last what stands at no one stage. */
  readonly byStage: readonly SplitStage[];
  /** Largest first. */
  readonly byEconomy: readonly SplitEconomy[];
  /** What the document gives to nobody; null where nothing is left beyond rounding. */
  readonly unallocated: SplitAmount | null;
  /** The whole less its parts where rounding explains it: below zero where the parts are more. */
  readonly rounding: SplitAmount;
  /** Every split of this device, this one first. */
  readonly splits: readonly SplitName[];
  /** Devices of which a price is divided, by id. */
  readonly devices: readonly string[];
  readonly materials: SplitMaterials;
}
