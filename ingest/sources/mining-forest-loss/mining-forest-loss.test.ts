/** Tree cover loss at mines, on small tables written by hand in the authors' layout. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { miningForestLoss2024 } from './adapter.ts';
import { allocations, fileNameOf } from './source.ts';

const header = '"year","commodity","country_isoa3","forest_loss_km2"';
const rows = [
  '2001,"Copper","COD",1.5',
  '2002,"Copper","COD",0',
  '2001,"Lead/Zinc/Silver","PER",0.25',
  '2001,"unknown","XAM",9.75',
];

/** The same rows in each table but the one named, which is given. */
function files(own: readonly string[], name = 'price', head = header): Record<string, string> {
  return Object.fromEntries(
    allocations.map((allocation) => [
      fileNameOf(allocation),
      allocation.id === name ? `${[head, ...own].join('\n')}\n` : `${[header, ...rows].join('\n')}\n`,
    ]),
  );
}

test('each way of dividing is an indicator of its own; zero is a figure', async () => {
  const { statements, report } = await runByHand(miningForestLoss2024, files(rows));
  expect([report.rowsRead, statements.length]).toEqual([16, 16]);
  const copper = statements.filter(({ product }) => product === 'material:copper');
  expect(new Set(copper.map(({ object }) => object)).size).toBe(4);
  expect(
    copper
      .filter(({ object }) => object?.endsWith('-by-price'))
      .map(({ subject, period, value, unit, stage }) => [subject, period, value, unit, stage]),
  ).toEqual([
    ['economy:COD', '2001', 1.5, 'km2', 'extraction'],
    ['economy:COD', '2002', 0, 'km2', 'extraction'],
  ]);
});

test('lumps of ores and areas are the publisher’s own and belong to no economy', async () => {
  const { statements, entities } = await runByHand(miningForestLoss2024, files(rows));
  expect(entities.map(({ ownedBy }) => ownedBy?.source)).toEqual(Array(3).fill('mining-forest-loss'));
  const lumped = statements.find(({ value }) => value === 9.75);
  expect(lumped?.subject).toMatch(/^group:mining-forest-loss-xam/);
  expect(lumped?.product).toMatch(/^product:mining-forest-loss-unknown/);
});

test.each([
  ['an unknown economy', '2001,"Copper","ZZZ",1', '(column country_isoa3): "ZZZ" found'],
  ['an unknown commodity', '2001,"Cobalt","COD",1', '(column commodity): "Cobalt" found'],
  ['a text in the figure', '2001,"Copper","COD",NA', '(column forest_loss_km2): "NA" found'],
  ['a blank figure', '2001,"Copper","COD",', '(column forest_loss_km2)'],
  ['a loss below zero', '2001,"Copper","COD",-1', '(column forest_loss_km2): "-1" found'],
  ['a year that is none', '201,"Copper","COD",1', '(column year): "201" found'],
])('%s is refused with its place', async (_, row, message) => {
  expect(await refusalOf(miningForestLoss2024, files([row]))).toContain(message);
});

test('a missing or extra column, a missing table and two values of one row are refused', async () => {
  const cut = '"year","commodity","country_isoa3"';
  expect(await refusalOf(miningForestLoss2024, files([], 'mass', cut))).toContain('forest_loss_km2');
  expect(await refusalOf(miningForestLoss2024, files([], 'mass', `${header},"mine"`))).toContain('mine');
  const { [fileNameOf(allocations[0] as (typeof allocations)[0])]: _, ...three } = files(rows);
  expect(await refusalOf(miningForestLoss2024, three)).toContain('extension_forest_loss_price_allocation');
  const twice = ['2001,"Copper","COD",1', '2001,"Copper","COD",2'];
  expect(await refusalOf(miningForestLoss2024, files(twice))).not.toBe('not refused');
});
