/** The columns of the table of 250 economies, which three adapters read for different columns each. */
import type { ColumnRule, FileLayout } from '../../adapter.ts';
import { ignoredColumns } from './membership.ts';

export const countryTableFile = 'country_master.csv';
export const countryTableLayout: FileLayout = { format: 'csv', encoding: 'utf-8', delimiter: ',' };

const names = [
  ...['iso3', 'iso2', 'm49', 'name_en', 'name_fr', 'name_es', 'capital_en', 'lat', 'lon'],
  ...['un_region', 'un_subregion', 'un_intermediate', 'un_member', 'ldc', 'lldc', 'sids', 'g77_2025'],
  ...['oecd_2025', 'wb_income_fy26', 'imf_advanced_oct2024', 'm49_developed_2020', 'unctad_developed_rule'],
  ...['gapminder_group', 'north_default', 'gapminder_id', 'wb_code_legacy', 'notes'],
];

/** All columns of the table, those not named in `used` ignored for the reason. */
export function countryTableColumns(
  used: Readonly<Record<string, ColumnRule>>,
  reason: string,
): Record<string, ColumnRule> {
  return {
    ...ignoredColumns(
      names.filter((name) => !Object.hasOwn(used, name)),
      reason,
    ),
    ...used,
  };
}
