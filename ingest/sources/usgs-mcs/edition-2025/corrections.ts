/** Misprints of the 2025 World_Data file: the unit of two chapters, and a unit that is left blank. */
import type { Correction } from '../../../../schema/source.ts';

/** A correction of the unit in the row of a country. */
function unitOf(commodity: string, country: string, type: string, found: string, reason: string): Correction {
  return {
    source: 'usgs-mcs',
    edition: '2025',
    locator: `MCS2025_World_Data.csv, ${commodity} / ${country} / ${type}`,
    column: 'UNIT_MEAS',
    found,
    corrected: 'thousand metric tons',
    reason,
  };
}

const sand = 'Sand and gravel (industrial)';
const sandType = 'Mine production, estimated';
const sandReason =
  'The chapter and the 2026 edition give the same figures of industrial sand and gravel in thousand metric tons.';
const sandOf =
  'United States|Argentina|Australia|Bulgaria|Canada|China|France|Germany|India|Indonesia|Italy|Malaysia|Mexico|Netherlands|Poland|Russia|Saudi Arabia|Spain|Turkey|United Kingdom|Other Countries|World total (rounded)';

const titanium = 'Titanium Mineral Concentrates';
// The spelling of ilmenite is the publisher's.
const ilmenite = 'Mine production, ilmentite, titanium dioxide (TiO2) content';
const rutile = 'Mine production, rutile, titanium dioxide (TiO2) content';
const titaniumReason =
  'The chapter and the 2026 edition give the same figures of titanium mineral concentrates in thousand metric tons of TiO2 content.';
const ilmeniteOf =
  'United States|Australia|Canada|China|India|Madagascar|Mozambique|Norway|Senegal|South Africa|Ukraine|Other Countries|World total (ilmenite, rounded)|World total (ilmenite and rutile, rounded)';
const rutileOf =
  'United States|Australia|India|Kenya|Mozambique|South Africa|Ukraine|Other Countries|World total (rutile, rounded)';

const of = (commodity: string, countries: string, type: string, reason: string): Correction[] =>
  countries.split('|').map((country) => unitOf(commodity, country, type, 'metric tons', reason));

export const corrections2025: readonly Correction[] = [
  ...of(sand, sandOf, sandType, sandReason),
  ...of(titanium, ilmeniteOf, ilmenite, titaniumReason),
  ...of(titanium, rutileOf, rutile, titaniumReason),
  unitOf(
    titanium,
    'Sierra Leone',
    rutile,
    '',
    'The unit is blank in this row alone; the other rows of the series are in thousand metric tons.',
  ),
];
