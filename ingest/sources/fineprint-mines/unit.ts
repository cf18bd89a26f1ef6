/** The units of the workbook, each in its own spelling: a unit of ours and a factor, exactly. */
import Big from 'big.js';

interface PrintedUnit {
  readonly symbol: 't' | 'kt' | 'kg' | 'ozt' | 'lb';
  readonly times: string;
}

function spelt(symbol: PrintedUnit['symbol'], times: string, names: string): [string, PrintedUnit][] {
  return names.split('|').map((name) => [name, { symbol, times }]);
}

/** Ounces are said of precious metals only, and so are troy ounces. */
const printedUnits: ReadonlyMap<string, PrintedUnit> = new Map([
  ...spelt('t', '1', 't|tonnes|Tonnes|metric tonnes|metric tons'),
  ...spelt('kt', '1', 'kt|Kt|ktonnes|thousand metric tons'),
  ...spelt('kg', '1', 'kg|Kg|kilograms'),
  ...spelt('ozt', '1', 'ounces|troy ounces|ozt|oz|troy oz|fine ounces'),
  ...spelt(
    'ozt',
    '1000',
    '000 ounces|kozt|koz|Kozt|Koz|000 troy ounces|000 troy oz|thousand troy ounces|thousand ounces|thousand recoverable ounces',
  ),
  ...spelt('ozt', '1000000', 'million troy ounces|million ounces'),
  ...spelt('lb', '1', 'pounds'),
  ...spelt('lb', '1000', 'thousand pounds|thousands of pounds|000 lbs|Klbs|000 pounds'),
  ...spelt('lb', '1000000', 'million pounds|millions of pounds|millions lbs|million recoverable pounds'),
  ...spelt('lb', '1000000000', 'billion pounds'),
]);

/** Tons that may be short or metric. */
export const unclearUnits: ReadonlySet<string> = new Set(['tons', 'thousand tons']);

export const spellings: readonly string[] = [...printedUnits.keys()];

/** A value in a unit of ours; undefined for a spelling that is not known. */
export function measured(
  value: number,
  printed: string,
): { readonly value: number; readonly symbol: string } | undefined {
  const unit = printedUnits.get(printed);
  if (unit === undefined) return undefined;
  return { value: Number(Big(value).times(unit.times).toString()), symbol: unit.symbol };
}
