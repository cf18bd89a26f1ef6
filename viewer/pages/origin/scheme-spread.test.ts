/** The South's share over schemes and lumps; the shares are made up, their order is plain to see. */
import { expect, it } from 'vitest';
import { amount, answer } from '../../../picture/origin/fixture.ts';
import type { ChoiceResult } from '../../../picture/origin/query.ts';
import { schemeSpread } from './scheme-spread.ts';

const schemes = (least: number, most: number): ChoiceResult => ({
  choice: 'scheme',
  text: '',
  least: amount(least).quantity,
  most: amount(most).quantity,
  leastOption: 'oecd-2025',
  mostOption: 'imf-advanced-2024',
});
const shown = (south: number | null, ...choices: ChoiceResult[]) => ({
  ...answer,
  bySide: [{ side: 'SOUTH' as const, mass: amount(1), share: amount(south) }],
  choices,
});

it('goes from the least to the most over the schemes, and says where the shown one lies', () => {
  const spread = schemeSpread(shown(0.63, schemes(0.42, 0.63)));
  expect(spread).toMatchObject({ place: 'most', hasLump: false });
  expect(spread?.least).toMatchObject({ scheme: 'oecd-2025', quantity: { value: 0.42 } });
  expect(spread?.most).toMatchObject({ scheme: 'imf-advanced-2024', quantity: { value: 0.63 } });
  expect(schemeSpread(shown(0.42, schemes(0.42, 0.63)))?.place).toBe('least');
  expect(schemeSpread(shown(0.5, schemes(0.42, 0.63)))?.place).toBe('between');
  expect(schemeSpread(shown(0.5, schemes(0.5, 0.5)))?.place).toBe('same');
});

it('is wider where the other treatment of lumps gives less or more', () => {
  // Placed by another publisher, 0.42 becomes 0.45 and 0.63 becomes 0.7: the shown 0.63 is the highest no more.
  const spread = schemeSpread(shown(0.63, schemes(0.42, 0.63)), [schemes(0.45, 0.7)]);
  expect(spread).toMatchObject({
    place: 'between',
    hasLump: true,
    least: { quantity: { value: 0.42 } },
    most: { quantity: { value: 0.7 } },
  });
});

it('is not there without a share of the South or without schemes', () => {
  expect(schemeSpread({ ...answer, choices: [schemes(0.4, 0.6)] })).toBeNull();
  expect(schemeSpread(shown(null, schemes(0.4, 0.6)))).toBeNull();
  expect(schemeSpread(shown(0.5))).toBeNull();
});
