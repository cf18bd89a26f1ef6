/** Figures of elements, on small files with invented figures in the layout of the table. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { elementSupplyRisk } from './adapter.ts';
import { fileName } from './source.ts';

const header =
  'atomic_number,symbol,name,cas,atomic_weight,abundance_crust,abundance_sea,goldschmidt_class,production_concentration,' +
  'reserve_distribution,top_3_producers,top_3_reserve_holders,political_stability_of_top_producer,' +
  'political_stability_of_top_reserve_holder,recycling_rate,substitutability,relative_supply_risk,price_per_kg';
interface Cells {
  readonly crust?: string;
  readonly recycled?: string;
  readonly risk?: string;
  readonly price?: string;
}
const element = (symbol: string, cas: string, { crust = '', recycled = '', risk = '', price = '' }: Cells) =>
  `1,${symbol},Name,${cas},1.5,${crust},0.1,chalcophile,35.0,,1) Chile  2) Peru,,60.0,,${recycled},Low,${risk},${price}`;
const files = (...lines: readonly string[]) => ({ [fileName]: `${[header, ...lines].join('\n')}\n` });
const copper = element('Cu', '7440-50-8', { crust: '61.0', recycled: '>30', risk: '4.4', price: '6.1' });

test('each figure is an indicator of its own, with its years and as the publisher’s estimate', async () => {
  const { statements } = await runByHand(elementSupplyRisk, files(copper));
  const said = statements.map(({ object, period, value, low, unit }) => [object, period, value, low, unit]);
  expect(said).toEqual([
    ['indicator:abundance-in-crust', '2014', 61, null, 'mg/kg:contained'],
    ['indicator:rsc-relative-supply-risk', '2011/2015', 4.4, null, 'score'],
    ['indicator:rsc-recycling-class', '2011/2015', null, 30, 'percent'],
    ['indicator:wikipedia-listed-price', '2026', 6.1, null, 'USD/kg:contained'],
  ]);
  for (const { subject, predicate, status } of statements)
    expect([subject, predicate, status]).toEqual(['material:copper', 'hasIndicator', 'estimated']);
});

test('a class is its bounds and no value', async () => {
  const { statements } = await runByHand(
    elementSupplyRisk,
    files(element('Ga', '7440-55-3', { recycled: '<10' }), element('In', '7440-74-6', { recycled: '10–30' })),
  );
  expect(statements.map(({ value, low, high, missing }) => [value, low, high, missing])).toEqual([
    [null, 0, 10, 'only-bounds'],
    [null, 10, 30, 'only-bounds'],
  ]);
});

test('a computer’s rounding is taken off, and a price is no price of a market', async () => {
  const { statements } = await runByHand(
    elementSupplyRisk,
    files(element('Xe', '7440-63-3', { crust: '2.9999999999999997e-05', price: '1700' })),
  );
  expect(statements.map(({ predicate, value }) => [predicate, value])).toEqual([
    ['hasIndicator', 0.00003],
    ['hasIndicator', 1700],
  ]);
});

test('an element that is no material, and one without figures, are counted', async () => {
  const { statements, report } = await runByHand(
    elementSupplyRisk,
    files(copper, element('Og', '54144-19-3', { price: '1' }), element('Zn', '7440-66-6', {})),
  );
  expect(new Set(statements.map(({ subject }) => subject))).toEqual(new Set(['material:copper']));
  expect(report.dropped).toEqual([
    { reason: 'an element that is no material here', count: 1 },
    { reason: 'an element without any of these figures', count: 1 },
  ]);
});

test('a score off its scale, and more than all of the crust, are kept out of answers', async () => {
  const { statements } = await runByHand(
    elementSupplyRisk,
    files(
      element('Co', '7440-48-4', { risk: '10.5', crust: '2000000' }),
      element('Ni', '7440-02-0', { risk: '10', crust: '1000000' }),
    ),
  );
  const held = statements.filter(({ quarantine }) => quarantine !== null);
  expect(held.map(({ subject, value }) => [subject, value])).toEqual([
    ['material:cobalt', 2_000_000],
    ['material:cobalt', 10.5],
  ]);
});

test.each([
  ['a registry number of another element', element('Cu', '7440-48-4', {}), '(column cas): "7440-48-4" found'],
  ['a class that is not known', element('Cu', '7440-50-8', { recycled: '10-30' }), 'one of <10, 10–30, >30'],
  ['a score below zero', element('Cu', '7440-50-8', { risk: '-4' }), '(column relative_supply_risk): "-4"'],
  ['a price in words', element('Cu', '7440-50-8', { price: 'dear' }), '(column price_per_kg): "dear"'],
  ['a row that is cut off', '29,Cu,Copper,7440-50-8', 'truncated'],
])('%s is refused with its place', async (_, line, message) => {
  expect(await refusalOf(elementSupplyRisk, files(line))).toContain(message);
});

test('an element twice, another header and an empty file are refused', async () => {
  const other = element('Cu', '7440-50-8', { crust: '62' });
  expect(await refusalOf(elementSupplyRisk, files(copper, other))).toContain('one row with the key');
  const renamed = { [fileName]: `${header.replace('price_per_kg', 'price')}\n${copper}\n` };
  expect(await refusalOf(elementSupplyRisk, renamed)).toContain('price_per_kg');
  expect(await refusalOf(elementSupplyRisk, { [fileName]: '' })).toContain('the file is empty');
});

test('what its terms may forbid is not bundled', () => {
  expect(elementSupplyRisk.bundled).toBe(false);
  expect(elementSupplyRisk.source.licence).toBe('not-redistributable');
});
