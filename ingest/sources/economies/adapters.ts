/** The adapters that fill the data set of economies. */
import type { Adapter } from '../../adapter.ts';
import { baciCountryCodes } from './baci-country-codes.ts';
import { countryCodes } from './country-codes.ts';
import { countryTable } from './country-table.ts';
import { g77Members } from './g77-members.ts';
import { gapminderGeo } from './gapminder-geo.ts';
import { imfWeo } from './imf-weo.ts';
import { oecdMembers } from './oecd-members.ts';
import { unM49Developed2020 } from './un-m49-2020.ts';
import { unM49Regions2025 } from './un-m49-2025.ts';
import { unctadClassification } from './unctad-classification.ts';
import { wbCountryGroups2025 } from './wb-country-groups.ts';
import { wbIncomeGroups2025 } from './wb-income-groups.ts';

export const economiesAdapters: readonly Adapter[] = [
  baciCountryCodes,
  countryCodes,
  countryTable,
  g77Members,
  gapminderGeo,
  imfWeo,
  oecdMembers,
  unM49Developed2020,
  unM49Regions2025,
  unctadClassification,
  wbCountryGroups2025,
  wbIncomeGroups2025,
];
