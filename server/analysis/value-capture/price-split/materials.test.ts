import { describe, expect, it } from 'vitest';
import type { Line } from '../../../question/testing/hand-made-graph.ts';
import type { Figure } from '../../answer.ts';
import { asked, bounds, example, type More, phone, splitOf } from './testing/phone.ts';

describe('the metals in it', () => {
  const gram = (material: string, more: More): Line => [
    phone,
    'contains',
    `material:${material}`,
    { unit: 'g:contained', ...more },
  ];
  const price = (material: string, slug: string, value: number, unit: string, more: More = {}): Line => [
    `material:${material}`,
    'hasPrice',
    `indicator:${slug}`,
    { value, unit, ...more },
  ];
  const metals: readonly Line[] = [
    ...example,
    gram('copper', { value: 8 }),
    gram('gold', { value: null, low: 0.02, high: 0.03, missing: 'only-bounds' }),
    gram('tungsten', { value: 1 }),
    price('copper', 'price-comex', 11_000, 'USD/t:contained'),
    price('copper', 'price-lme-cash', 9_000, 'USD/t:contained'),
    price('gold', 'price-average', 80_000, 'USD/kg:contained'),
    price('tungsten', 'price-rotterdam-ore', 300, 'USD/kg:gross'),
  ];

  it('are grams by the price of that year on the exchange; an ore has no price of metal', async () => {
    const { materials } = await splitOf(metals);
    expect(
      materials.metals.map((one) => [one.material, one.quotation, one.worth && bounds(one.worth)]),
    ).toEqual([
      // 0.008 kg × 9 USD/kg.
      ['material:copper', 'indicator:price-lme-cash', [0.072, null, null]],
      // 0.00002 and 0.00003 kg × 80,000: no middle is invented.
      ['material:gold', 'indicator:price-average', [null, 1.6, 2.4]],
      ['material:tungsten', null, null],
    ]);
    expect(materials.metals[2]?.reason?.en).toContain('No source here gives a price of the refined metal');
    // 0.072 + 1.6 and 0.072 + 2.4.
    expect(bounds(materials.worth as Figure)).toEqual([null, 1.672, 2.472]);
    expect(materials.priced).toBe(2);
  });

  it('have no price of another year unless it is asked for, and then as an assumption', async () => {
    const older = metals.map((line): Line => {
      return line[1] === 'hasPrice' ? [line[0], line[1], line[2], { ...line[3], period: '2021' }] : line;
    });
    const { materials } = await splitOf(older);
    expect(materials.worth).toBeNull();
    expect(materials.metals[0]?.reason?.en).toContain(
      'No price of 2024 in this graph; there are prices of 2021',
    );
    const answer = await asked(older, { priceYear: 2021 });
    expect(answer.assumptions.map(({ id }) => id)).toEqual(['prices-of-another-year']);
    expect(answer.priceSplit?.materials.worth?.quantity).toMatchObject({ low: 1.672, status: 'assumed' });
  });

  it('are refused under a year of which none has a price, with the years that have one', async () => {
    const refused = await asked(metals, { priceYear: 1999 }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'YEAR_NOT_COVERED', nearest: ['2024'], found: '1999' });
    // A device of unknown contents has nothing to price, and says so.
    expect((await splitOf(example, { priceYear: 1999 })).materials.reason).not.toBeNull();
  });

  it('are those of the models around it as an assumption, and never those of its class', async () => {
    const of = (who: string): readonly Line[] =>
      metals.map((line): Line => (line[1] === 'contains' ? [who, line[1], line[2], line[3] ?? {}] : line));
    const around = await asked(of('device:models'), {}, [
      { id: phone, partOf: 'device:models' },
      { id: 'device:models', partOf: 'device:smartphone' },
    ]);
    expect(around.priceSplit?.materials.contentsOf).toBe('device:models');
    expect(around.priceSplit?.materials.worth?.assumptions).toEqual(['contents-of-the-models']);
    const { materials } = await splitOf(of('device:smartphone'));
    expect([materials.contentsOf, materials.metals]).toEqual([null, []]);
    expect(materials.reason?.en).toContain('No source in this graph says how many grams');
  });
});
