/** Misprints of the files of 2022 to 2024, mended by data with the reason. */
import type { Correction } from '../../../../schema/source.ts';

export const corrections2023: readonly Correction[] = [
  {
    source: 'usgs-mcs',
    edition: '2023',
    locator:
      'mcs2023-zinc_world.csv, Australia / Mine production, zinc content of concentrates and direct shipping ores',
    column: 'Reserves_kt',
    found: '1,166,000',
    corrected: '66,000',
    reason:
      'The footnote number 11 is glued to 66,000: with it the rows would add up to six times the world row of 210,000.',
  },
];
