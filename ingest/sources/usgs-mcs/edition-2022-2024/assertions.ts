/** What must come out of the pinned files of 2022, 2023 and 2024, as the printed books say. */
import type { Assertion } from '../../../adapter.ts';
import { type Total, totalIs } from '../totals.ts';

function total(
  predicate: Total['predicate'],
  material: string,
  period: string,
  unit: string,
  value: number,
  subject = 'group:world',
): Total {
  return { subject, predicate, material: `material:${material}`, period, unit, value };
}

/** Rows of all files of an edition together, blank ones left out. */
function allRowsAre(rows: number, files: number): Assertion {
  return {
    says: `${files} files have ${rows} rows`,
    check({ rowsRead }) {
      const found = [...rowsRead.values()].reduce((sum, count) => sum + count, 0);
      return rowsRead.size === files && found === rows
        ? undefined
        : `${rowsRead.size} files with ${found} rows`;
    },
  };
}

export const totals2022: readonly Assertion[] = [
  allRowsAre(190, 12),
  ...[
    total('extracts', 'cobalt', '2020', 't:contained', 142_000),
    total('extracts', 'cobalt', '2020', 't:contained', 98_000, 'economy:COD'),
    total('extracts', 'graphite', '2021', 't:gross', 1_000_000),
    total('extracts', 'lithium', '2021', 't:contained', 100_000),
    total('refines', 'gallium', '2021', 'kg:contained', 430_000),
  ].map(totalIs),
];

export const totals2023: readonly Assertion[] = [
  allRowsAre(1203, 77),
  ...[
    total('extracts', 'cobalt', '2022', 't:contained', 190_000),
    total('extracts', 'cobalt', '2022', 't:contained', 130_000, 'economy:COD'),
    total('extracts', 'nickel', '2022', 't:contained', 3_300_000),
    total('extracts', 'tantalum', '2022', 't:contained', 2_000),
    total('hasReserves', 'zinc', '2022', 'kt:contained', 66_000, 'economy:AUS'),
  ].map(totalIs),
];

export const totals2024: readonly Assertion[] = [
  allRowsAre(1227, 77),
  ...[
    total('extracts', 'cobalt', '2023', 't:contained', 230_000),
    total('extracts', 'cobalt', '2023', 't:contained', 170_000, 'economy:COD'),
    total('extracts', 'nickel', '2023', 't:contained', 3_600_000),
    total('extracts', 'nickel', '2023', 't:contained', 1_800_000, 'economy:IDN'),
    total('extracts', 'tantalum', '2023', 't:contained', 2_400),
    total('extracts', 'tantalum', '2023', 't:contained', 980, 'economy:COD'),
    total('extracts', 'rare-earths', '2023', 't:reo', 350_000),
    total('extracts', 'rare-earths', '2023', 't:reo', 240_000, 'economy:CHN'),
    total('extracts', 'graphite', '2023', 't:gross', 1_600_000),
    total('extracts', 'graphite', '2023', 't:gross', 1_230_000, 'economy:CHN'),
  ].map(totalIs),
];
