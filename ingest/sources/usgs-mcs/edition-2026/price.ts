/** How a price of the 2026 file is declared: material, unit, market and form, or why it is left out. */
import type { Form, Market } from './quotation.ts';

export interface Price {
  readonly material: string;
  readonly unit: string;
  readonly market: Market;
  readonly form?: Form;
  /** The column of units as printed. */
  readonly printedUnit: string;
  /** Exact decimal text by which the printed number is multiplied, such as `0.01` for cents. */
  readonly factor?: string;
}
export type DeclaredPrice = Price | { readonly dropped: string };

/** Printed units: our unit without its basis, and the factor that leads to it. */
const printed: ReadonlyMap<string, readonly [stem: string, factor?: string]> = new Map([
  ['dollars per metric ton', ['USD/t']],
  ['dollars per ton', ['USD/t']],
  ['dollars per kilogram', ['USD/kg']],
  ['dollars per pound', ['USD/lb']],
  ['cents per pound', ['USD/lb', '0.01']],
  ['dollars per troy ounce', ['USD/ozt']],
  // A metric ton unit is 1 % of a metric ton, 10 kilograms.
  ['dollars per dry metric ton unit', ['USD/t', '100']],
]);

export function price(
  material: string,
  printedUnit: string,
  basis: string,
  market: Market,
  form?: Form,
): Price {
  const [stem, factor] = printed.get(printedUnit) ?? [];
  if (stem === undefined) throw new Error(`no unit for "${printedUnit}"`);
  return {
    material: `material:${material}`,
    unit: `${stem}:${basis}`,
    market,
    printedUnit,
    ...(factor === undefined ? {} : { factor }),
    ...(form === undefined ? {} : { form }),
  };
}

/** Units as printed. */
export const t = 'dollars per metric ton';
export const kg = 'dollars per kilogram';
export const lb = 'dollars per pound';
export const cents = 'cents per pound';
export const ozt = 'dollars per troy ounce';

/** Reasons that several prices share. */
export const flasks = 'retail price of a laboratory quantity, no price of the material in trade';
export const repeated = 'the same quotation in another unit of mass';

export const imports = 'Price, average unit value of imports';

/** Details that open with the same words share them. */
export const under = (commodity: string, opening: string, rows: Readonly<Record<string, DeclaredPrice>>) =>
  Object.entries(rows).map(([rest, item]): [string, DeclaredPrice] => [
    `${commodity}|${opening}${rest}`,
    item,
  ]);
