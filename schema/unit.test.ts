import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert, dimensionOfUnit, UnitIdSchema, units } from './unit.ts';

describe('convert', () => {
  it.each([
    // 1 kt is 1,000 t; 1 lb is 0.45359237 kg exactly; 1 troy ounce is 31.1034768 g exactly.
    [2.1, 'kt:contained', 't:contained', 2100],
    [1, 'lb:gross', 'kg:gross', 0.45359237],
    [1, 'ozt:contained', 'g:contained', 31.1034768],
    [0.1, 'kg:gross', 'g:gross', 100],
    [0.07, 'g:contained', 'mg:contained', 70],
    [1, 'USD/lb:contained', 'USD/kg:contained', 1 / 0.45359237],
    [10, 'USD/kg:contained', 'USD/t:contained', 10_000],
    [135.17, 'percent', 'fraction', 1.3517],
    [539_048, 'MUSD:current', 'USD:current', 539_048_000_000],
  ])('%d %s is %s %d', (value, from, to, expected) => {
    expect(convert(value, from, to)).toBe(expected);
  });

  it('gives the double nearest to the exact decimal value, whatever the units', () => {
    const pairs = units.all.flatMap((from) =>
      units.all
        .filter((to) => dimensionOfUnit(to.id) === dimensionOfUnit(from.id) && to.id !== from.id)
        .map((to) => [from, to] as const),
    );
    const numbers = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
      fc.integer(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...pairs), numbers, ([from, to], value) => {
        const precise = Big();
        precise.DP = 60;
        const exact = Number(precise(value).times(from.factor).div(to.factor).toString());
        expect(convert(value, from.id, to.id) + 0).toBe(exact + 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('comes back to where it started within the last digit', () => {
    const masses = units.all.filter((unit) => unit.dimension === 'mass' && unit.basis === 'contained');
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
        fc.constantFrom(...masses),
        fc.constantFrom(...masses),
        (value, from, to) => {
          const back = convert(convert(value, from.id, to.id), to.id, from.id);
          expect(Math.abs(back - value) / value).toBeLessThan(1e-15);
        },
      ),
    );
  });

  it.each([
    ['t:contained', 't:gross'],
    ['t:reo', 't:contained'],
    ['t:dry', 't:gross'],
    ['kg:gross', 'USD:current'],
    ['fraction', 'fraction:contained'],
  ])('refuses %s to %s and says that a factor is needed', (from, to) => {
    expect(() => convert(1, from, to)).toThrow(/needs a sourced factor/);
  });

  it.each(['tonnes', 't', 'kt ', '__proto__', 'constructor'])('refuses the unknown unit %j', (unit) => {
    expect(() => convert(1, unit, 't:contained')).toThrow(/not a registered unit/);
    expect(UnitIdSchema.safeParse(unit).success).toBe(false);
  });
});

it('a dimension holds its basis', () => {
  expect(dimensionOfUnit('kt:contained')).toBe('mass:contained');
  expect(dimensionOfUnit('kt:contained')).not.toBe(dimensionOfUnit('kt:gross'));
  expect(dimensionOfUnit('percent')).toBe('ratio');
});
