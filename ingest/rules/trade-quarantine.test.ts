/** The two tests of trade on the statements of a run. */
import { describe, expect, test } from 'vitest';
import type { Draft } from '../adapter.ts';
import { tradeQuarantine } from './trade-quarantine.ts';

const zinc = 'product:hs2022-7901';
const bauxite = 'product:hs2022-2606';

/** Value and mass of a flow between made-up partners. */
function flow(
  partner: string,
  valueUsd: number,
  massTonnes: number,
  { product = zinc, period = '2024' } = {},
): [Draft, Draft] {
  const said = {
    subject: 'economy:ESP',
    predicate: 'exportsTo',
    object: { kind: 'economy', system: 'iso3', code: partner },
    product,
    stage: 'trade',
    period,
    status: 'derived',
    locator: partner,
  } as const;
  return [
    { ...said, value: valueUsd / 1000, unit: 'kUSD:fob' },
    { ...said, value: massTonnes, unit: 't:gross' },
  ];
}

/** Ten partners at 3,000 USD a tonne. */
function tenFlows(options: { product?: string; period?: string } = {}): Draft[] {
  return Array.from({ length: 10 }, (_, place) => flow(`A${place}A`, 300_000, 100, options)).flat();
}

/** Rule and locator of what is refused. */
function refused(all: readonly Draft[]): string[] {
  return all.flatMap((draft) =>
    tradeQuarantine
      .filter(({ applies }) => applies(draft, all) !== undefined)
      .map(({ id }) => `${id}: ${draft.locator} ${draft.unit}`),
  );
}

describe('of a run', () => {
  test('the mass of the odd flow is refused, and its value is not', () => {
    expect(refused([...tenFlows(), ...flow('MEX', 60_000, 4_800)])).toEqual([
      'unit-value-outside-band: MEX t:gross',
    ]);
  });

  test('each product and year has a band of its own', () => {
    // 12.5 USD a tonne is odd among flows of 3,000, and not among those of 12.5.
    const cheap = Array.from({ length: 10 }, (_, place) =>
      flow(`B${place}B`, 1_250, 100, { product: bauxite }),
    ).flat();
    expect(refused([...tenFlows(), ...cheap])).toEqual([]);
  });

  test('totals and masses that are missing are not judged', () => {
    const [value, mass] = flow('MEX', 60_000, 4_800);
    const total = [
      { ...value, object: 'group:world' },
      { ...mass, object: 'group:world' },
    ];
    const { value: _, ...unweighed } = { ...mass, missing: 'not-available' as const };
    expect(refused([...tenFlows(), ...total, value, unweighed])).toEqual([]);
  });

  test('every mass of a year with a gap is refused under the rule of years', () => {
    const years = [
      ...tenFlows({ product: bauxite, period: '2022' }),
      ...Array.from({ length: 10 }, (_, place) =>
        flow(`A${place}A`, 300_000, 40, { product: bauxite, period: '2023' }),
      ).flat(),
      ...tenFlows({ product: bauxite, period: '2024' }),
    ];
    const found = refused(years);
    // 40 of 100 t, at 7,500 USD/t where 3,000 are usual.
    expect(found).toHaveLength(10);
    expect(new Set(found.map((line) => line.slice(0, 18)))).toEqual(new Set(['year-with-mass-gap']));
  });

  test('one slip does not refuse its year: it is taken out first', () => {
    const years = [
      ...tenFlows({ period: '2022' }),
      ...tenFlows({ period: '2023' }),
      ...tenFlows({ period: '2024' }),
      // Alone it would double the mass of 2024.
      ...flow('MEX', 60_000, 4_800),
    ];
    expect(refused(years)).toEqual(['unit-value-outside-band: MEX t:gross']);
  });
});
