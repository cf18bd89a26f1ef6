/** Misprints of the 2026 Commodities_Data file. */
import type { Correction } from '../../../../schema/source.ts';

export const fileName = 'MCS2026_Commodities_Data.csv';

function correction(
  line: number,
  column: string,
  found: string,
  corrected: string,
  reason: string,
): Correction {
  const locator = `${fileName}, line ${line}`;
  return { source: 'usgs-mcs', edition: '2026', locator, column, found, corrected, reason };
}

const sheet =
  'The heading “Sheet” is lost, so that the row has the key of scrap and flake mica with another value.';
/** Line of the imports of sheet mica in each year, 2021 to 2025; exports, consumption and reliance follow. */
const sheetMica = [4690, 4706, 4722, 4738, 4754].flatMap((line) => [
  correction(line, 'Statistics_detail', 'Imports', 'Sheet: Imports', sheet),
  correction(line + 1, 'Statistics_detail', 'Exports', 'Sheet: Exports', sheet),
  correction(line + 2, 'Statistics_detail', 'Consumption, apparent', 'Sheet: Consumption, apparent', sheet),
  correction(
    line + 5,
    'Statistics_detail',
    'Net import reliance as a percentage of apparent consumption',
    'Sheet: Net import reliance as a percentage of apparent consumption',
    sheet,
  ),
]);

const vanadium = Array.from({ length: 7 }, (_, place) =>
  correction(
    8386 + place,
    'Unit',
    'metric tons',
    'thousand metric tons',
    'Reserves of vanadium are in thousand metric tons, as in the 2025 edition: the note of Australia gives 2.3 million tons by its own code beside 10,000.',
  ),
);

export const corrections2026: readonly Correction[] = [
  ...sheetMica,
  ...vanadium,
  correction(
    8533,
    'Notes',
    'Yes',
    '',
    'The row of yttrium lacks its note, so that what stands in the columns after it is shifted to the left.',
  ),
];
