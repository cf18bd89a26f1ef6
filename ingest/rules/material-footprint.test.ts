/** The floor of material footprints: total and per person go together. */
import { expect, test } from 'vitest';
import type { Draft } from '../adapter.ts';
import { footprintBelowFood } from './material-footprint.ts';

const drafted = (object: string, period: string, value: number): Draft => ({
  subject: 'economy:PRK',
  predicate: 'hasIndicator',
  object: `indicator:${object}`,
  period,
  value,
  status: 'estimated',
  locator: 'row',
});
const perPerson = 'material-footprint-per-person';

test('holds less than 0.2 t per person, and the tonnes of the same year', () => {
  const all = [
    drafted(perPerson, '1997', 0.0001),
    drafted('material-footprint', '1997', 2200),
    drafted(perPerson, '1998', 0.2),
    drafted('material-footprint', '1998', 4_400_000),
    drafted('carbon-footprint-per-person', '1997', 0.0001),
  ];
  expect(all.map((draft) => footprintBelowFood.applies(draft, all) !== undefined)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(footprintBelowFood.applies(all[1] as Draft, all)).toMatch(/^0\.0001 t per person/);
});
