/** What must come out of the pinned file of the 2026 edition, as the printed book says. */
import type { Assertion } from '../../../adapter.ts';
import { rowsAre, type Total, totalIs } from '../totals.ts';

const world = 'group:world';
const totals: readonly Total[] = [
  mined('cobalt', 302_000),
  { ...mined('cobalt', 226_000), subject: 'economy:COD' },
  mined('tantalum', 2_500),
  { ...mined('tantalum', 1_270), subject: 'economy:COD' },
  { ...mined('tantalum', 374), subject: 'economy:RWA' },
  { ...refined('copper', 27_600), unit: 'kt:contained' },
  { ...refined('copper', 12_400), unit: 'kt:contained', subject: 'economy:CHN' },
  { ...refined('copper', 2_560), unit: 'kt:contained', subject: 'economy:COD' },
  { ...refined('copper', 1_940), unit: 'kt:contained', subject: 'economy:CHL' },
  refined('indium', 1_090),
  { ...refined('indium', 760), subject: 'economy:CHN' },
  { ...refined('gallium', 848_000), unit: 'kg:contained' },
  { ...refined('gallium', 839_000), unit: 'kg:contained', subject: 'economy:CHN' },
  { ...price('cobalt', 'lme-cash', 11.84), unit: 'USD/lb:contained' },
  // 414.7 cents a pound.
  { ...price('copper', 'lme-cash', 4.147), unit: 'USD/lb:contained' },
  // 252 dollars per metric ton unit, a hundredth of a ton.
  { ...price('tungsten', 'rotterdam-ore', 25_200), unit: 'USD/t:wo3' },
];

function mined(material: string, value: number): Total {
  const unit = 't:contained';
  return {
    subject: world,
    predicate: 'extracts',
    material: `material:${material}`,
    period: '2024',
    unit,
    value,
  };
}
function refined(material: string, value: number): Total {
  return { ...mined(material, value), predicate: 'refines' };
}
function price(material: string, quotation: string, value: number): Total {
  return {
    ...mined(`${material}`, value),
    subject: `material:${material}`,
    predicate: 'hasPrice',
    material: `indicator:price-${quotation}`,
  };
}

export const totals2026: readonly Assertion[] = [
  rowsAre('MCS2026_Commodities_Data.csv', 8886),
  ...totals.map(totalIs),
];
