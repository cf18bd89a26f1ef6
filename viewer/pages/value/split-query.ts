/** What the page asks of the lens price split. */
import type { FigureResult, NamedResult, SideName } from '../../../picture/answer.ts';

type Amount = Pick<FigureResult, 'quantity'>;
interface Shared {
  readonly amount: Amount;
  readonly share: Amount;
}
export interface SplitPart extends Shared {
  readonly actor: NamedResult;
  readonly printed: string;
  readonly stage: string | null;
  readonly economy: NamedResult | null;
  /** Null where no economy is named. */
  readonly side: SideName | null;
}
export interface SplitResult {
  readonly device: NamedResult;
  readonly year: number;
  readonly kind: NamedResult | null;
  readonly source: { readonly shortTitle: string };
  readonly edition: string;
  readonly whole: Amount;
  readonly price: Amount | null;
  readonly parts: readonly SplitPart[];
  readonly bands: readonly (Shared & {
    readonly band: 'SOUTH' | 'CHINA' | 'NORTH' | 'NOT_NAMED' | 'UNALLOCATED' | 'UNCLASSIFIED';
  })[];
  readonly byStage: readonly (Shared & { readonly stage: string | null })[];
  readonly byEconomy: readonly (Shared & { readonly economy: NamedResult; readonly side: SideName })[];
  readonly unallocated: Shared | null;
  readonly rounding: Shared;
  readonly splits: readonly {
    readonly edition: string;
    readonly year: number;
    readonly kind: NamedResult | null;
  }[];
  readonly devices: readonly NamedResult[];
  readonly materials: {
    readonly contentsOf: NamedResult | null;
    readonly priceYear: number;
    readonly priceYears: readonly number[];
    readonly metals: readonly {
      readonly material: NamedResult;
      readonly mass: Amount;
      readonly quotation: NamedResult | null;
      readonly priceYear: number | null;
      readonly price: Amount | null;
      readonly worth: Amount | null;
      readonly reason: string | null;
    }[];
    readonly worth: Amount | null;
    readonly priced: number;
    readonly reason: string | null;
  };
}
