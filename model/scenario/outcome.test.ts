import { describe, expect, it } from 'vitest';
import type { Measured } from './measured.ts';
import { outcomeOf, yearsOf } from './outcome.ts';
import { reckonLevers } from './reckoning.ts';

/** Shape 1 and scale 1 / ln 2: half of what is in use becomes waste each year. */
const measured: Measured = {
  span: { from: 2025, to: 2027 },
  sales: [
    { year: 2023, value: 100_000, low: 90_000, high: 110_000 },
    { year: 2024, value: 100_000, low: 90_000, high: 110_000 },
  ],
  lifetimes: [{ shape: 1, scaleYears: 1 / Math.LN2 }],
  massKg: { value: 0.2, low: 0.1, high: 0.3 },
  gases: { made: 50, carried: 2, used: 5, thrown: 1 },
  collection: 0.2,
  metals: [
    {
      material: 'material:cobalt',
      tonnes: { value: 10e-6, low: 8e-6, high: 12e-6 },
      recoveredMost: null,
      usdPerKg: 20,
    },
    {
      material: 'material:tin',
      tonnes: { value: 1e-6, low: 1e-6, high: 1e-6 },
      recoveredMost: null,
      usdPerKg: 30,
    },
    {
      material: 'material:indium',
      tonnes: { value: 1e-6, low: 1e-6, high: 1e-6 },
      recoveredMost: null,
      usdPerKg: null,
    },
  ],
};
const levers = { lifetime: 2, repair: 0.1, purchases: 0.8, recycling: 0.5, rebound: undefined };

describe('the outcome of a setting', () => {
  it('has the same values with fewer draws: what moves under the hand is what the answer will say', () => {
    const [few, many] = [100, 1000].map((count) => reckonLevers(measured, levers, count));
    if (few === undefined || many === undefined) throw new Error('not reckoned');
    const full = outcomeOf(many);
    const here = outcomeOf(few);
    expect([...here.keys()]).toEqual([...full.keys()]);
    for (const [id, moved] of here)
      for (const part of ['before', 'after', 'change', 'relative'] as const)
        expect(moved[part].value, `${id} ${part}`).toBe(full.get(id)?.[part].value);
    const byYear = yearsOf(many, 'material:cobalt');
    for (const [id, years] of yearsOf(few, 'material:cobalt'))
      expect(years.map(({ after }) => after.value)).toEqual(byYear.get(id)?.map(({ after }) => after.value));
  });

  it('has ranges around those values, which more draws do not leave far', () => {
    const [few, many] = [100, 1000].map((count) => outcomeOf(reckonLevers(measured, levers, count)));
    const [here, full] = [few, many].map((one) => one?.get('purchases')?.after);
    if (here?.value == null || full?.value == null) throw new Error('nothing is bought');
    expect(here.low).toBeLessThan(here.value);
    expect(here.high).toBeGreaterThan(here.value);
    const width = full.high - full.low;
    expect(Math.abs(here.low - full.low)).toBeLessThan(width / 4);
    expect(Math.abs(here.high - full.high)).toBeLessThan(width / 4);
  });

  it('is worth by year what is dug of each metal with a price, and as much over all years', () => {
    const reckoning = reckonLevers(measured, { recycling: 0, collection: 0, rebound: 0 }, 0);
    const years = yearsOf(reckoning, 'material:cobalt');
    const value = years.get('value')?.map(({ after }) => after.value) ?? [];
    // 100,000 / 4 + 100,000 / 2 = 75,000 in use; as many are bought each year, half of which last it.
    // Cobalt 0.75 t at 20,000 USD, tin 0.075 t at 30,000 USD: 17,250 USD; indium has no price.
    expect(value).toEqual([17_250, 17_250, 17_250].map((usd) => expect.closeTo(usd, 6)));
    const sum = value.reduce((all: number, one) => all + (one ?? Number.NaN), 0);
    expect(outcomeOf(reckoning).get('value')?.after.value).toBeCloseTo(sum, 6);
    expect(years.get('dug-cobalt')?.map(({ after }) => after.value)).toEqual(
      [0.75, 0.75, 0.75].map((tonnes) => expect.closeTo(tonnes, 9)),
    );
  });

  it('leaves out what cannot be told, and keeps 1,000 in use where no sales are known', () => {
    const unknown: Measured = {
      ...measured,
      sales: [],
      massKg: null,
      gases: null,
      collection: null,
      metals: [],
    };
    const found = outcomeOf(reckonLevers(unknown, {}, 0));
    expect([...found.keys()]).toEqual(['purchases', 'discarded', 'in-use']);
    expect(found.get('in-use')?.after.value).toBeCloseTo(1000, 6);
    expect([...yearsOf(reckonLevers(unknown, {}, 0), undefined).keys()]).toEqual([
      'purchases',
      'in-use',
      'discarded',
    ]);
  });
});
