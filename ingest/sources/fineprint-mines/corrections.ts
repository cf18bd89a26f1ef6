/** Misprints of the workbook: two outputs of copper in thousands of ounces. */
import type { Correction } from '../../../schema/source.ts';

const inOunces = (row: number, others: string): Correction => ({
  source: 'fineprint-mines',
  edition: '2022',
  locator: `detailed_data_mining.xlsx, sheet commodities, row ${row}`,
  column: 'unit',
  found: 'kozt',
  corrected: 'kt',
  reason: `Copper is not weighed in troy ounces; the rows of gold beside it are. ${others}`,
});

export const copperInOunces: readonly Correction[] = [
  inOunces(2087, 'Cadia’s copper of 2013 is 53,913 t, of 2012 44.8 thousand: tonnes.'),
  inOunces(2178, 'Telfer’s copper of 2013 is 26,453 t, of 2012 31.2 thousand: tonnes.'),
];
