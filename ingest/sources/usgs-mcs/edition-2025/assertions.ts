/** What must come out of the pinned file of the 2025 edition, as the printed book says. */
import type { Assertion } from '../../../adapter.ts';
import { rowsAre, type Total, totalIs } from '../totals.ts';

const world = 'group:world';
const totals: readonly Total[] = [
  { ...mined('cobalt', 't:contained', 238_000), period: '2023' },
  mined('cobalt', 't:contained', 290_000),
  { ...mined('cobalt', 't:contained', 220_000), subject: 'economy:COD' },
  { ...mined('cobalt', 't:contained', 300), subject: 'economy:USA' },
  mined('graphite', 't:gross', 1_600_000),
  { ...mined('graphite', 't:gross', 1_270_000), subject: 'economy:CHN' },
  mined('nickel', 't:contained', 3_700_000),
  { ...mined('nickel', 't:contained', 2_200_000), subject: 'economy:IDN' },
  mined('tantalum', 't:contained', 2_100),
  { ...mined('tantalum', 't:contained', 880), subject: 'economy:COD' },
  { ...mined('tantalum', 't:contained', 350), subject: 'economy:RWA' },
  { ...mined('cobalt', 't:contained', 175_000), period: '2023', subject: 'economy:COD' },
  mined('lithium', 't:contained', 240_000),
  mined('tungsten', 't:contained', 81_000),
  { ...mined('tungsten', 't:contained', 67_000), subject: 'economy:CHN' },
  { ...mined('copper', 'kt:contained', 27_000), predicate: 'refines' },
  { ...mined('aluminium', 'kt:contained', 70_000), predicate: 'smelts', period: '2023' },
];

function mined(material: string, unit: string, value: number): Total {
  return {
    subject: world,
    predicate: 'extracts',
    material: `material:${material}`,
    period: '2024',
    unit,
    value,
  };
}

export const totals2025: readonly Assertion[] = [
  rowsAre('MCS2025_World_Data.csv', 1250),
  ...totals.map(totalIs),
];
