/** Country and year of a record, which stand in the report that it comes from. */
import type { ColumnRule, Row } from '../../adapter.ts';
import { CellError } from '../../readers/cell.ts';

const countryColumn = 'summary_data.iso2';
const yearColumn = 'summary_data.year';

/** Some records lack them; the column is missing where all records of a page do. */
export const placeColumns: Readonly<Record<string, ColumnRule>> = {
  [countryColumn]: { is: 'place', meaning: 'Country, two letters', optional: true },
  [yearColumn]: { is: 'term', meaning: 'Fiscal year of the report', optional: true },
};

/** @returns undefined where the record names neither or only one of the two */
export function placeOf(row: Row): { readonly country: string; readonly year: string } | undefined {
  const [country, year] = [row.text(countryColumn).toUpperCase(), row.text(yearColumn)];
  if (country === '' || year === '') return undefined;
  if (!/^[A-Z]{2}$/.test(country)) throw new CellError(countryColumn, country, 'two letters of a country');
  if (!/^(19|20)\d\d$/.test(year)) throw new CellError(yearColumn, year, 'a year such as 2019');
  return { country, year };
}
